// Commands as fast-check draws them for whole histories: any order, any time of the day, weighted so that most cases get
// somewhere.
import fc from 'fast-check'
import type { Command } from '~/domain/application/command'
import {
  ESCALATION_REASONS,
  HOLD_REASONS,
  READINGS,
  REOPEN_REASONS,
  type VerdictEntry,
} from '~/domain/application/events'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'

export const EMPTY_ITEM = 'S05.optional'
export const ITEMS = ['S05.a', 'S05.b', EMPTY_ITEM]

export type DrawnStep = {
  /** Tried one after the other until one is not refused. */
  readonly commands: readonly Command[]
  readonly person: number
  /** Quarter hours since the step before, so that clocks can be counted by walking. */
  readonly quarters: number
  /** Whether a decision is read a second time. */
  readonly isSampled: boolean
  /** Of a hold, in quarter hours. */
  readonly until: number
}
export type Drawn = {
  readonly stage: StageId
  readonly firm: number
  readonly start: Date
  readonly steps: readonly DrawnStep[]
}

const text = fc.constant('Because.')
const id = fc.constant('given-later')
const accepted = ITEMS.map((itemId): VerdictEntry => ({ itemId, verdict: 'accepted', reasonCode: null }))
const flagged: fc.Arbitrary<VerdictEntry[]> = fc.subarray(ITEMS, { minLength: 1 }).chain((itemIds) =>
  fc.tuple(
    ...itemIds.map((itemId) =>
      fc.constantFrom('D-07', 'I-01', 'L-01', 'R-01').map((reasonCode): VerdictEntry => {
        return { itemId, verdict: 'needs_changes', reasonCode: reasonCode }
      }),
    ),
  ),
)
const weighed = <T extends Command>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const command: fc.Arbitrary<Command> = fc.oneof(
  weighed(4, fc.record({ name: fc.constant('claim') })),
  weighed(2, fc.record({ name: fc.constant('assign'), assigneeId: id })),
  weighed(2, fc.record({ name: fc.constant('release') })),
  weighed(1, fc.record({ name: fc.constant('withdraw') })),
  weighed(4, fc.record({ name: fc.constant('resume') })),
  weighed(
    10,
    fc.record({
      name: fc.constant('resubmit'),
      changed: fc.subarray(ITEMS, { minLength: 1 }),
      carried: fc.subarray(ITEMS),
    }),
  ),
  weighed(1, fc.record({ name: fc.constant('reassign'), assigneeId: id, reason: fc.constant('absence') })),
  weighed(
    6,
    fc.record({
      name: fc.constant('approve'),
      verdicts: fc.constant(accepted),
      isEnough: fc.constant(true),
      summary: text,
    }),
  ),
  weighed(7, fc.record({ name: fc.constant('request_changes'), verdicts: flagged, summary: text })),
  weighed(5, fc.record({ name: fc.constant('reject'), verdicts: flagged, isEnough: fc.constant(true), summary: text })),
  weighed(6, fc.record({ name: fc.constant('confirm_rejection'), readingId: id })),
  weighed(
    3,
    fc.record({
      name: fc.constant('decline_rejection'),
      readingId: id,
      reading: fc.constantFrom('approve', 'request_changes'),
      text,
    }),
  ),
  weighed(
    4,
    fc.record({
      name: fc.constant('give_second_reading'),
      readingId: id,
      reading: fc.constantFrom(...READINGS),
      first: fc.constant('approve'),
    }),
  ),
  weighed(6, fc.record({ name: fc.constant('appeal'), itemId: fc.constantFrom(...ITEMS), text })),
  weighed(4, fc.record({ name: fc.constant('answer_appeal'), isUpheld: fc.boolean(), text })),
  weighed(
    3,
    fc.record({ name: fc.constant('hold'), until: fc.constant(new Date(0)), reason: fc.constantFrom(...HOLD_REASONS) }),
  ),
  weighed(
    1,
    fc.record({ name: fc.constant('escalate'), remarkId: id, reason: fc.constantFrom(...ESCALATION_REASONS), text }),
  ),
  weighed(1, fc.record({ name: fc.constant('ask_colleague'), consultationId: id, colleagueId: id, text })),
  weighed(2, fc.record({ name: fc.constant('answer_colleague'), consultationId: id, text })),
  weighed(1, fc.record({ name: fc.constant('withdraw_question'), consultationId: id })),
  weighed(8, fc.record({ name: fc.constant('reopen'), reason: fc.constantFrom(...REOPEN_REASONS) })),
)

const anyStep: fc.Arbitrary<DrawnStep> = fc.record({
  commands: fc.array(command, { minLength: 6, maxLength: 6 }),
  person: fc.nat(6),
  // Mostly within a few days, now and then after weeks: over New Year, or past a deadline.
  quarters: fc.oneof({ weight: 12, arbitrary: fc.nat(4 * 48) }, { weight: 1, arbitrary: fc.nat(4 * 24 * 30) }),
  isSampled: fc.boolean(),
  until: fc.integer({ min: 1, max: 4 * 24 * 20 }),
})

/** A firm that does not answer; around New Year twenty working days are over thirty days. */
const silence: fc.Arbitrary<DrawnStep> = fc.record({
  commands: fc.constant([{ name: 'expire' }]),
  person: fc.constant(0),
  quarters: fc.integer({ min: 4 * 24 * 20, max: 4 * 24 * 45 }),
  isSampled: fc.constant(false),
  until: fc.constant(0),
})

const step = fc.oneof({ weight: 30, arbitrary: anyStep }, { weight: 5, arbitrary: silence })

/** Cases submitted from one instant on within so many days. */
export function drawnCases({ from, days }: { readonly from: string; readonly days: number }): fc.Arbitrary<Drawn> {
  return fc.record({
    stage: fc.constantFrom(...STAGE_IDS),
    firm: fc.nat(10),
    start: fc.nat(days * 96).map((quarters) => new Date(Date.parse(from) + quarters * 900_000)),
    steps: fc.array(step, { minLength: 12, maxLength: 30, size: 'max' }),
  })
}
