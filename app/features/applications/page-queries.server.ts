// One application as its firm sees it: receipt, whose turn, what to correct, what has happened. What an advisor has noted but
// not sent yet does not appear.
import { randomUUID } from 'node:crypto'
import type { FirmScope } from '~/domain/access/scopes'
import { readableTasks, type ReadableTask } from '~/domain/application/readable'
import type { HoldReason } from '~/domain/application/events'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { can, isTerminal } from '~/domain/application/transitions'
import type { Status } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { isWithAdvisor } from '~/domain/application/vocabulary'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { dueView, type DueView } from '~/features/clock/due-queries.server'
import { unknownYears } from '~/features/clock/queries.server'
import { fixList, type FixList } from './fix-queries.server'
import { canAppeal, appealOf, type AppealView } from './appeal-queries.server'
import { verdictBefore, type VerdictBeforeSending } from './market-queries.server'
import { peopleIn, READ_BY_FIRM, timelineOf, type TimelineEntry } from './timeline-queries.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type ApplicationPage = {
  readonly id: string
  readonly reference: string
  readonly stage: StageId
  readonly stageTitle: string
  readonly status: Status
  readonly version: number
  readonly round: number
  readonly waitingOn: 'firm' | 'advisor' | 'agency' | 'nobody'
  readonly waitingSince: string | null
  readonly submittedAt: string
  readonly due: DueView | null
  /** Years into which that was counted without an official calendar. */
  readonly unknownYears: readonly number[]
  readonly advisor: string | null
  /** Where whoever holds the case gave one. */
  readonly advisorPhone: string | null
  readonly summary: Written
  /** While it is on hold: until when and why. */
  readonly hold: { readonly until: string; readonly reason: HoldReason } | null
  readonly appeal: AppealView | null
  /** What firms of late waited for a first answer; null while too few have. */
  readonly typical: { readonly medianMinutes: number; readonly p90Minutes: number; readonly cases: number } | null
  readonly fixes: FixList | null
  readonly tasks: readonly ReadableTask[]
  /** Items whose approval has been sent. */
  readonly acceptedItemIds: readonly string[]
  readonly timeline: readonly TimelineEntry[]
  readonly actions: {
    readonly submitAgain: boolean
    readonly withdraw: boolean
    readonly appeal: boolean
    readonly anewTo: string | null
  }
  /** The plan that was applied with, for another market or product. */
  readonly planTo: string | null
  /** Told before a plan is sent again. */
  readonly verdict: VerdictBeforeSending | null
  readonly certificateTo: string | null
  readonly requestId: string
}

/** Throws the 404 answer for applications of other firms and for what does not exist. */
export async function getApplicationPage(
  scope: FirmScope,
  applicationId: string | undefined,
  now: Date,
): Promise<ApplicationPage> {
  const row = applicationId && UUID.test(applicationId) ? await find(scope, applicationId) : null
  if (!row) throw notFound()
  const snapshot = row.versions[0]?.snapshot as unknown as SubmissionSnapshot
  const people = await db.user.findMany({
    where: { id: { in: [row.assigneeId ?? '', ...peopleIn(row.events)] } },
    select: { id: true, name: true, phone: true },
  })
  const tasks = readableTasks(snapshot, scope.language)
  const labels = new Map(tasks.flatMap(({ items }) => items.map(({ itemId, label }) => [itemId, label] as const)))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const actor = { role: `firm_${scope.role}`, belongsToFirm: true } as const
  const sentRound = isWithAdvisor(row.status) ? row.round - 1 : row.round
  const sent = row.verdicts.filter(({ round }) => round <= sentRound)
  return {
    id: row.id,
    reference: row.reference,
    stage: row.stage,
    stageTitle: caseTitle(row, scope.language),
    status: row.status,
    version: row.version,
    round: row.round,
    waitingOn: row.waitingOn,
    waitingSince: row.waits[0]?.startedAt.toISOString() ?? null,
    submittedAt: row.submittedAt.toISOString(),
    due: dueView(row.dueAt, { today: chinaDay(now), language: scope.language }),
    unknownYears: row.dueAt ? unknownYears(chinaDay(now), [chinaDay(row.dueAt)]) : [],
    advisor: row.assigneeId ? (names.get(row.assigneeId) ?? null) : null,
    advisorPhone: people.find(({ id }) => id === row.assigneeId)?.phone ?? null,
    summary: asWritten(row.summary, row.summaryLanguage),
    hold: holdOf(row),
    appeal: appealOf(row, labels),
    typical: row.waitingOn === 'advisor' && !row.productId ? await findAnswerTime(row.stage) : null,
    fixes: row.status === 'changes_requested' ? await fixList({ scope, application: row, snapshot, now }) : null,
    tasks,
    acceptedItemIds: acceptedAmong(sent),
    timeline: timelineOf({ events: row.events, names, language: scope.language, reader: 'firm' }),
    actions: {
      submitAgain: can(row.status, 'resubmit', actor) && !row.isAppealOpen,
      appeal: canAppeal(row, scope),
      withdraw: can(row.status, 'withdraw', actor),
      anewTo: isTerminal(row.status) && row.status !== 'approved' ? anewTo(scope, row) : null,
    },
    planTo: planTo(scope, row),
    verdict: await verdictAgain(scope, row, now),
    certificateTo: await certificateOf(scope, row),
    requestId: randomUUID(),
  }
}

