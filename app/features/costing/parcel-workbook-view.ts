// A parcel as three sheets: the figures and limits that may be changed, the lines that follow from them as formulas, and the rules.
import { livingParcel, type ParcelLivingLine, type ParcelStep, type PlainParcel } from '~/domain/costing/living-parcel'
import { livingParcelInputs, type ParcelInput } from '~/domain/costing/living-parcel-inputs'
import { livingParcelValues } from '~/domain/costing/living-parcel-values'
import { PARCEL_LINE_IDS, type ParcelLine } from '~/domain/costing/parcel-profit'
import type { ParcelRegime } from '~/domain/costing/reference/parcel-rules'
import { formatDate } from '~/i18n/format'
import type { TranslateKey } from '~/i18n/use-translate'
import type { WorkbookSheet } from '~/server/workbook.server'
import type { ParcelAnswer } from './price-answer-queries.server'
import type { Told } from './price-workbook-view'
import { COSTING_KEYS } from './price-words-view'
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

export type ToldParcel = Omit<Told, 'input' | 'answer'> & {
  readonly sale: PlainParcel
  readonly regime: ParcelRegime
  readonly answer: ParcelAnswer
}

const SUMMARY = ['buyer_pays', 'at_door', 'profit', 'margin', 'hundred'] as const
const FIRST_LINE = FIRST_INPUT + SUMMARY.length + 1

export function parcelSheets(told: ToldParcel): readonly WorkbookSheet[] {
  const { sale, regime, t } = told
  const inputs = livingParcelInputs(sale, regime)
  const lines = livingParcel(sale, regime)
  const places = placesOf({ inputs, lines, sheet: t('workbook:sheet.inputs'), firstLine: FIRST_LINE })
  return [inputSheet(told, inputs), parcelSheet(told, lines, places), sourceSheet(told)]
}

function titles(told: ToldParcel, lead: string): readonly Row[] {
  const { t, market, sale, language } = told
  const title = t('workbook:parcelTitle', { market, day: formatDate(language, sale.day) })
  return titleRows(title, lead, told)
}

function inputName({ field, name, unit, rule }: ParcelInput, t: TranslateKey): string {
  if (rule) return t(`workbook:parcelRule.${rule}`)
  if (field === 'costs') return name || t('price:field.costs')
  if (unit.kind === 'rate') return t('price:field.rate', { currency: unit.currency })
  return t(`price:field.${field as 'goods' | 'weight' | 'purchaseParcel'}`)
}

function inputSheet(told: ToldParcel, inputs: readonly ParcelInput[]): WorkbookSheet {
  const { t, sale, market, hs6 } = told
  const yes = (is: boolean) => t(`price:choice.${is ? 'yes' : 'no'}`)
  const facts: readonly (readonly [string, string])[] = [
    [t('price:field.market'), market],
    [t('price:field.hsList'), hs6],
    [t('price:field.day'), formatDate(told.language, sale.day)],
    [t('price:field.isIoss'), yes(sale.isIoss)],
    [t('price:field.isRegistered'), yes(sale.isSellerRegistered)],
    [t('price:field.isDutyCharged'), yes(sale.isDutyChargedToBuyer)],
    [t('price:field.commissionOf'), t(`price:choice.${sale.commissionOf}`)],
  ]
  return {
    name: t('workbook:sheet.inputs'),
    widths: [44, 16, 14, 26, 44, 20, 18],
    frozen: FIRST_INPUT - 1,
    rows: [
      ...titles(told, t('workbook:change')),
      inputHeading(t),
      ...inputs.map((one) => inputRow(one, inputName(one, t), told)),
      [],
      ...told.gates.map(({ title, change }) => [text(title, 'unsure'), text(change)]),
      ...told.answer.odd.map((words) => [text(words, 'unsure')]),
      heading([t('workbook:fixed'), '']),
      ...facts.map(([label, value]) => [text(label), text(value)]),
      [text(t('workbook:fixedNote'), 'quiet')],
    ],
  }
}

