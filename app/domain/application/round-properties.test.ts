import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf } from '../evidence/standing'
import { canonical, firstBrokenLink, sealText, type ChainedFacts, type Json, type Link } from './hash-chain'
import { isItemEditable, stageLock } from './locks'
import { reference, referencePrefix, sequenceOf } from './reference'
import { isTerminal } from './transitions'
import { STATUSES } from './vocabulary'
import { carriedItems, changedItems, type Verdicts } from './verdict-carry'
import { atLeast } from '../../../tests/support/at-least'

const IDS = ['S05.a', 'S05.b', 'S05.c', 'S05.d'] as const
const words = { 'zh-CN': '字', en: 'word' }
const values = fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom('1', '2', '3'))
const verdictsOf: fc.Arbitrary<Verdicts> = fc.dictionary(
  fc.constantFrom(...IDS),
  fc.constantFrom('accepted' as const, 'needs_changes' as const),
)

function submitted(given: Readonly<Record<string, string>>) {
  const items = Object.entries(given).map(([itemId, value]) => {
    return { kind: 'field' as const, itemId, fieldKind: 'text' as const, label: words, value }
  })
  return { tasks: [{ taskId: 'S05', title: words, items }] }
}

describe('from round to round, whatever was submitted', () => {
  it('an approval stands exactly where nothing changed, and a request for changes never does', () => {
    fc.assert(
      fc.property(values, values, verdictsOf, (before, after, verdicts) => {
        const [previous, next] = [submitted(before), submitted(after)]
        const changed = changedItems(previous, next)
        const carried = carriedItems({ previous, next, verdicts })
        for (const id of atLeast(0, Object.keys(after))) {
          expect(changed.includes(id)).toBe(before[id] !== after[id])
          expect(carried.includes(id)).toBe(verdicts[id] === 'accepted' && before[id] === after[id])
        }
        for (const id of atLeast(0, [...changed, ...carried])) expect(Object.keys(after)).toContain(id)
      }),
    )
  })

  it('submitting the same again changes nothing', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(changedItems(submitted(given), submitted({ ...given }))).toEqual([])
      }),
    )
  })
})

describe('locks and standing tell the same story', () => {
  const items = fc.subarray([...IDS])

  it.each(STATUSES)('%s', (status) => {
    fc.assert(
      fc.property(items, verdictsOf, (given, verdicts) => {
        const flagged = IDS.filter((id) => verdicts[id] === 'needs_changes')
        const lock = stageLock({ status, submitted: given, flagged, renewable: [] })
        for (const id of atLeast(0, given)) {
          const standing = standingOf({ status, submitted: given, verdicts }, [id])
          const isOpen = isItemEditable({ register: lock }, 'register', id)
          // What an advisor looks at rests, what was asked for is open, and what ended without approval is the firm's again.
          if (standing.isUnderReview) expect(isOpen).toBe(false)
          if (standing.verdict === 'needs_changes') expect(isOpen).toBe(true)
          if (status === 'approved') expect([isOpen, standing.verdict]).toEqual([false, 'accepted'])
          else if (isTerminal(status)) expect([isOpen, standing.verdict]).toEqual([true, null])
        }
        const others = IDS.filter((one) => !given.includes(one))
        for (const id of atLeast(IDS.length - given.length, others))
          expect(isItemEditable({ register: lock }, 'register', id)).toBe(true)
      }),
    )
  })
})

describe('the chain of events', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const facts = fc.record({ type: fc.string(), actorId: fc.string(), payload: fc.jsonValue() as fc.Arbitrary<Json> })

  function chained(given: readonly { type: string; actorId: string; payload: Json }[]): Link[] {
    let previousHash = ''
    return given.map((one, index) => {
      const whole: ChainedFacts = {
        ...one,
        applicationId: 'x',
        seq: index + 1,
        fromStatus: null,
        toStatus: 'submitted',
        actorRole: 'firm_owner',
        visibility: 'public',
        requestId: `r${index}`,
        occurredAt: new Date(index * 1000),
      }
      const link = { ...whole, previousHash, hash: sha(sealText(whole, previousHash)) }
      previousHash = link.hash
      return link
    })
  }

  it('holds for any events, and breaks at the first that was altered, taken out or moved', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 2, maxLength: 8 }), fc.nat(), (given, seed) => {
        const links = chained(given)
        expect(firstBrokenLink(links, sha)).toBeNull()
        const at = seed % links.length
        const altered = links.map((link, index) => (index === at ? { ...link, actorId: `${link.actorId}!` } : link))
        expect(firstBrokenLink(altered, sha)).toBe(at + 1)
        const without = links.filter((_, index) => index !== at)
        expect(firstBrokenLink(without, sha)).toBe(at === links.length - 1 ? null : at + 2)
        const [first, second, ...rest] = links
        if (first && second) expect(firstBrokenLink([second, first, ...rest], sha)).toBe(2)
      }),
    )
  })

  it('is sealed over what a payload says, not over the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>), (payload) => {
        const turned = Object.fromEntries(Object.entries(payload).reverse())
        expect(canonical(turned)).toBe(canonical(payload))
        expect(JSON.parse(canonical(payload))).toEqual(JSON.parse(JSON.stringify(payload)))
      }),
    )
  })
})

describe('references', () => {
  it('of one month run on without end, and are read back as they were counted', () => {
    const prefix = referencePrefix('export', new Date('2026-11-23T02:00:00Z'))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (sequence) => {
        expect(sequenceOf(reference(prefix, sequence))).toBe(sequence)
        expect(reference(prefix, sequence + 1)).not.toBe(reference(prefix, sequence))
      }),
    )
  })
})
