import { describe, expect, it } from 'vitest'
import type { Circumstances, Command, RefusalCode } from './command'
import { NOTHING_YET, type Projection } from './fold'
import { check, flaggedItems } from './guards'
import type { Guard } from './vocabulary'

const NOW = new Date('2026-11-23T02:00:00Z')
const EARLIER = new Date('2026-11-22T02:00:00Z')
const LATER = new Date('2026-11-24T02:00:00Z')

const accepted = { verdict: 'accepted', reasonCode: null } as const
const flagged = { verdict: 'needs_changes', reasonCode: 'D-07' } as const

const circumstances: Circumstances = {
  stage: 'register',
  actor: { role: 'assignee', belongsToFirm: false },
  itemIds: ['S05.a', 'S05.b'],
  emptyItemIds: [],
  now: NOW,
  isWorkingDay: () => true,
}

type Given = {
  readonly state?: Partial<Projection>
  readonly command?: Command
  readonly verdicts?: Projection['verdicts']
  readonly isEnough?: boolean | null
  readonly known?: Partial<Circumstances>
}

function refusalOf(guard: Guard, { state, command, verdicts = {}, isEnough = null, known }: Given) {
  return check(guard, {
    state: { ...NOTHING_YET, ...state },
    command: command ?? { name: 'claim' },
    ...{ verdicts, isEnough, against: null },
    circumstances: { ...circumstances, ...known },
  })
}

const ask = (itemId: string, text = '说明'): Command => ({ name: 'appeal', itemId, text })
const hold = (until: Date): Command => ({ name: 'hold', until, reason: 'bank' })
const reassign = (reason: 'absence' | null): Command => ({ name: 'reassign', assigneeId: 'bob', reason })
const reject = (summary: string): Command => ({ name: 'reject', verdicts: [], summary })
const approve = (summary: string): Command => ({ name: 'approve', verdicts: [], summary })
const against = { isAgainstVerdict: true }
const resubmit = (...changed: string[]): Command => ({ name: 'resubmit', changed, carried: [] })
const answer = (isUpheld: boolean): Command => ({ name: 'answer_appeal', isUpheld, text: '说明' })
const look = { appealItemId: 'S05.b', isAppealOpen: true }

