// The inputs of a price as lines to read: what every box is called and what it holds, those that are empty left out.
import { PLACES } from '~/domain/costing/types'
import { cellsIn } from '~/domain/shared/lines'
import { formatDate, formatDecimal } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'
import type { PricePage } from './price-page-queries.server'
import { COSTING_KEYS } from './price-words-view'
import { BUSINESS_FIELDS, PARCEL_FIELDS } from './typed-fields'

type Field = (typeof BUSINESS_FIELDS)[number] | (typeof PARCEL_FIELDS)[number]
export type PrintedInput = { readonly field: string; readonly label: string; readonly value: string }
type Words = { readonly t: TranslateKey; readonly language: Language }

const CHOICES: readonly Field[] = [
  ...(['transport', 'profitKind', 'isVatBack', 'targetOf', 'isIoss', 'isRegistered', 'isDutyCharged'] as const),
  'commissionOf',
]
const PERCENTS: readonly Field[] = [
  ...(['refundRate', 'invoiceVat', 'goodsVat', 'duty', 'added', 'vat', 'insuranceRate', 'insuranceCover'] as const),
  ...(['buffer', 'advance', 'commission', 'advertising', 'feePercent', 'returns', 'resold', 'targetMargin'] as const),
  ...(['stockMarkup', 'stockMargin'] as const),
]
const OF_SHOP: readonly Field[] = ['goods', 'shipping', 'insurance', 'feeFixed', 'stockReceiving', 'stockFulfilment']
const IN_CNY: readonly Field[] = [
  ...(['purchase', 'handling', 'monthSales', 'monthInputVat', 'monthBrought', 'stockFreight'] as const),
]
const NUMBER = /^-?\d+(\.\d+)?$/

export function printedInputs(page: PricePage, words: Words): readonly PrintedInput[] {
  const { kind, reply } = page
  const { t } = words
  const fields: readonly Field[] = kind === 'parcel' ? PARCEL_FIELDS : BUSINESS_FIELDS
  return [
    ...fields.flatMap((field) => {
      const text = reply.values[field]?.[0]?.trim() ?? ''
      if (text === '') return []
      if (field === 'costLines' || field === 'costs') return printedLines(field, text, words)
      return [{ field, label: labelOf(field, page, t), value: valueOf(field, text, page, words) }]
    }),
    ...page.rates.flatMap((currency) => {
      const text = reply.values[`rate${currency}`]?.[0]?.trim() ?? ''
      const label = t('price:field.rate', { currency })
      return text === '' ? [] : [{ field: `rate${currency}`, label, value: `CNY ${figure(text, words)}` }]
    }),
  ]
}

function figure(text: string, { language }: Words): string {
  return NUMBER.test(text) ? formatDecimal(language, text) : text
}

function labelOf(field: Exclude<Field, 'costLines' | 'costs'>, { kind }: PricePage, t: TranslateKey): string {
  if (kind === 'parcel' && field === 'purchase') return t('price:field.purchaseParcel')
  return t(kind === 'parcel' && field === 'hs' ? 'price:field.hsList' : `price:field.${field}`)
}

function valueOf(field: Field, text: string, page: PricePage, words: Words): string {
  const { t, language } = words
  const held = (name: string) => page.reply.values[name]?.[0] ?? ''
  if (field === 'market') return page.marketName
  if (field === 'day' || field === 'ratesOn') return formatDate(language, text)
  if (field === 'channel') return page.channels.find(({ value }) => value === text)?.label ?? text
  if (field === 'regime') return t(COSTING_KEYS.regime(text as 'exempt'))
  if (CHOICES.includes(field)) return t(`price:choice.${text as 'yes'}`)
  if (PERCENTS.includes(field) || (field === 'profit' && held('profitKind') !== 'price')) return `${text}%`
  if (IN_CNY.includes(field)) return `CNY ${figure(text, words)}`
  if (field === 'profit' || field === 'target') return `${held('quoteCurrency')} ${figure(text, words)}`
  return OF_SHOP.includes(field) ? `${held('currency')} ${figure(text, words)}` : text
}

/** Lines that cost nothing are not there. */
function printedLines(field: 'costLines' | 'costs', text: string, words: Words): readonly PrintedInput[] {
  return cellsIn(text).flatMap((cells, at) => {
    const [name = '', ...rest] = cells
    const [place = '', amount = '', currency = ''] = field === 'costLines' ? rest : ['', ...rest]
    if (/^0*\.?0*$/.test(amount.trim())) return []
    const known = PLACES.find((one) => one === place)
    const where = known ? words.t(COSTING_KEYS.place(known)) : words.t('price:field.costs')
    const value = `${currency.trim() || 'CNY'} ${figure(amount.trim(), words)}`
    return [{ field: `${field}.${at}`, label: [name.trim(), where].filter(Boolean).join(' · '), value }]
  })
}
