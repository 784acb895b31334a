import { describe, expect, it } from 'vitest'
import { verdictHistory } from './verdict-history'

const ITEM = 'S05.customs_code'
const OTHER = 'S05.english_address'

let minute = 0
const event = (type: string, payload: unknown = {}, actorId = 'zhou') => ({
  type,
  payload,
  actorId,
  occurredAt: new Date(Date.UTC(2026, 10, 23, 2, (minute += 1))).toISOString(),
})
const given = (verdict: string, reasonCode: string | null = null, actorId = 'zhou', itemId = ITEM) =>
  event('verdicts_recorded', { verdicts: [{ itemId, verdict, reasonCode }] }, actorId)
const submitted = (carried?: readonly string[]) =>
  event('submitted', { dueAt: '', ...(carried && { carried }) }, 'firm')
const resubmitted = (carried: readonly string[] = []) => event('resubmitted', { changed: [ITEM], carried }, 'firm')

const told = (events: readonly ReturnType<typeof event>[], notes: Parameters<typeof verdictHistory>[1] = []) =>
  (verdictHistory(events, notes).get(ITEM) ?? []).map(({ round, kind, reasonCode, note, actorId }) =>
    [round, kind, reasonCode, actorId, note].filter(Boolean).join(' '),
  )

describe('the history of a verdict', () => {
  it.each([
    ['nothing was said', [submitted()], []],
    ['an approval', [submitted(), given('accepted')], ['1 accepted zhou']],
    [
      'a change within a round erases nothing',
      [submitted(), given('accepted'), given('needs_changes', 'C-01', 'sun')],
      ['1 accepted zhou', '1 needs_changes C-01 sun'],
    ],
    [
      'a correction that was accepted',
      [submitted(), given('needs_changes', 'C-01'), event('changes_requested'), resubmitted(), given('accepted')],
      ['1 needs_changes C-01 zhou', '2 accepted zhou'],
    ],
    [
      'an approval that stands in the next round',
      [submitted(), given('accepted'), event('changes_requested'), resubmitted([ITEM])],
      ['1 accepted zhou', '2 carried firm'],
    ],
    ['an approval from an earlier case', [submitted([ITEM])], ['1 carried firm']],
    ['what was said about another item', [submitted(), given('accepted', null, 'zhou', OTHER)], []],
    ['a reason that is none', [submitted(), given('needs_changes', 'nonsense')], ['1 needs_changes zhou']],
    ['a verdict that is none', [submitted(), given('nonsense')], []],
    ['an event without verdicts', [submitted(), event('verdicts_recorded', null)], []],
    ['verdicts that are none', [submitted(), event('verdicts_recorded', { verdicts: [null, 'x', {}] })], []],
  ] as const)('%s', (_, events, expected) => {
    expect(told(events)).toEqual(expected)
  })

  it('keeps the last words of a round with its last verdict', () => {
    const events = [
      submitted(),
      given('needs_changes', 'C-01'),
      given('needs_changes', 'C-03'),
      event('changes_requested'),
      resubmitted(),
      given('needs_changes', 'C-01'),
    ]
    const notes = [
      { itemId: ITEM, round: 1, note: '第三位应为 0', language: 'zh-CN' },
      { itemId: ITEM, round: 2, note: '还是不对', language: null },
      { itemId: OTHER, round: 2, note: '别的', language: null },
    ]
    expect(told(events, notes)).toEqual([
      '1 needs_changes C-01 zhou',
      '1 needs_changes C-03 zhou 第三位应为 0',
      '2 needs_changes C-01 zhou 还是不对',
    ])
  })
})
