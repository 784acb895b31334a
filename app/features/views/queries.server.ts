// Filters of the queue under a name: the own ones and those that colleagues share, each with how many cases it holds now.
import type { AdvisorScope } from '~/domain/access/scopes'
import { fingerprint } from '~/domain/shared/changes'
import { conditionOf } from '~/features/reviews/filter-queries.server'
import { shownCount } from '~/features/reviews/queue-place'
import { placeOf, type QueuePlace } from '~/features/reviews/schema'
import { findText } from '~/features/reviews/search-queries.server'
import { belongsTo, capped } from '~/features/reviews/tab-queries.server'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'

export type View = {
  readonly id: string
  readonly name: string
  readonly to: string
  /** Up to a thousand, and how it is shown. */
  readonly count: number
  readonly shown: string
  readonly isCurrent: boolean
  readonly isShared: boolean
  readonly isDefault: boolean
  /** Who shares it, when that is somebody else. */
  readonly from: string | null
  readonly mayChange: boolean
  /** Of what the page shows, to be sent along. */
  readonly mark: string
}

type Marked = { readonly name: string; readonly query: string; readonly isShared: boolean }

/** Tells a view from what it was before somebody changed it. */
export function markOf({ name, query, isShared }: Marked): string {
  return fingerprint([name, query, isShared ? 'shared' : ''])
}

/** A page has room for so many; the own ones come first. */
const MOST_SHOWN = 60

/** Tab and filters of a place as an address has them, always in the same order and without what is no filter. */
export function queryOf(place: QueuePlace): string {
  const { tab, page: _page, ...filters } = place
  return paths.advisor.queue({ tab, ...filters }).split('?')[1] ?? ''
}

export function placeOfQuery(query: string): QueuePlace {
  return placeOf(new URLSearchParams(query))
}

type Row = {
  readonly id: string
  readonly name: string
  readonly query: string
  readonly isShared: boolean
  readonly isDefault: boolean
  readonly ownerId: string
  readonly ownerName: string
}

type Asked = { readonly place: QueuePlace; readonly now: Date }

/** Two queries, and one more for each view that looks for a text; one when there are none. */
export async function listViews(scope: AdvisorScope, { place, now }: Asked): Promise<readonly View[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.id, v.name, v.query, v."isShared", v."ownerId", u.name AS "ownerName", d."viewId" IS NOT NULL AS "isDefault"
    FROM "QueueView" v JOIN "User" u ON u.id = v."ownerId"
      LEFT JOIN "QueueDefault" d ON d."viewId" = v.id AND d."userId" = ${scope.userId}
    WHERE v."ownerId" = ${scope.userId} OR v."isShared"
    ORDER BY v."ownerId" <> ${scope.userId}, v.name, v.id LIMIT ${MOST_SHOWN}`
  const counts = await countAll(scope, { queries: rows.map(({ query }) => query), now })
  const current = queryOf(place)
  return rows.map(({ id, name, query, isShared, isDefault, ownerId, ownerName }, index) => ({
    id,
    name,
    to: `${paths.advisor.queue()}?${query}`,
    count: counts[index] ?? 0,
    shown: shownCount(counts[index] ?? 0),
    isCurrent: query === current,
    isShared,
    isDefault,
    from: ownerId === scope.userId ? null : ownerName,
    mayChange: ownerId === scope.userId || scope.isLead,
    mark: markOf({ name, query, isShared }),
  }))
}

type Counted = { readonly queries: readonly string[]; readonly now: Date }

/** Filters that are none any more are left out, as in the address: the view still opens, and this is what it shows. */
async function countAll(scope: AdvisorScope, { queries, now }: Counted): Promise<readonly number[]> {
  if (queries.length === 0) return []
  const looks = { now, readerId: scope.userId }
  const counts = await Promise.all(
    queries.map(async (query) => {
      const place = placeOfQuery(query)
      const matches = conditionOf(place, { ...looks, found: await findText(place.q) })
      return capped(Prisma.sql`${belongsTo(place.tab, scope)} AND ${matches}`)
    }),
  )
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counts)}] AS counts`
  return row?.counts ?? []
}

/** Where the queue opens when its address says nothing: with the reader's own choice, else with the reader's cases. */
export async function openingPlace(scope: AdvisorScope, request: Request): Promise<QueuePlace> {
  const { searchParams } = new URL(request.url)
  if (searchParams.size > 0) return placeOf(searchParams)
  const chosen = await db.queueDefault.findFirst({
    where: { userId: scope.userId, view: { OR: [{ ownerId: scope.userId }, { isShared: true }] } },
    select: { view: { select: { query: true } } },
  })
  return placeOfQuery(chosen?.view.query ?? '')
}
