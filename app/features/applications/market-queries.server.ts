// Applications for another product or market, as the firm's own pages show them.
import { randomUUID } from 'node:crypto'
import { LIMITS } from '~/domain/access/limits'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { readableTasks } from '~/domain/application/readable'
import { whyNotApply, type WhyNotApply } from '~/domain/application/subject'
import type { Status } from '~/domain/application/vocabulary'
import { showHs6 } from '~/domain/trade/hs-code'
import { judgedFor } from '~/features/fits/judged-queries.server'
import { verdictElsewhere } from '~/features/fits/verdict-queries.server'
import { freezePlan } from '~/features/plans/plan-snapshot-queries.server'
import type { PlanPlace, PlanSubject } from '~/features/plans/plan-rows-queries.server'
import { OPEN_STATUSES } from '~/features/subjects/open-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'

export type MarketPlace = { readonly productId: string; readonly market: string }

export function findNewestFor(client: Pick<Tx, 'application'>, { firmId }: FirmScope, place: MarketPlace) {
  return client.application.findFirst({
    where: { firmId, productId: place.productId, market: place.market },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, reference: true, status: true, hs6: true, submittedAt: true, decidedAt: true },
  })
}

export function countOpenMarkets(client: Pick<Tx, 'application'>, { firmId }: FirmScope): Promise<number> {
  return client.application.count({ where: { firmId, productId: { not: null }, status: { in: OPEN_STATUSES } } })
}

export type PlanStanding = {
  /** Null when it can be submitted. */
  readonly why: WhyNotApply | { readonly code: 'viewer' } | null
  readonly application: {
    readonly reference: string
    readonly status: Status
    readonly to: string
    readonly submittedAt: string
    /** The code has changed since: what was submitted names the old one. */
    readonly changed: { readonly before: string; readonly now: string } | null
  } | null
  readonly isAgain: boolean
  readonly requestId: string
}

/** Two queries; none, and null, until the stage of choosing a market is approved. */
export async function getPlanStanding(scope: FirmScope, subject: PlanSubject): Promise<PlanStanding | null> {
  if (!subject.isStageApproved) return null
  const [newest, open] = await Promise.all([findNewestFor(db, scope, subject), countOpenMarkets(db, scope)])
  const { hs6 } = subject
  const known = newest && { status: newest.status, hs6: newest.hs6 ?? '' }
  const why = whyNotApply({ ...subject, newest: known, open, most: LIMITS.marketsOpen.most })
  return {
    why: why ?? (canEdit(scope.role) ? null : { code: 'viewer' }),
    application: newest && {
      ...{ reference: newest.reference, status: newest.status },
      to: paths.firm.application(scope.firmId, newest.id),
      submittedAt: newest.submittedAt.toISOString(),
      changed: newest.hs6 && newest.hs6 !== hs6 ? { before: showHs6(newest.hs6), now: showHs6(hs6) } : null,
    },
    isAgain: newest?.status === 'changes_requested',
    requestId: randomUUID(),
  }
}

export type VerdictBeforeSending = NonNullable<Awaited<ReturnType<typeof verdictBefore>>>

/** What the portal says of going there now: told before it is sent. Null where the product is gone. */
export async function verdictBefore(scope: FirmScope, place: MarketPlace & { readonly hs6: string }, now: Date) {
  const { firmId, language } = scope
  const judged = await judgedFor({ firmId, subject: place, now })
  if (!judged) return null
  return {
    verdict: verdictElsewhere(judged, language),
    toMarket: paths.firm.productMarket(firmId, place.productId, place.market),
    toProduct: paths.firm.product(firmId, place.productId),
  }
}

/** What would be submitted, to be checked before. Throws the 404 answer as the plan does. */
export async function getApplyPage(scope: FirmScope, place: PlanPlace) {
  const { snapshot, subject } = await freezePlan(scope, place)
  const none = {
    why: { code: 'stage_not_approved' },
    application: null,
    isAgain: false,
    requestId: randomUUID(),
  } as const
  return {
    standing: (await getPlanStanding(scope, subject)) ?? none,
    title: caseTitle({ stage: snapshot.stage, ...snapshot.subject }, scope.language),
    tasks: readableTasks(snapshot, scope.language),
    verdict: await verdictBefore(scope, subject, place.now),
    toPlan: paths.firm.plan(scope.firmId, subject.productId, subject.market),
  }
}

export type MarketApplication = { readonly id: string; readonly title: string; readonly to: string } & {
  readonly reference: string
  readonly status: Status
}

/** As many as a list can show; newest first. */
const MOST_LISTED = 50

export async function listMarketApplications(scope: FirmScope): Promise<readonly MarketApplication[]> {
  const rows = await db.application.findMany({
    where: { firmId: scope.firmId, productId: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: MOST_LISTED,
    select: { id: true, reference: true, status: true, stage: true, product: true, market: true },
  })
  return rows.map((row) => ({
    ...{ id: row.id, reference: row.reference, status: row.status },
    title: caseTitle(row, scope.language),
    to: paths.firm.application(scope.firmId, row.id),
  }))
}
