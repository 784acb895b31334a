// Some tasks are done on a page of their own; their task page shows what was decided there.
import { isItemEditable } from '~/domain/application/locks'
import type { Task } from '~/domain/catalogue/types'
import { itemIds } from '~/domain/evidence/progress'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { toolLines, type ResultLine } from '~/features/roadmap/result-queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { paths } from '~/paths'

export type ToolView = {
  readonly title: string
  readonly to: string
  readonly isDone: boolean
  readonly isLocked: boolean
  /** The list itself is worked on at any time; what rests is only the word that it was gone through. */
  readonly staysOpen?: boolean
  readonly lines: readonly ResultLine[]
}

const PAGES = {
  products: paths.firm.products,
  markets: paths.firm.markets,
  requirements: paths.firm.requirements,
  channels: paths.firm.channels,
  mode: paths.firm.supervisionMode,
} as const

type Input = { readonly task: Task; readonly loaded: LoadedRoadmap; readonly words: Words }

export function toolView({ task, loaded, words }: Input): ToolView | null {
  if (!task.tool) return null
  const [itemId = ''] = itemIds(task)
  return {
    title: words.t(`catalogue:tasks.${task.id}.tool`),
    to: PAGES[task.tool](words.scope.firmId),
    isDone: loaded.givenFor(task).isToolDone,
    isLocked: !isItemEditable(loaded.locks, task.stage, itemId),
    staysOpen: task.tool === 'requirements',
    lines: toolLines({ task, loaded, words }),
  }
}
