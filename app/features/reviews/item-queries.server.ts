// The submission as a reviewer's list: each item with its old value where it changed, its verdict and the last reason.
import type { Language } from '~/domain/access/scopes'
import { readableItem, readableTasks, type ReadableItem } from '~/domain/application/readable'
import { reasonsForItem, type ItemKind } from '~/domain/application/reference/reason-topics'
import { findReason, type Reason } from '~/domain/application/reference/reasons'
import { snapshotItems, taskOfItem, type SnapshotItem, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { translator } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import type { CaseRows, VerdictRow } from './case-rows-queries.server'

export type SaidBefore = { readonly title: string; readonly note: Written }

export type CaseItem = ReadableItem & {
  readonly isChanged: boolean
  /** What it said the last time, when that differs. */
  readonly before: Pick<ReadableItem, 'lines' | 'file' | 'isEmpty'> | null
  readonly verdict: VerdictRow['verdict'] | null
  readonly reasonCode: string | null
  /** Which list of reasons is offered for it. */
  readonly reasonsKey: string
  readonly note: string
  readonly noteLanguage: Written['language']
  /** The verdict comes from an earlier round and still stands. */
  readonly isCarried: boolean
  /** Why it was sent back the last time; stays visible after a correction. */
  readonly lastReason: SaidBefore | null
  readonly downloadTo: string | null
  /** The viewer, with the small picture where there is one. */
  readonly document: { readonly to: string; readonly thumbnailTo: string | null } | null
  /** Where one writes to the firm about it. */
  readonly writeTo: string
}
export type CaseTask = {
  readonly taskId: string
  readonly title: string
  readonly officialTerm: string
  readonly items: readonly CaseItem[]
}

type Input = {
  readonly snapshot: SubmissionSnapshot
  readonly before: SubmissionSnapshot | null
  readonly changed: readonly string[]
  readonly rows: Pick<CaseRows, 'id' | 'round' | 'verdicts' | 'pictured'>
  readonly language: Language
}

export function itemViews({ snapshot, before, changed, rows, language }: Input): readonly CaseTask[] {
  const kinds = new Map(snapshotItems(snapshot).map((item) => [item.itemId, kindOf(item)]))
  const old = new Map(before ? snapshotItems(before).map((item) => [item.itemId, item]) : [])
  return readableTasks(snapshot, language).map((task) => ({
    ...task,
    items: task.items.map((item): CaseItem => {
      const own = rows.verdicts.filter(({ itemId }) => itemId === item.itemId)
      const current = own.find(({ round }) => round === rows.round)
      const previous = own.findLast(({ round }) => round < rows.round)
      const was = old.get(item.itemId)
      const isChanged = changed.includes(item.itemId)
      return {
        ...item,
        isChanged,
        before: isChanged && was ? readableItem(was, language) : null,
        verdict: current?.verdict ?? null,
        reasonCode: current?.reasonCode ?? null,
        reasonsKey: keyOf(kinds.get(item.itemId)),
        note: current?.note ?? '',
        noteLanguage: asWritten(current?.note, current?.language).language,
        isCarried: !isChanged && current?.verdict === 'accepted' && previous?.verdict === 'accepted',
        lastReason:
          previous?.verdict === 'needs_changes'
            ? {
                title: reasonTitle(previous.reasonCode ?? '', language),
                note: asWritten(previous.note, previous.language),
              }
            : null,
        downloadTo: item.file ? paths.advisor.documentFile(rows.id, item.file.versionId) : null,
        document: item.file ? documentOf(item.file.versionId, rows) : null,
        writeTo: paths.advisor.messages(rows.id, { item: item.itemId }),
      }
    }),
  }))
}

export function reasonTitle(code: string, language: Language): string {
  return `${code} ${translator(language)(`reviews:reasons.${code}.title` as 'common:back')}`
}

function documentOf(versionId: string, { id, pictured }: Input['rows']): CaseItem['document'] {
  return {
    to: paths.advisor.document(id, versionId),
    thumbnailTo: pictured.includes(versionId) ? paths.advisor.documentThumbnail(id, versionId) : null,
  }
}

type ReasonGroup = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
/** By the key of an item. */
export type ReasonOptions = Readonly<Record<string, readonly ReasonGroup[]>>

function kindOf(item: SnapshotItem): ItemKind {
  const taskId = taskOfItem(item.itemId)
  return item.kind === 'field'
    ? { taskId, kind: item.kind, fieldKind: item.fieldKind, fieldId: item.itemId.slice(taskId.length + 1) }
    : { taskId, kind: item.kind, ...(item.kind === 'tool' && { fieldId: item.itemId.slice(taskId.length + 1) }) }
}

function keyOf(kind: ItemKind | undefined): string {
  return kind ? [kind.taskId, kind.kind, kind.fieldKind, kind.fieldId].filter(Boolean).join('.') : ''
}

/** What can be said of each kind of item in the submission; a reason that was given before stays among them. */
export function reasonOptions(
  snapshot: SubmissionSnapshot,
  { language, given }: { language: Language; given: readonly Pick<VerdictRow, 'itemId' | 'reasonCode'>[] },
): ReasonOptions {
  const lists = new Map<string, readonly Reason[]>()
  for (const item of snapshotItems(snapshot)) {
    const kind = kindOf(item)
    const known = lists.get(keyOf(kind)) ?? reasonsForItem(kind)
    const before = given
      .filter(({ itemId }) => itemId === item.itemId)
      .flatMap(({ reasonCode }) => findReason(reasonCode) ?? [])
    lists.set(keyOf(kind), [...known, ...before.filter((reason) => !known.includes(reason))])
  }
  return Object.fromEntries([...lists].map(([key, reasons]) => [key, groupsOf(reasons, language)]))
}

function groupsOf(reasons: readonly Reason[], language: Language): readonly ReasonGroup[] {
  const t = translator(language)
  const option = ({ code, severity }: Reason) => ({
    value: code,
    label: t('reviews:case.reasonOption', {
      code,
      title: t(`reviews:reasons.${code}.title`),
      severity: t(`reviews:severity.${severity}`),
    }),
  })
  const topics = [...new Set(reasons.map(({ topic }) => topic))]
  return topics.map((topic) => ({
    label: t(`reviews:reasonTopics.${topic}`),
    options: reasons.filter((reason) => reason.topic === topic).map(option),
  }))
}
