// What the firm changed in one item since the submission before, ready to be laid old beside new.
import type { Language } from '~/domain/access/scopes'
import { readableItem } from '~/domain/application/readable'
import { diffRows, type RowChange } from '~/domain/application/row-diff'
import type { SnapshotDocument, SnapshotItem, SnapshotTool } from '~/domain/application/snapshot'
import { diffWords, type TextChange } from '~/domain/application/word-diff'
import { paths } from '~/paths'
import type { CaseRows } from './case-rows-queries.server'

export type DocumentView = {
  readonly filename: string
  readonly number: number
  readonly sizeBytes: number
  /** null where nobody could count, as for pictures. */
  readonly pages: number | null
  readonly to: string
  readonly downloadTo: string
  readonly thumbnailTo: string | null
}

export type ItemChange =
  | { readonly kind: 'text'; readonly change: TextChange }
  | { readonly kind: 'rows'; readonly rows: readonly RowChange[] }
  | { readonly kind: 'documents'; readonly before: DocumentView | null; readonly after: DocumentView | null }

type Sides = { readonly was: SnapshotItem; readonly is: SnapshotItem }
type Reader = { readonly rows: Pick<CaseRows, 'id' | 'pictured' | 'pages'>; readonly language: Language }

export function changeOf({ was, is }: Sides, { rows, language }: Reader): ItemChange {
  if (was.kind === 'document' && is.kind === 'document')
    return { kind: 'documents', before: documentView(was.file, rows), after: documentView(is.file, rows) }
  if (was.kind === 'tool' && is.kind === 'tool')
    return { kind: 'rows', rows: diffRows(rowsOf(was, language), rowsOf(is, language)) }
  const text = (item: SnapshotItem) => readableItem(item, language).lines.join('\n')
  return { kind: 'text', change: diffWords(text(was), text(is)) }
}

function rowsOf({ rows }: SnapshotTool, language: Language) {
  return rows.map(({ label, value }) => ({ label: label[language], value: value[language] }))
}

function documentView(file: SnapshotDocument['file'], { id, pictured, pages }: Reader['rows']): DocumentView | null {
  if (!file) return null
  const { versionId, filename, number, sizeBytes } = file
  return {
    filename,
    number,
    sizeBytes,
    pages: pages[versionId] ?? null,
    to: paths.advisor.document(id, versionId),
    downloadTo: paths.advisor.documentFile(id, versionId),
    thumbnailTo: pictured.includes(versionId) ? paths.advisor.documentThumbnail(id, versionId) : null,
  }
}
