import { describe, expect, it } from 'vitest'
import { canonical, firstBrokenLink, sealText, type ChainedFacts, type Json, type Link } from './hash-chain'

/** Stands in for SHA-256: different texts of these tests give different numbers. */
function toyHash(text: string): string {
  let sum = 7
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647
  return String(sum)
}

function facts(seq: number): ChainedFacts {
  return {
    applicationId: 'a1',
    seq,
    type: 'claimed',
    fromStatus: 'submitted',
    toStatus: 'in_review',
    actorId: 'ann',
    actorRole: 'advisor',
    visibility: 'public',
    payload: { seq },
    requestId: `r${seq}`,
    occurredAt: new Date(Date.UTC(2026, 10, 23, 2, seq)),
  }
}

function chain(length: number): Link[] {
  const links: Link[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const previousHash = links.at(-1)?.hash ?? ''
    links.push({ ...facts(seq), previousHash, hash: toyHash(sealText(facts(seq), previousHash)) })
  }
  return links
}

describe('canonical text', () => {
  it.each<[Json, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: [true, null, 'x'], b: 1 }, '{"a":[true,null,"x"],"b":1}'],
    [[], '[]'],
    [{}, '{}'],
    ['引"号', '"引\\"号"'],
    [{ outer: { z: 1, y: 2 } }, '{"outer":{"y":2,"z":1}}'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text)
  })
})

describe('the chain', () => {
  it.each([0, 1, 2, 20])('holds over %i events', (length) => {
    expect(firstBrokenLink(chain(length), toyHash)).toBeNull()
  })

  it.each<[string, Partial<Link>]>([
    ['the state', { toStatus: 'approved' }],
    ['the actor', { actorId: 'bob' }],
    ['the role', { actorRole: 'lead_advisor' }],
    ['the payload', { payload: { seq: 99 } }],
    ['the time', { occurredAt: new Date(0) }],
    ['the kind', { type: 'released' }],
    ['the visibility', { visibility: 'internal' }],
    ['the request', { requestId: 'other' }],
    ['the hash', { hash: '1' }],
  ])('names the altered row: %s', (_name, change) => {
    const links = chain(9).map((link) => (link.seq === 5 ? { ...link, ...change } : link))
    expect(firstBrokenLink(links, toyHash)).toBe(5)
  })

  it('notices a row that was taken out', () => {
    expect(
      firstBrokenLink(
        chain(5).filter((link) => link.seq !== 3),
        toyHash,
      ),
    ).toBe(4)
  })

  it('notices a row re-sealed without the rows after it', () => {
    const links = chain(5)
    const altered = { ...facts(2), actorId: 'bob' }
    const previousHash = links[0]?.hash ?? ''
    links[1] = { ...altered, previousHash, hash: toyHash(sealText(altered, previousHash)) }
    expect(firstBrokenLink(links, toyHash)).toBe(3)
  })
})