type About = { readonly stage: StageId; readonly productId: string | null; readonly market: string | null }

function planTo({ firmId }: FirmScope, { productId, market }: About): string | null {
  return productId && market ? paths.firm.plan(firmId, productId, market) : null
}

/** Under the code of now, which is what would be sent. */
async function verdictAgain(
  scope: FirmScope,
  { status, productId, market }: About & { readonly status: Status },
  now: Date,
): Promise<VerdictBeforeSending | null> {
  if (status !== 'changes_requested' || !productId || !market) return null
  const product = await db.firmProduct.findFirst({
    where: { id: productId, firmId: scope.firmId },
    select: { hs6: true },
  })
  return product && verdictBefore(scope, { productId, market, hs6: product.hs6 }, now)
}

function anewTo(scope: FirmScope, about: About): string {
  return planTo(scope, about) ?? paths.firm.check(scope.firmId, about.stage)
}

/** What an application of this firm is about; 404 for anything else. */
export async function getStageOf(
  scope: FirmScope,
  applicationId: string | undefined,
): Promise<{ id: string; stage: StageId; productId: string | null; market: string | null }> {
  const id = applicationId && UUID.test(applicationId) ? applicationId : null
  const row =
    id &&
    (await db.application.findFirst({
      where: { id, firmId: scope.firmId },
      select: { id: true, stage: true, productId: true, market: true },
    }))
  if (!row) throw notFound()
  return row
}

function find(scope: FirmScope, id: string) {
  return db.application.findFirst({
    where: { id, firmId: scope.firmId },
    include: {
      versions: { orderBy: { round: 'desc' }, take: 1 },
      verdicts: { orderBy: { round: 'asc' } },
      events: {
        where: READ_BY_FIRM,
        orderBy: { seq: 'asc' },
        select: { type: true, actorId: true, payload: true, occurredAt: true },
      },
      waits: { where: { endedAt: null }, take: 1 },
      appeal: true,
    },
  })
}

/** The reason stands in the newest event that put it on hold. */
function holdOf({ heldUntil, events }: NonNullable<Awaited<ReturnType<typeof find>>>): ApplicationPage['hold'] {
  const held = events.findLast(({ type }) => type === 'held')
  if (!heldUntil || !held) return null
  const { reason } = held.payload as { readonly reason: HoldReason }
  return { until: heldUntil.toISOString(), reason }
}

function findAnswerTime(stage: StageId): Promise<ApplicationPage['typical']> {
  return db.answerTime.findUnique({
    where: { stage },
    select: { medianMinutes: true, p90Minutes: true, cases: true },
  })
}

/** Ordered by round, so that the newest verdict on an item counts. */
function acceptedAmong(verdicts: readonly { readonly itemId: string; readonly verdict: string }[]): readonly string[] {
  const newest = new Map(verdicts.map(({ itemId, verdict }) => [itemId, verdict]))
  return [...newest].filter(([, verdict]) => verdict === 'accepted').map(([itemId]) => itemId)
}

async function certificateOf(
  { firmId }: FirmScope,
  { id, status, stage }: { id: string; status: Status; stage: StageId },
): Promise<string | null> {
  if (stage !== 'export' || status !== 'approved') return null
  const certificate = await db.certificate.findFirst({
    where: { declaration: { firmId, applicationId: id } },
    select: { code: true },
  })
  return certificate ? paths.firm.certificate(firmId, certificate.code) : null
}
