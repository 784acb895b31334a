// Cells that every sheet of a price is made of.
import type { Origin } from '~/domain/costing/types'
import type { LivingInput, LivingUnit } from '~/domain/costing/living-inputs'
import type { IsoDate } from '~/domain/shared/dates'
import { formatDate } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'
import type { WorkbookCell } from '~/server/workbook.server'
import type { ToldOrigin } from './price-answer-queries.server'
import { COSTING_KEYS } from './price-words-view'

export type Row = readonly (WorkbookCell | null)[]

export const text = (words: string, look?: WorkbookCell['look']): WorkbookCell => ({ kind: 'text', text: words, look })
export const heading = (words: readonly string[]): Row => words.map((word) => text(word, 'heading'))

type Words = { readonly t: TranslateKey; readonly language: Language }

/** Where a figure came from, its source, its day, and how sure it is. */
export function originCells(origin: ToldOrigin, { t, language }: Words): Row {
  const { kind, words, asOf, confidence } = origin
  const day = asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? formatDate(language, asOf) : (asOf ?? '')
  return [
    text(t(COSTING_KEYS.origin(kind))),
    text(words ?? ''),
    text(day),
    text(confidence ? t(`law:confidence.${confidence}`) : ''),
  ]
}

const isUnsure = ({ kind }: Pick<Origin, 'kind'>) => kind === 'example' || kind === 'first_estimate'

/** The first row under the heading of each sheet; a spreadsheet counts from 1. */
export const FIRST_INPUT = 5

export function titleRows(title: string, lead: string, { t, language, today }: Words & { readonly today: IsoDate }) {
  return [
    [text(title, 'title')],
    [text(`${t('workbook:made', { day: formatDate(language, today) })} ${lead}`, 'quiet')],
    [],
  ] satisfies readonly Row[]
}

export function inputHeading(t: TranslateKey): Row {
  const columns = ['name', 'value', 'unit', 'origin', 'source', 'day', 'confidence'] as const
  return heading(columns.map((id) => t(`workbook:column.${id}`)))
}

function unitWords(unit: LivingUnit, t: TranslateKey): string {
  if (unit.kind === 'percent') return '%'
  if (unit.kind === 'number') return ''
  if (unit.kind === 'kg') return 'kg'
  return unit.kind === 'rate' ? t('workbook:perUnit', { currency: unit.currency }) : unit.currency
}

type Origins = Words & { readonly toldOrigin: (origin: Origin) => ToldOrigin }

export function inputRow(one: LivingInput, name: string, told: Origins): Row {
  const look = isUnsure(one.origin) ? 'unsure' : 'input'
  const decimals = one.unit.kind === 'currency' && !/\.\d{3}/.test(one.value) ? 2 : null
  return [
    text(name),
    { kind: 'number', value: one.value, decimals, look },
    text(unitWords(one.unit, told.t)),
    ...originCells(told.toldOrigin(one.origin), told),
  ]
}

export type Places = ReadonlyMap<string, string>
type Placing = {
  readonly inputs: readonly { readonly id: string }[]
  readonly lines: readonly { readonly id: string }[]
  /** Of the inputs. */
  readonly sheet: string
  readonly firstLine: number
}

/** Where each cell that a formula names stands. */
export function placesOf({ inputs, lines, sheet, firstLine }: Placing): Places {
  return new Map([
    ...inputs.map(({ id }, at) => [id, `'${sheet.replaceAll("'", "''")}'!B${FIRST_INPUT + at}`] as const),
    ...lines.map(({ id }, at) => [id, `B${firstLine + at}`] as const),
  ])
}

export function placed(formula: string, places: Places): string {
  return formula.replace(/\[(\w+)\]/g, (_, id: string) => places.get(id) ?? '')
}

/** As the page shows it, so that the copy of it does not change with the inputs. */
export function roundedText(value: string, decimals: number): string {
  return Number(value).toFixed(decimals)
}
