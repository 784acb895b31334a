// One document as an advisor looks at it: the original, the answers it should bear out, what was said about it, the version before.
import type { AdvisorScope, Language } from '~/domain/access/scopes'
import { findDocument, documentsOf } from '~/domain/application/documents'
import { taskOfItem, type SnapshotDocument } from '~/domain/application/snapshot'
import { pagesShown } from '~/domain/evidence/viewing'
import { inLanguage } from '~/domain/shared/in-language'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { hasScanner } from '~/server/virus-scanner.server'
import type { CaseDocument } from './document-file-queries.server'
import { itemViews, reasonTitle, type CaseItem, type SaidBefore } from './item-queries.server'
import { loadDocument, type DocumentRows, type VersionRow } from './document-rows-queries.server'
import { logCase } from './reader-log.server'

export type DocumentOriginal = {
  readonly filename: string
  readonly number: number
  readonly sizeBytes: number
  readonly uploadedAt: string
  /** no_scanner: not looked at, and nobody will, for none is connected to this server. */
  readonly scan: VersionRow['scan'] | 'no_scanner'
  /** When the picture was deleted, because it shows a person and had served. */
  readonly erasedAt: string | null
  readonly kind: 'photo' | 'pdf'
  readonly pageCount: number | null
  readonly page: number
  readonly pages: number
  /** The page as a picture; null when there is nothing to look at. */
  readonly pictureTo: string | null
  /** The original as a file; null when it may not be opened. */
  readonly downloadTo: string | null
}

export type DocumentTask = {
  readonly taskId: string
  readonly title: string
  readonly answers: readonly CaseItem[]
  /** The verdict on this document in this task. */
  readonly verdict: CaseItem['verdict']
  readonly reason: SaidBefore | null
  readonly lastReason: CaseItem['lastReason']
}

type Neighbour = { readonly to: string; readonly label: string }

export type DocumentPage = {
  /** Where one came from. */
  readonly back: Neighbour
  readonly firm: string
  readonly stageTitle: string
  readonly label: string
  readonly round: number
  readonly position: { readonly number: number; readonly of: number }
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly original: DocumentOriginal
  /** The version that lay in its place before. */
  readonly before: DocumentOriginal | null
  /** The version that has replaced it. */
  readonly newerTo: string | null
  readonly turn: { readonly page: number; readonly pages: number }
  readonly tasks: readonly DocumentTask[]
  /** Nothing is shown that anybody said about it. */
  readonly isBlind: boolean
}

type Asked = CaseDocument & { readonly page: number }

/** One query, and one line in the log of readers for the answers; pictures and files write theirs. */
export async function getDocument(scope: AdvisorScope, asked: Asked, now: Date): Promise<DocumentPage> {
  const rows = await loadDocument(asked)
  const place = placeOf(rows, asked.versionId)
  await logCase(scope, { rows, snapshot: place.submission.snapshot }, now)
  const t = translator(scope.language)
  return documentPage(scope, {
    ...{ rows, place, page: asked.page, isBlind: false },
    back: {
      to: paths.advisor.caseTask(rows.id, taskOfItem(place.document.itemId)),
      label: t('viewer:backToCase', { reference: rows.reference }),
    },
    toDocument: (versionId) => paths.advisor.document(rows.id, versionId),
  })
}

type Place = NonNullable<ReturnType<typeof findDocument<DocumentRows['rounds'][number]>>>

/** Throws the 404 answer for a document that was in none of the rounds. */
export function placeOf({ rounds }: Pick<DocumentRows, 'rounds'>, versionId: string): Place {
  const place = findDocument(rounds, versionId)
  if (!place) throw notFound()
  return place
}

type Shown = {
  readonly rows: DocumentRows
  readonly place: Place
  readonly page: number
  readonly back: Neighbour
  readonly toDocument: (versionId: string) => string
  readonly isBlind: boolean
}

/** What can be said of a document from the rounds and verdicts in `rows`; whoever reads blind is given rows without verdicts. */
export function documentPage(
  scope: AdvisorScope,
  { rows, place, page, back, toDocument, isBlind }: Shown,
): DocumentPage {
  const { submission, document, before, after } = place
  const { language } = scope
  const { firm } = submission.snapshot
  const { versionId } = document.file
  const documents = documentsOf(submission.snapshot)
  const at = documents.findIndex(({ file }) => file.versionId === versionId)
  const neighbour = (index: number): Neighbour | null => {
    const other = documents[index]
    return other ? { to: toDocument(other.file.versionId), label: other.label[language] } : null
  }
  const original = originalOf(document.file, { rows, page })
  const old = before && originalOf(before.file, { rows, page })
  return {
    back,
    firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
    stageTitle: caseTitle(rows, language),
    label: document.label[language],
    round: submission.round,
    position: { number: at + 1, of: documents.length },
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    original,
    before: old,
    newerTo: after && toDocument(after.file.versionId),
    turn: { page, pages: Math.max(original.pages, old?.pages ?? 0) },
    tasks: tasksOf({ rows, submission, versionId, language }),
    isBlind,
  }
}

function scanOf(scan: VersionRow['scan']): DocumentOriginal['scan'] {
  return scan === 'unknown' && !hasScanner() ? 'no_scanner' : scan
}

function originalOf(
  file: NonNullable<SnapshotDocument['file']>,
  { rows, page }: { readonly rows: DocumentRows; readonly page: number },
): DocumentOriginal {
  const version = rows.versions.find(({ id }) => id === file.versionId)
  const isOpen = version !== undefined && version.scan !== 'infected' && version.bytesErasedAt === null
  const pages = isOpen ? pagesShown(version) : 0
  return {
    filename: file.filename,
    number: file.number,
    sizeBytes: file.sizeBytes,
    uploadedAt: version?.uploadedAt ?? '',
    scan: scanOf(version?.scan ?? 'unknown'),
    erasedAt: version?.bytesErasedAt ?? null,
    kind: file.contentType === 'application/pdf' ? 'pdf' : 'photo',
    pageCount: version?.pageCount ?? null,
    page,
    pages,
    pictureTo: page <= pages ? paths.advisor.documentPage(rows.id, file.versionId, page) : null,
    downloadTo: isOpen ? paths.advisor.documentFile(rows.id, file.versionId) : null,
  }
}

type InRound = {
  readonly rows: DocumentRows
  readonly submission: DocumentRows['rounds'][number]
  readonly versionId: string
  readonly language: Language
}

/** The tasks that this document was given for, with what the firm typed there. */
function tasksOf({ rows, submission, versionId, language }: InRound): readonly DocumentTask[] {
  const { round, snapshot } = submission
  const own = { id: rows.id, round, verdicts: rows.verdicts, pictured: [] }
  return itemViews({ snapshot, before: null, changed: [], rows: own, language }).flatMap((task) => {
    const item = task.items.find(({ file }) => file?.versionId === versionId)
    if (!item) return []
    return {
      taskId: task.taskId,
      title: task.title,
      answers: task.items.filter(({ kind }) => kind !== 'document'),
      verdict: item.verdict,
      reason: item.reasonCode
        ? { title: reasonTitle(item.reasonCode, language), note: { text: item.note, language: item.noteLanguage } }
        : null,
      lastReason: item.lastReason,
    }
  })
}
