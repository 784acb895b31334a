// Every document of a firm in one place: uploaded once, used wherever a task asks for it.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { isDocumentEditable } from '~/domain/application/document-locks'
import { catalogue } from '~/domain/catalogue/catalogue'
import { countDocuments, type DocumentCounts } from '~/domain/catalogue/counts'
import type { Task } from '~/domain/catalogue/types'
import { daysBetween } from '~/domain/calendar/working-days'
import { expiresOn } from '~/domain/evidence/expiry'
import { FIRM_QUOTA } from '~/domain/evidence/filename'
import { isIdentityDocument } from '~/domain/evidence/identity-documents'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { hasConsent } from '~/features/consents/queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { givenDocuments } from '~/features/roadmap/total-queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'

type VersionRow = Awaited<ReturnType<typeof loadVersions>>[number]

export type DocumentVersion = {
  readonly to: string | null
  readonly thumbnailTo: string | null
  readonly filename: string
  readonly number: number
  readonly sizeBytes: number
  readonly pageCount: number | null
  readonly pixels: string | null
  readonly uploadedAt: string
  readonly uploadedBy: string
  readonly scan: VersionRow['scan']
  /** When the picture was deleted, because it shows a person and had served. */
  readonly erasedAt: string | null
}

export type LibraryDocument = {
  readonly type: string
  readonly label: string
  readonly officialTerm: string
  readonly isRequired: boolean
  readonly isLocked: boolean
  /** It shows a person, and the reader has not agreed to that yet. */
  readonly needsConsent: boolean
  readonly current: DocumentVersion | null
  readonly older: readonly DocumentVersion[]
  readonly expires: { readonly day: IsoDate; readonly daysLeft: number } | null
  /** Title of another document that is the same file. */
  readonly sameAs: string | null
  readonly tasks: readonly { readonly title: string; readonly to: string }[]
}

export type LibraryPage = {
  readonly onFile: readonly LibraryDocument[]
  /** Required by tasks of the roadmap and not there yet. */
  readonly missing: readonly LibraryDocument[]
  /** Asked for in some cases only, and not there. */
  readonly onRequest: readonly LibraryDocument[]
  readonly usedBytes: number
  readonly quotaBytes: number
  readonly canEdit: boolean
}

/** Three queries, however many documents there are; two for those who only look on. */
export async function getLibraryPage(scope: FirmScope, now: Date): Promise<LibraryPage> {
  const [loaded, versions, hasAgreed] = await Promise.all([
    loadRoadmap(db, scope.firmId, chinaDay(now)),
    loadVersions(scope.firmId),
    !canEdit(scope.role) || hasConsent(scope.userId, 'identity'),
  ])
  const words = wordsFor(scope)
  const counts = documentCounts(loaded)
  const documents = documentTypes(counts, versions).map((type) =>
    documentOf(type, { loaded, versions, words, hasAgreed, counts }),
  )
  const absent = documents.filter(({ current }) => current === null)
  return {
    onFile: documents.filter(({ current }) => current !== null),
    missing: absent.filter(({ isRequired }) => isRequired),
    onRequest: absent.filter(({ isRequired }) => !isRequired),
    usedBytes: versions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    quotaBytes: FIRM_QUOTA,
    canEdit: canEdit(scope.role),
  }
}

function loadVersions(firmId: string) {
  return db.documentVersion.findMany({
    where: { document: { firmId } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      filename: true,
      sizeBytes: true,
      sha256: true,
      pageCount: true,
      widthPx: true,
      heightPx: true,
      thumbnailKey: true,
      scan: true,
      uploadedAt: true,
      uploadedById: true,
      bytesErasedAt: true,
      document: { select: { type: true } },
    },
  })
}

function documentCounts(loaded: LoadedRoadmap): DocumentCounts {
  const listed = loaded.roadmap.stages.flatMap(({ tasks }) => tasks)
  const { asOf: day } = loaded.roadmap
  return countDocuments(listed, { tasks: loaded.tasks, day, given: givenDocuments(loaded) })
}

/** Documents that no task asks for any more come last. */
function documentTypes({ required, onRequest }: DocumentCounts, versions: readonly VersionRow[]): readonly string[] {
  return [...new Set([...required, ...onRequest, ...versions.map(({ document }) => document.type)])]
}

type Library = {
  readonly loaded: LoadedRoadmap
  readonly versions: readonly VersionRow[]
  readonly words: Words
  /** To keeping documents that show a person. */
  readonly hasAgreed: boolean
  readonly counts: DocumentCounts
}

function documentOf(type: string, { loaded, versions, words, hasAgreed, counts }: Library): LibraryDocument {
  const { t, scope } = words
  const own = versions.filter(({ document }) => document.type === type)
  const onRoadmap = new Set(loaded.roadmap.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  const users = catalogue.tasks.filter(
    ({ id, documents }) => onRoadmap.has(id) && documents.some((one) => one.type === type),
  )
  const twin = versions.find((other) => other.document.type !== type && isSameFile(other, own[0]))
  const day = expiryOf(type, { users, loaded })
  const [current, ...older] = own.map((row) => versionOf(row, { words, loaded }))
  return {
    type,
    label: t(`catalogue:documents.${type}.title`),
    officialTerm: translator('zh-CN')(`catalogue:documents.${type}.title`),
    isRequired: counts.required.includes(type),
    isLocked: users.length === 0 || !isDocumentEditable(loaded.locks, type),
    needsConsent: isIdentityDocument(type) && !hasAgreed,
    current: current ?? null,
    older,
    expires: day && current ? { day, daysLeft: daysBetween(loaded.roadmap.asOf, day) } : null,
    sameAs: twin ? t(`catalogue:documents.${twin.document.type}.title`) : null,
    tasks: users.map(({ id }) => ({ title: t(`catalogue:tasks.${id}.title`), to: paths.firm.task(scope.firmId, id) })),
  }
}

function isSameFile(one: VersionRow, other: VersionRow | undefined): boolean {
  return other !== undefined && one.sha256 === other.sha256
}

/** The last day stands among the answers of a task; it is about the document that the task names first. */
function expiryOf(type: string, { users, loaded }: { users: readonly Task[]; loaded: LoadedRoadmap }): IsoDate | null {
  const days = users
    .filter(({ documents }) => documents[0]?.type === type)
    .map((task) => expiresOn(task, loaded.givenFor(task).answers))
    .filter((day) => day !== null)
  return days.sort()[0] ?? null
}

function versionOf(row: VersionRow, { words, loaded }: Pick<Library, 'words' | 'loaded'>): DocumentVersion {
  const { firmId } = words.scope
  const isOpen = row.scan !== 'infected' && row.bytesErasedAt === null
  return {
    to: isOpen ? paths.firm.document(firmId, row.id) : null,
    thumbnailTo: isOpen && row.thumbnailKey ? paths.firm.thumbnail(firmId, row.id) : null,
    filename: row.filename,
    number: row.number,
    sizeBytes: row.sizeBytes,
    pageCount: row.pageCount,
    pixels: row.widthPx && row.heightPx ? `${row.widthPx} × ${row.heightPx}` : null,
    uploadedAt: row.uploadedAt.toISOString(),
    uploadedBy: loaded.rows.people[row.uploadedById] ?? '',
    scan: row.scan,
    erasedAt: row.bytesErasedAt?.toISOString() ?? null,
  }
}
