// What the rows behind a figure are called, the same in the list and in the file.
import { statisticOf, type StatisticId } from '~/domain/application/statistics'
import { isReasonCode, REASONS } from '~/domain/application/reference/reasons'
import { taskOfItem } from '~/domain/application/snapshot'
import { findTask } from '~/domain/catalogue/catalogue'
import { translator, type ServerKey, type Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { StatisticRow } from './row-queries.server'

export type RowWords = {
  /** What happened. */
  readonly kind: string
  /** What it is about; empty where it is the case as a whole. */
  readonly item: string
}

export function wordsOfRow(
  row: StatisticRow,
  { figure, language }: { figure: StatisticId; language: Language },
): RowWords {
  const t = translator(language)
  const { code, detail } = row
  switch (statisticOf(figure).set) {
    case 'events':
    case 'first':
      return { kind: kindOf(t, code), item: '' }
    case 'sides':
    case 'targets':
      return { kind: kindOf(t, detail ?? ''), item: '' }
    case 'reasons':
      return { kind: isReasonCode(code) ? reasonName(t, code) : t('statistics:reasons.none'), item: itemOf(t, detail) }
    case 'readings': {
      const [first = '', second = ''] = (detail ?? '').split(':')
      return {
        kind: t('statistics:rows.reading', { first: readingOf(t, first), second: readingOf(t, second) }),
        item: '',
      }
    }
    case 'overturns': {
      if (code === 'appeal') return { kind: kindOf(t, code), item: itemOf(t, detail) }
      const [before = '', after] = (detail ?? '').split(':')
      if (after === undefined) return { kind: kindOf(t, before), item: '' }
      return { kind: t('statistics:rows.again', { before: kindOf(t, before), after: kindOf(t, after) }), item: '' }
    }
  }
}

/** Every reason by code, as the workspace names it. */
export function reasonTitles(language: Language): Readonly<Record<string, string>> {
  const t = translator(language)
  return Object.fromEntries(REASONS.map(({ code }) => [code, t(`reviews:reasons.${code}.title`)]))
}

function kindOf(t: Translate, code: string): string {
  return t(`statistics:kinds.${code}` as ServerKey)
}

function readingOf(t: Translate, reading: string): string {
  return t(`statistics:readings.${reading}` as ServerKey)
}

function reasonName(t: Translate, code: string): string {
  return `${code} ${t(`reviews:reasons.${code}.title` as ServerKey)}`
}

/** The task's title beside the item's id; the id alone when the task has left the catalogue. */
function itemOf(t: Translate, itemId: string | null): string {
  if (itemId === null) return ''
  const taskId = taskOfItem(itemId)
  return findTask(taskId) ? `${t(`catalogue:tasks.${taskId}.title`)} (${itemId})` : itemId
}