const isParcelLine = (id: ParcelStep): id is ParcelLine['id'] & ParcelStep => PARCEL_LINE_IDS.some((one) => one === id)

function lineName(id: ParcelStep, t: TranslateKey): string {
  return t(isParcelLine(id) ? COSTING_KEYS.parcelLine(id) : `workbook:parcelLine.${id}`)
}

function unitOf({ unit }: ParcelLivingLine, t: TranslateKey): string {
  if (unit === 'percent') return '%'
  return unit === 'yes' ? t('workbook:yes') : unit
}

function parcelSheet(told: ToldParcel, lines: readonly ParcelLivingLine[], places: Places): WorkbookSheet {
  const { t, today, language, notCounted } = told
  const values = livingParcelValues(told.sale)
  const row = (line: ParcelLivingLine, formula: string, look?: 'result'): Row => {
    const value = values?.[line.id].toFixed() ?? '0'
    const isShort = look !== undefined && line.id !== 'buyer_pays' && line.id !== 'at_door'
    return [
      text(lineName(line.id, t), look),
      { kind: 'formula', formula, value, decimals: line.decimals, look },
      text(unitOf(line, t)),
      look ? text(isShort ? (notCounted?.text ?? '') : '', 'unsure') : text(t(`workbook:parcelWords.${line.id}`)),
      { kind: 'number', value: roundedText(value, line.decimals), decimals: line.decimals, look: 'quiet' },
    ]
  }
  return {
    name: t('workbook:sheet.price'),
    widths: [44, 18, 18, 62, 18],
    frozen: 4,
    rows: [
      ...titles(told, t('workbook:follows')),
      heading([
        ...(['line', 'amount', 'unit', 'formula'] as const).map((id) => t(`workbook:column.${id}`)),
        t('workbook:column.then', { day: formatDate(language, today) }),
      ]),
      ...SUMMARY.map((id) => {
        const line = lines.find((one) => one.id === id)
        return line ? row(line, places.get(id) ?? '', 'result') : []
      }),
      [],
      ...lines.map((line) => row(line, placed(line.formula, places))),
      [],
      [text(t('workbook:parcelLimits'), 'quiet')],
    ],
  }
}

/** What holds at the border, and what is only announced and in no formula. */
function sourceSheet(told: ToldParcel): WorkbookSheet {
  const { t, answer, ruleUrl, toldOrigin } = told
  const { charges, fees, announced, announcedFees } = answer
  const ofCharges = (one: NonNullable<typeof charges>, label: string): readonly Row[] =>
    (
      [
        ['duty', one.rule, one.origin],
        ['vat', one.vatRule, one.vatOrigin],
      ] as const
    ).map(([id, rule, origin]) => [
      text(`${label}${t(`price:parcel.${id}`)}`),
      text(rule?.title ?? ''),
      text(rule ? ruleUrl(rule.id) : ''),
      ...originCells(origin, told),
    ])
  const ofFee = ({ rule, source, asOf }: (typeof fees)[number], label: string): Row => [
    text(`${label}${t('price:parcel.fees')}`),
    text(rule?.title ?? ''),
    text(rule ? ruleUrl(rule.id) : ''),
    ...originCells(toldOrigin({ kind: 'edition', source, asOf }), told),
  ]
  const announcing = `${t('price:parcel.announced')}: `
  return {
    name: t('workbook:sheet.sources'),
    widths: [40, 48, 44, 26, 44, 20, 18],
    frozen: 4,
    rows: [
      ...titles(told, t('law:rule.notAdvice')),
      heading(
        (['line', 'rule', 'address', 'origin', 'source', 'day', 'confidence'] as const).map((id) =>
          t(`workbook:column.${id}`),
        ),
      ),
      ...(charges ? ofCharges(charges, '') : []),
      ...fees.map((fee) => ofFee(fee, '')),
      ...announced.flatMap((one) => ofCharges(one, announcing)),
      ...announcedFees.map((fee) => ofFee(fee, announcing)),
    ],
  }
}
