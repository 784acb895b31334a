// One consignment from the works to the buyer, as exact amounts without words: what reverse calculation and sensitivity repeat.
import { decimal, type Decimal, ONE, toMinorUnit } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { isLandlocked, isSeaTerm } from '../trade/incoterms'
import { EXPORT_PLACES, exportCost, sumOf, type ExportCost } from './export-cost'
import { importCharges, insured, type ImportCharges } from './import-charges'
import { quoteRate, rateOf, ratesOf, type Rates } from './rates'
import { importRuleOf } from './reference/import-rules'
import { PRICE_REFUSALS, sellerPrice, type SellerPrice } from './seller-price'
import type { CostInput, Incoterm, Place } from './types'

/** Text: costing:refusal.<code> */
export const COST_REFUSALS = [
  ...PRICE_REFUSALS,
  'sea_term_for_landlocked',
  'sea_term_for_other_transport',
  'insurance_reaches_100',
  'invalid_input',
] as const
export type CostRefusal = (typeof COST_REFUSALS)[number]

export type Computed = {
  readonly rates: Rates
  readonly cost: ExportCost
  readonly seller: SellerPrice
  /** In the quote's currency from here to `quote`: costs on this side that the term leaves to the buyer. */
  readonly buyerToPort: Decimal
  readonly freight: Decimal
  /** With freight, without insurance. */
  readonly carriagePaid: Decimal
  readonly premium: Decimal
  /** With freight and insurance: the value at the border. */
  readonly border: Decimal
  readonly onCarriage: Decimal
  readonly unloading: Decimal
  /** Null where the term pays a duty or VAT that is not known. */
  readonly quote: Decimal | null
  /** Units of the import's currency for one of the quote's. */
  readonly toImport: Decimal
  /** In the import's currency from here on. */
  readonly borderAtImport: Decimal
  readonly incidentals: Decimal
  readonly clearing: Decimal
  readonly charges: ImportCharges
}

const LAST_PLACE: Partial<Record<Incoterm, Place>> = { EXW: 'works', FCA: 'to_carrier', FAS: 'alongside' }

export function lastExportPlace(term: Incoterm): Place {
  return LAST_PLACE[term] ?? 'on_board'
}

export function termRefusal(term: Incoterm, input: Pick<CostInput, 'market' | 'transport'>): CostRefusal | null {
  if (!isSeaTerm(term)) return null
  if (isLandlocked(input.market)) return 'sea_term_for_landlocked'
  return input.transport === 'sea' ? null : 'sea_term_for_other_transport'
}

/** Where only the authority's rate is known, it stands for that of the day too. */
function allRates(input: CostInput): Rates {
  const rates = ratesOf(input.rates)
  const { currency, customsRate } = input.import
  if (rates.has(currency) || !customsRate) return rates
  return new Map([...rates, [currency, rateOf(rates, input.quoteCurrency).div(decimal(customsRate.rate))]])
}

function rateToImport(input: CostInput, rates: Rates): Decimal {
  if (input.import.currency === input.quoteCurrency) return ONE
  if (input.import.customsRate) return decimal(input.import.customsRate.rate)
  return rateOf(rates, input.quoteCurrency).div(rateOf(rates, input.import.currency))
}

/** What the term puts on the seller beyond the price before main carriage. */
function quoteOf(term: Incoterm, computed: Omit<Computed, 'quote'>): Decimal | null {
  switch (term) {
    case 'EXW':
    case 'FCA':
    case 'FAS':
    case 'FOB':
      return computed.seller.price
    case 'CFR':
    case 'CPT':
      return computed.carriagePaid
    case 'CIF':
    case 'CIP':
      return computed.border
    case 'DAP':
      return computed.border.plus(computed.onCarriage)
    case 'DPU':
      return computed.border.plus(computed.onCarriage).plus(computed.unloading)
    case 'DDP':
      return deliveredDutyPaid(computed)
  }
}

/** Import VAT that comes back is the buyer's matter; otherwise it is in the price. */
function deliveredDutyPaid(computed: Omit<Computed, 'quote'>): Decimal | null {
  const { charges, borderAtImport, incidentals, clearing, toImport, border, onCarriage } = computed
  if (charges.landed === null) return null
  const atImport = charges.landed.minus(borderAtImport).minus(incidentals).plus(clearing)
  return border.plus(onCarriage).plus(atImport.div(toImport))
}

/** The input has passed checkCostInput. `term` is that of the input or another rung of the ladder. */
export function compute(input: CostInput, term: Incoterm = input.term): Result<Computed, CostRefusal> {
  const notAllowed = termRefusal(term, input)
  if (notAllowed) return refused(notAllowed)
  const rates = allRates(input)
  const cost = exportCost(input, rates, lastExportPlace(term))
  const seller = sellerPrice(input, cost, rates)
  if (!seller.ok) return seller
  const currency = input.quoteCurrency
  const atQuoteRate = quoteRate(input, rates)
  const inQuote = (places: readonly Place[]) =>
    toMinorUnit(sumOf(input.lines, places, rates).div(atQuoteRate), currency)
  const left = EXPORT_PLACES.slice(EXPORT_PLACES.indexOf(lastExportPlace(term)) + 1)
  const buyerToPort = inQuote(left)
  const beforeCarriage = seller.value.price.plus(buyerToPort)
  const freight = inQuote(['main_carriage'])
  const carriagePaid = beforeCarriage.plus(freight)
  const border = insured(carriagePaid, input.insurance.cover.percent, input.insurance.rate.percent, currency)
  if (!border) return refused('insurance_reaches_100')
  const common = { rates, cost, seller: seller.value, buyerToPort, freight, carriagePaid, border }
  const carried = { ...common, onCarriage: inQuote(['on_carriage']), unloading: inQuote(['unloading']) }
  const all = { ...carried, premium: border.minus(carriagePaid), ...importSide(input, rates, beforeCarriage, border) }
  const quote = quoteOf(term, all)
  return ok({ ...all, quote: quote && toMinorUnit(quote, currency) })
}

function importSide(input: CostInput, rates: Rates, beforeCarriage: Decimal, border: Decimal) {
  const { currency } = input.import
  const toImport = rateToImport(input, rates)
  const rule = importRuleOf(input.market)
  const atImport = (value: Decimal) => toMinorUnit(value.times(toImport), currency)
  const rateFor = (other: string) => rateOf(rates, other).div(rateOf(rates, currency))
  const inImport = (places: readonly Place[]) =>
    toMinorUnit(sumOf(input.lines, places, rates).div(rateOf(rates, currency)), currency)
  const borderAtImport = atImport(border)
  const incidentals = inImport(['on_carriage', 'unloading', 'import_clearing'])
  const charges = importCharges({
    side: input.import,
    customsValue: rule.customsValue === 'FOB' ? atImport(beforeCarriage) : borderAtImport,
    border: borderAtImport,
    incidentals,
    isVatOnIncidentals: rule.isVatOnIncidentals,
    rateFor,
  })
  return { toImport, borderAtImport, incidentals, clearing: inImport(['import_clearing']), charges }
}
