// The next ninety days of a product in a market: what the record still lacks first, then each requirement with the day by which it can be
// met, and rules that change meanwhile. Durations are guesses of the requirements; what has none has no day.
import { addDays, addWorkingDays, type IsWorkingDay } from '../calendar/working-days'
import type { ReasonId } from '../market/verdict'
import type { Applying, Coming } from '../requirement/requirements-for'
import { endsOf } from '../requirement/duration'
import { isWithShipment, workState, type Work } from '../requirement/work'
import type { IsoDate } from '../shared/dates'

export const PLAN_DAYS = 90

/** Text: plan:steps.<id> */
export const PLAN_STEPS = [
  'check_code',
  'record_duty',
  'answer_questions',
  'save_price',
  'choose_channel',
  'requirement',
  'rule_begins',
  'rule_ends',
] as const
export type PlanStepId = (typeof PLAN_STEPS)[number]

export type PlanStep = {
  readonly id: PlanStepId
  /** By when it can be done, or when the rule changes. */
  readonly on: IsoDate
  /** The requirement it is about. */
  readonly requirement: string | null
}

export type NinetyDays = {
  readonly until: IsoDate
  readonly steps: readonly PlanStep[]
  /** What takes longer than that. */
  readonly later: readonly PlanStep[]
  /** Nobody has estimated how long these take. */
  readonly undated: readonly string[]
  /** Done anew with each consignment. */
  readonly withShipment: readonly string[]
  /** When all that is known can be done; null while something has no day or waits for an answer. */
  readonly readyOn: IsoDate | null
}

type Asked = {
  readonly today: IsoDate
  readonly isWorkingDay: IsWorkingDay
  /** What the verdict waits for. */
  readonly reasons: readonly ReasonId[]
  readonly applies: readonly Applying[]
  readonly coming: readonly Coming[]
  /** With the day on which the firm began. */
  readonly works: readonly (Work & { readonly begunOn: IsoDate })[]
  readonly hasPrice: boolean
  readonly hasChannel: boolean
}

const DUTY_OPEN: readonly ReasonId[] = ['duty_unknown', 'duty_only_parcels']

/** Working days that a firm of its own takes for what the record lacks: our own measure, one to three weeks. */
const OWN_STEPS = [
  { id: 'check_code', after: 5, isOpen: ({ reasons }) => reasons.includes('code_guess') },
  { id: 'record_duty', after: 5, isOpen: ({ reasons }) => reasons.some((one) => DUTY_OPEN.includes(one)) },
  {
    id: 'answer_questions',
    after: 5,
    isOpen: ({ reasons }) => reasons.includes('questions') || reasons.includes('controlled_open'),
  },
  { id: 'save_price', after: 10, isOpen: ({ hasPrice }) => !hasPrice },
  { id: 'choose_channel', after: 15, isOpen: ({ hasChannel }) => !hasChannel },
] as const satisfies readonly {
  readonly id: PlanStepId
  readonly after: number
  readonly isOpen: (asked: Asked) => boolean
}[]

export function ninetyDays(asked: Asked): NinetyDays {
  const { today, isWorkingDay, applies, works } = asked
  const until = addDays(today, PLAN_DAYS)
  const own = OWN_STEPS.filter(({ isOpen }) => isOpen(asked)).map(({ id, after }): PlanStep => ({
    id,
    on: addWorkingDays(today, { count: after, isWorkingDay }),
    requirement: null,
  }))
  const left = applies
    .map(({ requirement }) => requirement)
    .filter(({ evidenceKey, repeat }) => !isWithShipment(repeat) && workState(evidenceKey, works) !== 'met')
  const ends = endsOf(left)
  const dated = left.flatMap((requirement): readonly PlanStep[] => {
    if (!requirement.workingDays) return []
    const [, most] = ends.get(requirement.id) ?? requirement.workingDays
    const on = metOn(most, { asked, key: requirement.evidenceKey })
    return [{ id: 'requirement', on, requirement: requirement.id }]
  })
  const undated = left.filter(({ workingDays }) => workingDays === null).map(({ id }) => id)
  const done = [...own, ...dated]
  const all = [...done, ...changesOf(asked)].toSorted(byDay)
  const isKnown = undated.length === 0 && !own.some(({ id }) => id === 'answer_questions')
  return {
    until,
    steps: all.filter(({ on }) => on <= until),
    later: all.filter(({ on, id }) => on > until && id === 'requirement'),
    undated,
    withShipment: applies.filter(({ requirement }) => isWithShipment(requirement.repeat)).map(idOf),
    readyOn: isKnown ? done.reduce((last, { on }) => (on > last ? on : last), today) : null,
  }
}

const idOf = ({ requirement }: { readonly requirement: { readonly id: string } }) => requirement.id

/** Counted from the day on which the firm began, but never before today: what is late is not done yet. */
function metOn(days: number, { asked, key }: { readonly asked: Asked; readonly key: string }): IsoDate {
  const { today, isWorkingDay, works } = asked
  const begun = works.find((work) => work.key === key)?.begunOn ?? today
  const on = addWorkingDays(begun < today ? begun : today, { count: days, isWorkingDay })
  return on > today ? on : addWorkingDays(today, { count: 1, isWorkingDay })
}

function changesOf({ coming, applies }: Asked): readonly PlanStep[] {
  return [
    ...coming.map(({ requirement, from }): PlanStep => ({ id: 'rule_begins', on: from, requirement: requirement.id })),
    ...applies.flatMap(({ requirement, ends }): readonly PlanStep[] =>
      ends ? [{ id: 'rule_ends', on: ends.on, requirement: requirement.id }] : [],
    ),
  ]
}

function byDay(one: PlanStep, other: PlanStep): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return PLAN_STEPS.indexOf(one.id) - PLAN_STEPS.indexOf(other.id)
}
