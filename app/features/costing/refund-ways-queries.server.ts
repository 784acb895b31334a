// What follows from a price for the tax office: a manufacturer's month, retail export two ways, a warehouse abroad; in words for the page.
import { findRule } from '~/domain/catalogue/catalogue'
import { checkMonth, checkOrders, checkStock } from '~/domain/costing/check-refund-ways'
import type { InputFault } from '~/domain/costing/number-checks'
import type { ParcelSale } from '~/domain/costing/parcel-profit'
import { monthOfOffer, retailOfParcel, stockOfParcel } from '~/domain/costing/refund-ways'
import type { Money } from '~/domain/costing/results'
import type { CostInput } from '~/domain/costing/types'
import { ok, refused, type Result } from '~/domain/shared/result'
import { cleanAmount, cleanPercent } from '~/domain/shared/typed-text'
import { formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { problem, type Faults } from './form-faults'
import { amountWords, COSTING_KEYS } from './price-words-view'
import type { Typed } from './typed-fields'

export type WayView = {
  readonly id: 'month' | 'retail' | 'stock'
  readonly heading: string
  /** All of it in one line. */
  readonly short: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  /** What it was computed with, and what is unsure of it. */
  readonly note: string
  readonly rule: { readonly id: string; readonly title: string } | null
}

const FIELDS: Readonly<Record<string, string>> = {
  'month.salesAtHome': 'monthSales',
  'month.inputVat': 'monthInputVat',
  'month.broughtForward': 'monthBrought',
  orders: 'yearOrders',
  'stock.units': 'stockUnits',
  'stock.sold': 'stockSold',
  'stock.transferMarkup': 'stockMarkup',
  'stock.freight': 'stockFreight',
  'stock.receiving': 'stockReceiving',
  'stock.fulfilment': 'stockFulfilment',
  'stock.margin': 'stockMargin',
}

function faultsOf(faults: readonly InputFault[]): Faults {
  return faults.map(({ field, code }) => problem(FIELDS[field] ?? field, COSTING_KEYS.problem(code)))
}

function ruleOf(id: string, language: Language): WayView['rule'] {
  return findRule(id)
    ? { id, title: translator(language)(`catalogue:rules.${id}.title` as 'catalogue:rules.vat_law.title') }
    : null
}

type OfOffer = { readonly input: CostInput; readonly price: Money; readonly typed: Typed; readonly language: Language }

const MONTH_ROWS = ['exports', 'notCreditable', 'ceiling', 'refund', 'setOff', 'carriedForward'] as const

export function waysOfOffer({ input, price, typed, language }: OfOffer): Result<readonly WayView[], Faults> {
  const text = (field: string) => cleanAmount(typed.text(field)) || null
  const asked = {
    ...{ salesAtHome: text('monthSales'), inputVat: text('monthInputVat') },
    broughtForward: text('monthBrought'),
  }
  const faults = checkMonth(asked)
  if (faults.length > 0) return refused(faultsOf(faults))
  const month = monthOfOffer(input, price, asked)
  if (!month) return ok([])
  const t = translator(language)
  const words = (amount: Money) => amountWords(language, amount)
  const payable = month.payable.amount.startsWith('-') ? { ...month.payable, amount: '0.00' } : month.payable
  return ok([
    {
      id: 'month',
      heading: t('price:ways.month.heading'),
      short: t('price:ways.month.short', { refund: words(month.refund), carried: words(month.carriedForward) }),
      rows: [
        ...MONTH_ROWS.map((id) => ({ label: t(`price:ways.month.rows.${id}`), value: words(month[id]) })),
        { label: t('price:ways.month.rows.payable'), value: words(payable) },
        {
          label: t('price:ways.month.rows.perUnit', { currency: price.currency }),
          value: `CNY ${formatDecimal(language, month.costPerUnit)}`,
        },
      ],
      note: t(month.isOfferAlone ? 'price:ways.month.alone' : 'price:ways.month.all', {
        ...{ sales: words(month.salesAtHome), input: words(month.inputVat), brought: words(month.broughtForward) },
      }),
      rule: ruleOf('export_vat_2026_11', language),
    },
  ])
}

type OfParcel = { readonly sale: ParcelSale; readonly typed: Typed; readonly language: Language }

const RETAIL_ROWS = [
  ...(['sales', 'purchases', 'refundWithInvoices', 'refundWithoutInvoices'] as const),
  ...(['assessedTaxSmall', 'assessedTaxFull'] as const),
] as const

export const USUAL_ORDERS = '1000'
const USUAL_UNITS = '100'
const USUAL_MARGIN = '10'

export function waysOfParcel({ sale, typed, language }: OfParcel): Result<readonly WayView[], Faults> {
  const text = (field: string, otherwise: string) => cleanAmount(typed.text(field)) || otherwise
  const orders = text('yearOrders', USUAL_ORDERS)
  const units = text('stockUnits', USUAL_UNITS)
  const stock = {
    ...{ units, sold: text('stockSold', units), freight: text('stockFreight', '0') },
    ...{ receiving: text('stockReceiving', '0'), fulfilment: text('stockFulfilment', '0') },
    transferMarkup: cleanPercent(typed.text('stockMarkup')) || '0',
    margin: cleanPercent(typed.text('stockMargin')) || USUAL_MARGIN,
  }
  const faults = [...checkOrders(orders), ...checkStock(stock, sale.currency)]
  if (faults.length > 0) return refused(faultsOf(faults))
  return ok([retailView(sale, orders, language), stockView(sale, stock, language)])
}

function retailView(sale: ParcelSale, orders: string, language: Language): WayView {
  const t = translator(language)
  const retail = retailOfParcel(sale, orders)
  const words = (amount: Money) => amountWords(language, amount)
  return {
    id: 'retail',
    heading: t('price:ways.retail.heading'),
    short: t('price:ways.retail.short', {
      refund: words(retail.refundWithInvoices),
      tax: words(retail.assessedTaxSmall),
    }),
    rows: RETAIL_ROWS.map((id) => ({ label: t(`price:ways.retail.rows.${id}`), value: words(retail[id]) })),
    note: t('price:ways.retail.note', { orders: formatDecimal(language, orders) }),
    rule: ruleOf('cbec_retail_2018_194', language),
  }
}

const STOCK_AMOUNTS = ['refundOnDeparture', 'refundOfSold', 'refundOfUnsold'] as const
const STOCK_UNITS = ['customsValuePerUnit', 'dutyPerUnit', 'vatPerUnit', 'landedPerUnit'] as const

function stockView(sale: ParcelSale, stock: Parameters<typeof stockOfParcel>[1], language: Language): WayView {
  const t = translator(language)
  const found = stockOfParcel(sale, stock)
  const base = {
    ...{ id: 'stock' as const, heading: t('price:ways.stock.heading') },
    note: t('price:ways.stock.note', {
      ...{ units: formatDecimal(language, stock.units), sold: formatDecimal(language, stock.sold) },
      ...{ margin: stock.margin, fee: sale.commission.percent, markup: stock.transferMarkup },
    }),
    rule: ruleOf('overseas_warehouse_refund_2025_3', language),
  }
  if (!found.ok) return { ...base, short: t(COSTING_KEYS.refusal(found.refusal)), rows: [] }
  const answer = found.value
  const words = (amount: Money) => amountWords(language, amount)
  const shelf = words(answer.lowestShelfPrice)
  return {
    ...base,
    short: t('price:ways.stock.short', { shelf, refund: words(answer.refundOnDeparture) }),
    rows: [
      ...STOCK_AMOUNTS.map((id) => ({ label: t(`price:ways.stock.rows.${id}`), value: words(answer[id]) })),
      ...STOCK_UNITS.map((id) => ({
        label: t(`price:ways.stock.rows.${id}`),
        value: words({ amount: answer[id], currency: sale.currency }),
      })),
      { label: t('price:ways.stock.rows.shelf'), value: shelf },
    ],
  }
}
