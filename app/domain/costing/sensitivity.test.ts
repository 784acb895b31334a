import { describe, expect, it } from 'vitest'
import { costLine, MACHINE, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { sensitivityOf } from './sensitivity'
import { PLACES, type CostInput, type Incoterm } from './types'

function rows(input: CostInput) {
  const all = sensitivityOf(input)
  if (!all.ok) throw new Error(all.refusal)
  return all.value ?? []
}

const ids = (input: CostInput) =>
  rows(input)
    .map(({ id, currency }) => (currency ? `${id} ${currency}` : id))
    .toSorted()
const row = (input: CostInput, id: string) => {
  const found = rows(input).find((one) => one.id === id)
  return found && [found.up, found.down]
}
const EACH: CostInput = {
  ...TRADER,
  rates: [{ currency: 'EUR', cny: '8.20', origin: TYPED }],
  lines: PLACES.map((place, at) => costLine(place, `${1000 + at}`)),
}

describe('what is asked under a term', () => {
  const BASE = ['goods_and_work', 'rate EUR', 'refund']

  // Only what the seller pays moves its profit.
  it.each<[Incoterm, readonly string[]]>([
    ['EXW', BASE],
    ['FCA', [...BASE, 'to_port']],
    ['FOB', [...BASE, 'to_port']],
    ['CFR', [...BASE, 'freight', 'to_port']],
    ['CIF', [...BASE, 'freight', 'insurance', 'to_port']],
    ['CPT', [...BASE, 'freight', 'to_port']],
    ['CIP', [...BASE, 'freight', 'insurance', 'to_port']],
    ['DAP', [...BASE, 'freight', 'insurance', 'on_carriage', 'to_port']],
    ['DPU', [...BASE, 'freight', 'insurance', 'on_carriage', 'to_port', 'unloading']],
    ['DDP', [...BASE, 'freight', 'import_clearing', 'insurance', 'on_carriage', 'taxes', 'to_port']],
  ])('%s', (term, expected) => expect(ids({ ...EACH, term })).toEqual(expected.toSorted()))

  it.each<[string, Partial<CostInput>, string]>([
    ['a refund of nothing', { refund: { ...TRADER.refund, rate: percent('0') } }, 'refund'],
    ['no insurance', { insurance: { rate: percent('0'), cover: percent('110') } }, 'insurance'],
    ['no freight', { lines: [] }, 'freight'],
    ['no commission', {}, 'shares'],
    [
      'a currency that nothing is in',
      { rates: [...EACH.rates, { currency: 'JPY', cny: '0.047', origin: TYPED }] },
      'rate JPY',
    ],
  ])('leaves out %s, which changes nothing', (_, changed, id) => expect(ids({ ...EACH, ...changed })).not.toContain(id))
})

describe('ten per cent up and down', () => {
  it.each<[string, CostInput, string, readonly [string, string]]>([
    // A tenth of 113,000 less a tenth of the refund of 13,000.
    ['goods', TRADER, 'goods_and_work', ['-10000.00', '10000.00']],
    ['the refund', TRADER, 'refund', ['1300.00', '-1300.00']],
    ['the haul to the port', TRADER, 'to_port', ['-600.00', '600.00']],
    // A tenth of 36.96 EUR at 8.20.
    ['the premium', TRADER, 'insurance', ['-30.31', '30.31']],
    // A tenth of 453.60 EUR at 8.20.
    ['the duty under DDP', { ...TRADER, term: 'DDP' }, 'taxes', ['-371.95', '371.95']],
    ['the clearing under DDP', { ...TRADER, term: 'DDP' }, 'import_clearing', ['-369.00', '369.00']],
    // A tenth of 5 % of 124,705.88 CNY.
    [
      'commission',
      { ...TRADER, shares: [{ ...percent('5'), id: 'agent', name: 'Agent' }] },
      'shares',
      ['-623.53', '623.53'],
    ],
  ])('of %s', (_, input, id, expected) => expect(row(input, id)).toEqual(expected))

  it('of freight in the currency of the quote moves with its rate', () => {
    // The quote of 16,800.10 EUR less the freight of 2,400 EUR, at 0.82.
    expect(row(TRADER, 'rate')).toEqual(['11808.08', '-11808.08'])
    expect(row(TRADER, 'freight')).toEqual(['-1968.00', '1968.00'])
  })

  it('stands with the largest first, whichever way it goes', () => {
    const sizes = rows({ ...EACH, term: 'DDP' }).map(({ up }) => Math.abs(Number(up)))
    expect(sizes.length).toBeGreaterThan(8)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  })
})

describe('nothing is asked', () => {
  it('of a price that nobody knows', () => {
    const input: CostInput = { ...MACHINE, term: 'DDP', import: { ...MACHINE.import, duty: { known: false } } }
    expect(sensitivityOf(input)).toEqual({ ok: true, value: null })
  })

  it.each<[string, Partial<CostInput>, string]>([
    ['of bad input', { quantity: { value: '0', origin: TYPED } }, 'invalid_input'],
    ['of a term that leads inland', { term: 'CIF', market: 'UZ' }, 'sea_term_for_landlocked'],
    [
      'of a price that is none',
      { profit: { kind: 'margin', percent: percent('99.5') }, shares: [{ ...percent('1'), id: 'a', name: 'a' }] },
      'margin_and_share_reach_100',
    ],
  ])('%s', (_, changed, refusal) => {
    expect(sensitivityOf({ ...MACHINE, ...changed })).toEqual({ ok: false, refusal })
  })
})
