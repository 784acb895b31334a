// One paper as an advisor looks at it: the original, the answers it should bear out, what was said about it, the version before.
import type { AdvisorScope, Language } from '~/domain/access/scopes'
import { findPaper, papersOf } from '~/domain/application/papers'
import { taskOfItem, type SnapshotDocument } from '~/domain/application/snapshot'
import { pagesShown } from '~/domain/evidence/viewing'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import type { CasePaper } from './document-queries.server'
import { itemViews, reasonTitle, type CaseItem } from './item-queries.server'
import { loadPaper, type PaperRows, type VersionRow } from './paper-rows-queries.server'
import { logCase } from './reader-commands.server'

export type PaperOriginal = {
  readonly filename: string
  readonly number: number
  readonly sizeBytes: number
  readonly uploadedAt: string
  readonly scan: VersionRow['scan']
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

export type PaperTask = {
  readonly taskId: string
  readonly title: string
  readonly answers: readonly CaseItem[]
  /** The verdict on this paper in this task. */
  readonly verdict: CaseItem['verdict']
  readonly reason: { readonly title: string; readonly note: string } | null
  readonly lastReason: CaseItem['lastReason']
}

type Neighbour = { readonly to: string; readonly label: string }

export type PaperPage = {
  readonly isLead: boolean
  /** Where one came from. */
  readonly back: Neighbour
  readonly firm: string
  readonly stageTitle: string
  readonly label: string
  readonly round: number
  readonly position: { readonly number: number; readonly of: number }
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly original: PaperOriginal
  /** The version that lay in its place before. */
  readonly before: PaperOriginal | null
  /** The version that has replaced it. */
  readonly newerTo: string | null
  readonly turn: { readonly page: number; readonly pages: number }
  readonly tasks: readonly PaperTask[]
  /** Nothing is shown that anybody said about it. */
  readonly isBlind: boolean
}

type Asked = CasePaper & { readonly page: number }

/** One query, and one line in the log of readers for the answers; pictures and files write theirs. */
export async function getPaper(scope: AdvisorScope, asked: Asked, now: Date): Promise<PaperPage> {
  const rows = await loadPaper(asked)
  const place = placeOf(rows, asked.versionId)
  await logCase(scope, { rows, snapshot: place.handIn.snapshot }, now)
  const t = translator(scope.language)
  return paperPage(scope, {
    ...{ rows, place, page: asked.page, isBlind: false },
    back: {
      to: paths.advisor.caseTask(rows.id, taskOfItem(place.paper.itemId)),
      label: t('viewer:backToCase', { reference: rows.reference }),
    },
    toPaper: (versionId) => paths.advisor.paper(rows.id, versionId),
  })
}

type Place = NonNullable<ReturnType<typeof findPaper<PaperRows['rounds'][number]>>>

/** Throws the 404 answer for a paper that was in none of the rounds. */
export function placeOf({ rounds }: Pick<PaperRows, 'rounds'>, versionId: string): Place {
  const place = findPaper(rounds, versionId)
  if (!place) throw notFound()
  return place
}

type Shown = {
  readonly rows: PaperRows
  readonly place: Place
  readonly page: number
  readonly back: Neighbour
  readonly toPaper: (versionId: string) => string
  readonly isBlind: boolean
}

/** What can be said of a paper from the rounds and verdicts in `rows`; whoever reads blind is given rows without verdicts. */
export function paperPage(scope: AdvisorScope, { rows, place, page, back, toPaper, isBlind }: Shown): PaperPage {
  const { handIn, paper, before, after } = place
  const { language } = scope
  const t = translator(language)
  const { firm } = handIn.snapshot
  const { versionId } = paper.file
  const papers = papersOf(handIn.snapshot)
  const at = papers.findIndex(({ file }) => file.versionId === versionId)
  const neighbour = (index: number): Neighbour | null => {
    const other = papers[index]
    return other ? { to: toPaper(other.file.versionId), label: other.label[language] } : null
  }
  const original = originalOf(paper.file, { rows, page })
  const old = before && originalOf(before.file, { rows, page })
  return {
    isLead: scope.isLead,
    back,
    firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
    stageTitle: t(`catalogue:stages.${rows.stage}.title`),
    label: paper.label[language],
    round: handIn.round,
    position: { number: at + 1, of: papers.length },
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    original,
    before: old,
    newerTo: after && toPaper(after.file.versionId),
    turn: { page, pages: Math.max(original.pages, old?.pages ?? 0) },
    tasks: tasksOf({ rows, handIn, versionId, language }),
    isBlind,
  }
}

function originalOf(
  file: NonNullable<SnapshotDocument['file']>,
  { rows, page }: { readonly rows: PaperRows; readonly page: number },
): PaperOriginal {
  const version = rows.versions.find(({ id }) => id === file.versionId)
  const isOpen = version !== undefined && version.scan !== 'infected' && version.bytesErasedAt === null
  const pages = isOpen ? pagesShown(version) : 0
  return {
    filename: file.filename,
    number: file.number,
    sizeBytes: file.sizeBytes,
    uploadedAt: version?.uploadedAt ?? '',
    scan: version?.scan ?? 'unknown',
    erasedAt: version?.bytesErasedAt ?? null,
    kind: file.contentType === 'application/pdf' ? 'pdf' : 'photo',
    pageCount: version?.pageCount ?? null,
    page,
    pages,
    pictureTo: page <= pages ? paths.advisor.paperPage(rows.id, file.versionId, page) : null,
    downloadTo: isOpen ? paths.advisor.document(rows.id, file.versionId) : null,
  }
}

type InRound = {
  readonly rows: PaperRows
  readonly handIn: PaperRows['rounds'][number]
  readonly versionId: string
  readonly language: Language
}

/** The tasks that this paper was given for, with what the firm typed there. */
function tasksOf({ rows, handIn, versionId, language }: InRound): readonly PaperTask[] {
  const { round, snapshot } = handIn
  const own = { id: rows.id, round, verdicts: rows.verdicts, pictured: [] }
  return itemViews({ snapshot, before: null, changed: [], rows: own, language }).flatMap((task) => {
    const item = task.items.find(({ file }) => file?.versionId === versionId)
    if (!item) return []
    return {
      taskId: task.taskId,
      title: task.title,
      answers: task.items.filter(({ kind }) => kind !== 'document'),
      verdict: item.verdict,
      reason: item.reasonCode ? { title: reasonTitle(item.reasonCode, language), note: item.note } : null,
      lastReason: item.lastReason,
    }
  })
}
