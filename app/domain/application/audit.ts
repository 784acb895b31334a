// What a row for lists says, against what the events of the application add up to.
import type { Projection } from './fold'

const FIELDS = [
  'status',
  'version',
  'round',
  'assigneeId',
  'waitingOn',
  'openQuestions',
  'isEnough',
  'rejectionById',
  'appealItemId',
  'isAppealOpen',
] as const
const INSTANTS = [
  'submittedAt',
  'dueAt',
  'decidedAt',
  'heldUntil',
  'pausedAt',
  'pausedDueAt',
  'escalatedAt',
  'decisionDueAt',
] as const

export type ProjectionField = keyof Projection

/** The fields in which the two differ; none when the row is right. */
export function differences(row: Projection, folded: Projection): readonly ProjectionField[] {
  return [
    ...FIELDS.filter((field) => row[field] !== folded[field]),
    ...INSTANTS.filter((field) => row[field]?.getTime() !== folded[field]?.getTime()),
    ...(hasSameVerdicts(row.verdicts, folded.verdicts) ? [] : (['verdicts'] as const)),
  ]
}

function hasSameVerdicts(one: Projection['verdicts'], other: Projection['verdicts']): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...ids].every(
    (id) => one[id]?.verdict === other[id]?.verdict && one[id]?.reasonCode === other[id]?.reasonCode,
  )
}
