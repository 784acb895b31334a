// The text that is sealed, and a chain that anybody may have meddled with: whatever was done to it, the first wrong row is named.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { canonical, firstBrokenLink, sealText, type ChainedFacts, type Json, type Link } from './hash-chain'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const facts = (seq: number, payload: Json = {}): ChainedFacts => ({
  ...{ applicationId: 'a1', seq, type: 'claimed', fromStatus: seq === 1 ? null : 'submitted', toStatus: 'in_review' },
  ...{ actorId: 'ann', actorRole: 'advisor', visibility: 'public', payload, requestId: `r${seq}` },
  occurredAt: new Date(Date.UTC(2026, 11, 31, 16, seq)),
})
const sealed = (all: readonly ChainedFacts[]): readonly Link[] =>
  all.reduce<readonly Link[]>((links, one) => {
    const previousHash = links.at(-1)?.hash ?? ''
    return [...links, { ...one, previousHash, hash: sha256(sealText(one, previousHash)) }]
  }, [])
const chain = (length: number) => sealed(Array.from({ length }, (_, at) => facts(at + 1)))
const broken = (links: readonly Link[]) => firstBrokenLink(links, sha256)

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>

/** The same with the keys of every object turned round. */
function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return (value as readonly Json[]).map(turned)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  )
}

describe('the text of a payload', () => {
  it.each<[Json, string]>([
    [null, 'null'],
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    ['', '""'],
    ['\n\u2028', '"\\n\u2028"'],
    ['𠮷', '"𠮷"'],
    [[[], {}], '[[],{}]'],
    [{ 10: 1, 9: 2 }, '{"10":1,"9":2}'],
    [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    [{ '': 1 }, '{"":1}'],
    [{ a: { c: [{ b: 1, a: 2 }] } }, '{"a":{"c":[{"a":2,"b":1}]}}'],
  ])('%j', (value, text) => expect(canonical(value)).toBe(text))

  it('does not hang on the order of keys, and means the same when it is read again', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value))
        expect(canonical(JSON.parse(canonical(value)) as Json)).toBe(canonical(value))
      }),
    )
  })

  it('tells values apart that are easily taken for one another', () => {
    const alike: readonly Json[] = [
      1,
      '1',
      true,
      'true',
      null,
      'null',
      [],
      [null],
      {},
      { a: null },
      '',
      ['1'],
      ['1', '2'],
      ['1,2'],
      '[]',
    ]
    expect(new Set(alike.map(canonical)).size).toBe(alike.length)
  })
})

describe('the sealed text of an event', () => {
  it.each<[string, Partial<ChainedFacts>, Partial<ChainedFacts>]>([
    [
      'the end of one field from the beginning of the next',
      { actorId: 'ann', actorRole: 'advisor' },
      { actorId: 'anna', actorRole: 'dvisor' },
    ],
    ['no state from a state of that name', { fromStatus: null }, { fromStatus: 'null' }],
    ['a payload from its own text', { payload: { a: 1 } }, { payload: '{"a":1}' }],
    ['a quotation mark', { requestId: 'a","b' }, { requestId: 'a' }],
    ['a millisecond', { occurredAt: new Date(0) }, { occurredAt: new Date(1) }],
    ['two applications', { applicationId: 'a1' }, { applicationId: 'a2' }],
  ])('tells %s', (_, one, other) => {
    expect(sealText({ ...facts(1), ...one }, '')).not.toBe(sealText({ ...facts(1), ...other }, ''))
  })

  it('is the same for one instant, in whatever zone it was written', () => {
    const at = (text: string) => sealText({ ...facts(1), occurredAt: new Date(text) }, '')
    expect(at('2027-01-01T00:00:00+08:00')).toBe(at('2026-12-31T16:00:00Z'))
  })
})

describe('whoever meddles with a chain', () => {
  const place = fc.nat(11)
  it('by taking a row out is found at the row behind it, but for the last', () => {
    fc.assert(
      fc.property(place, (at) => {
        const links = chain(12).filter((_, index) => index !== at)
        expect(broken(links)).toBe(at === 11 ? null : at + 2)
      }),
      { numRuns: 25 },
    )
  })

  it('by changing the place of two rows is found at the first of the two', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 2 }), (pair) => {
        const [first = 0, second = 0] = pair.toSorted((a, b) => a - b)
        const links = [...chain(12)]
        ;[links[first], links[second]] = [links[second] as Link, links[first] as Link]
        expect(broken(links)).toBe(second + 1)
      }),
      { numRuns: 25 },
    )
  })

  it('by putting a row twice is found at its second', () => {
    fc.assert(
      fc.property(place, (at) => {
        const links = chain(12)
        expect(broken([...links.slice(0, at + 1), ...links.slice(at)])).toBe(at + 1)
      }),
      { numRuns: 25 },
    )
  })

  it('by altering a payload is found there, unless all rows from it on are sealed anew', () => {
    fc.assert(
      fc.property(place, json, (at, payload) => {
        fc.pre(canonical(payload) !== '{}')
        const links = chain(12)
        expect(broken(links.map((link, index) => (index === at ? { ...link, payload } : link)))).toBe(at + 1)
        const all = links.map((_, index) => facts(index + 1, index === at ? payload : {}))
        expect(broken(sealed(all))).toBeNull()
      }),
      { numRuns: 25 },
    )
  })

  it.each<[string, readonly Link[], number | null]>([
    ['no rows', [], null],
    ['one row', chain(1), null],
    ['the second row alone', chain(2).slice(1), 2],
    ['a first row with something before it', sealed([facts(1)]).map((link) => ({ ...link, previousHash: 'x' })), 1],
    ['rows counted from nought', sealed([facts(0), facts(1)]), 0],
    ['a gap in the count', sealed([facts(1), facts(3)]), 3],
  ])('%s', (_, links, seq) => expect(broken(links)).toBe(seq))
})
