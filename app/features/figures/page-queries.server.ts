// The list behind a figure in the reader's language, and the same as the lines of a file.
import type { AdvisorScope } from '~/domain/access/scopes'
import { figureOf } from '~/domain/application/figures'
import { filterNames } from '~/features/reviews/queries.server'
import { translator } from '~/i18n/i18n.server'
import type { RowLine } from './components/figure-rows'
import { exportFigureRows, listFigureRows, type FigureRow } from './row-queries.server'
import type { RowsPlace } from './schema'
import { wordsOfRow } from './words-queries.server'

/** Two statements. `chosen` says what cuts the figure down, in words. */
export async function getRowsPage(scope: AdvisorScope, place: RowsPlace) {
  const { rows, ...list } = await listFigureRows(scope, place)
  return {
    list,
    lines: rows.map((row, index) => lineOf(row, { scope, place, number: list.first + index })),
    chosen: chosenWords(scope, place),
  }
}

type View = { readonly scope: AdvisorScope; readonly place: RowsPlace; readonly number: number }

function lineOf(row: FigureRow, { scope, place, number }: View): RowLine {
  const { language } = scope
  const { id, reference, holder, value, hit } = row
  return {
    ...{ number, id, reference, holder, value, hit },
    firm: language === 'en' ? row.firmEn : row.firmZh,
    stage: translator(language)(`catalogue:stages.${row.stage}.title`),
    at: row.at.toISOString(),
    due: row.due?.toISOString() ?? null,
    ...wordsOfRow(row, { figure: place.figure, language }),
  }
}

function chosenWords(scope: AdvisorScope, { stage, city, reason, severity }: RowsPlace): readonly string[] {
  const t = translator(scope.language)
  const { stages, cities } = filterNames(scope)
  return [
    ...(stage ? [stages[stage]] : []),
    ...cities.filter(({ code }) => code === city).map(({ name }) => name),
    ...(reason ? [reason] : []),
    ...(severity ? [t(`reviews:severity.${severity}`)] : []),
  ]
}

type Cell = string | number | null

/** Headings and one line for each row, times as ISO 8601. */
export async function fileLines(scope: AdvisorScope, place: RowsPlace): Promise<readonly (readonly Cell[])[]> {
  const t = translator(scope.language)
  const { unit, set } = figureOf(place.figure)
  const rows = await exportFigureRows(scope, place)
  const heading = [
    t('figures:rows.number'),
    t('figures:rows.reference'),
    t('figures:rows.firm'),
    t('figures:rows.stage'),
    t('figures:rows.kind'),
    t('figures:rows.detail'),
    t('figures:rows.at'),
    t('figures:rows.holder'),
    ...(set === 'targets' ? [t('figures:rows.due')] : []),
    ...(unit === 'share' ? [t('figures:rows.hit')] : []),
    ...(unit === 'minutes' || unit === 'working_minutes' ? [t('figures:rows.value')] : []),
  ]
  const lines = rows.map((row, index): Cell[] => {
    const line = lineOf(row, { scope, place, number: index + 1 })
    const hit = line.hit ? t('figures:rows.yes') : t('figures:rows.no')
    return [
      ...[line.number, line.reference, line.firm, line.stage, line.kind, line.item, line.at, line.holder],
      ...(set === 'targets' ? [line.due] : []),
      ...(unit === 'share' ? [hit] : []),
      ...(unit === 'minutes' || unit === 'working_minutes' ? [line.value] : []),
    ]
  })
  return [heading, ...lines]
}
