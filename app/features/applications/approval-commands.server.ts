// What an approval brings the firm beyond the word: milestones of the ladder with their evidence, and for the first export the
// counted declaration with its certificate.
import { exportProofOf } from '~/domain/outcome/proof'
import { milestonesEarned } from '~/domain/outcome/milestones'
import { ok, type Result } from '~/domain/shared/result'
import {
  claimDeclaration,
  claimServiceIncome,
  recordDeclaration,
  recordServiceExport,
  type DeclarationRefusal,
  type VerifiedDeclaration,
  type VerifiedIncome,
} from '~/features/trade/commands.server'
import type { Tx } from '~/server/db.server'
import type { OpenCase } from './case-queries.server'

/** What the approval of a last stage counts; neither of both for other stages, and for one that has been counted. */
export type Counted = { readonly declaration: VerifiedDeclaration | null; readonly income: VerifiedIncome | null }

export const NOTHING: Counted = { declaration: null, income: null }

/** Whether the approval can stand; looked at before anything is written. */
export async function prepareApproval(
  tx: Tx,
  opened: OpenCase,
  now: Date,
): Promise<Result<Counted, DeclarationRefusal>> {
  const { stage, snapshot, firmId } = opened
  if (stage !== 'export') return ok(NOTHING)
  // Another round of the same stage (tasks that were added later) carries a proof that is counted already.
  if (exportProofOf(snapshot.tasks.map(({ taskId }) => taskId)) === 'service') {
    if ((await tx.serviceExport.count({ where: { firmId } })) > 0) return ok(NOTHING)
    const income = claimServiceIncome(snapshot, now)
    return income.ok ? ok({ declaration: null, income: income.value }) : income
  }
  if ((await tx.exportDeclaration.count({ where: { firmId } })) > 0) return ok(NOTHING)
  const declaration = await claimDeclaration(tx, snapshot, now)
  return declaration.ok ? ok({ declaration: declaration.value, income: null }) : declaration
}

type Approval = {
  readonly opened: OpenCase
  readonly counted: Counted
  readonly advisorId: string
  readonly now: Date
}

/** A milestone is reached once and keeps its first date. */
export async function grantMilestones(tx: Tx, { opened, counted, advisorId, now }: Approval): Promise<void> {
  const { id: applicationId, firmId, stage, snapshot } = opened
  // Another market is no further step.
  if (snapshot.subject) return
  const { declaration, income } = counted
  const declarationId = declaration
    ? await recordDeclaration(tx, { firmId, applicationId, declaration, verifiedById: advisorId, now })
    : null
  if (income) await recordServiceExport(tx, { firmId, applicationId, income, verifiedById: advisorId, now })
  const proof = exportProofOf(snapshot.tasks.map(({ taskId }) => taskId))
  await tx.milestoneReached.createMany({
    data: milestonesEarned(stage, proof).map((milestone) => ({
      firmId,
      milestone,
      reachedAt: now,
      evidenceId: declarationId ?? applicationId,
      verifiedById: advisorId,
    })),
    skipDuplicates: true,
  })
}
