// Lists row by row, verdicts round by round: what holds of any list, and the awkward cases by hand.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { diffRows, type Row, type RowChange } from './row-diff'
import { verdictHistory } from './verdict-history'
import { mergeVerdicts, NO_OPINION, opinionMark, type Opinion } from './verdict-merge'
import { atLeast } from '../../../tests/support/at-least'

const row = fc.record({ label: fc.constantFrom('泵', '阀', '轴'), value: fc.constantFrom('', '1', '2') })
const list = fc.array(row, { maxLength: 7 })
const key = ({ label, value }: Row) => `${label}=${value}`
const of = (changes: readonly RowChange[], ...kinds: readonly RowChange['kind'][]) =>
  changes.filter(({ kind }) => kinds.includes(kind)).map((change) => change.row)

describe('any two lists', () => {
  it('give the list of now back in its order, and account for each row of before once', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = diffRows(before, after)
        expect(of(changes, 'same', 'added', 'changed')).toEqual(after)
        expect(of(changes, 'same', 'changed', 'removed')).toHaveLength(before.length)
      }),
    )
  })

  it('never call a row gone and new, nor changed, that both of them have', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = diffRows(before, after)
        const same = of(changes, 'same').map(key)
        for (const text of atLeast(0, new Set([...before, ...after].map(key)))) {
          const both = Math.min(...[before, after].map((rows) => rows.filter((one) => key(one) === text).length))
          expect(same.filter((one) => one === text)).toHaveLength(both)
        }
      }),
    )
  })

  it('call a row changed as long as one of its name is left to be it', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = diffRows(before, after)
        const gone = of(changes, 'removed').map(({ label }) => label)
        expect(of(changes, 'added').filter(({ label }) => gone.includes(label))).toEqual([])
      }),
    )
  })

  it('are all the same when they are one', () => {
    fc.assert(
      fc.property(list, (rows) => {
        expect(atLeast(0, diffRows(rows, rows)).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})

describe('a list row by row', () => {
  const rows = (text: string): readonly Row[] =>
    text === '' ? [] : text.split(' ').map((one) => ({ label: one.charAt(0), value: one.slice(1) }))
  const SIGNS = { same: '', added: '+', removed: '-', changed: '~' } as const
  const told = (before: string, after: string) =>
    diffRows(rows(before), rows(after))
      .map(({ kind, row: { label, value } }) => `${SIGNS[kind]}${label}${value}`)
      .join(' ')

  it.each([
    ['the first went', 'a1 b2 c3', 'b2 c3', '-a1 b2 c3'],
    ['two went in the middle', 'a1 b2 c3 d4', 'a1 d4', 'a1 -b2 -c3 d4'],
    ['one came first', 'b2', 'a1 b2', '+a1 b2'],
    ['one came in the middle', 'a1 c3', 'a1 b2 c3', 'a1 +b2 c3'],
    ['one went and one came in its place', 'a1 b2 c3', 'a1 x9 c3', 'a1 +x9 -b2 c3'],
    ['the last moved to the front', 'a1 b2 c3', 'c3 a1 b2', 'c3 a1 b2'],
    ['turned round', 'a1 b2 c3', 'c3 b2 a1', 'c3 b2 a1'],
    ['turned round, and one went', 'a1 b2 c3', 'c3 a1', '-b2 c3 a1'],
    ['a value was taken away', 'a1', 'a', '~a'],
    ['a value was given', 'a', 'a1', '~a1'],
    ['a name twice, one of them less', 'a1 a2', 'a2', '-a1 a2'],
    ['a name twice, one of them more', 'a2', 'a1 a2', '+a1 a2'],
    ['the same row twice, once less', 'a1 a1', 'a1', 'a1 -a1'],
    ['two of a name change places', 'a1 a2', 'a2 a1', 'a2 a1'],
    ['two of a name, both otherwise', 'a1 a2', 'a3 a4', '~a3 ~a4'],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toBe(expected))
})

describe('the rounds of a verdict', () => {
  const event = (type: string, payload: unknown = {}) => ({
    type,
    payload,
    actorId: 'a',
    occurredAt: '2026-12-01T02:00:00Z',
  })
  const judged = (verdict: string) =>
    event('verdicts_recorded', { verdicts: [{ itemId: 'i', verdict, reasonCode: null }] })
  const sent = (carried: readonly unknown[] = []) => event('resubmitted', { carried })
  const told = (events: readonly ReturnType<typeof event>[], notes: Parameters<typeof verdictHistory>[1] = []) =>
    (verdictHistory(events, notes).get('i') ?? []).map(
      ({ round, kind, note }) => `${round} ${kind}${note && ` ${note}`}`,
    )
  const note = (round: number, text: string) => ({ itemId: 'i', round, note: text, language: null })

  it.each<[string, readonly ReturnType<typeof event>[], readonly string[]]>([
    ['nothing happened', [], []],
    ['a verdict before anything was submitted', [judged('accepted')], ['0 accepted']],
    [
      'carried twice on',
      [event('submitted'), judged('accepted'), sent(['i']), sent(['i'])],
      ['1 accepted', '2 carried', '3 carried'],
    ],
    [
      'carried and then judged',
      [event('submitted'), sent(['i']), judged('needs_changes')],
      ['2 carried', '2 needs_changes'],
    ],
    ['carried twice in one list', [event('submitted', { carried: ['i', 'i'] })], ['1 carried', '1 carried']],
    ['carried is no list', [event('submitted', { carried: 'i' })], []],
    ['carried holds what is no name', [event('submitted', { carried: [null, 1, 'i'] })], ['1 carried']],
    [
      'a payload that is none',
      [event('submitted', null), event('resubmitted', 'x'), judged('accepted')],
      ['2 accepted'],
    ],
    ['other events between', [event('submitted'), event('held'), judged('accepted'), event('resumed')], ['1 accepted']],
  ])('%s', (_, events, expected) => expect(told(events)).toEqual(expected))

  it.each<[string, readonly ReturnType<typeof event>[], readonly string[]]>([
    [
      'with the last of its round',
      [event('submitted'), judged('needs_changes'), judged('needs_changes')],
      ['1 needs_changes', '1 needs_changes eins'],
    ],
    [
      'not with an approval',
      [event('submitted'), judged('needs_changes'), judged('accepted')],
      ['1 needs_changes', '1 accepted'],
    ],
    ['of its own round', [event('submitted'), sent(), judged('needs_changes')], ['2 needs_changes zwei']],
    ['of no round that had none', [event('submitted'), sent(), sent(), judged('needs_changes')], ['3 needs_changes']],
  ])('words stand %s', (_, events, expected) => {
    expect(told(events, [note(1, 'eins'), note(2, 'zwei'), { ...note(3, 'x'), itemId: 'other' }])).toEqual(expected)
  })
})

describe('verdicts of two windows', () => {
  const opinion: fc.Arbitrary<Opinion> = fc.record({
    verdict: fc.constantFrom('accepted' as const, 'needs_changes' as const, null),
    reasonCode: fc.constantFrom('D-01', 'D-07', null),
    note: fc.constantFrom('', 'x'),
  })
  const merged = (drawn: Opinion, stored: Opinion, typed: Opinion) => {
    const { write, leave, conflicts } = mergeVerdicts({
      given: [{ itemId: 'a', ...typed }],
      stored: { a: stored },
      known: { a: [opinionMark(drawn)] },
    })
    return { write: write.length, leave: leave.length, conflicts: conflicts.length }
  }

  it('put each item into one place', () => {
    fc.assert(
      fc.property(opinion, opinion, opinion, (drawn, stored, typed) => {
        const { write, leave, conflicts } = merged(drawn, stored, typed)
        expect(write + leave + conflicts).toBe(1)
      }),
    )
  })

  it('never meet where only one of them said something new', () => {
    fc.assert(
      fc.property(opinion, opinion, (before, after) => {
        expect(merged(before, before, after).conflicts).toBe(0)
        expect(merged(before, after, before)).toEqual({ write: 0, leave: 1, conflicts: 0 })
        expect(merged(before, after, after)).toEqual({ write: 0, leave: 1, conflicts: 0 })
      }),
    )
  })

  it.each([
    [{ verdict: 'accepted', reasonCode: 'D-01', note: 'x' }, { verdict: 'accepted', reasonCode: null, note: '' }, true],
    [{ verdict: null, reasonCode: 'D-01', note: 'x' }, NO_OPINION, true],
    [
      { verdict: 'needs_changes', reasonCode: 'D-01', note: '' },
      { verdict: 'needs_changes', reasonCode: null, note: '' },
      false,
    ],
    [
      { verdict: 'needs_changes', reasonCode: null, note: 'x' },
      { verdict: 'needs_changes', reasonCode: null, note: '' },
      false,
    ],
    [{ verdict: 'needs_changes', reasonCode: null, note: '' }, NO_OPINION, false],
    [{ verdict: 'accepted', reasonCode: null, note: '' }, NO_OPINION, false],
  ] as const)('%j and %j are one opinion: %s', (one, other, isOne) => {
    expect(opinionMark(one) === opinionMark(other)).toBe(isOne)
  })
})
