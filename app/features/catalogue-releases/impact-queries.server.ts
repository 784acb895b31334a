// Which firms another release of the catalogue touches. The maintainers' command, the administrators' page and the job that
// tells the firms all read it here. It goes over all firms, a batch at a time, and never holds more than one batch.
import { hasImpact, impactOn, type CatalogueImpact } from '~/domain/catalogue/catalogue-impact'
import type { Catalogue } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import { factsFrom, type FactRows } from '~/domain/firm/facts'
import { db } from '~/server/db.server'

export type FirmImpact = CatalogueImpact & {
  readonly firmId: string
  readonly creditCode: string
  readonly nameZh: string
  readonly nameEn: string
}
export type Releases = {
  readonly before: Catalogue
  readonly after: Catalogue
  readonly asOf: IsoDate
  /** Only firms created in this time: from the first instant on, before the second. */
  readonly created?: { readonly from: Date | null; readonly before: Date }
}

type FirmRow = FactRows & {
  readonly id: string
  readonly creditCode: string
  readonly nameZh: string
  readonly nameEn: string
  /** Tasks for which an answer is stored. */
  readonly given: readonly string[]
}

const BATCH = 1_000
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Firms by id, those that are touched; `seen` counts all that were looked at. */
export async function* listImpact({ before, after, asOf, created }: Releases): AsyncGenerator<{
  readonly seen: number
  readonly touched: readonly FirmImpact[]
}> {
  let last = BEFORE_ALL
  for (;;) {
    const firms = await firmsAfter(last, created)
    const touched = firms.flatMap(({ id, creditCode, nameZh, nameEn, given, ...rows }) => {
      const impact = impactOn({ before, after, facts: factsFrom(rows, asOf), asOf, given })
      return hasImpact(impact) ? [{ firmId: id, creditCode, nameZh, nameEn, ...impact }] : []
    })
    if (firms.length > 0) yield { seen: firms.length, touched }
    if (firms.length < BATCH) return
    last = firms.at(-1)?.id ?? last
  }
}

function firmsAfter(last: string, created: Releases['created']): Promise<FirmRow[]> {
  const from = created?.from ?? null
  const before = created?.before ?? null
  return db.$queryRaw<FirmRow[]>`
    SELECT f.id::text, f."creditCode", f."nameZh", f."nameEn", f.segment::text, f.ownership::text, f."cityCode", f.tracks, f."targetRegions",
      f."hasOwnBrand", f."productFlags", f."sellingWays", f.wishes,
      ARRAY(SELECT market FROM "MarketChoice" m WHERE m."firmId" = f.id ORDER BY position) AS markets,
      ARRAY(SELECT "channelId" FROM "ChannelChoice" c WHERE c."firmId" = f.id ORDER BY "channelId") AS channels,
      (SELECT mode FROM "ModeDecision" d WHERE d."firmId" = f.id) AS mode,
      (SELECT value FROM "TaskAnswer" v WHERE v."firmId" = f.id AND v."taskId" = 'S02' AND v."fieldId" = 'vat_status') AS "vatStatus",
      (SELECT value FROM "TaskAnswer" v WHERE v."firmId" = f.id AND v."taskId" = 'P02' AND v."fieldId" = 'screening_result') AS "screeningResult",
      (SELECT value FROM "TaskAnswer" v WHERE v."firmId" = f.id AND v."taskId" = 'P02' AND v."fieldId" = 'licence_kind') AS "licenceKind",
      ARRAY(SELECT DISTINCT "taskId" FROM "TaskAnswer" a WHERE a."firmId" = f.id) AS given
    FROM "Firm" f WHERE f.id > ${last}::uuid AND f."takenBackAt" IS NULL
      AND (${from}::timestamptz IS NULL OR f."createdAt" >= ${from}::timestamptz)
      AND (${before}::timestamptz IS NULL OR f."createdAt" < ${before}::timestamptz)
    ORDER BY f.id LIMIT ${BATCH}`
}
