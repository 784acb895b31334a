// What one price costs the server: each answer of the price page, computed often enough to be measured. Run by costing.mjs.
import { compareCases } from '../../app/domain/costing/compare-cases'
import { landedCost } from '../../app/domain/costing/landed-cost'
import {
  goodsPriceOf,
  highestParcelPurchase,
  parcelProfit,
  type ParcelSale,
} from '../../app/domain/costing/parcel-profit'
import { highestPurchase } from '../../app/domain/costing/reverse'
import { sensitivityOf } from '../../app/domain/costing/sensitivity'
import { manufacturerMonth } from '../../app/domain/costing/manufacturer-month'
import { retailComparison } from '../../app/domain/costing/retail-comparison'
import { stockAbroad } from '../../app/domain/costing/stock-abroad'
import { COSTING_KEYS, valuesInWords } from '../../app/features/costing/price-words-view'
import type { CostInput, Origin } from '../../app/domain/costing/types'

const origin: Origin = { kind: 'example', source: 'bench', asOf: null }
const percent = (text: string) => ({ percent: text, origin })
const cny = (amount: string) => ({ amount, currency: 'CNY', origin })
const rates = ['EUR 8.20', 'USD 7.10'].map((text) => ({ currency: text.slice(0, 3), cny: text.slice(4), origin }))
const line = (place: CostInput['lines'][number]['place'], amount: string, currency = 'CNY') => ({
  ...{ id: `${place}${amount}`, name: place, place, amount, currency, origin },
})
const duty = {
  known: true,
  lines: [{ id: 'mfn', name: 'MFN', kind: 'most_favoured_nation', percent: '4.5', specific: null, origin }],
} as const

const CASE: CostInput = {
  market: 'PL',
  transport: 'sea',
  term: 'CIP',
  quoteCurrency: 'EUR',
  quantity: { value: '1', origin },
  purchase: cny('214700'),
  refund: {
    regime: 'exempt_credit_refund',
    rate: percent('13'),
    goodsVat: percent('13'),
    invoiceVat: percent('13'),
    dutyFreeMaterials: null,
  },
  lines: [
    line('works', '97300'),
    ...Array.from({ length: 8 }, (_, index) => line('to_carrier', `${1800 + index}`)),
    line('main_carriage', '3250', 'USD'),
    line('import_clearing', '1150', 'EUR'),
  ],
  shares: [],
  profit: { kind: 'margin', percent: percent('18') },
  insurance: { rate: percent('0.2'), cover: percent('110') },
  rates,
  buffer: null,
  import: {
    currency: 'EUR',
    customsRate: null,
    duty,
    excise: null,
    vat: { known: true, percent: percent('23'), isRecoverable: true },
  },
  advance: null,
}

const PARCEL: ParcelSale = {
  ...{ market: 'CZ', day: '2026-12-01', currency: 'EUR', shipping: '4.00', insurance: '0' },
  goods: goodsPriceOf('62.92', { vat: { known: true, percent: percent('21') }, shipping: '4', currency: 'EUR' }).amount,
  hs6: ['620140', '420292'],
  weightKg: '1.2',
  isIoss: true,
  isSellerRegistered: false,
  isDutyChargedToBuyer: false,
  duty: { known: false },
  vat: { known: true, percent: percent('21') },
  rates,
  purchase: cny('113'),
  invoiceVat: percent('13'),
  refundRate: percent('13'),
  costs: [{ ...cny('60'), id: 'postage', name: 'Postage' }],
  commission: percent('10'),
  commissionOf: 'gross',
  advertising: percent('8'),
  paymentFee: { percent: percent('2'), fixed: cny('2') },
  returns: { percent: percent('10'), handling: cny('20'), resold: percent('50') },
}

function words() {
  const result = landedCost(CASE)
  if (!result.ok) throw new Error(result.refusal)
  return result.value.lines.map(({ formula }) => [
    COSTING_KEYS.formula(formula.key),
    valuesInWords('en', formula.values, (key) => key),
  ])
}

const WORK: Readonly<Record<string, () => unknown>> = {
  'a case: ladder, lines, waterfall': () => landedCost(CASE),
  'the same with its formulas in words': words,
  'what changes the result most': () => sensitivityOf(CASE),
  'three cases side by side': () => compareCases([CASE, CASE, CASE].map((input) => ({ name: '', input }))),
  'the dearest purchase for a landed cost': () => highestPurchase(CASE, { of: 'landed', amount: '51104.33' }),
  'a parcel': () => parcelProfit(PARCEL),
  'the dearest purchase for a shelf price': () => highestParcelPurchase(PARCEL, '10'),
  'a manufacturer’s month, stock abroad, retail two ways': () => [
    manufacturerMonth({
      ...{ exportFob: '200000', rate: '7.10', salesAtHome: '500000', inputVat: '260000', broughtForward: '0' },
      ...{ dutyFreeMaterials: '0', vat: '13', refundRate: '9' },
    }),
    stockAbroad({
      ...{ currency: 'EUR', rate: '8.20', units: '500', sold: '320', unitPurchase: '66', invoiceVat: '13' },
      ...{ refundRate: '13', transferMarkup: '18', freight: '9000', duty: '4.3', importVat: '23', receiving: '0.60' },
      ...{ fulfilment: '3.90', margin: '35', fee: '15' },
    }),
    retailComparison({ sales: '10000000', purchases: '6000000', invoiceVat: '13', refundRate: '13' }),
  ],
}

const WARM_UP = 300
const ROUNDS = 2000

function measure(work: () => unknown): readonly [p50: number, p95: number] {
  for (let round = 0; round < WARM_UP; round += 1) work()
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return [times[ROUNDS / 2] ?? 0, times[Math.floor(ROUNDS * 0.95)] ?? 0]
}

for (const [name, work] of Object.entries(WORK)) {
  const [p50, p95] = measure(work)
  console.log(`| ${name} | ${p50.toFixed(3)} | ${p95.toFixed(3)} |`)
}
