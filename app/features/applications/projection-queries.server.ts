// The row for lists, read as the state it stands for. What is locked, decided and audited all read it here.
import type { Projection } from '~/domain/application/fold'
import { isReasonCode } from '~/domain/application/reference/reasons'

type Row = Omit<Projection, 'verdicts'>
type VerdictRow = {
  readonly itemId: string
  readonly round: number
  readonly verdict: 'accepted' | 'needs_changes'
  readonly reasonCode: string | null
}

/** `verdicts` may be those of all rounds. */
export function projectionOf(row: Row, verdicts: readonly VerdictRow[]): Projection {
  const { status, version, round, assigneeId, waitingOn, submittedAt, dueAt, decidedAt } = row
  const { heldUntil, pausedAt, pausedDueAt, escalatedAt, openQuestions, isEnough } = row
  const { rejectionById, appealItemId, isAppealOpen, decisionDueAt } = row
  const current = verdicts.filter((verdict) => verdict.round === round)
  return {
    ...{ status, version, round, assigneeId, waitingOn, submittedAt, dueAt, decidedAt },
    ...{ heldUntil, pausedAt, pausedDueAt, escalatedAt, openQuestions, isEnough },
    ...{ rejectionById, appealItemId, isAppealOpen, decisionDueAt },
    verdicts: Object.fromEntries(
      current.map(({ itemId, verdict, reasonCode }) => [
        itemId,
        // A code that has left the catalogue since is no reason any more.
        { verdict, reasonCode: isReasonCode(reasonCode) ? reasonCode : null },
      ]),
    ),
  }
}

/** What the Application row keeps of the state. */
export function projectionRow({ verdicts: _, submittedAt, ...row }: Projection, now: Date) {
  return { ...row, submittedAt: submittedAt ?? now }
}
