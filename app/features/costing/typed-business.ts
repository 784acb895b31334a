// The form of a business buyer as an input of the computation.
import { checkCostInput } from '~/domain/costing/check-input'
import { LADDER } from '~/domain/costing/landed-cost'
import type { AdValoremDuty, PlainCost } from '~/domain/costing/living-inputs'
import {
  PLACES,
  REFUND_REGIMES,
  TRANSPORTS,
  type Amount,
  type CostInput,
  type CostLine,
  type Percent,
  type Profit,
} from '~/domain/costing/types'
import { asPositive } from '~/domain/costing/number-checks'
import { proposedTransport } from '~/domain/logistics/main-carriage'
import { findMarket } from '~/domain/market/find-market'
import type { IsoDate } from '~/domain/shared/dates'
import { CURRENCIES, isCurrency } from '~/domain/shared/money'
import { ok, refused, type Result } from '~/domain/shared/result'
import { cleanAmount, cleanPercent, isBlank } from '~/domain/shared/typed-text'
import { withEngineSum } from './car'
import { estimateOrigin, isEstimate } from './carriage'
import { COSTING_KEYS } from './price-words-view'
import { formFaults, nameFaults, problem, type Faults, type Words } from './form-faults'
import { dayProblem, QUOTE, rateField, typedOn, type Typed } from './typed-fields'

export type Day = { readonly today: IsoDate; readonly words: Words }

const NAMES = {
  ...{ 'refund.rate': 'refundRate', 'refund.goodsVat': 'goodsVat', 'refund.invoiceVat': 'invoiceVat' },
  ...{ 'profit.percent': 'profit', 'profit.price': 'profit' },
  ...{ 'insurance.rate': 'insuranceRate', 'insurance.cover': 'insuranceCover', 'import.vat': 'vat' },
  'import.currency': 'quoteCurrency',
  lines: 'costLines',
} as const

export function businessInput(typed: Typed, { today, words }: Day): Result<PlainCost, Faults> {
  const odd = [
    ...choiceFaults(typed),
    ...lineFaults(typed, words),
    ...nameFaults(typed, 'costLines', words),
    ...dayFaults(typed, today),
    ...loadFaults(typed),
  ]
  if (odd.length > 0) return refused(odd)
  const input = inputOf(typed, today)
  const faults = formFaults(
    checkCostInput(input),
    {
      names: NAMES,
      lists: { lines: 'costLines' },
      duties: input.import.duty.known ? input.import.duty.lines.map(({ id }) => id) : [],
      rates: input.rates.map(({ currency }) => currency),
      currencyAt: (path) => currencyAt(input, path),
    },
    words,
  )
  return faults.length > 0 ? refused(faults) : ok(input)
}

function currencyAt(input: CostInput, path: string): string | null {
  const line = /^lines\.(\d+)/.exec(path)
  if (line) return input.lines[Number(line[1])]?.currency ?? null
  if (path === 'import.currency') return input.import.currency
  if (path.startsWith('import.duty.')) return 'EUR'
  return path === 'purchase' ? input.purchase.currency : input.quoteCurrency
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  transport: TRANSPORTS,
  term: LADDER,
  regime: REFUND_REGIMES,
  quoteCurrency: CURRENCIES,
  profitKind: ['margin', 'markup', 'price'],
}

function choiceFaults(typed: Typed): Faults {
  const unknown = Object.entries(CHOICES).filter(([field, among]) => !among.includes(typed.text(field)))
  return [
    ...(findMarket(typed.text('market')) ? [] : [problem('market', 'price:problem.choose')]),
    ...unknown.map(([field]) => problem(field, 'price:problem.choose')),
  ]
}

export function dayFaults(typed: Typed, today: IsoDate): Faults {
  const code = dayProblem(typed.text('ratesOn'), today)
  return code ? [problem('ratesOn', `price:problem.${code}`)] : []
}

const LOAD = ['grossWeight', 'volume'] as const

/** Left empty: nobody weighed it yet. */
function loadFaults(typed: Typed): Faults {
  return LOAD.flatMap((field) => {
    if (isBlank(typed.text(field))) return []
    const code = asPositive(cleanAmount(typed.text(field)))
    return code ? [problem(field, COSTING_KEYS.problem(code))] : []
  })
}

function lineFaults(typed: Typed, words: Words): Faults {
  const at = typed.lines('costLines').findIndex(([, place = '']) => !isPlace(place))
  if (at < 0) return []
  const sentence = words({ key: 'price:problem.place' })
  return [{ field: 'costLines', message: { key: 'price:problem.inLine', values: { line: at + 1, problem: sentence } } }]
}

function isPlace(text: string): text is CostLine['place'] {
  return (PLACES as readonly string[]).includes(text)
}

export function percentOf(typed: Typed, field: string, day: IsoDate): Percent {
  return { percent: cleanPercent(typed.text(field)), origin: typed.known(field) ?? typedOn(day) }
}

