// What a task has come to: the choices made on its own page, or its first answer.
import type { Task } from '~/domain/catalogue/types'
import { isIsoDate } from '~/domain/shared/dates'
import { destinationName } from '~/domain/market/destinations'
import { showHs6 } from '~/domain/trade/hs-code'
import type { LoadedRoadmap } from './queries.server'
import type { Words } from './words-queries.server'

export type ResultLine = { readonly name: string; readonly note: string }

type Input = { readonly task: Task; readonly loaded: LoadedRoadmap; readonly words: Words }

/** Numbers of people and accounts do not belong on a page that everybody in the firm keeps open. */
const PRIVATE = new Set(['mobile', 'bank_account'])
const IN_WORDS = new Set(['choice', 'market', 'mode', 'long_text'])

/** One short line; empty when there is nothing worth saying. */
export function resultOf({ task, loaded, words }: Input): string {
  const { t } = words
  if (task.tool) {
    const lines = toolLines({ task, loaded, words })
    return lines
      .map(({ name, note }) => (task.tool === 'products' ? `${note} ${name}` : name))
      .join(t('roadmap:listSeparator'))
  }
  const { answers } = loaded.givenFor(task)
  const field = task.fields.find(({ id, kind }) => answers[id] && !PRIVATE.has(kind) && !IN_WORDS.has(kind))
  if (!field) return ''
  const value = answers[field.id] ?? ''
  return t('roadmap:hint.answer', {
    label: t(`catalogue:tasks.${task.id}.fields.${field.id}.label`),
    value: isIsoDate(value) ? words.date(value) : value,
  })
}

export function toolLines({ task, loaded: { rows }, words: { t, scope, date } }: Input): readonly ResultLine[] {
  switch (task.tool) {
    case 'products':
      return rows.products.map(({ name, hs6 }) => ({ name, note: `HS ${showHs6(hs6)}` }))
    case 'markets':
      return rows.markets.map(({ market, reason }) => ({ name: destinationName(market, scope.language), note: reason }))
    case 'requirements':
      return rows.checks.map(({ name, market, at, applied }) => ({
        name: t('work:pair', { product: name, market: destinationName(market, scope.language) }),
        note: t('work:checkedOn', { count: applied, day: date(at) }),
      }))
    case 'channels':
      return rows.channels.map((id) => ({ name: t(`channels:channels.${id}.name` as 'common:back'), note: '' }))
    case 'mode': {
      const { mode } = rows
      return mode ? [{ name: `${mode.mode} ${t(`channels:modes.${mode.mode}.name` as 'common:back')}`, note: '' }] : []
    }
    case undefined:
      return []
  }
}
