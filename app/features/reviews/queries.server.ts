// The advisor's queue: what is due first comes first, then what has waited longest. Two queries however long it is, and whatever is looked for.
import type { AdvisorScope } from '~/domain/access/scopes'
import { dueStanding, lateness, type DueStanding } from '~/domain/application/due'
import { isOffered } from '~/domain/application/offers'
import { reviewerRole } from '~/domain/application/transitions'
import type { Status } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import type { Track } from '~/domain/firm/profile'
import { cityName } from '~/domain/firm/places'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { inLanguage } from '~/domain/shared/in-language'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { isWorkingDay } from '~/features/clock/queries.server'
import { isSuspected } from '~/features/duplicates/suspicion-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatDate, formatList, formatTime } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'
import { conditionOf, FLAGS } from './filter-queries.server'
import { findText } from './search-queries.server'
import { QUEUE_FLAGS, type Asking, type QueueFlag, type QueueTab } from './queue-place'
import type { QueuePlace } from './schema'
import { belongsTo, capped, orderOf } from './tab-queries.server'
import { WAIT_COLUMNS, waitOf, type WaitRow, type Waits } from './wait-queries.server'

/** A row names the goods; all of it stands in the case. */
const LONGEST_GOODS = 60

export type QueueRow = {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly to: string
  readonly firm: string
  /** Stage and city, or stage and submission. */
  readonly line: string
  readonly stage: string
  readonly city: string
  readonly holder: string | null
  readonly submittedOn: string
  readonly due: string | null
  readonly dueStanding: DueStanding | null
  /** Its firm looks like another one, and nobody has decided whether it is. */
  readonly isDuplicateSuspected: boolean
  /** Whom it waits for and since when. */
  readonly waits: Waits | null
  readonly flags: readonly QueueFlag[]
  /** What the firm wants to export. */
  readonly goods: string
  readonly tracks: string
  /** Remarks of the pre-check on what was submitted; null where that was not counted. */
  readonly hits: number | null
  /** What the reader may do to it together with others. */
  readonly may: { readonly claim: boolean; readonly release: boolean; readonly give: boolean }
}

export type Queue = {
  readonly isLead: boolean
  readonly place: QueuePlace
  readonly tab: QueueTab
  readonly counts: Readonly<Record<QueueTab, number>>
  /** What waits for somebody outside the tabs: questions to the reader, appeals, and for leads what was escalated. */
  readonly asks: Readonly<Record<Asking, number>>
  readonly rows: readonly QueueRow[]
  readonly page: number
  readonly pages: number
}

type Row = WaitRow & {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly nameZh: string
  readonly nameEn: string
  readonly cityCode: string
  readonly stage: StageId
  readonly product: string | null
  readonly market: string | null
  readonly status: Status
  readonly round: number
  readonly assigneeId: string | null
  readonly holder: string | null
  readonly submittedAt: Date
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
  readonly decisionDueAt: Date | null
  readonly isOwnFirm: boolean
  readonly isSuspected: boolean
  readonly flags: readonly QueueFlag[]
  readonly sells: string
  readonly tracks: readonly Track[]
  readonly products: readonly string[]
  readonly hits: number | null
}

type Asked = { readonly place: QueuePlace; readonly now: Date }

