// The advisor's queue: what is due first comes first, then what has waited longest. Two queries however long it is.
import type { AdvisorScope } from '~/domain/access/scopes'
import type { Status } from '~/domain/application/transitions'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { cityName } from '~/domain/firm/places'
import { formatDate, formatTime } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'

export const QUEUE_TABS = ['mine', 'unclaimed', 'waiting', 'decided'] as const
export type QueueTab = (typeof QUEUE_TABS)[number]

const PAGE_SIZE = 25

export type QueueRow = {
  readonly id: string
  readonly to: string
  readonly firm: string
  readonly line: string
  readonly due: string | null
  readonly isOverdue: boolean
}

export type Queue = {
  readonly tab: QueueTab
  readonly counts: Readonly<Record<QueueTab, number>>
  readonly rows: readonly QueueRow[]
  readonly page: number
  readonly pages: number
}

/** The tab and page an address asks for; anything else is the first page of one's own cases. */
export function queuePlace(request: Request): { readonly tab: QueueTab; readonly page: number } {
  const { searchParams } = new URL(request.url)
  const page = Number(searchParams.get('page') ?? '1')
  return {
    tab: QUEUE_TABS.find((tab) => tab === searchParams.get('tab')) ?? 'mine',
    page: Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** What belongs to a tab. A lead sees every case that waits for a firm or is decided, an advisor the own ones. */
function belongsTo(tab: QueueTab, { userId, isLead }: AdvisorScope): Prisma.Sql {
  const own = isLead ? Prisma.sql`true` : Prisma.sql`a."assigneeId" = ${userId}`
  switch (tab) {
    case 'mine':
      return Prisma.sql`a."assigneeId" = ${userId} AND a.status IN ('in_review', 'resubmitted')`
    case 'unclaimed':
      return Prisma.sql`a."assigneeId" IS NULL AND a.status IN ('submitted', 'resubmitted')`
    case 'waiting':
      return Prisma.sql`${own} AND a.status = 'changes_requested'`
    case 'decided':
      return Prisma.sql`${own} AND a.status IN ('approved', 'rejected')`
  }
}

function orderOf(tab: QueueTab): Prisma.Sql {
  return tab === 'decided'
    ? Prisma.sql`a."decidedAt" DESC, a.id`
    : Prisma.sql`a."dueAt" ASC NULLS LAST, a."submittedAt" ASC, a.id`
}

type Row = {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly cityCode: string
  readonly stage: StageId
  readonly status: Status
  readonly round: number
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
}

export async function getQueue(
  scope: AdvisorScope,
  { tab, page, now }: { tab: QueueTab; page: number; now: Date },
): Promise<Queue> {
  const [counted, rows] = await Promise.all([
    countTabs(scope),
    db.$queryRaw<Row[]>`
      SELECT a.id, f."nameZh", f."nameEn", f."cityCode", a.stage::text AS stage, a.status::text AS status, a.round, a."dueAt", a."decidedAt"
      FROM "Application" a JOIN "Firm" f ON f.id = a."firmId"
      WHERE ${belongsTo(tab, scope)} ORDER BY ${orderOf(tab)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  ])
  return {
    tab,
    page,
    counts: counted,
    pages: Math.max(1, Math.ceil(counted[tab] / PAGE_SIZE)),
    rows: rows.map((row) => queueRow(row, { scope, tab, now })),
  }
}

async function countTabs(scope: AdvisorScope): Promise<Record<QueueTab, number>> {
  const count = (tab: QueueTab) =>
    Prisma.sql`(SELECT count(*) FROM "Application" a WHERE ${belongsTo(tab, scope)})::int`
  const found = await db.$queryRaw<Record<QueueTab, number>[]>`
    SELECT ${count('mine')} AS mine, ${count('unclaimed')} AS unclaimed, ${count('waiting')} AS waiting, ${count('decided')} AS decided`
  return found[0] ?? { mine: 0, unclaimed: 0, waiting: 0, decided: 0 }
}

type View = { readonly scope: AdvisorScope; readonly tab: QueueTab; readonly now: Date }

function queueRow(row: Row, { scope, tab, now }: View): QueueRow {
  const t = translator(scope.language)
  const place = row.round > 1 ? t('reviews:queue.round', { round: row.round }) : cityName(row.cityCode, scope.language)
  return {
    id: row.id,
    to: `${paths.advisor.case(row.id)}?tab=${tab}`,
    firm: scope.language === 'en' ? row.nameEn : row.nameZh,
    line: [t(`catalogue:stages.${row.stage}.title`), place].join(' · '),
    due: dueText(row, { scope, tab, now }),
    isOverdue: tab !== 'decided' && row.dueAt !== null && row.dueAt < now,
  }
}

function dueText({ dueAt, decidedAt, status }: Row, { scope, tab, now }: View): string | null {
  const t = translator(scope.language)
  if (tab === 'decided')
    return `${t(`applications:statuses.${status}`)}${decidedAt ? ` · ${formatDate(scope.language, decidedAt)}` : ''}`
  if (!dueAt) return null
  if (dueAt < now) return overdueText(t, now.getTime() - dueAt.getTime())
  if (chinaDay(dueAt) === chinaDay(now)) return t('reviews:queue.today', { time: formatTime(scope.language, dueAt) })
  return t('reviews:queue.by', { date: formatDate(scope.language, dueAt) })
}

const HOUR = 3_600_000

function overdueText(t: Translate, late: number): string {
  const hours = Math.max(1, Math.floor(late / HOUR))
  return hours < 24
    ? t('reviews:queue.overdueHours', { count: hours })
    : t('reviews:queue.overdueDays', { count: Math.floor(hours / 24) })
}

/** The case to go on with: the own one that is due first. */
export async function nextCase(scope: AdvisorScope, afterId: string): Promise<string | null> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Application" a WHERE ${belongsTo('mine', scope)} AND a.id <> ${afterId}::uuid ORDER BY ${orderOf('mine')} LIMIT 1`
  return found[0]?.id ?? null
}
