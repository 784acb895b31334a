// What an approval brings the firm beyond the word: milestones of the ladder with their evidence, and for the first export the
// counted declaration with its certificate.
import { milestonesEarned } from '~/domain/outcome/milestones'
import { ok, type Result } from '~/domain/shared/result'
import {
  claimDeclaration,
  recordDeclaration,
  type DeclarationRefusal,
  type VerifiedDeclaration,
} from '~/features/trade/commands.server'
import type { Tx } from '~/server/db.server'
import type { OpenCase } from './case-queries.server'

/** Whether the approval can stand; looked at before anything is written. */
export async function prepareApproval(
  tx: Tx,
  opened: OpenCase,
  now: Date,
): Promise<Result<VerifiedDeclaration | null, DeclarationRefusal>> {
  if (opened.stage !== 'export') return ok(null)
  // Another round of the same stage (tasks that were added later) carries a declaration that is counted already.
  const counted = await tx.exportDeclaration.count({ where: { firmId: opened.firmId } })
  return counted > 0 ? ok(null) : claimDeclaration(tx, opened.snapshot, now)
}

type Approval = {
  readonly opened: OpenCase
  readonly declaration: VerifiedDeclaration | null
  readonly advisorId: string
  readonly now: Date
}

/** A milestone is reached once and keeps its first date. */
export async function grantMilestones(tx: Tx, { opened, declaration, advisorId, now }: Approval): Promise<void> {
  const { id: applicationId, firmId, stage } = opened
  const declarationId = declaration
    ? await recordDeclaration(tx, { firmId, applicationId, declaration, verifiedById: advisorId, now })
    : null
  await tx.milestoneReached.createMany({
    data: milestonesEarned(stage).map((milestone) => ({
      firmId,
      milestone,
      reachedAt: now,
      evidenceId: declarationId ?? applicationId,
      verifiedById: advisorId,
    })),
    skipDuplicates: true,
  })
}
