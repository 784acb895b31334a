// Steps of a story, each at its own moment and through the command that the pages use, so that events, clocks, mails and
// snapshots of the demonstration are as true as those of real firms.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope, FirmScope } from '../app/domain/access/scopes'
import { isItemEmpty, snapshotItems, type SubmissionSnapshot } from '../app/domain/application/snapshot'
import type { StageId } from '../app/domain/catalogue/types'
import { scopeForAdvisor, scopeForFirm } from '../app/features/accounts/guards.server'
import { execute, submitStage, type CaseCommand, type GivenVerdict } from '../app/features/applications/commands.server'
import { submitPlan } from '../app/features/applications/plan-commands.server'
import { OF_STAGE } from '../app/features/subjects/stage-queries.server'
import { db } from '../app/server/db.server'
import type { Person } from '../tests/factories/people'

export type Step = { readonly at: Date; readonly run: (at: Date) => Promise<void> }
export type Remark = Pick<GivenVerdict, 'itemId' | 'note'> & { readonly reasonCode: string }

export function ownerScope(firmId: string, owner: Person): FirmScope {
  return scopeForFirm({ firmId, userId: owner.id, role: 'owner', language: owner.language })
}

export async function submit(scope: FirmScope, stage: StageId, at: Date): Promise<void> {
  const done = await submitStage(scope, { stage, requestId: randomUUID(), declarationAccepted: true }, at)
  if (!done.ok) throw new Error(`Submitting ${stage}: ${JSON.stringify(done.refusal)}`)
}

/** Applies for a market beside the approved ones, with the firm's first product. */
export async function applyFor(scope: FirmScope, market: string, at: Date): Promise<void> {
  const { id: productId } = await db.firmProduct.findFirstOrThrow({ where: { firmId: scope.firmId } })
  const press = { requestId: randomUUID(), declarationAccepted: true }
  const done = await submitPlan(scope, { productId, market, ...press }, at)
  if (!done.ok) throw new Error(`Applying for ${market}: ${JSON.stringify(done.refusal)}`)
}

type Case = { readonly firmId: string; readonly stage: StageId; readonly advisor: Person; readonly at: Date }

function advisorScope(advisor: Person): AdvisorScope {
  return scopeForAdvisor({
    userId: advisor.id,
    isLead: advisor.staffRole === 'lead_advisor',
    language: advisor.language,
  })
}

async function act({ firmId, stage, advisor, at }: Case, command: CaseCommand): Promise<void> {
  const { id, version } = await db.application.findFirstOrThrow({
    where: { firmId, stage, ...OF_STAGE },
    orderBy: { submittedAt: 'desc' },
    select: { id: true, version: true },
  })
  const done = await execute(advisorScope(advisor), id, command, {
    expectedVersion: version,
    requestId: randomUUID(),
    now: at,
  })
  if (!done.ok) throw new Error(`${command.name} ${stage}: ${JSON.stringify(done.refusal)}`)
}

/** The portal may have given the case to whoever knows the firm; if that is somebody else, a lead hands it over. */
export async function claim(of: Case): Promise<void> {
  const { firmId, stage, advisor } = of
  const { assigneeId } = await db.application.findFirstOrThrow({
    where: { firmId, stage, ...OF_STAGE },
    orderBy: { submittedAt: 'desc' },
  })
  if (assigneeId === advisor.id) return
  if (assigneeId === null) return act(of, { name: 'claim' })
  const lead = await db.user.findFirstOrThrow({ where: { staffRole: 'lead_advisor' } })
  await act({ ...of, advisor: lead as Person }, { name: 'reassign', assigneeId: advisor.id, reason: 'workload' })
}

export async function approve(of: Case): Promise<void> {
  const verdicts = (await itemsOf(of)).map((itemId) => accepted(itemId))
  await act(of, { name: 'approve', verdicts, summary: '材料齐全，核对一致。', isEnough: true })
}

/** Accepts everything but the items with a remark. */
export async function requestChanges(of: Case, remarks: readonly Remark[]): Promise<void> {
  const verdicts = (await itemsOf(of)).map((itemId): GivenVerdict => {
    const remark = remarks.find((each) => each.itemId === itemId)
    return remark ? { ...remark, verdict: 'needs_changes' } : accepted(itemId)
  })
  await act(of, { name: 'request_changes', verdicts, summary: '大部分材料没有问题，请按说明更正以下各项后再次提交。' })
}

/** Looks at the first items and leaves the rest for later. */
export async function lookAtSome(of: Case): Promise<void> {
  const items = await itemsOf(of)
  await act(of, {
    name: 'record_verdicts',
    verdicts: items.slice(0, Math.ceil(items.length / 2)).map((itemId) => accepted(itemId)),
  })
}

function accepted(itemId: string): GivenVerdict {
  return { itemId, verdict: 'accepted', reasonCode: null, note: '' }
}

async function itemsOf({ firmId, stage }: Case): Promise<string[]> {
  const { snapshot } = await db.submissionVersion.findFirstOrThrow({
    where: { application: { firmId, stage, ...OF_STAGE } },
    orderBy: [{ submittedAt: 'desc' }, { round: 'desc' }],
    select: { snapshot: true },
  })
  const items = snapshotItems(snapshot as unknown as SubmissionSnapshot)
  return items.filter((item) => !isItemEmpty(item)).map(({ itemId }) => itemId)
}
