// One submission as a second reader sees it: exactly what was frozen in that round, and nothing that was said about it.
import { randomUUID } from 'node:crypto'
import { advisorReader, openedWith } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import { readableTasks, type ReadableItem } from '~/domain/application/readable'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import type { StageId } from '~/domain/catalogue/types'
import { cityName } from '~/domain/firm/places'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { logReading } from '~/features/access/log.server'
import { preCheckOfSnapshot, type PreCheckView } from '~/features/evidence/pre-check-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { mayRead, readingDue } from './queries.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type ReadingItem = ReadableItem & {
  readonly downloadTo: string | null
  readonly document: { readonly to: string; readonly thumbnailTo: null } | null
}

export type ReadingPage = {
  readonly id: string
  readonly firm: string
  readonly facts: string
  readonly stageTitle: string
  readonly round: number
  /** False once somebody has read it, or nobody needs to. */
  readonly isOpen: boolean
  /** The day by which it should have been read. */
  readonly due: string
  readonly tasks: readonly {
    readonly taskId: string
    readonly title: string
    readonly items: readonly ReadingItem[]
  }[]
  readonly preCheck: PreCheckView | null
  readonly requestId: string
}

type Found = {
  readonly id: string
  readonly firmId: string
  readonly applicationId: string
  readonly reference: string
  readonly stage: StageId
  readonly product: string | null
  readonly market: string | null
  readonly round: number
  readonly firstAt: Date
  readonly isOpen: boolean
  readonly snapshot: SubmissionSnapshot
}

/** One query, and one line in the log of readers. 404 for one's own decision and firm, as for what does not exist. */
export async function getReading(scope: AdvisorScope, readingId: string | undefined): Promise<ReadingPage> {
  const found = await openReading(scope, readingId)
  const { snapshot, applicationId } = found
  const { firm } = snapshot
  const { language } = scope
  const t = translator(language)
  return {
    id: found.id,
    firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
    facts: t('reviews:case.facts', {
      code: firm.creditCode,
      segment: t(`reviews:segments.${firm.segment}` as 'common:back'),
      city: cityName(firm.cityCode, language),
      reference: found.reference,
    }),
    stageTitle: caseTitle(found, language),
    round: found.round,
    isOpen: found.isOpen,
    due: formatDate(language, readingDue(found.firstAt)),
    tasks: readableTasks(snapshot, language).map(({ taskId, title, items }) => ({
      taskId,
      title,
      items: items.map((item) => ({
        ...item,
        downloadTo: item.file ? paths.advisor.documentFile(applicationId, item.file.versionId) : null,
        document: item.file
          ? { to: paths.advisor.readingDocument(found.id, item.file.versionId), thumbnailTo: null }
          : null,
      })),
    })),
    // As it was on the day of the first decision: what has run out since was no reason then.
    preCheck: preCheckOfSnapshot(snapshot, { day: chinaDay(found.firstAt), language }),
    requestId: randomUUID(),
  }
}

/**
 * What one may read of it, with the line that tells the firm so. The line names the reading and not the case: who has opened the case
 * itself knows what was said there and may not read it.
 */
export async function openReading(scope: AdvisorScope, readingId: string | undefined): Promise<Found> {
  const found = await findReading(scope, readingId)
  const { id, firmId, applicationId, snapshot } = found
  const reading = { what: openedWith(snapshot), of: [{ firmId, subjectId: id }], applicationId }
  await logReading(advisorReader(scope), reading, new Date())
  return found
}

async function findReading(scope: AdvisorScope, readingId: string | undefined): Promise<Found> {
  if (!readingId || !UUID.test(readingId)) throw notFound()
  const found = await db.$queryRaw<Found[]>`
    SELECT r.id, a."firmId", r."applicationId", a.reference, a.stage::text AS stage, a.product, a.market, r.round, r."firstAt",
      r.second IS NULL AND r."isVoid" = false AS "isOpen", s.snapshot
    FROM "SecondReading" r JOIN "Application" a ON a.id = r."applicationId"
    JOIN "SubmissionVersion" s ON s."applicationId" = r."applicationId" AND s.round = r.round
    WHERE r.id = ${readingId}::uuid AND ${mayRead(scope)}`
  if (!found[0]) throw notFound()
  return found[0]
}

/** The case that a reading is of; 404 as above. */
export async function caseToRead(
  scope: AdvisorScope,
  readingId: string | undefined,
): Promise<{ readonly id: string; readonly applicationId: string }> {
  if (!readingId || !UUID.test(readingId)) throw notFound()
  const found = await db.$queryRaw<{ id: string; applicationId: string }[]>`
    SELECT r.id, r."applicationId" FROM "SecondReading" r JOIN "Application" a ON a.id = r."applicationId"
    WHERE r.id = ${readingId}::uuid AND ${mayRead(scope)}`
  if (!found[0]) throw notFound()
  return found[0]
}
