// The administrators' page of what was brought in.
import type { AdminScope } from '~/domain/access/scopes'
import { isOverdue } from '~/domain/data/edition'
import { DATA_KINDS, type DataKind } from '~/domain/data/kinds'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { db } from '~/server/db.server'

export type DataPage = Awaited<ReturnType<typeof getDataPage>>
export type EditionRow = DataPage['kinds'][number]['editions'][number]

/** More files than an operator brings in during many years. */
const MOST_SHOWN = 200

type Row = {
  readonly id: string
  readonly kind: DataKind
  readonly name: string
  readonly source: string
  readonly licence: string | null
  readonly asOf: IsoDate
  readonly covers: readonly string[]
  readonly rows: number
  readonly loadedAt: Date
  readonly byCommand: boolean
  readonly loadedBy: string | null
  readonly nextCheck: IsoDate
}

/** By kind, the newest first; each kind is there, also that of which nothing was brought in. */
export async function getDataPage(_scope: AdminScope, now: Date) {
  const today = chinaDay(now)
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.kind::text as kind, e.name, e.source, e.licence, to_char(e."asOf", 'YYYY-MM-DD') as "asOf", e.covers, e.rows,
      e."loadedAt", e."loadedById" is null as "byCommand", u.name as "loadedBy", to_char(e."nextCheck", 'YYYY-MM-DD') as "nextCheck"
    from "DataEdition" e left join "User" u on u.id = e."loadedById"
    order by e."asOf" desc, e."loadedAt" desc limit ${MOST_SHOWN}`
  const kinds = DATA_KINDS.map((kind) => {
    const editions = rows.filter((row) => row.kind === kind)
    const [newest] = editions
    return { kind, editions, isOverdue: newest !== undefined && isOverdue(newest, today) }
  })
  return { kinds, today }
}