export function amountIn(typed: Typed, field: string, { day, currency = 'CNY' }: { day: IsoDate; currency?: string }) {
  return {
    amount: cleanAmount(typed.text(field)),
    currency,
    origin: typed.known(field) ?? typedOn(day),
  } satisfies Amount
}

/** Those with a rate, RMB and what is left empty not among them. */
export function ratesIn(typed: Typed, needed: readonly string[]): CostInput['rates'] {
  const asOf = typed.text('ratesOn') as IsoDate
  return [...new Set(needed)].flatMap((currency) => {
    const field = rateField(currency)
    const cny = cleanAmount(typed.text(field))
    if (currency === 'CNY' || !isCurrency(currency) || cny === '') return []
    return [{ currency, cny, origin: typed.known(field) ?? typedOn(asOf) }]
  })
}

export function dutyIn(typed: Typed, day: IsoDate): AdValoremDuty {
  if (isBlank(typed.text('duty'))) return { known: false }
  const line = (id: 'duty' | 'added', kind: 'most_favoured_nation' | 'additional') => {
    const { percent, origin } = percentOf(typed, id, day)
    return { id, name: '', kind: origin.agreement ? ('preference' as const) : kind, percent, specific: null, origin }
  }
  const added = isBlank(typed.text('added')) ? [] : [line('added', 'additional')]
  return { known: true, lines: [line('duty', 'most_favoured_nation'), ...added] }
}

/** With the sum by engine size of used cars, where age and engine are known. */
export function offerDutyIn(typed: Typed, day: IsoDate): PlainCost['import']['duty'] {
  return withEngineSum(dutyIn(typed, day), typed.car, cleanAmount(typed.text('quantity')))
}

export function vatIn(typed: Typed, day: IsoDate) {
  if (isBlank(typed.text('vat'))) return { known: false } as const
  return { known: true, percent: percentOf(typed, 'vat', day) } as const
}

function linesIn(typed: Typed, day: IsoDate): readonly CostLine[] {
  return typed.lines('costLines').flatMap((cells, at) => {
    const [name = '', place = '', amount = '', currency = '', basis = ''] = cells
    if (!isPlace(place)) return []
    const { carriage } = typed
    const estimate = carriage && isEstimate(cells, carriage) ? estimateOrigin(carriage) : typedOn(day)
    const origin = basis === QUOTE ? { ...typedOn(day), kind: 'quote' as const } : estimate
    const money = { amount: cleanAmount(amount) || '0', currency: currency || 'CNY', origin }
    return [{ ...money, id: `line-${at + 1}`, name, place }]
  })
}

function profitIn(typed: Typed, day: IsoDate): Profit {
  const kind = typed.text('profitKind')
  if (kind === 'price')
    return { kind, price: amountIn(typed, 'profit', { day, currency: typed.text('quoteCurrency') }) }
  return { kind: kind === 'markup' ? 'markup' : 'margin', percent: percentOf(typed, 'profit', day) }
}

function inputOf(typed: Typed, day: IsoDate): PlainCost {
  const quoteCurrency = typed.text('quoteCurrency')
  const lines = linesIn(typed, day)
  const vat = vatIn(typed, day)
  const duty = offerDutyIn(typed, day)
  const isBySize = duty.known && duty.lines.some(({ specific }) => specific !== null)
  const regime = REFUND_REGIMES.find((one) => one === typed.text('regime')) ?? 'exempt'
  const percent = (field: string) => percentOf(typed, field, day)
  const optional = (field: string) => (isBlank(typed.text(field)) ? null : percent(field))
  const isRefund = regime === 'exempt_refund' || regime === 'exempt_credit_refund'
  return {
    market: typed.text('market'),
    transport: TRANSPORTS.find((one) => one === typed.text('transport')) ?? proposedTransport(typed.text('market')),
    term: LADDER.find((one) => one === typed.text('term')) ?? 'FCA',
    quoteCurrency,
    quantity: { value: cleanAmount(typed.text('quantity')), origin: typed.known('quantity') ?? typedOn(day) },
    purchase: amountIn(typed, 'purchase', { day }),
    refund: {
      regime,
      rate: isRefund ? percent('refundRate') : { percent: '0', origin: typedOn(day) },
      goodsVat: percent('goodsVat'),
      invoiceVat: percent('invoiceVat'),
      dutyFreeMaterials: null,
    },
    lines,
    shares: [],
    profit: profitIn(typed, day),
    insurance: { rate: percent('insuranceRate'), cover: percent('insuranceCover') },
    rates: ratesIn(typed, [quoteCurrency, ...lines.map(({ currency }) => currency), ...(isBySize ? ['EUR'] : [])]),
    buffer: optional('buffer'),
    import: {
      currency: quoteCurrency,
      customsRate: null,
      duty,
      excise: null,
      vat: vat.known ? { ...vat, isRecoverable: typed.text('isVatBack') !== 'no' } : vat,
    },
    advance: optional('advance'),
  }
}
