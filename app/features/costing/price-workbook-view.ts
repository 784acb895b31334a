// A price as three sheets: the figures that may be changed, the lines that follow from them as formulas, and what each rests on.
import { livingInputs, type LivingInput, type PlainCost } from '~/domain/costing/living-inputs'
import { LIVING_STEPS, livingPrice, type LivingLine, type LivingStep } from '~/domain/costing/living-price'
import { livingValues } from '~/domain/costing/living-values'
import type { Origin } from '~/domain/costing/types'
import type { IsoDate } from '~/domain/shared/dates'
import { formatDate } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'
import type { WorkbookSheet } from '~/server/workbook.server'
import type { NotCountedView } from './not-counted-queries.server'
import type { BusinessAnswer, ToldOrigin } from './price-answer-queries.server'
import { COSTING_KEYS, valuesInWords } from './price-words-view'
import {
  FIRST_INPUT,
  heading,
  inputHeading,
  inputRow,
  originCells,
  placed,
  placesOf,
  roundedText,
  text,
  titleRows,
  type Places,
  type Row,
} from './workbook-cells-view'

export type Told = {
  readonly input: PlainCost
  readonly answer: BusinessAnswer
  readonly market: string
  readonly hs6: string
  /** What keeps the goods out there, before any figure. */
  readonly gates: readonly { readonly title: string; readonly change: string }[]
  /** Duties that are known to exist and have no figure. */
  readonly notCounted: NotCountedView | null
  readonly today: IsoDate
  readonly language: Language
  readonly t: TranslateKey
  readonly toldOrigin: (origin: Origin) => ToldOrigin
  /** Of a rule of the ledger, as anybody may open it. */
  readonly ruleUrl: (id: string) => string
}

export function priceSheets(told: Told): readonly WorkbookSheet[] {
  const inputs = livingInputs(told.input)
  const lines = livingPrice(told.input)
  const name = told.t('workbook:sheet.inputs')
  const places = placesOf({ inputs, lines, sheet: name, firstLine: FIRST_LINE })
  return [inputSheet(told, inputs), priceSheet(told, lines, places), sourceSheet(told)]
}

const SUMMARY = ['quote', 'landed', 'profit', 'margin', 'vat'] as const
const FIRST_LINE = 5 + SUMMARY.length + 1

function titles(told: Told, lead: string): readonly Row[] {
  return titleRows(told.t('workbook:title', { market: told.market, term: told.input.term }), lead, told)
}

const PROFIT_FIELDS = {
  margin: 'price:choice.margin',
  markup: 'price:choice.markup',
  price: 'price:choice.price',
} as const

function inputName({ field, name, place, unit }: LivingInput, { t, input }: Told): string {
  if (place) {
    const where = t(COSTING_KEYS.place(place))
    return name ? t('workbook:lineAt', { name, place: where }) : where
  }
  if (field === 'profit') return t('workbook:profit', { kind: t(PROFIT_FIELDS[input.profit.kind]) })
  if (unit.kind === 'rate') return t('price:field.rate', { currency: unit.currency })
  return t(`price:field.${field as 'purchase' | 'quantity' | 'duty'}`)
}

function inputSheet(told: Told, inputs: readonly LivingInput[]): WorkbookSheet {
  const { t, input, market, hs6 } = told
  const facts: readonly (readonly [string, string])[] = [
    [t('price:field.market'), market],
    [t('price:field.hs'), hs6],
    [t('price:field.term'), input.term],
    [t('price:field.transport'), t(`price:choice.${input.transport}`)],
    [t('price:field.regime'), t(COSTING_KEYS.regime(input.refund.regime))],
    ...(input.import.vat.known
      ? [[t('price:field.isVatBack'), t(`price:choice.${input.import.vat.isRecoverable ? 'yes' : 'no'}`)] as const]
      : []),
  ]
  return {
    name: t('workbook:sheet.inputs'),
    widths: [44, 16, 14, 26, 44, 20, 18],
    frozen: FIRST_INPUT - 1,
    rows: [
      ...titles(told, t('workbook:change')),
      inputHeading(t),
      ...inputs.map((one) => inputRow(one, inputName(one, told), told)),
      [],
      ...told.gates.map(({ title, change }) => [text(title, 'unsure'), text(change)]),
      ...told.answer.odd.map((words) => [text(words, 'unsure')]),
      heading([t('workbook:fixed'), '']),
      ...facts.map(([label, value]) => [text(label), text(value)]),
      [text(t('workbook:fixedNote'), 'quiet')],
    ],
  }
}

