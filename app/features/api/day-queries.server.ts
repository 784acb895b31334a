// The day that machines ask for, held against the rule that also holds for pages.
import { dayProblem, daysToAsk } from '~/domain/catalogue/asked-day'
import { chinaDay } from '~/domain/shared/dates'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { RoadmapInput } from './schema'

type Fault = { readonly path: string; readonly reason: string }

/** Empty when the rules of that day can be shown. */
export function dayFaults(
  { asOf }: Pick<RoadmapInput, 'asOf'>,
  { now, language }: { readonly now: Date; readonly language: Language },
): readonly Fault[] {
  const today = chinaDay(now)
  if (asOf === undefined || dayProblem(asOf, today) === null) return []
  const { first, last } = daysToAsk(today)
  const range = { first: formatDate(language, first), last: formatDate(language, last) }
  return [{ path: 'asOf', reason: translator(language)('forms:json.dayOutOfRange', range) }]
}
