import { describe, expect, it, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, costLine, MACHINE, percent, TRADER, TYPED, withLine } from '../../../tests/support/cost-cases'
import { compareCases } from './compare-cases'
import { landedCost, ladderOf, type LandedCost } from './landed-cost'
import type { Figure } from './results'
import { sensitivityOf } from './sensitivity'
import type { CostInput } from './types'

function answer(input: CostInput): LandedCost {
  const result = landedCost(input)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const said = (figure: Figure | undefined) => (figure?.known ? figure.amount : (figure?.because ?? 'no line'))
const rung = (input: CostInput, term: string) => {
  const found = ladderOf(input).find((one) => one.term === term)
  return found?.isPossible ? said(found.price) : found?.refusal
}

describe('the machine of the drawing', () => {
  const machine = answer(MACHINE)

  it('costs to the cent what the drawing says', () => {
    expect(machine.price).toEqual({ amount: '44884.00', currency: 'EUR' })
    expect(said(machine.quote)).toBe('47803.19')
    expect(said(machine.duty)).toBe('2151.14')
    expect(said(machine.landed)).toBe('51104.33')
    expect(said(machine.vat)).toBe('11754.00')
    expect(said(machine.buyerNeeds)).toBe('62858.33')
  })

  it('leaves the profit of the drawing, with and without the refund', () => {
    expect(machine.profit).toMatchObject({
      amount: { amount: '66248.80', currency: 'CNY' },
      margin: '18.0',
      marginWithoutRefund: '11.3',
      refund: { amount: '24700.00', currency: 'CNY' },
    })
    expect(machine.exchange).toEqual({ rate: '8.2', cost: '6.7240', breakEven: '6.7240' })
  })

  it('is drawn in the steps of the drawing', () => {
    const steps = machine.steps.map(({ id, kind, amount, from, to }) => [id, kind, amount, from, to])
    expect(steps).toEqual([
      ['goods_and_work', 'cost', '38048.78', '0.00', '38048.78'],
      ['refund', 'deduct', '-3012.20', '38048.78', '35036.58'],
      ['to_port', 'cost', '1768.29', '35036.58', '36804.87'],
      ['profit', 'profit', '8079.13', '36804.87', '44884.00'],
      ['price', 'subtotal', '44884.00', '0.00', '44884.00'],
      ['freight', 'cost', '2814.02', '44884.00', '47698.02'],
      ['insurance', 'cost', '105.17', '47698.02', '47803.19'],
      ['border', 'subtotal', '47803.19', '0.00', '47803.19'],
      ['duty', 'cost', '2151.14', '47803.19', '49954.33'],
      ['import_costs', 'cost', '1150.00', '49954.33', '51104.33'],
      ['landed', 'subtotal', '51104.33', '0.00', '51104.33'],
      ['vat', 'tax', '11754.00', '51104.33', '62858.33'],
      ['buyer_needs', 'total', '62858.33', '0.00', '62858.33'],
    ])
    expect(machine.steps.filter(({ isQuote }) => isQuote).map(({ term }) => term)).toEqual(['CIP'])
  })

  it('hangs on the rate most', () => {
    const all = sensitivityOf(MACHINE)
    expect(all.ok && all.value?.map(({ id, currency, up, down }) => [id, currency, up, down])).toEqual([
      ['rate', 'EUR', '39198.62', '-39198.62'],
      ['goods_and_work', null, '-28730.00', '28730.00'],
      ['refund', null, '2470.00', '-2470.00'],
      ['rate', 'USD', '-2307.50', '2307.50'],
      ['freight', null, '-2307.50', '2307.50'],
      ['to_port', null, '-1450.00', '1450.00'],
      ['insurance', null, '-86.24', '86.24'],
    ])
  })

  it('stands beside the train and the lower margin', () => {
    const train = withLine(MACHINE, costLine('main_carriage', '6500', 'USD'))
    const lower: CostInput = { ...MACHINE, profit: { kind: 'margin', percent: percent('11') } }
    const cases = [MACHINE, { ...train, transport: 'rail' as const }, lower].map((input, at) => ({
      name: `${at}`,
      input,
    }))
    const compared = compareCases(cases)
    const rows = compared.ok
      ? compared.value.cases.map(({ result }) =>
          result.ok
            ? [
                said(result.value.quote),
                said(result.value.landed),
                result.value.profit.amount.amount,
                result.value.profit.margin,
              ]
            : [],
        )
      : []
    expect(rows).toEqual([
      ['47803.19', '51104.33', '66248.80', '18.0'],
      ['50623.42', '54051.47', '66248.80', '18.0'],
      ['44265.20', '47407.13', '37301.16', '11.0'],
    ])
    expect(compared).toMatchObject({ value: { cheapest: 2, mostProfit: 0 } })
    expect(compareCases([...cases, ...cases])).toEqual({ ok: false, refusal: 'too_many_cases' })
  })
})

test('example 1: a trading company to a buyer with a VAT number', () => {
  const trader = answer(TRADER)
  const figureOf = (id: string) => said(trader.lines.find((line) => line.id === id)?.figure)
  const expected = {
    purchase: '113000.00',
    purchase_net: '100000.00',
    refund: '13000.00',
    cost: '106000.00',
    price: '14363.14',
    insurance: '36.96',
    border: '16800.10',
    duty: '453.60',
    vat: '4071.85',
    landed: '17703.70',
    landed_unit: '17.7037',
    buyer_needs: '21775.55',
  }
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, figureOf(id)]))).toEqual(expected)
  expect(trader.exchange.cost).toBe('7.3800')
  expect(rung(TRADER, 'CFR')).toBe('16763.14')
})

