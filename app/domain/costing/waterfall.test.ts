import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { costLine, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { decimal } from '../shared/decimal'
import { minorUnits } from '../shared/money'
import { compute } from './compute'
import { LADDER } from './landed-cost'
import { PLACES, REFUND_REGIMES, type CostInput, type Incoterm, type Origin } from './types'
import { baseTerm, waterfall } from './waterfall'
import { STEP_IDS } from './words'

function steps(input: CostInput) {
  const computed = compute(input)
  if (!computed.ok) throw new Error(computed.refusal)
  return waterfall(input, computed.value)
}

const ids = (input: CostInput) =>
  steps(input)
    .map(({ id }) => id)
    .join(' ')
const FULL: CostInput = {
  ...TRADER,
  lines: PLACES.map((place) => costLine(place, '820')),
  shares: [{ ...percent('5'), id: 'agent', name: 'Agent' }],
  import: { ...TRADER.import, excise: percent('10') },
}

describe('the bars under a term', () => {
  const MADE = 'goods_and_work refund to_port shares profit price'
  const TAKEN = 'duty excise import_costs landed vat buyer_needs'

  it.each<[Incoterm, string]>([
    ['EXW', `goods_and_work refund shares profit price buyer_to_port freight insurance border ${TAKEN}`],
    ['FCA', `${MADE} buyer_to_port freight insurance border ${TAKEN}`],
    ['FAS', `${MADE} buyer_to_port freight insurance border ${TAKEN}`],
    ['FOB', `${MADE} freight insurance border ${TAKEN}`],
    ['CFR', `${MADE} freight carriage_paid insurance border ${TAKEN}`],
    ['CPT', `${MADE} freight carriage_paid insurance border ${TAKEN}`],
    ['CIF', `${MADE} freight insurance border ${TAKEN}`],
    ['CIP', `${MADE} freight insurance border ${TAKEN}`],
    ['DAP', `${MADE} freight insurance border on_carriage delivered ${TAKEN}`],
    ['DPU', `${MADE} freight insurance border on_carriage unloading delivered ${TAKEN}`],
    ['DDP', `${MADE} freight insurance border on_carriage ${TAKEN}`],
  ])('%s: %s', (term, expected) => expect(ids({ ...FULL, term })).toBe(expected))

  it.each<[Incoterm, Incoterm]>([
    ['EXW', 'EXW'],
    ['FCA', 'FCA'],
    ['FAS', 'FAS'],
    ['FOB', 'FOB'],
    ['CFR', 'FOB'],
    ['CIF', 'FOB'],
    ['CPT', 'FCA'],
    ['CIP', 'FCA'],
    ['DAP', 'FCA'],
    ['DPU', 'FCA'],
    ['DDP', 'FCA'],
  ])('%s stands on a price under %s', (term, base) => expect(baseTerm(term)).toBe(base))

  it.each<[Incoterm, string, string]>([
    ['FOB', 'price', 'FOB'],
    ['CFR', 'carriage_paid', 'CFR'],
    ['CIF', 'border', 'CIF'],
    ['CPT', 'carriage_paid', 'CPT'],
    ['CIP', 'border', 'CIP'],
    ['DAP', 'delivered', 'DAP'],
    ['DPU', 'delivered', 'DPU'],
  ])('the quote under %s is the bar %s', (term, id, named) => {
    const quotes = steps({ ...FULL, term }).filter(({ isQuote }) => isQuote)
    expect(quotes.map((step) => [step.id, step.term])).toEqual([[id, named]])
  })

  it('the value at the border is CIF for ships and CIP for all else', () => {
    const border = (term: Incoterm) => steps({ ...FULL, term }).find(({ id }) => id === 'border')?.term
    expect(LADDER.map((term) => [term, border(term)])).toEqual([
      ['EXW', 'CIP'],
      ['FCA', 'CIP'],
      ['FAS', 'CIF'],
      ['FOB', 'CIF'],
      ['CFR', 'CIF'],
      ['CIF', 'CIF'],
      ['CPT', 'CIP'],
      ['CIP', 'CIP'],
      ['DAP', 'CIP'],
      ['DPU', 'CIP'],
      ['DDP', 'CIP'],
    ])
  })
})

describe('a bar', () => {
  const changed = (of: Partial<CostInput>) => ids({ ...TRADER, ...of })

  it.each<[string, Partial<CostInput>, string, boolean]>([
    [
      'stands for what is not creditable',
      { refund: { ...TRADER.refund, regime: 'exempt_credit_refund', rate: percent('9') } },
      'not_creditable',
      true,
    ],
    ['stands for the tax of a sale at home', { refund: { ...TRADER.refund, regime: 'taxed' } }, 'output_vat', true],
    ['is not there for a refund of nothing', { refund: { ...TRADER.refund, regime: 'exempt' } }, 'refund', false],
    ['is not there for freight of nothing', { lines: [] }, 'freight', false],
    [
      'is not there for a duty of nothing',
      { import: { ...TRADER.import, duty: { known: true, lines: [] } } },
      'duty',
      false,
    ],
    ['is not there for excise of nothing', {}, 'excise', false],
    [
      'is not there for a profit of nothing',
      { profit: { kind: 'price', price: { amount: '1', currency: 'EUR', origin: TYPED } } },
      ' profit ',
      false,
    ],
    [
      'is there for the loss',
      { profit: { kind: 'price', price: { amount: '1', currency: 'EUR', origin: TYPED } } },
      'loss',
      true,
    ],
    [
      'is not there behind the border of an unknown duty',
      { import: { ...TRADER.import, duty: { known: false } } },
      'landed',
      false,
    ],
    [
      'is not there behind the border of an unknown VAT',
      { import: { ...TRADER.import, vat: { known: false } } },
      'landed',
      false,
    ],
  ])('%s', (_, of, id, isThere) => expect(changed(of).includes(id)).toBe(isThere))

  it('of VAT that nobody gives back stands before the landed cost, as a cost', () => {
    const vat = { known: true, percent: percent('23'), isRecoverable: false } as const
    const lost = steps({ ...TRADER, import: { ...TRADER.import, vat } })
    expect(lost.map(({ id }) => id).slice(-5)).toEqual(['duty', 'vat', 'import_costs', 'landed', 'buyer_needs'])
    expect(lost.at(-1)?.amount).toBe(lost.at(-2)?.amount)
  })
})

describe('the drawing', () => {
  const drawn = fc.record({
    term: fc.constantFrom(...LADDER),
    regime: fc.constantFrom(...REFUND_REGIMES),
    quoteCurrency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    importCurrency: fc.constantFrom('EUR', 'JPY', 'KWD', 'CNY'),
    margin: fc.integer({ min: 0, max: 60 }),
    purchase: fc.integer({ min: 10_000, max: 100_000_000 }),
    isRecoverable: fc.boolean(),
    commission: fc.integer({ min: 0, max: 20 }),
  })
  const rates = [
    ...TRADER.rates,
    { currency: 'JPY', cny: '0.047', origin: TYPED },
    { currency: 'KWD', cny: '23.1', origin: TYPED },
  ]

  it('goes on where the last bar ended, adds up, and has each bar once', () => {
    fc.assert(
      fc.property(
        drawn,
        ({ term, regime, quoteCurrency, importCurrency, margin, purchase, isRecoverable, commission }) => {
          const all = steps({
            ...FULL,
            ...{ term, quoteCurrency, rates },
            purchase: { amount: (purchase / 100).toFixed(2), currency: 'CNY', origin: TYPED },
            refund: { ...TRADER.refund, regime, rate: percent('9') },
            profit: { kind: 'margin', percent: percent(`${margin}`) },
            shares: [{ ...percent(`${commission}`), id: 'agent', name: 'Agent' }],
            import: {
              ...FULL.import,
              currency: importCurrency,
              vat: { known: true, percent: percent('23'), isRecoverable },
            },
          })
          let end = decimal(0)
          for (const { kind, from, to, amount } of atLeast(6, all)) {
            const isAlone = kind === 'subtotal' || kind === 'total'
            expect(decimal(from).eq(isAlone ? 0 : end)).toBe(true)
            expect(decimal(from).plus(amount).eq(to)).toBe(true)
            if (isAlone) expect(decimal(amount).minus(end).abs().lte(unitOf(quoteCurrency))).toBe(true)
            end = decimal(to)
          }
          const names = all.map(({ id }) => id)
          expect(new Set(names).size).toBe(names.length)
          expect(names.filter((id) => !STEP_IDS.includes(id))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** Duty, excise, VAT and what the buyer needs are converted each on its own: half a unit for each. */
function unitOf(currency: string): number {
  return 3 * 10 ** -minorUnits(currency)
}

describe('what a cost rests on', () => {
  const basis = (input: CostInput, id: string) => steps(input).find((step) => step.id === id)?.basis
  const freight = (kind: Origin['kind'], amount = '2000'): CostInput['lines'][number] => ({
    ...costLine('main_carriage', amount),
    origin: { kind, source: null, asOf: null },
  })

  it.each<[string, CostInput['lines'], string | null]>([
    ['an estimate', [freight('first_estimate')], 'estimate'],
    ['an example that nobody replaced', [freight('example')], 'estimate'],
    ['a typed figure', [freight('typed')], 'typed'],
    ['a quote', [freight('quote')], 'quote'],
    ['the weakest of several', [freight('quote'), freight('first_estimate'), freight('typed')], 'estimate'],
    ['what costs something', [freight('quote'), freight('first_estimate', '0')], 'quote'],
  ])('%s', (_, lines, expected) => expect(basis({ ...TRADER, lines }, 'freight')).toBe(expected))

  it('is said of costs alone', () => {
    const all = steps({ ...FULL, term: 'DAP' })
    for (const { kind, id, basis: of } of atLeast(10, all))
      expect([id, of === null]).toEqual([id, kind !== 'cost' || id === 'duty' || id === 'excise'])
  })
})
