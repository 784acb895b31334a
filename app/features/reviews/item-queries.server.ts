// The submission as a reviewer's list: each item with its old value where it changed, its verdict and the last reason.
import type { Language } from '~/domain/access/scopes'
import { readableItem, readableTasks, type ReadableItem } from '~/domain/application/readable'
import { REASON_TOPICS, reasonsFor, type Reason, type ReasonScope } from '~/domain/application/reference/reasons'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import type { CaseRows, VerdictRow } from './case-rows-queries.server'

export type CaseItem = ReadableItem & {
  readonly isChanged: boolean
  /** What it said the last time, when that differs. */
  readonly before: Pick<ReadableItem, 'lines' | 'file' | 'isEmpty'> | null
  readonly verdict: VerdictRow['verdict'] | null
  readonly reasonCode: string | null
  readonly note: string
  /** The verdict comes from an earlier round and still stands. */
  readonly isCarried: boolean
  /** Why it was sent back the last time; stays visible after a correction. */
  readonly lastReason: { readonly title: string; readonly note: string } | null
  readonly downloadTo: string | null
  /** The viewer, with the small picture where there is one. */
  readonly paper: { readonly to: string; readonly thumbnailTo: string | null } | null
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
        note: current?.note ?? '',
        isCarried: !isChanged && current?.verdict === 'accepted' && previous?.verdict === 'accepted',
        lastReason:
          previous?.verdict === 'needs_changes'
            ? {
                title: reasonTitle(previous.reasonCode ?? '', language),
                note: previous.note,
              }
            : null,
        downloadTo: item.file ? paths.advisor.document(rows.id, item.file.versionId) : null,
        paper: item.file ? paperOf(item.file.versionId, rows) : null,
        writeTo: paths.advisor.messages(rows.id, { item: item.itemId }),
      }
    }),
  }))
}

export function reasonTitle(code: string, language: Language): string {
  return `${code} ${translator(language)(`reviews:reasons.${code}.title` as 'common:back')}`
}

function paperOf(versionId: string, { id, pictured }: Input['rows']): CaseItem['paper'] {
  return {
    to: paths.advisor.paper(id, versionId),
    thumbnailTo: pictured.includes(versionId) ? paths.advisor.paperThumbnail(id, versionId) : null,
  }
}

type ReasonGroup = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
export type ReasonOptions = Readonly<Record<ReasonScope, readonly ReasonGroup[]>>

export function reasonOptions(language: Language): ReasonOptions {
  const t = translator(language)
  const option = ({ code, severity }: Reason) => ({
    value: code,
    label: t('reviews:case.reasonOption', {
      code,
      title: t(`reviews:reasons.${code}.title`),
      severity: t(`reviews:severity.${severity}`),
    }),
  })
  const groups = (scope: ReasonScope) =>
    REASON_TOPICS.flatMap((topic) => {
      const reasons = reasonsFor(scope).filter((reason) => reason.topic === topic)
      return reasons.length > 0 ? [{ label: t(`reviews:reasonTopics.${topic}`), options: reasons.map(option) }] : []
    })
  return { field: groups('field'), document: groups('document'), tool: groups('tool') }
}
