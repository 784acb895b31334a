// What was submitted, frozen as the firm saw it: questions and answers in both languages, document versions, choices made on
// the tool pages. Later edits, renamed questions and new catalogue versions never change what an advisor decided on.
import type { Language } from '../access/scopes'
import type { FieldKind, StageId } from '../catalogue/types'
import type { PreCheckResult } from '../evidence/pre-check-result'
import type { IsoDate } from '../shared/dates'
import { isBlank } from '../shared/typed-text'
import type { CaseSubject } from './subject'

/** Words in every language of the portal, frozen with the submission. */
export type Bilingual = Readonly<Record<Language, string>>

export type SnapshotField = {
  readonly kind: 'field'
  readonly itemId: string
  readonly fieldKind: FieldKind
  readonly label: Bilingual
  /** Exactly as typed; empty when nothing was given. */
  readonly value: string
  /** The words of the chosen option, for a choice. */
  readonly valueLabel?: Bilingual
}

export type SnapshotDocument = {
  readonly kind: 'document'
  readonly itemId: string
  readonly documentType: string
  readonly label: Bilingual
  /** null when an optional document was not given */
  readonly file: {
    readonly versionId: string
    readonly number: number
    readonly filename: string
    readonly contentType: string
    readonly sizeBytes: number
    readonly sha256: string
  } | null
}

/** What was done on a page of its own: products, markets, requirements, channels, supervision mode, or a section of the plan for a market. */
export type SnapshotTool = {
  readonly kind: 'tool'
  readonly itemId: string
  readonly tool: 'products' | 'markets' | 'requirements' | 'channels' | 'mode' | 'plan'
  readonly label: Bilingual
  readonly rows: readonly { readonly label: Bilingual; readonly value: Bilingual }[]
  /** What it is compared by, where its words move with the day on which they were written. */
  readonly content?: string
}

export type SnapshotItem = SnapshotField | SnapshotDocument | SnapshotTool

export type SnapshotTask = {
  readonly taskId: string
  readonly title: Bilingual
  readonly items: readonly SnapshotItem[]
}

/** What the pre-check told the firm when it submitted: codes, put into words for whoever reads them. */
export type FrozenPreCheck = {
  readonly day: IsoDate
  readonly results: readonly PreCheckResult[]
  /** For each sales channel that was chosen, in the order of the choice. */
  readonly byChannel: readonly { readonly channelId: string; readonly results: readonly PreCheckResult[] }[]
}

export type SubmissionSnapshot = {
  readonly stage: StageId
  readonly catalogueVersion: string
  readonly firm: {
    readonly creditCode: string
    readonly nameZh: string
    readonly nameEn: string
    readonly segment: string
    readonly ownership: string
    readonly cityCode: string
  }
  readonly tasks: readonly SnapshotTask[]
  /** Missing in submissions of a stage. */
  readonly subject?: CaseSubject
  /** Missing in what was submitted before 2026-12. */
  readonly preCheck?: FrozenPreCheck
}

export function fieldItemId(taskId: string, fieldId: string): string {
  return `${taskId}.${fieldId}`
}

export function documentItemId(taskId: string, documentType: string): string {
  return `${taskId}.doc.${documentType}`
}

export function toolItemId(taskId: string, tool: SnapshotTool['tool']): string {
  return `${taskId}.${tool}`
}

/** The task an item belongs to. */
export function taskOfItem(itemId: string): string {
  return itemId.slice(0, itemId.indexOf('.'))
}

export function snapshotItems(snapshot: Pick<SubmissionSnapshot, 'tasks'>): readonly SnapshotItem[] {
  return snapshot.tasks.flatMap((task) => task.items)
}

/** What the verdict was about. Two items with the same content need no second verdict; words of a label do not count. */
export function itemContent(item: SnapshotItem): string {
  if (item.kind === 'field') return item.value
  if (item.kind === 'document') return item.file?.sha256 ?? ''
  if (item.content !== undefined) return item.content
  return JSON.stringify(item.rows.map((row) => [row.label['zh-CN'], row.value['zh-CN']]))
}

/** Nothing was given: an optional question left open. */
export function isItemEmpty(item: SnapshotItem): boolean {
  if (item.kind === 'field') return isBlank(item.value)
  if (item.kind === 'document') return item.file === null
  return item.rows.length === 0
}
