import { officialReader } from '~/domain/access/readings'
import type { ProgrammeScope } from '~/domain/access/scopes'
import { NAMED_MARKETS, type Target } from '~/domain/firm/profile'
import { marketsOf } from '~/domain/market/targets'
import { askedPeriod } from '~/domain/outcome/asked-period'
import { highestMilestone, MILESTONES } from '~/domain/outcome/milestones'
import { maskedNumber } from '~/domain/trade/certificate'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { logReading } from '~/features/access/log.server'
import { REGISTERED } from '~/features/registrations/queries.server'
import { db, type Prisma } from '~/server/db.server'
import type { FirmFilter } from './schema'

export type FirmList = Awaited<ReturnType<typeof listFirms>>
export type FirmRow = FirmList['rows'][number]

/** The firms behind a figure, however few: officials of the programme may see each firm that it counts (decision 045). */
export async function listFirms(scope: ProgrammeScope, filter: FirmFilter) {
  const total = await db.firm.count({ where: firmsWhere(filter) })
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const page = Math.min(filter.page, pages)
  const rows = await readRows(scope, { filter, skip: (page - 1) * ROWS_A_PAGE, take: ROWS_A_PAGE })
  return { total, page, pages, rows }
}

/** All rows of a list, for the file. Each firm can read that an official took its line along. */
export async function exportFirms(scope: ProgrammeScope, filter: FirmFilter, now: Date) {
  const total = await db.firm.count({ where: firmsWhere(filter) })
  const rows = await readRows(scope, { filter, skip: 0, take: total })
  const of = rows.map(({ id }) => ({ firmId: id, subjectId: id }))
  await logReading(officialReader(scope), { what: 'export', of }, now)
  return rows
}

async function readRows(_scope: ProgrammeScope, of: { filter: FirmFilter; skip: number; take: number }) {
  const firms = await db.firm.findMany({
    where: firmsWhere(of.filter),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: of.skip,
    take: of.take,
    select: {
      id: true,
      creditCode: true,
      nameZh: true,
      nameEn: true,
      cityCode: true,
      milestones: { select: { milestone: true, reachedAt: true }, orderBy: { milestone: 'asc' } },
      serviceExport: { select: { receivedOn: true, market: true, currency: true, valueMinor: true } },
      applications: {
        where: furtherWhere(of.filter.further),
        select: { id: true, reference: true, market: true, decidedAt: true },
        orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      },
      declarations: {
        where: declarationsWhere(of.filter),
        select: {
          id: true,
          declarationNumber: true,
          declaredOn: true,
          market: true,
          currency: true,
          valueMinor: true,
          verifiedAt: true,
        },
        orderBy: { declaredOn: 'asc' },
      },
    },
  })
  return firms.map(({ milestones, declarations, serviceExport, applications, ...firm }) => {
    const milestone =
      MILESTONES.find((asked) => asked === of.filter.milestone) ??
      highestMilestone(milestones.map((row) => row.milestone))
    const reachedAt = milestones.find((row) => row.milestone === milestone)?.reachedAt ?? null
    return {
      ...firm,
      milestone,
      reachedOn: reachedAt?.toISOString() ?? null,
      service: serviceExport && { ...serviceExport, receivedOn: serviceExport.receivedOn.toISOString().slice(0, 10) },
      further: applications.map(({ id, reference, market, decidedAt }) => ({
        ...{ id, reference, market: market ?? '' },
        approvedOn: decidedAt?.toISOString() ?? null,
      })),
      // The whole number stays with the firm and its advisors: it opens the declaration at other counters.
      declarations: declarations.map(({ declarationNumber, ...row }) => ({
        ...row,
        maskedNumber: maskedNumber(declarationNumber),
        declaredOn: row.declaredOn.toISOString().slice(0, 10),
        verifiedAt: row.verifiedAt.toISOString(),
      })),
    }
  })
}

function firmsWhere(filter: FirmFilter): Prisma.FirmWhereInput {
  const { reachedIn, declaredIn } = askedPeriod(filter)
  const asksForDeclarations =
    declaredIn ?? filter.currency ?? filter.market ?? (filter.proof === 'declaration' ? filter.proof : undefined)
  return {
    ...REGISTERED,
    ...(filter.region && goesTo(filter.region)),
    cityCode: filter.city,
    segment: filter.segment,
    tracks: filter.track ? { has: filter.track } : undefined,
    serviceExport: filter.proof === 'service' ? { is: { verifiedAt: yearOfInstants(reachedIn) } } : undefined,
    applications: filter.further === undefined ? undefined : { some: furtherWhere(filter.further) },
    milestones:
      filter.milestone === undefined
        ? undefined
        : { some: { milestone: filter.milestone, reachedAt: yearOfInstants(reachedIn) } },
    declarations: asksForDeclarations === undefined ? undefined : { some: declarationsWhere(filter) },
  }
}

/** The rule of targetsOf, turned round: the firms of one target. */
function goesTo(target: Target): Prisma.FirmWhereInput {
  const chosen = { targetRegions: { has: target } }
  return {
    OR: [
      target === 'reference' ? { AND: [chosen, { NOT: exportedTo(NAMED_MARKETS) }] } : chosen,
      exportedTo(marketsOf(target)),
    ],
  }
}

function exportedTo(markets: readonly string[]): Prisma.FirmWhereInput {
  const market = { in: [...markets] }
  return { OR: [{ declarations: { some: { market } } }, { serviceExport: { is: { market } } }] }
}

/** Approved applications for a further market, of all of them where none is asked for. */
function furtherWhere(market: string | undefined): Prisma.ApplicationWhereInput {
  return { productId: { not: null }, status: 'approved', market }
}

function declarationsWhere(filter: FirmFilter): Prisma.ExportDeclarationWhereInput {
  return { currency: filter.currency, market: filter.market, declaredOn: daysOf(askedPeriod(filter).declaredIn) }
}

// Declarations carry a calendar day, milestones an instant; a year of instants begins at midnight in China.
function yearOfInstants(year: number | undefined) {
  if (year === undefined) return undefined
  return { gte: new Date(`${year}-01-01T00:00:00+08:00`), lt: new Date(`${year + 1}-01-01T00:00:00+08:00`) }
}

/** The days of a year or a month. */
function daysOf(period: string | undefined) {
  if (period === undefined) return undefined
  const [year = 0, month] = period.split('-').map(Number)
  return month === undefined
    ? { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) }
    : { gte: new Date(Date.UTC(year, month - 1, 1)), lt: new Date(Date.UTC(year, month, 1)) }
}
