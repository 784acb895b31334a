// Some tasks are done on a page of their own; their task page shows what was decided there.
import { itemIds } from '~/domain/evidence/progress'
import { isItemEditable } from '~/domain/application/locks'
import type { Task } from '~/domain/catalogue/types'
import { marketName } from '~/domain/market/find-market'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { paths } from '~/paths'

export type ToolView = {
  readonly title: string
  readonly to: string
  readonly isDone: boolean
  readonly isLocked: boolean
  readonly lines: readonly { readonly name: string; readonly note: string }[]
}

const PAGES = {
  products: paths.firm.products,
  markets: paths.firm.markets,
  channels: paths.firm.channels,
  mode: paths.firm.supervisionMode,
} as const

export function toolView({
  task,
  loaded,
  words,
}: {
  task: Task
  loaded: LoadedRoadmap
  words: Words
}): ToolView | null {
  if (!task.tool) return null
  const [itemId = ''] = itemIds(task)
  return {
    title: words.t(`catalogue:tasks.${task.id}.tool`),
    to: PAGES[task.tool](words.scope.firmId),
    isDone: loaded.givenFor(task).isToolDone,
    isLocked: !isItemEditable(loaded.locks, task.stage, itemId),
    lines: linesOf(task.tool, loaded, words),
  }
}

function linesOf(tool: NonNullable<Task['tool']>, { rows }: LoadedRoadmap, { t, scope }: Words): ToolView['lines'] {
  switch (tool) {
    case 'products':
      return rows.products.map(({ name, hs6 }) => ({ name, note: `HS ${hs6.slice(0, 4)}.${hs6.slice(4)}` }))
    case 'markets':
      return rows.markets.map(({ market, reason }) => ({ name: marketName(market, scope.language), note: reason }))
    case 'channels':
      return rows.channels.map((id) => ({ name: t(`channels:channels.${id}.name` as 'common:back'), note: '' }))
    case 'mode': {
      const { mode } = rows
      return mode ? [{ name: `${mode.mode} ${t(`channels:modes.${mode.mode}.name` as 'common:back')}`, note: '' }] : []
    }
  }
}
