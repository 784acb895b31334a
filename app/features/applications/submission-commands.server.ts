// Submitting a stage, the first time or again after requested changes: what the firm sees now is frozen and goes to the
// advisors. The firm's row is locked, so two colleagues cannot submit twice.
import type { FirmScope } from '~/domain/access/scopes'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { refused, type Result } from '~/domain/shared/result'
import { keepSubmittedTraits } from '~/features/duplicates/trait-commands.server'
import { freezeStage } from '~/features/evidence/pre-check-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { inOneTransaction } from '~/server/transaction.server'
import { notReady, type NotReady } from './ready-queries.server'
import { doneBefore, pressId } from './run-commands.server'
import { buildSnapshot, hashesOf, tasksToSubmit } from './snapshot-queries.server'
import {
  findTooOften,
  repeated,
  submitAgain,
  submitFirst,
  type Hand,
  type Submitted,
  type SubmittingRefusal,
} from './submitting-commands.server'

export type Submission = { readonly stage: StageId; readonly requestId: string; readonly declarationAccepted: boolean }
export type SubmitRefusal = SubmittingRefusal | NotReady

/** Until the transaction ends, nobody else submits for the firm. Throws the 404 answer for one that was taken back since the guard looked. */
export async function holdForSubmission(tx: Tx, { firmId }: FirmScope): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Firm" WHERE id = ${firmId}::uuid AND "takenBackAt" IS NULL FOR NO KEY UPDATE`
  if (held.length === 0) throw notFound()
}

/** Submits a stage. The same request id for the same stage answers with what it did the first time. */
export function submitStage(scope: FirmScope, input: Submission, now: Date): Promise<Result<Submitted, SubmitRefusal>> {
  return inOneTransaction(async (tx): Promise<Result<Submitted, SubmitRefusal>> => {
    await holdForSubmission(tx, scope)
    const requestId = pressId(input.requestId, { name: 'submit', stage: input.stage })
    const before = await doneBefore(tx, requestId)
    if (before) return repeated(tx, scope, before.applicationId)
    if (!input.declarationAccepted) return refused({ code: 'declaration_not_accepted', field: 'declaration' })
    const loaded = await loadRoadmap(tx, scope.firmId, chinaDay(now))
    const refusal = notReady(loaded, input.stage)
    if (refusal) return refused(refusal)
    const tooOften = await findTooOften(tx, scope, now)
    if (tooOften) return refused(tooOften)
    const hashes = await hashesOf(tx, loaded)
    const preCheck = freezeStage(loaded, tasksToSubmit(loaded, input.stage))
    const hand: Hand = {
      scope,
      stage: input.stage,
      requestId,
      snapshot: { ...buildSnapshot(loaded, input.stage, hashes), preCheck },
      now,
    }
    const current = loaded.rows.applications.find(({ stage }) => stage === input.stage)
    const done = await (current?.status === 'changes_requested'
      ? submitAgain(tx, hand, current.id)
      : submitFirst(tx, hand))
    if (done.ok) await keepSubmittedTraits(tx, { firmId: scope.firmId, snapshot: hand.snapshot })
    return done
  })
}
