// Firms that look like one, seen from one of them, with what was decided about each pair.
import type { AdvisorScope } from '~/domain/access/scopes'
import { strengthOf, SUSPICIOUS_KINDS, type Strength, type TraitKind } from '~/domain/firm/duplicates'
import { districtName } from '~/domain/firm/places'
import { inLanguage } from '~/domain/shared/in-language'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db, Prisma, type Tx } from '~/server/db.server'
import { newestDecisions } from './suspicion-queries.server'

export type Suspect = {
  readonly firmId: string
  readonly name: string
  readonly creditCode: string
  readonly district: string
  readonly registeredAt: string
  /** What both firms have; empty when only an earlier decision is left of it. */
  readonly kinds: readonly TraitKind[]
  readonly strength: Strength
  /** Nobody has decided since the last trait came to match. */
  readonly isOpen: boolean
  readonly decision: {
    readonly verdict: 'same' | 'different'
    readonly note: Written
    readonly by: string
    readonly at: string
  } | null
  /** The firm's page, by its newest case. */
  readonly to: string | null
  /** What the reader has seen: a decision counts only for that. */
  readonly seen: string
}

export type SuspectRow = {
  firmId: string
  nameZh: string
  nameEn: string
  creditCode: string
  districtCode: string
  createdAt: Date
  kinds: TraitKind[]
  isOpen: boolean
  applicationId: string | null
  decisionId: string | null
  verdict: 'same' | 'different' | null
  note: string | null
  language: string | null
  by: string | null
  decidedAt: Date | null
  since: string | null
}

/** More would not be read; a trait that so many share tells nothing. */
const MOST = 20

/** One query, on the index of the traits. A representative counts only within one district. */
export function suspectRows(client: Pick<Tx, '$queryRaw'>, firmId: string): Promise<SuspectRow[]> {
  const own = Prisma.sql`${firmId}::uuid`
  return client.$queryRaw<SuspectRow[]>`
    WITH hits AS (
      SELECT o."firmId" AS other, array_agg(DISTINCT t.kind) AS kinds, max(greatest(t.since, o.since)) AS since,
        max(greatest(t.since, o.since)) FILTER (WHERE t.kind = ANY (${SUSPICIOUS_KINDS}::text[])) AS grave
      FROM "FirmTrait" t JOIN "FirmTrait" o ON o.kind = t.kind AND o.value = t.value AND o."firmId" <> t."firmId"
        JOIN "Firm" mine ON mine.id = t."firmId" JOIN "Firm" theirs ON theirs.id = o."firmId"
      WHERE t."firmId" = ${own} AND (t.kind <> 'representative' OR mine."districtCode" = theirs."districtCode")
      GROUP BY 1),
    decided AS (${newestDecisions(own)})
    SELECT f.id AS "firmId", f."nameZh", f."nameEn", f."creditCode", f."districtCode", f."createdAt",
      coalesce(h.kinds, '{}') AS kinds, h.since::text AS since,
      h.grave IS NOT NULL AND (n.id IS NULL OR n."decidedAt" < h.grave) AS "isOpen",
      n.id AS "decisionId", n.verdict::text AS verdict, n.note, n.language, u.name AS by, n."decidedAt",
      (SELECT a.id FROM "Application" a WHERE a."firmId" = f.id ORDER BY a."submittedAt" DESC LIMIT 1) AS "applicationId"
    FROM hits h FULL JOIN decided n ON n.other = h.other
      JOIN "Firm" f ON f.id = coalesce(h.other, n.other) LEFT JOIN "User" u ON u.id = n."decidedById"
    ORDER BY "isOpen" DESC, n.verdict = 'same' DESC NULLS LAST, cardinality(h.kinds) DESC NULLS LAST, f.id LIMIT ${MOST}`
}

/** What a reader of this row has seen, in one word. */
export function seenIn({ decisionId, since }: Pick<SuspectRow, 'decisionId' | 'since'>): string {
  return `${decisionId ?? 'none'} ${since ?? 'none'}`
}

export async function listSuspects(scope: AdvisorScope, firmId: string): Promise<readonly Suspect[]> {
  const { language } = scope
  return (await suspectRows(db, firmId)).map((row) => ({
    firmId: row.firmId,
    name: inLanguage(language, { zh: row.nameZh, en: row.nameEn }),
    creditCode: row.creditCode,
    district: districtName(row.districtCode, language),
    registeredAt: row.createdAt.toISOString(),
    kinds: row.kinds,
    strength: strengthOf(row.kinds),
    isOpen: row.isOpen,
    decision: row.verdict && {
      verdict: row.verdict,
      note: asWritten(row.note, row.language),
      by: row.by ?? '',
      at: row.decidedAt?.toISOString() ?? '',
    },
    to: row.applicationId ? paths.advisor.firm(row.applicationId) : null,
    seen: seenIn(row),
  }))
}
