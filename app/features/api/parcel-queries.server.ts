// What a machine that asks for a parcel is answered: the computation of the pages, or each fault with its path and code.
import { checkParcel } from '~/domain/costing/check-parcel'
import type { z } from 'zod'
import { checkOrders, checkStock } from '~/domain/costing/check-refund-ways'
import { retailOfParcel, stockOfParcel, type StockAsked } from '~/domain/costing/refund-ways'
import { parcelAccount } from '~/domain/costing/parcel-account'
import { asPositive } from '~/domain/costing/number-checks'
import type { FeeCharged, ParcelCharges } from '~/domain/costing/parcel-charges'
import { oddOfParcel } from '~/domain/costing/odd-inputs'
import { parcelProfit, type ParcelSale } from '~/domain/costing/parcel-profit'
import type { Figure } from '~/domain/costing/results'
import { amountText, type Decimal } from '~/domain/shared/decimal'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { doubtsOf } from '~/features/costing/doubts-queries.server'
import type { RecordFacts } from '~/features/costing/known-values'
import { notCountedParcel } from '~/features/costing/not-counted-queries.server'
import { COSTING_KEYS } from '~/features/costing/price-words-view'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { unprocessable } from '~/server/json-api.server'
import { bodyPath } from './body-path'
import { doubtAnswer, ratePath } from './doubt-view'
import { gatesAnswer } from './fit-queries.server'
import { oddAnswer } from './price-queries.server'
import type { parcelAnswer } from './parcel-schema'

type Asked = { readonly language: Language; readonly rates: RecordFacts['rates'] }

type Sent = ParcelSale & { readonly orders: string; readonly stock: StockAsked | null }

/** Throws the 422 of an input that cannot be computed with. */
export function answerParcel(
  { orders, stock, ...sale }: Sent,
  { language, rates }: Asked,
): z.input<typeof parcelAnswer> {
  const t = translator(language)
  const nothingSold =
    asPositive(sale.goods) === 'not_positive' ? [{ field: 'goods', code: 'not_positive' } as const] : []
  const ofWays = [...checkOrders(orders), ...(stock ? checkStock(stock, sale.currency) : [])]
  const faults = [...checkParcel(sale), ...nothingSold, ...ofWays]
  if (faults.length > 0)
    throw unprocessable(
      faults.map((fault) => ({
        path: bodyPath({ ...sale, orders, stock }, fault),
        code: fault.code,
        reason: t(COSTING_KEYS.problem(fault.code)),
      })),
    )
  const result = parcelProfit(sale)
  if (!result.ok)
    throw unprocessable([{ path: '', code: result.refusal, reason: t(COSTING_KEYS.refusal(result.refusal)) }])
  const { border, lines, ...figures } = result.value
  const { steps, sensitivity, sentences, ...account } = parcelAccount(sale)
  const { currency, day } = sale
  const place = { goods: null, market: sale.market, day, language }
  const missing = notCountedParcel(
    { codes: sale.hs6, market: sale.market, day, duty: sale.duty, language },
    { isByTariff: border.charges?.isByTariff ?? false, isProfitKnown: figures.profit.known },
  )
  const doubts = doubtsOf({
    ...{ codes: sale.hs6, day, refundRate: sale.refundRate.percent, rates: sale.rates, known: rates, language },
    fieldOf: { refund: 'refundRate.percent', rate: ratePath(sale.rates) },
  }).map(doubtAnswer)
  return {
    doubts,
    ...{ to: 'consumer', gates: gatesAnswer(gatesOfCodes(sale.hs6, place)), day, ...figures },
    odd: oddAnswer(oddOfParcel(sale, result.value), t),
    notCounted: missing && { ids: [...missing.ids], figures: [...missing.figures], reason: missing.text },
    lines: [...lines],
    ...{ retail: retailOfParcel(sale, orders), stock: stock && stockAnswer(sale, stock, language) },
    ...{ ...account, steps: [...steps], sentences: [...sentences], sensitivity: sensitivity && [...sensitivity] },
    charges: border.charges && chargesAnswer(border.charges, currency),
    fees: border.fees.map((one) => feeAnswer(one, currency)),
    announced: border.announced.map((one) => chargesAnswer(one, currency)),
    announcedFees: border.announcedFees.map((one) => feeAnswer(one, currency)),
  }
}

function stockAnswer(sale: ParcelSale, stock: StockAsked, language: Language) {
  const found = stockOfParcel(sale, stock)
  if (found.ok) return { known: true as const, ...found.value }
  const reason = translator(language)(COSTING_KEYS.refusal(found.refusal))
  return { known: false as const, code: found.refusal, reason }
}

function chargesAnswer({ duty, vat, vatAt, isWithinLimit, regime, unknown }: ParcelCharges, currency: string) {
  const figure = (value: Decimal | null): Figure =>
    value ? known(value, currency) : { known: false, because: unknown ?? 'duty_unknown' }
  const { rule, validFrom: since, validTo: until, source, asOf, confidence } = regime
  return { duty: figure(duty), vat: figure(vat), vatAt, isWithinLimit, rule, since, until, source, asOf, confidence }
}

function feeAnswer({ fee, amount }: FeeCharged, currency: string) {
  const { rule, validFrom: since, validTo: until, source, asOf, confidence } = fee
  return { amount: known(amount, currency), rule, since, until, source, asOf, confidence }
}

function known(value: Decimal, currency: string): Extract<Figure, { known: true }> {
  return { known: true, amount: amountText(value, currency), currency }
}
