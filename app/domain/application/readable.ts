// A frozen submission in one reader's words: what was asked, what was given, and which document belongs to it.
import type { Language } from '../access/scopes'
import { isBlank } from '../shared/typed-text'
import { isItemEmpty, type SnapshotDocument, type SnapshotItem, type SubmissionSnapshot } from './snapshot'
import { inLanguage } from '../shared/in-language'

export type ReadableItem = {
  readonly itemId: string
  readonly kind: SnapshotItem['kind']
  readonly label: string
  /** The official Chinese name, for readers of another language. */
  readonly officialTerm: string
  /** Empty when nothing was given. */
  readonly lines: readonly string[]
  readonly file: SnapshotDocument['file']
  readonly isEmpty: boolean
}

export type ReadableTask = {
  readonly taskId: string
  readonly title: string
  readonly officialTerm: string
  readonly items: readonly ReadableItem[]
}

export function readableTasks(
  { tasks }: Pick<SubmissionSnapshot, 'tasks'>,
  language: Language,
): readonly ReadableTask[] {
  return tasks.map(({ taskId, title, items }) => ({
    taskId,
    title: title[language],
    officialTerm: title['zh-CN'],
    items: items.map((item) => readableItem(item, language)),
  }))
}

export function readableItem(item: SnapshotItem, language: Language): ReadableItem {
  return {
    itemId: item.itemId,
    kind: item.kind,
    label: item.label[language],
    officialTerm: item.label['zh-CN'],
    lines: linesOf(item, language),
    file: item.kind === 'document' ? item.file : null,
    isEmpty: isItemEmpty(item),
  }
}

function linesOf(item: SnapshotItem, language: Language): readonly string[] {
  if (item.kind === 'document') return item.file ? [item.file.filename] : []
  if (item.kind === 'tool') {
    const colon = inLanguage(language, { zh: '：', en: ': ' })
    return item.rows.map(({ label, value }) => [label[language], value[language]].filter(Boolean).join(colon))
  }
  return isBlank(item.value) ? [] : [item.valueLabel?.[language] ?? item.value]
}