function priceSheet(told: Told, lines: readonly LivingLine[], places: Places): WorkbookSheet {
  const { t, today, language } = told
  const values = livingValues(told.input)
  const lineRow = (line: LivingLine, formula: string | null, look?: 'result'): Row => {
    const value = values[line.id]?.toFixed() ?? null
    const words = t(line.unknown ? COSTING_KEYS.unknown(line.unknown) : 'workbook:unknown')
    const isKnown = formula !== null && value !== null
    return [
      text(lineName(line, told), look),
      isKnown ? { kind: 'formula', formula, value, decimals: line.decimals, look } : text(words, 'unsure'),
      text(line.currency ?? '%'),
      look ? text(notCountedAt(line, told), 'unsure') : text(wordsOf(line, told)),
      isKnown
        ? { kind: 'number', value: roundedText(value, line.decimals), decimals: line.decimals, look: 'quiet' }
        : null,
      text(look ? '' : (ruleOf(line, told)?.title ?? '')),
    ]
  }
  const living = ({ formula }: LivingLine) => formula && placed(formula, places)
  return {
    name: t('workbook:sheet.price'),
    widths: [40, 18, 8, 62, 18, 40],
    frozen: 4,
    rows: [
      ...titles(told, t('workbook:follows')),
      heading([
        ...(['line', 'amount', 'unit', 'formula'] as const).map((id) => t(`workbook:column.${id}`)),
        t('workbook:column.then', { day: formatDate(language, today) }),
        t('workbook:column.rule'),
      ]),
      ...SUMMARY.map((id) => {
        const line = lines.find((one) => one.id === id)
        return line ? lineRow(line, line.formula === null ? null : (places.get(id) ?? null), 'result') : []
      }),
      [],
      ...lines.map((line) => lineRow(line, living(line))),
      [],
      [text(t('workbook:limits'), 'quiet')],
    ],
  }
}

/** The margin and the profit are one figure of the page. */
function notCountedAt({ id }: LivingLine, { notCounted }: Told): string {
  const figure = id === 'profit' ? 'margin' : id
  return notCounted?.figures.some((one) => one === figure) ? notCounted.text : ''
}

/** The engine's own line with its formula in words; duties stand in their order. */
function answerLine({ id, of }: LivingLine, { answer }: Told) {
  const all = answer.lines.filter((line) => line.id === of)
  return all[of === 'duty' ? Number(/\d+/.exec(id)?.[0] ?? 1) - 1 : 0] ?? null
}

function ruleOf(line: LivingLine, told: Told) {
  return answerLine(line, told)?.rule ?? null
}

const isStep = (of: LivingLine['of']): of is LivingStep => LIVING_STEPS.some((step) => step === of)

function lineName({ id, of }: LivingLine, { t, input }: Told): string {
  if (isStep(of)) return t(`workbook:line.${of}`, { term: input.term })
  return id === 'duty_2_paid' ? t('price:field.added') : t(COSTING_KEYS.line(of))
}

function wordsOf(line: LivingLine, told: Told): string {
  const { t, language } = told
  const found = answerLine(line, told)
  if (found) return t(COSTING_KEYS.formula(found.formula.key), valuesInWords(language, found.formula.values, t))
  return isStep(line.of) ? t(`workbook:words.${line.of}`) : ''
}

function sourceSheet(told: Told): WorkbookSheet {
  const { t, answer, ruleUrl } = told
  const rows = answer.lines
    .filter(({ rule, origin }) => rule !== null || origin !== null)
    .map(({ id, rule, origin }) => [
      text(t(COSTING_KEYS.line(id))),
      text(rule?.title ?? ''),
      text(rule ? ruleUrl(rule.id) : ''),
      ...(origin ? originCells(origin, told) : []),
    ])
  return {
    name: t('workbook:sheet.sources'),
    widths: [32, 48, 44, 26, 44, 20, 18],
    frozen: 4,
    rows: [
      ...titles(told, t('law:rule.notAdvice')),
      heading(
        (['line', 'rule', 'address', 'origin', 'source', 'day', 'confidence'] as const).map((id) =>
          t(`workbook:column.${id}`),
        ),
      ),
      ...rows,
    ],
  }
}
