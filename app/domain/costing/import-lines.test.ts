import { describe, expect, it, test } from 'vitest'
import { MACHINE, percent, TRADER, TYPED, without } from '../../../tests/support/cost-cases'
import { landedCost, type LandedCost } from './landed-cost'
import type { Figure } from './results'
import type { CostInput } from './types'

function answer(input: CostInput): LandedCost {
  const result = landedCost(input)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const said = (figure: Figure | undefined) => (figure?.known ? figure.amount : (figure?.because ?? 'no line'))
const lineOf = (input: CostInput, id: string) => answer(input).lines.find((line) => line.id === id)

describe('the destination', () => {
  it('says nothing where the duty is unknown, and the ladder goes on to CIP', () => {
    const input: CostInput = { ...MACHINE, import: { ...MACHINE.import, duty: { known: false } } }
    const result = answer(input)
    for (const figure of [result.duty, result.landed, result.vat, result.buyerNeeds, result.landedPerUnit])
      expect(figure).toEqual({ known: false, because: 'duty_unknown' })
    expect(said(result.quote)).toBe('47803.19')
    const rungs = result.ladder.map((one) => (one.isPossible ? said(one.price) : one.refusal))
    expect(rungs.slice(-4)).toEqual(['47803.19', '47803.19', '47803.19', 'duty_unknown'])
    expect(result.steps.at(-1)?.id).toBe('border')
    expect(result.sentences.at(-1)?.key).toBe('landed_unknown')
    expect(result.lines.find(({ id }) => id === 'duty')?.formula.key).toBe('unknown')
  })

  it('knows the duty without knowing the VAT', () => {
    const result = answer({ ...MACHINE, import: { ...MACHINE.import, vat: { known: false } } })
    expect([said(result.duty), said(result.landed)]).toEqual(['2151.14', 'vat_unknown'])
  })

  it('values goods for the United States without carriage', () => {
    const input: CostInput = {
      ...TRADER,
      market: 'US',
      import: { ...TRADER.import, vat: { known: true, percent: percent('0'), isRecoverable: false } },
    }
    expect(said(lineOf(input, 'customs_value')?.figure)).toBe('14363.14')
    expect(said(lineOf(input, 'duty')?.figure)).toBe('387.80')
    expect(said(answer(input).landed)).toBe('17637.90')
  })

  it('leaves costs inside the country out of the VAT of others than the Union', () => {
    expect(said(answer({ ...MACHINE, market: 'KZ' }).vat)).toBe('11489.50')
  })

  const duty = (percentText: string | null, each: string | null) => ({
    id: percentText ?? 'each',
    name: 'duty',
    kind: 'additional' as const,
    percent: percentText,
    specific: each ? { amount: each, currency: 'EUR', quantity: '1000' } : null,
    origin: TYPED,
  })

  test.each([
    ['by value', [duty('4.5', null)], '2151.14'],
    ['by weight', [duty(null, '1.5')], '1500.00'],
    ['not less than, where the value decides', [duty('4.5', '1.5')], '2151.14'],
    ['not less than, where the weight decides', [duty('4.5', '3')], '3000.00'],
    ['several', [duty('4.5', null), duty(null, '1.5'), duty('25', null)], '15601.94'],
    ['free', [], '0.00'],
  ])('takes duty %s', (_, lines, wanted) => {
    const input: CostInput = { ...MACHINE, import: { ...MACHINE.import, duty: { known: true, lines } } }
    expect(said(answer(input).duty)).toBe(wanted)
  })

  it('takes excise on value and duty, and VAT on all of it', () => {
    const input: CostInput = { ...MACHINE, import: { ...MACHINE.import, excise: percent('10') } }
    expect(said(lineOf(input, 'excise')?.figure)).toBe('4995.43')
    expect(said(answer(input).landed)).toBe('56099.76')
    expect(said(answer(input).vat)).toBe('12902.94')
  })

  test.each([
    ['JPY', '0.0470', '8340131', '375306'],
    ['KWD', '23.10', '16969.098', '763.609'],
  ])('computes in %s as its law rounds', (currency, cny, border, wanted) => {
    const rates = [...MACHINE.rates, { currency, cny, origin: TYPED }]
    const input: CostInput = { ...MACHINE, rates, import: { ...MACHINE.import, currency } }
    expect(said(lineOf(input, 'customs_value')?.figure)).toBe(border)
    expect(said(answer(input).duty)).toBe(wanted)
  })

  it('takes the authority’s rate where there is one', () => {
    const customsRate = { rate: '4.25', origin: TYPED }
    const input: CostInput = { ...MACHINE, import: { ...MACHINE.import, currency: 'PLN', customsRate } }
    expect(said(lineOf(input, 'customs_value')?.figure)).toBe('203163.56')
    expect(said(lineOf(input, 'incidentals')?.figure)).toBe('4887.50')
  })

  it('takes zero freight', () => {
    const input = without(MACHINE, 'main_carriage')
    expect(said(answer(input).quote)).toBe('44982.96')
    expect(said(lineOf(input, 'freight')?.figure)).toBe('0.00')
  })
})

describe('the formula of a line of the destination', () => {
  const specific = (rate: string | null, currency = 'EUR') => ({
    id: 'specific',
    name: 'Duty by weight',
    kind: 'most_favoured_nation' as const,
    percent: rate,
    specific: { amount: '1.5', currency, quantity: '1000' },
    origin: TYPED,
  })
  const bears = (changed: Partial<CostInput['import']>, market = 'PL'): CostInput => ({
    ...MACHINE,
    market,
    import: { ...MACHINE.import, ...changed },
  })
  const lost = { known: true, percent: percent('23'), isRecoverable: false } as const

  it.each<[string, CostInput, string, string, object]>([
    ['the customs value', MACHINE, 'customs_value', 'customs_value_cif', { value: { amount: '47803.19' } }],
    [
      'the customs value without carriage',
      bears({}, 'US'),
      'customs_value',
      'customs_value_fob',
      { value: { amount: '44884.00' } },
    ],
    [
      'the customs value at the authority’s rate',
      bears({ currency: 'PLN', customsRate: { rate: '4.25', origin: TYPED } }),
      'customs_value',
      'customs_value_converted',
      { value: { amount: '47803.19', currency: 'EUR' }, rate: { number: '4.250000' } },
    ],
    ['a duty by value', MACHINE, 'duty', 'duty_percent', { percent: { percent: '4.5' } }],
    [
      'a duty by weight',
      bears({ duty: { known: true, lines: [specific(null)] } }),
      'duty',
      'duty_specific',
      { each: { amount: '1.5', currency: 'EUR' }, quantity: { number: '1000' } },
    ],
    [
      'a duty by value, not less than by weight',
      bears({ duty: { known: true, lines: [specific('4.5')] } }),
      'duty',
      'duty_higher',
      { percent: { percent: '4.5' }, each: { amount: '1.5' } },
    ],
    ['no duty', bears({ duty: { known: true, lines: [] } }), 'duty', 'duty_none', {}],
    ['an unknown duty', bears({ duty: { known: false } }), 'duty', 'unknown', { reason: { unknown: 'duty_unknown' } }],
    [
      'excise',
      bears({ excise: percent('10') }),
      'excise',
      'excise',
      { value: { amount: '49954.33' }, percent: { percent: '10' } },
    ],
    ['costs inside the country', MACHINE, 'incidentals', 'incidentals', { amount: { amount: '1150.00' } }],
    [
      'VAT with costs inside the country',
      MACHINE,
      'vat',
      'vat_with_incidentals',
      { incidentals: { amount: '1150.00' } },
    ],
    ['VAT without them', bears({}, 'KZ'), 'vat', 'vat', { percent: { percent: '23' } }],
    ['an unknown VAT', bears({ vat: { known: false } }), 'vat', 'unknown', { reason: { unknown: 'vat_unknown' } }],
    ['the landed cost', MACHINE, 'landed', 'landed', { border: { amount: '47803.19' }, duty: { amount: '2151.14' } }],
    [
      'the landed cost with lost VAT',
      bears({ vat: lost }),
      'landed',
      'landed_with_vat',
      { vat: { amount: '11754.00' } },
    ],
    ['the cost of one', MACHINE, 'landed_unit', 'per_unit', { quantity: { number: '1' } }],
    ['what the buyer needs', MACHINE, 'buyer_needs', 'buyer_needs', { vat: { amount: '11754.00' } }],
    ['what a consumer needs', bears({ vat: lost }), 'buyer_needs', 'buyer_needs', { vat: { amount: '0.00' } }],
  ])('says %s', (_, input, id, key, values) => {
    expect(lineOf(input, id)?.formula).toMatchObject({ key, values })
  })

  it('says unknown of all that rests on an unknown duty, and nothing else', () => {
    const { lines } = answer(bears({ duty: { known: false } }))
    const unknown = lines.filter(({ formula }) => formula.key === 'unknown').map(({ id }) => id)
    expect(unknown).toEqual(['duty', 'vat', 'landed', 'landed_unit', 'buyer_needs'])
    const noVat = answer(bears({ vat: { known: false } })).lines
    expect(noVat.filter(({ formula }) => formula.key === 'unknown').map(({ id }) => id)).toEqual([
      'vat',
      'landed',
      'landed_unit',
      'buyer_needs',
    ])
  })

  it.each([
    ['PL', 'pl_vat', 'eu_duty'],
    ['KZ', 'kz_vat', 'eaeu_duty'],
    ['SA', 'sa_vat', 'gcc_duty'],
    ['US', 'us_vat', null],
    ['FR', null, null],
  ])('names the rules of %s', (market, vat, duty) => {
    const rules = [lineOf(bears({}, market), 'vat')?.rule, lineOf(bears({}, market), 'duty')?.rule]
    expect(rules).toEqual([vat, duty])
  })

  it('keeps the name that a duty was given, and one line for each', () => {
    const lines = [specific(null), { ...specific('2'), id: 'two', name: 'Safeguard' }]
    const duties = answer(bears({ duty: { known: true, lines } })).lines.filter(({ id }) => id === 'duty')
    expect(duties.map(({ name }) => name)).toEqual(['Duty by weight', 'Safeguard'])
  })

  it('takes the cost of one with four decimals', () => {
    const input: CostInput = { ...MACHINE, quantity: { value: '3', origin: TYPED } }
    // 51,104.33 / 3
    expect(said(lineOf(input, 'landed_unit')?.figure)).toBe('17034.7767')
  })
})