/** Each condition once where it holds, and once where it does not, with the reason why not. */
const CONDITIONS: readonly (readonly [Guard, Given, Given, RefusalCode])[] = [
  ['is_unassigned', {}, { state: { assigneeId: 'ann' } }, 'already_claimed'],
  ['is_first_round', { state: { round: 1 } }, { state: { round: 2 } }, 'not_possible_now'],
  ['is_later_round', { state: { round: 2 } }, { state: { round: 1 } }, 'not_possible_now'],
  ['something_changed', { command: resubmit('S05.a') }, { command: resubmit() }, 'nothing_changed'],
  ['has_summary', { command: reject('不实') }, { command: reject(' \n') }, 'summary_missing'],
  ['has_reason', { command: reassign('absence') }, { command: reassign(null) }, 'handover_reason_missing'],
  ['has_text', { command: ask('S05.a') }, { command: ask('S05.a', ' ') }, 'text_missing'],
  ['has_text', { command: ask('S05.a') }, { command: { name: 'claim' } }, 'text_missing'],
  ['has_future_date', { command: hold(LATER) }, { command: hold(NOW) }, 'date_not_ahead'],
  ['has_enough_information', { isEnough: true }, { isEnough: null }, 'information_not_judged'],
  ['has_enough_information', { isEnough: true }, { isEnough: false }, 'information_not_enough'],
  [
    'explains_going_against',
    { command: approve('') },
    { command: approve(' '), known: against },
    'against_unexplained',
  ],
  [
    'explains_going_against',
    { command: approve('买方已书面确认'), known: against },
    { known: against },
    'against_unexplained',
  ],
  ['is_held', { state: { heldUntil: LATER } }, {}, 'not_on_hold'],
  ['is_not_held', {}, { state: { heldUntil: LATER } }, 'on_hold'],
  ['is_escalated', { state: { escalatedAt: NOW } }, {}, 'not_escalated'],
  ['is_not_escalated', {}, { state: { escalatedAt: NOW } }, 'already_escalated'],
  ['no_escalation_open', {}, { state: { escalatedAt: NOW } }, 'escalation_open'],
  ['no_question_open', {}, { state: { openQuestions: 2 } }, 'question_open'],
  ['is_asked', { known: { isAsked: true } }, {}, 'not_asked'],
  ['is_asker', { known: { isAsker: true } }, {}, 'not_asker'],
  ['rejection_proposed', { state: { rejectionById: 'ann' } }, {}, 'no_rejection_pending'],
  ['no_rejection_proposed', {}, { state: { rejectionById: 'ann' } }, 'rejection_pending'],
  ['is_another_reader', {}, { known: { isFirstReader: true } }, 'first_reader'],
  [
    'item_is_flagged',
    { command: ask('S05.b'), verdicts: { 'S05.b': flagged } },
    { command: ask('S05.b') },
    'appeal_item',
  ],
  [
    'item_is_flagged',
    { command: ask('S05.b'), verdicts: { 'S05.b': flagged } },
    { command: ask('S05.b'), verdicts: { 'S05.b': accepted } },
    'appeal_item',
  ],
  ['appeal_unused', {}, { state: { appealItemId: 'S05.a' } }, 'appeal_used'],
  ['appeal_open', { state: look }, { state: { appealItemId: 'S05.b' } }, 'no_appeal'],
  ['no_appeal_open', { state: { appealItemId: 'S05.b' } }, { state: look }, 'appeal_open'],
  [
    'leaves_nothing_flagged',
    { state: look, command: answer(false), verdicts: { 'S05.b': flagged } },
    { state: look, command: answer(false), verdicts: { 'S05.a': flagged, 'S05.b': flagged } },
    'not_possible_now',
  ],
  [
    'leaves_nothing_flagged',
    { state: look, command: answer(false), verdicts: { 'S05.b': flagged } },
    { state: look, command: answer(true), verdicts: { 'S05.b': flagged } },
    'not_possible_now',
  ],
  ['can_be_reopened', {}, { known: { hasNewerCase: true } }, 'newer_case'],
  ['can_be_reopened', {}, { known: { isOutcomeCounted: true } }, 'outcome_counted'],
  ['is_past_due', { state: { dueAt: EARLIER } }, { state: { dueAt: LATER } }, 'not_past_due'],
  ['is_past_due', { state: { dueAt: EARLIER } }, { state: { dueAt: null } }, 'not_past_due'],
  ['is_past_due', { state: { dueAt: EARLIER } }, { state: { dueAt: EARLIER, ...look } }, 'not_past_due'],
  [
    'some_item_needs_changes',
    { verdicts: { 'S05.a': flagged } },
    { verdicts: { 'S05.a': accepted } },
    'no_item_flagged',
  ],
  [
    'all_items_accepted',
    { verdicts: { 'S05.a': accepted, 'S05.b': accepted } },
    { verdicts: { 'S05.a': accepted } },
    'items_open',
  ],
]

describe('a condition', () => {
  it.each(CONDITIONS.map(([guard, holds, fails, code]) => ({ guard, holds, fails, code })))(
    '$guard holds, or the answer is $code',
    ({ guard, holds, fails, code }) => {
      expect(refusalOf(guard, holds)).toBeNull()
      expect(refusalOf(guard, fails)).toMatchObject({ code })
    },
  )

  it('what was left empty needs no verdict, but a remark on it counts', () => {
    const known = { emptyItemIds: ['S05.b'] }
    expect(refusalOf('all_items_accepted', { verdicts: { 'S05.a': accepted }, known })).toBeNull()
    expect(refusalOf('all_items_accepted', { verdicts: { 'S05.a': accepted, 'S05.b': flagged }, known })).toEqual({
      code: 'items_not_accepted',
      itemId: 'S05.b',
      values: { count: 1 },
    })
  })
})

it('remarks are told in the order in which items were submitted, and nothing of items that were not', () => {
  const verdicts = { 'X.y': flagged, 'S05.b': flagged, 'S05.a': flagged }
  expect(flaggedItems(verdicts, circumstances).map(({ itemId }) => itemId)).toEqual(['S05.a', 'S05.b'])
})
