// A price as formulas that a spreadsheet goes on computing: the same steps as the engine takes, rounded at the same places. What
// decides which step is taken (term, VAT regime, market) stands; what is a figure can be changed. Only + - * /, ROUND, MIN and MAX are
// used, which every program computes alike.
import { minorUnits } from '../shared/money'
import { lastExportPlace } from './compute'
import { EXPORT_PLACES, placesUntil } from './export-cost'
import { dutyId, eachId, lineId, rateId, sizeId, type PlainCost } from './living-inputs'
import { importRuleOf } from './reference/import-rules'
import type { Place, UnknownReason } from './types'
import type { LineId } from './words'

/** Text: price:workbook.line.<id>, where the engine has no line of that name. */
export const LIVING_STEPS = [
  'works',
  'to_port',
  'fixed',
  'price_cny',
  'margin',
  'profit_without_refund',
  'margin_without_refund',
  'buyer_to_port',
  'on_carriage',
  'unloading',
  'clearing',
  'quote',
] as const
export type LivingStep = (typeof LIVING_STEPS)[number]

export type LivingLine = {
  /** As other formulas name it; for each duty its own. */
  readonly id: string
  readonly of: LineId | LivingStep
  /** Cells in square brackets: ROUND([purchase_net]*[refundRate]/100,2). Null: it rests on something unknown. */
  readonly formula: string | null
  readonly unknown: UnknownReason | null
  /** Null: per cent. */
  readonly currency: string | null
  readonly decimals: number
}

type Cells = ReturnType<typeof cellsOf>

/** How the figures of an input are named inside formulas. */
function cellsOf(input: PlainCost) {
  const { quoteCurrency, buffer, lines } = input
  const rate = (currency: string) => (currency === 'CNY' ? '1' : `[${rateId(currency)}]`)
  const cny = (cell: string, currency: string) => (currency === 'CNY' ? cell : `${cell}*${rate(currency)}`)
  const decimals = minorUnits(quoteCurrency)
  return {
    rate,
    cny,
    decimals,
    /** The rate at which the firm quotes. */
    quoteRate: buffer ? `(${rate(quoteCurrency)}*(1-[buffer]/100))` : rate(quoteCurrency),
    round: (formula: string) => `ROUND(${formula},${decimals})`,
    /** CNY of all cost lines of some places; null where there are none. */
    sumOf: (places: readonly Place[]): string | null => {
      const some = lines.flatMap(({ place, currency }, at) =>
        places.includes(place) ? [cny(`[${lineId(at)}]`, currency)] : [],
      )
      return some.length === 0 ? null : some.join('+')
    },
  }
}

const CNY = { currency: 'CNY', decimals: 2, unknown: null } as const
const PERCENT = { currency: null, decimals: 1, unknown: null } as const

function cnyLine(of: LivingLine['of'], formula: string): LivingLine {
  return { ...CNY, id: of, of, formula }
}

/** Of the price, by tax, as a share. */
function taxShare({ refund }: PlainCost): string | null {
  if (refund.regime === 'exempt_credit_refund') return '([goodsVat]-[refundRate])/100'
  return refund.regime === 'taxed' ? '[goodsVat]/(100+[goodsVat])' : null
}

const CREDITED = {
  exempt_refund: 'ROUND([purchase_net]*MIN([refundRate],[invoiceVat])/100,2)',
  exempt_credit_refund: 'ROUND([purchase_net]*[invoiceVat]/100,2)',
  taxed: 'ROUND([purchase_net]*[invoiceVat]/100,2)',
  exempt: '0',
} as const

function priceFormula({ profit }: PlainCost, tax: string | null, { quoteRate, round }: Cells): string {
  if (profit.kind === 'price') return round('[profit_typed]')
  const part = tax ?? '0'
  if (profit.kind === 'margin') return round(`[fixed]/(1-[profit_typed]/100-${part})/${quoteRate}`)
  return round(`[fixed]*(1+[profit_typed]/100)/(1-${part}*(1+[profit_typed]/100))/${quoteRate}`)
}

function sellerLines(input: PlainCost, cells: Cells): readonly LivingLine[] {
  const { quoteCurrency, refund, purchase, term } = input
  const tax = taxShare(input)
  const isRefund = refund.regime === 'exempt_refund' || refund.regime === 'exempt_credit_refund'
  const until = placesUntil(lastExportPlace(term)).filter((place) => place !== 'works')
  const worth = tax === null ? '[refund]' : '([refund]-[not_creditable])'
  return [
    cnyLine('purchase', cells.cny('[purchase_typed]', purchase.currency)),
    cnyLine('purchase_net', '[purchase]/(1+[invoiceVat]/100)'),
    cnyLine('refund', CREDITED[refund.regime]),
    cnyLine('works', cells.sumOf(['works']) ?? '0'),
    cnyLine('to_port', cells.sumOf(until) ?? '0'),
    cnyLine('fixed', '[purchase]-[refund]+[works]+[to_port]'),
    {
      ...{ id: 'price', of: 'price', currency: quoteCurrency, decimals: cells.decimals, unknown: null },
      formula: priceFormula(input, tax, cells),
    },
    cnyLine('price_cny', `[price]*${cells.rate(quoteCurrency)}`),
    ...(tax === null ? [] : [cnyLine('not_creditable', `[price_cny]*${tax}`)]),
    cnyLine('cost', tax === null ? '[fixed]' : '[fixed]+[not_creditable]'),
    cnyLine('profit', '[price_cny]-[cost]'),
    { ...PERCENT, id: 'margin', of: 'margin', formula: '[profit]/[price_cny]*100' },
    cnyLine('profit_without_refund', isRefund ? `[profit]-${worth}` : '[profit]'),
    {
      ...{ ...PERCENT, id: 'margin_without_refund', of: 'margin_without_refund' },
      formula: '[profit_without_refund]/[price_cny]*100',
    },
  ]
}

