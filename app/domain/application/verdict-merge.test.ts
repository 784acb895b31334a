import { describe, expect, test } from 'vitest'
import { mergeVerdicts, NO_OPINION, opinionMark, type Opinion } from './verdict-merge'

const accepted: Opinion = { verdict: 'accepted', reasonCode: null, note: '' }
const flagged = (reasonCode: string, note = ''): Opinion => ({ verdict: 'needs_changes', reasonCode, note })

/** What becomes of one item that was drawn, then saved elsewhere, then typed here. */
function outcome({ drawn, stored, typed }: Record<'drawn' | 'stored' | 'typed', Opinion>): string {
  const merged = mergeVerdicts({
    given: [{ itemId: 'a', ...typed }],
    stored: { a: stored },
    known: { a: [opinionMark(drawn)] },
  })
  return Object.entries(merged).find(([, items]) => items.length > 0)?.[0] ?? 'nothing'
}

describe('an item in two windows', () => {
  test.each<[string, Opinion, Opinion, Opinion, string]>([
    ['changed here alone', NO_OPINION, NO_OPINION, accepted, 'write'],
    ['changed elsewhere alone', accepted, flagged('D-07'), accepted, 'leave'],
    ['changed alike', NO_OPINION, accepted, accepted, 'leave'],
    ['changed here and elsewhere', NO_OPINION, accepted, flagged('D-07'), 'conflicts'],
    ['with another reason', NO_OPINION, flagged('D-01'), flagged('D-07'), 'conflicts'],
    ['with another note', flagged('D-07'), flagged('D-07', 'x'), flagged('D-07', 'y'), 'conflicts'],
    [
      'accepted, with a reason left in its box',
      accepted,
      accepted,
      { ...flagged('D-07', 'x'), verdict: 'accepted' },
      'leave',
    ],
  ])('%s', (_, drawn, stored, typed, expected) => {
    expect(outcome({ drawn, stored, typed })).toBe(expected)
  })

  test('a form without marks writes, as a program sends it', () => {
    const merged = mergeVerdicts({ given: [{ itemId: 'a', ...accepted }], stored: { a: flagged('D-07') }, known: {} })
    expect(merged.write).toHaveLength(1)
  })
})
