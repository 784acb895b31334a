// The rows of a submission, of a stage or of a plan: frozen, told, mailed, with the turn passed on. Always inside the transaction that
// holds the firm.
import { LIMITS } from '~/domain/access/limits'
import type { FirmScope } from '~/domain/access/scopes'
import type { Command, Refusal as Undecided } from '~/domain/application/command'
import { decide } from '~/domain/application/decide'
import { NOTHING_YET } from '~/domain/application/fold'
import { reference, referencePrefix, sequenceOf } from '~/domain/application/reference'
import { isItemEmpty, snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import type { CaseSubject } from '~/domain/application/subject'
import { carriedItems, changedItems, type Verdicts } from '~/domain/application/verdict-carry'
import type { StageId } from '~/domain/catalogue/types'
import { ok, refused, type Result } from '~/domain/shared/result'
import { isWorkingDay } from '~/features/clock/queries.server'
import { countHits } from '~/features/evidence/pre-check-queries.server'
import { findOver, type OverLimit } from '~/features/security/limit-commands.server'
import { OF_STAGE } from '~/features/subjects/stage-queries.server'
import type { Prisma, Tx } from '~/server/db.server'
import { lockCase } from './case-queries.server'
import { appendEvents, passTurn } from './event-commands.server'
import { mailAbout } from './mail-commands.server'
import { projectionRow } from './projection-queries.server'
import { giveToSameAdvisor, keepWithItsAdvisor } from './same-advisor-commands.server'
import { carryVerdicts } from './verdict-commands.server'
import { NOTHING_WRITTEN } from './written-words'

/** A submission comes without words of its own. */
const UNSAID = { notes: {}, summary: NOTHING_WRITTEN, text: NOTHING_WRITTEN } as const

export type Submitted = { readonly applicationId: string; readonly reference: string }
export type SubmittingRefusal =
  | Undecided
  | { readonly code: 'busy' | 'request_used' }
  | { readonly code: 'declaration_not_accepted'; readonly field: 'declaration' }
  | OverLimit<'submitted_too_often'>

/** By the clock of the submissions themselves; the firm is held. */
export async function findTooOften(tx: Tx, { firmId }: FirmScope, now: Date) {
  const { most, seconds } = LIMITS.submissions
  const versions = await tx.submissionVersion.findMany({
    where: { application: { firmId }, submittedAt: { gt: new Date(now.getTime() - seconds * 1000) } },
    orderBy: { submittedAt: 'desc' },
    take: most,
    select: { submittedAt: true },
  })
  const madeAt = versions.map(({ submittedAt }) => submittedAt)
  return findOver({ limit: 'submissions', code: 'submitted_too_often' }, madeAt, now)
}

export type Hand = {
  readonly scope: FirmScope
  readonly stage: StageId
  readonly requestId: string
  readonly snapshot: SubmissionSnapshot
  readonly now: Date
}

/** What the same press did the first time. */
export async function repeated(tx: Tx, scope: FirmScope, id: string): Promise<Result<Submitted, SubmittingRefusal>> {
  const row = await tx.application.findFirst({ where: { id, firmId: scope.firmId }, select: { reference: true } })
  return row ? ok({ applicationId: id, reference: row.reference }) : refused({ code: 'request_used' })
}

function circumstances({ scope, stage, snapshot, now }: Hand) {
  const items = snapshotItems(snapshot)
  return {
    stage,
    actor: { role: `firm_${scope.role}`, belongsToFirm: true },
    itemIds: items.map(({ itemId }) => itemId),
    emptyItemIds: items.filter(isItemEmpty).map(({ itemId }) => itemId),
    now,
    isWorkingDay,
  } as const
}

export async function submitFirst(tx: Tx, hand: Hand): Promise<Result<Submitted, SubmittingRefusal>> {
  const { scope, stage, requestId, snapshot, now } = hand
  const standing = await findStanding(tx, hand)
  const carried = standing.map(({ itemId }) => itemId)
  const decided = decide(NOTHING_YET, { name: 'submit', ...(carried.length > 0 && { carried }) }, circumstances(hand))
  if (!decided.ok) return decided
  const created = await tx.application.create({
    data: {
      reference: await nextReference(tx, stage, now),
      firmId: scope.firmId,
      stage,
      ...snapshot.subject,
      status: 'submitted',
      version: 0,
      waitingOn: 'advisor',
      submittedAt: now,
      versions: { create: versionRow(hand, 1) },
      verdicts: { createMany: { data: standing.flatMap((one) => [0, 1].map((round) => ({ ...one, round }))) } },
    },
    select: { id: true, reference: true },
  })
  const actor = { userId: scope.userId, role: `firm_${scope.role}` } as const
  const after = await appendEvents(tx, {
    applicationId: created.id,
    state: NOTHING_YET,
    lastHash: '',
    events: decided.value,
    actor,
    requestId,
    now,
  })
  await tx.application.update({ where: { id: created.id }, data: projectionRow(after, now) })
  await passTurn(tx, { applicationId: created.id, before: null, after: after.waitingOn, now })
  const [event] = decided.value
  const opened = { ...created, firmId: scope.firmId, stage, snapshot }
  const assigneeId = await giveToSameAdvisor(tx, { firmId: scope.firmId, applicationId: created.id, requestId, now })
  if (event) await mailAbout(tx, { ...UNSAID, opened, event, actorId: scope.userId, assigneeId })
  return ok({ applicationId: created.id, reference: created.reference })
}

export async function submitAgain(
  tx: Tx,
  hand: Hand,
  applicationId: string,
): Promise<Result<Submitted, SubmittingRefusal>> {
  const { scope, requestId, snapshot, now } = hand
  const opened = await lockCase(tx, applicationId)
  const verdicts: Verdicts = Object.fromEntries(
    Object.entries(opened.state.verdicts).map(([itemId, { verdict }]) => [itemId, verdict]),
  )
  const command: Command = {
    name: 'resubmit',
    changed: changedItems(opened.snapshot, snapshot),
    carried: carriedItems({ previous: opened.snapshot, next: snapshot, verdicts }),
  }
  const decided = decide(opened.state, command, circumstances(hand))
  if (!decided.ok) return decided
  const actor = { userId: scope.userId, role: `firm_${scope.role}` } as const
  const { state, lastHash } = opened
  const after = await appendEvents(tx, { applicationId, state, lastHash, events: decided.value, actor, requestId, now })
  await tx.submissionVersion.create({ data: { ...versionRow(hand, after.round), applicationId } })
  await carryVerdicts(tx, { applicationId, fromRound: state.round, itemIds: command.carried })
  await tx.application.update({
    where: { id: applicationId },
    data: { ...projectionRow(after, now), ...snapshot.subject },
  })
  await passTurn(tx, { applicationId, before: state.waitingOn, after: after.waitingOn, now })
  const [event] = decided.value
  const assigneeId = await keepWithItsAdvisor(tx, { firmId: scope.firmId, applicationId, requestId, now })
  if (event)
    await mailAbout(tx, {
      opened: { ...opened, snapshot },
      event,
      ...UNSAID,
      actorId: scope.userId,
      assigneeId,
    })
  return ok({ applicationId, reference: opened.reference })
}

/**
 * Approvals of the stage that stand although it is submitted once more, because a document was renewed or a task came later. Round 0
 * holds them as what the firm was told before; round 1 is what the advisor goes on from.
 */
async function findStanding(tx: Tx, { scope, stage, snapshot }: Hand) {
  const before = await tx.application.findFirst({
    where: { firmId: scope.firmId, stage, status: 'approved', ...sameSubject(snapshot.subject) },
    orderBy: { submittedAt: 'desc' },
    include: { verdicts: true, versions: { orderBy: { round: 'desc' }, take: 1 } },
  })
  const previous = before?.versions[0]?.snapshot as unknown as SubmissionSnapshot | undefined
  if (!before || !previous) return []
  const accepted = before.verdicts.filter(({ round, verdict }) => round === before.round && verdict === 'accepted')
  const verdicts = Object.fromEntries(accepted.map(({ itemId, verdict }) => [itemId, verdict]))
  const carried = new Set(carriedItems({ previous, next: snapshot, verdicts }))
  return accepted
    .filter(({ itemId }) => carried.has(itemId))
    .map(({ itemId, verdict, note, advisorId, givenAt }) => ({ itemId, verdict, note, advisorId, givenAt }))
}

/** Those of the stage, or of the same product and market. */
export function sameSubject(subject: Pick<CaseSubject, 'productId' | 'market'> | undefined) {
  return subject ? { productId: subject.productId, market: subject.market } : OF_STAGE
}

function versionRow({ snapshot, scope, now }: Hand, round: number) {
  return {
    round,
    catalogueVersion: snapshot.catalogueVersion,
    snapshot: snapshot as unknown as Prisma.InputJsonValue,
    preCheckHits: preCheckHits(snapshot),
    submittedById: scope.userId,
    submittedAt: now,
  }
}

function preCheckHits({ preCheck, tasks }: SubmissionSnapshot): number | null {
  return preCheck
    ? countHits(
        preCheck,
        tasks.map(({ taskId }) => ({ id: taskId })),
      )
    : null
}

/** Numbers run through each month without gaps; whoever comes second waits a moment. */
async function nextReference(tx: Tx, stage: StageId, now: Date): Promise<string> {
  const prefix = referencePrefix(stage, now)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reference ${prefix}`}, 0))`
  const last = await tx.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM "Application" WHERE reference LIKE ${`${prefix}%`} ORDER BY length(reference) DESC, reference DESC LIMIT 1`
  return reference(prefix, sequenceOf(last[0]?.reference ?? null) + 1)
}
