// The list behind a figure in the reader's language, and the same as the lines of a file.
import type { AdvisorScope } from '~/domain/access/scopes'
import { statisticOf } from '~/domain/application/statistics'
import { chinaTime } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { filterNames } from '~/features/reviews/queries.server'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import type { RowLine } from './components/statistic-rows'
import { exportStatisticRows, listStatisticRows, type StatisticRow } from './row-queries.server'
import { NO_REASON } from './no-reason'
import type { RowsPlace } from './schema'
import { wordsOfRow } from './words-queries.server'

/** Three statements at most. `chosen` says what cuts the figure down, in words. */
export async function getRowsPage(scope: AdvisorScope, place: RowsPlace) {
  const [{ rows, ...list }, chosen] = await Promise.all([listStatisticRows(scope, place), chosenWords(scope, place)])
  return { list, chosen, lines: rows.map((row, index) => lineOf(row, { scope, place, number: list.first + index })) }
}

type View = { readonly scope: AdvisorScope; readonly place: RowsPlace; readonly number: number }

function lineOf(row: StatisticRow, { scope, place, number }: View): RowLine {
  const { language } = scope
  const { id, reference, holder, value, hit } = row
  return {
    ...{ number, id, reference, holder, value, hit },
    firm: inLanguage(language, { zh: row.firmZh, en: row.firmEn }),
    stage: translator(language)(`catalogue:stages.${row.stage}.title`),
    at: chinaTime(row.at),
    due: row.due && chinaTime(row.due),
    ...wordsOfRow(row, { figure: place.figure, language }),
  }
}

async function chosenWords(scope: AdvisorScope, place: RowsPlace): Promise<readonly string[]> {
  const { stage, city, assignee, reason, severity } = place
  const t = translator(scope.language)
  const { stages, cities } = filterNames(scope)
  return [
    ...(stage ? [stages[stage]] : []),
    ...cities.filter(({ code }) => code === city).map(({ name }) => name),
    ...(assignee ? [await advisorName(assignee)] : []),
    ...(reason ? [reason === NO_REASON ? t('statistics:reasons.none') : reason] : []),
    ...(severity ? [t(`reviews:severity.${severity}`)] : []),
  ]
}

/** The id as it was typed where it is no advisor's: what a list is cut down by is never left out. */
async function advisorName(id: string): Promise<string> {
  const found = await db.user.findFirst({
    where: { id, staffRole: { in: ['advisor', 'lead_advisor'] } },
    select: { name: true },
  })
  return found?.name ?? id
}

type Cell = string | number | null

/** Headings and one line for each row, times as in China (ISO 8601 with zone). */
export async function fileLines(scope: AdvisorScope, place: RowsPlace): Promise<readonly (readonly Cell[])[]> {
  const t = translator(scope.language)
  const { unit, set } = statisticOf(place.figure)
  const rows = await exportStatisticRows(scope, place)
  const heading = [
    t('statistics:rows.number'),
    t('statistics:rows.reference'),
    t('statistics:rows.firm'),
    t('statistics:rows.stage'),
    t('statistics:rows.kind'),
    t('statistics:rows.detail'),
    t('statistics:rows.at'),
    t('statistics:rows.holder'),
    ...(set === 'targets' ? [t('statistics:rows.due')] : []),
    ...(unit === 'share' ? [t('statistics:rows.hit')] : []),
    ...(unit === 'minutes' || unit === 'working_minutes' ? [t('statistics:rows.value')] : []),
  ]
  const lines = rows.map((row, index): Cell[] => {
    const line = lineOf(row, { scope, place, number: index + 1 })
    const hit = line.hit ? t('statistics:rows.yes') : t('statistics:rows.no')
    return [
      ...[line.number, line.reference, line.firm, line.stage, line.kind, line.item, line.at, line.holder],
      ...(set === 'targets' ? [line.due] : []),
      ...(unit === 'share' ? [hit] : []),
      ...(unit === 'minutes' || unit === 'working_minutes' ? [line.value] : []),
    ]
  })
  return [heading, ...lines]
}
