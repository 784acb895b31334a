// An item as it is judged: what the firm changed in it, all that was ever said about it, and its name as the firm reads it.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import type { CaseRows } from './case-rows-queries.server'
import { changeOf, type ItemChange } from './change-queries.server'
import { historyLines, type HistoryLine } from './history-queries.server'
import type { CaseItem, CaseTask } from './item-queries.server'

export type ReviewItem = CaseItem & {
  readonly change: ItemChange | null
  /** Newest first. */
  readonly history: readonly HistoryLine[]
  readonly labelForFirm: string
}
export type ReviewTask = Omit<CaseTask, 'items'> & { readonly items: readonly ReviewItem[] }

type Input = {
  readonly tasks: readonly CaseTask[]
  readonly snapshot: SubmissionSnapshot
  readonly before: SubmissionSnapshot | null
  readonly rows: CaseRows
  readonly language: Language
  readonly firmLanguage: Language
}

export function reviewTasks({ tasks, snapshot, before, rows, language, firmLanguage }: Input): readonly ReviewTask[] {
  const byId = (of: SubmissionSnapshot | null) =>
    new Map(of ? snapshotItems(of).map((item) => [item.itemId, item]) : [])
  const [old, now] = [byId(before), byId(snapshot)]
  const history = historyLines(rows, language)
  return tasks.map((task) => ({
    ...task,
    items: task.items.map((item) => {
      const [was, is] = [old.get(item.itemId), now.get(item.itemId)]
      return {
        ...item,
        change: item.isChanged && was && is ? changeOf({ was, is }, { rows, language }) : null,
        history: history.get(item.itemId) ?? [],
        labelForFirm: is?.label[firmLanguage] ?? item.label,
      }
    }),
  }))
}