export async function getQueue(scope: AdvisorScope, { place, now }: Asked): Promise<Queue> {
  const { tab, page } = place
  const found = await findText(place.q)
  const matches = conditionOf(place, { now, readerId: scope.userId, found })
  const [{ question_for_me, appeal, escalated, escalated_closed, ...counts }, rows] = await Promise.all([
    countTabs(scope, matches),
    db.$queryRaw<Row[]>`
      SELECT a.id, a.reference, a.version, f."nameZh", f."nameEn", f."cityCode", a.stage::text AS stage, a.product, a.market,
        a.status::text AS status, a.round, a."assigneeId", u.name AS holder, a."submittedAt", a."dueAt", a."decidedAt", a."decisionDueAt",
        ${WAIT_COLUMNS}, EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${scope.userId}) AS "isOwnFirm",
        ${isSuspected(Prisma.sql`a."firmId"`)} AS "isSuspected", ${flagsOf(scope)} AS flags,
        left(f.sells, ${LONGEST_GOODS}) AS sells, f.tracks, ARRAY(SELECT p.name FROM "FirmProduct" p WHERE p."firmId" = f.id ORDER BY p."createdAt", p.id) AS products,
        (SELECT s."preCheckHits" FROM "SubmissionVersion" s WHERE s."applicationId" = a.id AND s.round = a.round) AS hits
      FROM "Application" a JOIN "Firm" f ON f.id = a."firmId" LEFT JOIN "User" u ON u.id = a."assigneeId"
      WHERE ${belongsTo(tab, scope)} AND ${matches} ORDER BY ${orderOf(tab)} LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  ])
  return {
    isLead: scope.isLead,
    place,
    tab,
    page,
    counts,
    asks: { question_for_me, appeal, escalated, escalated_closed },
    pages: Math.max(1, Math.ceil(counts[tab] / ROWS_A_PAGE)),
    rows: rows.map((row) => queueRow(row, { scope, place, now })),
  }
}

function flagsOf({ userId }: AdvisorScope): Prisma.Sql {
  const all = QUEUE_FLAGS.map((flag) => Prisma.sql`CASE WHEN ${FLAGS[flag](userId)} THEN ${flag} END`)
  return Prisma.sql`array_remove(ARRAY[${Prisma.join(all)}], NULL)`
}

type Counts = Record<QueueTab | Asking, number>

async function countTabs(scope: AdvisorScope, matches: Prisma.Sql): Promise<Counts> {
  const count = (tab: QueueTab) => capped(Prisma.sql`${belongsTo(tab, scope)} AND ${matches}`)
  const asking = (tab: QueueTab, flag: QueueFlag) =>
    Prisma.sql`(SELECT count(*) FROM "Application" a WHERE ${FLAGS[flag](scope.userId)} AND ${belongsTo(tab, scope)})::int`
  const found = await db.$queryRaw<Counts[]>`
    SELECT ${count('mine')} AS mine, ${count('unclaimed')} AS unclaimed, ${count('waiting')} AS waiting,
      ${count('open')} AS open, ${count('decided')} AS decided,
      ${asking('open', 'question_for_me')} AS question_for_me, ${asking('open', 'appeal')} AS appeal,
      ${asking('open', 'escalated')} AS escalated, ${asking('decided', 'escalated')} AS escalated_closed`
  if (!found[0]) throw new Error('Nothing was counted')
  return found[0]
}

type View = { readonly scope: AdvisorScope; readonly place: QueuePlace; readonly now: Date }

function queueRow(row: Row, view: View): QueueRow {
  const { scope, place, now } = view
  const { tab } = place
  const t = translator(scope.language)
  const city = cityName(row.cityCode, scope.language)
  const round = row.round > 1 ? t('reviews:queue.round', { round: row.round }) : null
  const stage = caseTitle(row, scope.language)
  const actor = { role: reviewerRole(scope, row.assigneeId), belongsToFirm: row.isOwnFirm }
  const standing = {
    ...{ status: row.status, assigneeId: row.assigneeId },
    isHeld: row.flags.includes('on_hold'),
    isEscalated: row.flags.includes('escalated'),
    isRejectionProposed: row.flags.includes('rejection_proposed'),
    isAppealOpen: row.flags.includes('appeal'),
    isDecisionPrepared: row.decisionDueAt !== null,
  }
  return {
    ...{ id: row.id, reference: row.reference, version: row.version, city, holder: row.holder, flags: row.flags },
    ...{ hits: row.hits, goods: goodsOf(row, t) },
    tracks: formatList(
      scope.language,
      row.tracks.map((track) => t(`firms:tracks.${track}`)),
    ),
    to: paths.advisor.case(row.id, { ...place, page: place.page > 1 ? place.page : undefined }),
    firm: inLanguage(scope.language, { zh: row.nameZh, en: row.nameEn }),
    line: [stage, round ?? city].join(' · '),
    stage: [stage, round].filter((part) => part !== null).join(' · '),
    submittedOn: formatDate(scope.language, row.submittedAt),
    due: dueText(row, view),
    isDuplicateSuspected: row.isSuspected,
    waits: waitOf(row, scope, now),
    dueStanding: tab === 'decided' || row.decisionDueAt ? null : dueStanding(row.dueAt, { now, isWorkingDay }),
    may: {
      claim: isOffered(standing, 'claim', actor),
      release: isOffered(standing, 'release', actor),
      give: isOffered(standing, 'reassign', actor) || isOffered(standing, 'assign', actor),
    },
  }
}

/** The classified products, else what the firm says it sells. */
function goodsOf({ products, sells }: Row, t: Translate): string {
  const [first, ...others] = products
  if (first === undefined) return sells
  const name = first.slice(0, LONGEST_GOODS)
  return others.length > 0 ? t('workspace:goodsAndMore', { name, count: others.length }) : name
}

function dueText({ dueAt, decidedAt, decisionDueAt, status }: Row, { scope, place, now }: View): string | null {
  const t = translator(scope.language)
  if (place.tab === 'decided')
    return `${t(`applications:statuses.${status}`)}${decidedAt ? ` · ${formatDate(scope.language, decidedAt)}` : ''}`
  if (decisionDueAt) return t('reviews:queue.goesOut', { time: formatTime(scope.language, decisionDueAt) })
  if (!dueAt) return null
  if (dueAt < now) return overdueText(t, lateness(dueAt, { now, isWorkingDay }))
  if (chinaDay(dueAt) === chinaDay(now)) return t('reviews:queue.today', { time: formatTime(scope.language, dueAt) })
  return t('reviews:queue.by', { date: formatDate(scope.language, dueAt) })
}

function overdueText(t: Translate, { unit, count }: ReturnType<typeof lateness>): string {
  return unit === 'hours' ? t('reviews:queue.overdueHours', { count }) : t('reviews:queue.overdueDays', { count })
}

type After = { readonly applicationId: string; readonly place: QueuePlace; readonly now: Date }

/**
 * The case to go on with among those that the filters of the place hold: the own one that is due first and waits for nobody else,
 * or, for whoever works through what is unclaimed, the first of these. Null when there is none.
 */
export async function nextCase(scope: AdvisorScope, { applicationId, place, now }: After): Promise<string | null> {
  const found = await findText(place.q)
  const matches = conditionOf(place, { now, readerId: scope.userId, found })
  const isFree = place.tab === 'unclaimed' ? belongsTo('unclaimed', scope) : Prisma.sql`false`
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Application" a WHERE (${belongsTo('mine', scope)} OR ${isFree}) AND ${matches}
      AND a.id <> ${applicationId}::uuid AND a."heldUntil" IS NULL AND a."rejectionById" IS NULL AND a."decisionDueAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${scope.userId})
    ORDER BY a."assigneeId" IS NULL, ${orderOf('mine')} LIMIT 1`
  return rows[0]?.id ?? null
}

/** What the filters are called in the reader's language. */
export function filterNames({ language }: AdvisorScope) {
  const t = translator(language)
  const stages = {
    register: t('catalogue:stages.register.title'),
    market: t('catalogue:stages.market.title'),
    ecommerce: t('catalogue:stages.ecommerce.title'),
    export: t('catalogue:stages.export.title'),
  }
  return { stages, cities: CITIES.map(({ code }) => ({ code, name: cityName(code, language) })) }
}
