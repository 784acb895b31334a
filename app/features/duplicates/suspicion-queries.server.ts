// The same questions asked from lists and pages about cases, as parts of their own queries.
import { SUSPICIOUS_KINDS } from '~/domain/firm/duplicates'
import { Prisma } from '~/server/db.server'

/** Pairs of traits that read the same: `t` of the firm, `o` of another one. */
const SHARED = Prisma.sql`"FirmTrait" t JOIN "FirmTrait" o ON o.kind = t.kind AND o.value = t.value AND o."firmId" <> t."firmId"`

const UNDECIDED = Prisma.sql`NOT EXISTS (SELECT FROM "DuplicateDecision" d
  WHERE d."firstId" = least(t."firmId", o."firmId") AND d."secondId" = greatest(t."firmId", o."firmId")
    AND d."decidedAt" >= greatest(t.since, o.since))`

/**
 * Whether a firm, a column of the query around it, looks like another one and nobody has said yet whether it is. Not EXISTS, for
 * which PostgreSQL may join all traits with all others first: for the rows of one page the index is a hundred times faster.
 */
export function isSuspected(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT true FROM ${SHARED}
    WHERE t."firmId" = ${firmId} AND t.kind = ANY (${SUSPICIOUS_KINDS}::text[]) AND ${UNDECIDED} LIMIT 1), false)`
}

/** How many firms it looks like that nobody has decided about. */
export function countSuspected(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(DISTINCT o."firmId")::int FROM ${SHARED}
    WHERE t."firmId" = ${firmId} AND t.kind = ANY (${SUSPICIOUS_KINDS}::text[]) AND ${UNDECIDED})`
}

/** The newest decision of each pair that a firm belongs to: `other`, the other firm, and the columns of the decision. */
export function newestDecisions(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON (other) * FROM (
      SELECT d."secondId" AS other, d.* FROM "DuplicateDecision" d WHERE d."firstId" = ${firmId}
      UNION ALL SELECT d."firstId" AS other, d.* FROM "DuplicateDecision" d WHERE d."secondId" = ${firmId}) both_sides
    ORDER BY other, "decidedAt" DESC, id DESC`
}

/** Names of the firms that were decided to be the same as this one, as JSON. */
export function sameFirms(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('nameZh', f."nameZh", 'nameEn', f."nameEn") ORDER BY f.id), '[]')
    FROM (${newestDecisions(firmId)}) n JOIN "Firm" f ON f.id = n.other WHERE n.verdict = 'same')`
}
