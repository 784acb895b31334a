// Who opened a firm's file, for the firm itself: staff and its own people apart, newest first.
import { READER_SIDES, type Opened, type ReaderRole, type ReaderSide } from '~/domain/access/readings'
import type { FirmScope } from '~/domain/access/scopes'
import type { StageId } from '~/domain/catalogue/types'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { db, Prisma } from '~/server/db.server'
import type { AccessPlace } from './schema'

export type AccessLine = {
  readonly id: string
  /** Null when the account is closed or gone. */
  readonly name: string | null
  readonly role: ReaderRole
  readonly what: string
  /** Of the application through which it was opened. */
  readonly reference: string | null
  readonly at: string
}

export type AccessPage = {
  readonly side: ReaderSide
  readonly counts: Readonly<Record<ReaderSide, number>>
  readonly lines: readonly AccessLine[]
  readonly page: number
  readonly pages: number
}

/** Two queries, however long the log is. */
export async function getAccessPage(scope: FirmScope, place: AccessPlace): Promise<AccessPage> {
  const [counts, rows] = await Promise.all([countSides(scope), readLines(scope, place)])
  return {
    ...place,
    counts,
    pages: Math.max(1, Math.ceil(counts[place.side] / ROWS_A_PAGE)),
    lines: rows.map((row) => ({
      id: row.id,
      name: row.name,
      role: row.actorRole,
      what: whatOf(row, scope.language),
      reference: row.reference,
      at: row.at.toISOString(),
    })),
  }
}

const rolesOf = (side: ReaderSide) => Prisma.sql`l."actorRole" = ANY (${[...READER_SIDES[side]]}::"ReaderRole"[])`

async function countSides({ firmId }: FirmScope): Promise<Record<ReaderSide, number>> {
  const found = await db.$queryRaw<Record<ReaderSide, number>[]>`
    SELECT (count(*) FILTER (WHERE ${rolesOf('staff')}))::int AS staff,
      (count(*) FILTER (WHERE ${rolesOf('colleagues')}))::int AS colleagues
    FROM "AccessLog" l WHERE l."firmId" = ${firmId}::uuid`
  return found[0] ?? { staff: 0, colleagues: 0 }
}

type Row = {
  readonly id: string
  readonly actorRole: ReaderRole
  readonly what: Opened
  readonly at: Date
  readonly name: string | null
  readonly reference: string | null
  readonly stage: StageId | null
  readonly product: string | null
  readonly market: string | null
  readonly documentType: string | null
  readonly number: number | null
}

async function readLines({ firmId }: FirmScope, { side, page }: AccessPlace): Promise<readonly Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT l.id, l."actorRole"::text AS "actorRole", l.what::text AS what, l.at, u.name,
      a.reference, a.stage::text AS stage, a.product, a.market, d.type AS "documentType", v.number
    FROM "AccessLog" l
    LEFT JOIN "User" u ON u.id = l."actorId" AND u."disabledAt" IS NULL
    LEFT JOIN "Application" a ON a.id = l."applicationId"
    LEFT JOIN "DocumentVersion" v ON v.id = l."subjectId" AND l.what IN ('document_shown', 'document_saved')
    LEFT JOIN "Document" d ON d.id = v."documentId"
    WHERE l."firmId" = ${firmId}::uuid AND ${rolesOf(side)}
    ORDER BY l.at DESC, l.id DESC LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`
}

function whatOf(row: Row, language: Language): string {
  const { what, stage, documentType, number } = row
  const t = translator(language)
  switch (what) {
    case 'export':
    case 'contact':
    case 'questions':
    case 'market_plan':
    case 'attachment_saved':
      return t(`access:opened.${what}`)
    case 'firm_case':
    case 'personal_fields':
      return t(`access:opened.${what}`, { stage: stage ? caseTitle({ ...row, stage }, language) : '' })
    case 'document_shown':
    case 'document_saved':
      return documentType && number !== null
        ? t(`access:opened.${what}`, { document: t(`catalogue:documents.${documentType}.title` as ServerKey), number })
        : t('access:opened.document_gone')
  }
}