/** In the quote's currency, which is that of the import too. */
function carriageLines({ term, quoteCurrency }: PlainCost, cells: Cells): readonly LivingLine[] {
  const line = (of: LivingLine['of'], formula: string): LivingLine => ({
    ...{ id: of, of, formula, currency: quoteCurrency, decimals: cells.decimals, unknown: null },
  })
  const converted = (places: readonly Place[]) => {
    const sum = cells.sumOf(places)
    return sum === null ? '0' : cells.round(`(${sum})/${cells.quoteRate}`)
  }
  const left = EXPORT_PLACES.slice(EXPORT_PLACES.indexOf(lastExportPlace(term)) + 1)
  const isDelivered = term === 'DAP' || term === 'DPU' || term === 'DDP'
  return [
    line('buyer_to_port', converted(left)),
    line('freight', converted(['main_carriage'])),
    line('border', cells.round('([price]+[buyer_to_port]+[freight])/(1-[insuranceCover]/100*[insuranceRate]/100)')),
    line('insurance', '[border]-[price]-[buyer_to_port]-[freight]'),
    ...(isDelivered ? [line('on_carriage', converted(['on_carriage']))] : []),
    ...(term === 'DPU' ? [line('unloading', converted(['unloading']))] : []),
  ]
}

function unknownOf({ duty, vat }: PlainCost['import']): UnknownReason | null {
  if (!duty.known) return 'duty_unknown'
  return vat.known ? null : 'vat_unknown'
}

type DutyOfLine = Extract<PlainCost['import']['duty'], { readonly known: true }>['lines'][number]

/** A share of the value, a sum by size, or the higher of both. */
function dutyFormula({ percent, specific }: DutyOfLine, at: number, rate: Cells['rate'], currency: string): string {
  const byValue = `[customs_value]*[${dutyId(at)}]/100`
  if (!specific) return byValue
  const converted = specific.currency === currency ? '' : `*${rate(specific.currency)}/${rate(currency)}`
  const bySize = `[${eachId(at)}]*[${sizeId(at)}]${converted}`
  return percent === null ? bySize : `MAX(${byValue},${bySize})`
}

function importLines(input: PlainCost, cells: Cells): readonly LivingLine[] {
  const { quoteCurrency: currency, term, market } = input
  const { duty, vat } = input.import
  const rule = importRuleOf(market)
  const { decimals, round } = cells
  const unknown = unknownOf(input.import)
  const line = (of: LivingLine['of'], formula: string, id: string = of): LivingLine => ({
    ...{ id, of, formula, currency, decimals, unknown: null },
  })
  const resting = (of: LivingLine['of'], formula: string): LivingLine =>
    unknown ? { ...line(of, ''), formula: null, unknown } : line(of, formula)
  const duties = duty.known ? duty.lines.map((_, at) => `[${dutyId(at)}_paid]`) : []
  const paid = duties.map((cell) => `+${cell}`).join('')
  const inCountry = (places: readonly Place[]) => {
    const sum = cells.sumOf(places)
    return sum === null ? '0' : round(`(${sum})/${cells.rate(currency)}`)
  }
  const isCost = vat.known && !vat.isRecoverable
  return [
    line('customs_value', rule.customsValue === 'FOB' ? '[price]+[buyer_to_port]' : '[border]'),
    ...(duty.known
      ? duty.lines.map((one, at) =>
          line('duty', round(dutyFormula(one, at, cells.rate, currency)), `${dutyId(at)}_paid`),
        )
      : [resting('duty', '')]),
    line('incidentals', inCountry(['on_carriage', 'unloading', 'import_clearing'])),
    ...(term === 'DDP' ? [line('clearing', inCountry(['import_clearing']))] : []),
    resting('vat', round(`([customs_value]${paid}${rule.isVatOnIncidentals ? '+[incidentals]' : ''})*[vat_typed]/100`)),
    resting('landed', `[border]${paid}+[incidentals]${isCost ? '+[vat]' : ''}`),
    { ...resting('landed_unit', '[landed]/[quantity]'), decimals: 4 },
    resting('buyer_needs', isCost ? '[landed]' : '[landed]+[vat]'),
  ]
}

function quoteLine({ term, quoteCurrency, import: side }: PlainCost, { decimals, round }: Cells): LivingLine {
  const unknown = term === 'DDP' ? unknownOf(side) : null
  const line = { id: 'quote', of: 'quote', unknown, currency: quoteCurrency, decimals } as const
  return { ...line, formula: unknown ? null : quoteFormula(term, round) }
}

function quoteFormula(term: PlainCost['term'], round: Cells['round']): string {
  switch (term) {
    case 'EXW':
    case 'FCA':
    case 'FAS':
    case 'FOB':
      return '[price]'
    case 'CFR':
    case 'CPT':
      return '[price]+[buyer_to_port]+[freight]'
    case 'CIF':
    case 'CIP':
      return '[border]'
    case 'DAP':
      return '[border]+[on_carriage]'
    case 'DPU':
      return '[border]+[on_carriage]+[unloading]'
    case 'DDP':
      return round('[border]+[on_carriage]+[landed]-[border]-[incidentals]+[clearing]')
  }
}

/** In the order of the engine's lines; the offer comes last. */
export function livingPrice(input: PlainCost): readonly LivingLine[] {
  const cells = cellsOf(input)
  return [
    ...sellerLines(input, cells),
    ...carriageLines(input, cells),
    ...importLines(input, cells),
    quoteLine(input, cells),
  ]
}