describe('the ladder', () => {
  it('has eleven terms, each with what it adds', () => {
    const input = [costLine('unloading', '200', 'EUR'), costLine('on_carriage', '300', 'EUR')].reduce(withLine, TRADER)
    expect(ladderOf(input).map(({ term }) => [term, rung(input, term)])).toEqual([
      ['EXW', '13550.14'],
      ['FCA', '13902.44'],
      ['FAS', '13902.44'],
      ['FOB', '14363.14'],
      ['CFR', '16763.14'],
      ['CIF', '16800.10'],
      ['CPT', '16763.14'],
      ['CIP', '16800.10'],
      ['DAP', '17100.10'],
      ['DPU', '17300.10'],
      ['DDP', '18003.70'],
    ])
  })

  it('puts VAT into DDP only where nobody gives it back', () => {
    const lost: CostInput = {
      ...TRADER,
      import: { ...TRADER.import, vat: { known: true, percent: percent('23'), isRecoverable: false } },
    }
    expect(rung(lost, 'DDP')).toBe('21775.55')
    expect(said(answer(lost).landed)).toBe('21775.55')
  })

  it.each([
    ['KZ', 'sea', 'sea_term_for_landlocked'],
    ['PL', 'rail', 'sea_term_for_other_transport'],
    ['PL', 'air', 'sea_term_for_other_transport'],
  ] as const)('has no sea term to %s by %s', (market, transport, refusal) => {
    const input: CostInput = { ...TRADER, market, transport }
    for (const term of ['FAS', 'FOB', 'CFR', 'CIF']) expect(rung(input, term)).toBe(refusal)
    expect(rung(input, 'CIP')).toBe('16800.10')
    expect(landedCost(input)).toEqual({ ok: false, refusal })
  })

  it('leaves to the buyer what the term leaves to the buyer', () => {
    const works = answer({ ...TRADER, term: 'EXW' })
    expect(works.price.amount).toBe('13550.14')
    // 13,550.14 + 6,000 / 8.20 + 2,400, insured.
    expect(said(works.lines.find(({ id }) => id === 'border')?.figure)).toBe('16718.63')
  })
})

describe('cash', () => {
  it('is out until the buyer and the tax office have paid', () => {
    const { cash } = answer(MACHINE)
    // 214,700 + 97,300 + 14,500 + 3,250 x 7.10 + 105.17 x 8.20
    expect([said(cash.paidOut), said(cash.needed)]).toEqual(['350437.39', '350437.39'])
    expect([said(cash.fromBuyer), said(cash.fromRefund)]).toEqual(['391986.16', '24700.00'])
  })

  it('is less by what the buyer pays in advance, and never less than nothing', () => {
    expect(said(answer({ ...MACHINE, advance: percent('30') }).cash.needed)).toBe('232841.55')
    expect(said(answer({ ...MACHINE, advance: percent('100') }).cash.needed)).toBe('0.00')
  })

  it('is not known under DDP while a duty or the VAT is not, but for what the tax office gives back', () => {
    const ddp: CostInput = { ...MACHINE, term: 'DDP', import: { ...MACHINE.import, duty: { known: false } } }
    const unknown = { known: false, because: 'duty_unknown' }
    const { cash, quote, unknownSteps, steps } = answer(ddp)
    expect(cash).toEqual({
      ...{ needed: unknown, paidOut: unknown, fromBuyer: unknown },
      advance: { known: true, amount: '0.00', currency: 'CNY' },
      fromRefund: { known: true, amount: '24700.00', currency: 'CNY' },
    })
    expect(quote).toEqual(unknown)
    expect(answer({ ...ddp, advance: percent('30') }).cash.advance).toEqual(unknown)
    expect(unknownSteps.map(({ id, term }) => [id, term])).toEqual([
      ['duty', null],
      ['landed', null],
      ['delivered', 'DDP'],
      ['vat', null],
      ['buyer_needs', null],
    ])
    expect(steps.some(({ id }) => unknownSteps.some((one) => one.id === id))).toBe(false)
    const noVat: CostInput = { ...MACHINE, term: 'DDP', import: { ...MACHINE.import, vat: { known: false } } }
    expect(answer(noVat).cash.needed).toEqual({ known: false, because: 'vat_unknown' })
    expect(answer({ ...ddp, term: 'DAP' }).cash.needed).toMatchObject({ known: true })
  })

  it('does not count what the buyer pays under the term', () => {
    expect(said(answer({ ...MACHINE, term: 'FCA' }).cash.paidOut)).toBe('326500.00')
  })
})

test('every line says its formula, and where its input came from', () => {
  const { lines } = answer({ ...MACHINE, import: { ...MACHINE.import, duty: adValorem('4.5') } })
  for (const line of atLeast(14, lines)) expect(Object.keys(line.formula)).toEqual(['key', 'values'])
  const of = (id: string) => lines.find((line) => line.id === id)
  expect(of('border')).toMatchObject({
    rule: 'incoterms_2020',
    formula: {
      key: 'border',
      values: {
        term: { term: 'FCA' },
        price: { amount: '44884.00' },
        freight: { amount: '2814.02' },
        cover: { percent: '110' },
        rate: { percent: '0.2' },
      },
    },
    origin: TYPED,
  })
  expect(of('freight')?.formula).toEqual({
    key: 'converted',
    values: { amount: { amount: '3250.00', currency: 'USD' }, from: { number: '7.1' }, to: { number: '8.2' } },
  })
  expect(of('vat')).toMatchObject({ rule: 'pl_vat', formula: { key: 'vat_with_incidentals' } })
})
