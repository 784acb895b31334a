import { describe, expect, it, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import {
  adValorem,
  costLine,
  MACHINE,
  percent,
  TRADER,
  TYPED,
  withLine,
  without,
} from '../../../tests/support/cost-cases'
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
const lineOf = (input: CostInput, id: string) => answer(input).lines.find((line) => line.id === id)
const price = (input: CostInput) => answer(input).price.amount
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
    expect(all.ok && all.value.map(({ id, currency, up, down }) => [id, currency, up, down])).toEqual([
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

describe('refund regimes', () => {
  const regime = (name: CostInput['refund']['regime'], rate: string, invoiceVat = '13'): CostInput => ({
    ...TRADER,
    refund: { ...TRADER.refund, regime: name, rate: percent(rate), invoiceVat: percent(invoiceVat) },
  })

  test.each([
    ['a trading company', regime('exempt_refund', '13'), '13000.00', '14363.14'],
    ['no refund rate', regime('exempt_refund', '0'), '0.00', '16124.66'],
    ['batteries until the end of 2026', regime('exempt_refund', '6'), '6000.00', '15311.65'],
    ['an invoice of 3 %', regime('exempt_refund', '13', '3'), '3291.26', '15678.69'],
    ['an invoice of 1 %', regime('exempt_refund', '13', '1'), '1118.81', '15973.06'],
    ['exempt', regime('exempt', '13'), '0.00', '16124.66'],
    ['a manufacturer at the full rate', regime('exempt_credit_refund', '13'), '13000.00', '14363.14'],
    // 106,000 / (1 - 10 % - 4 %) / 8.20
    ['a manufacturer with 4 points not creditable', regime('exempt_credit_refund', '9'), '13000.00', '15031.20'],
    // 106,000 / (1 - 10 % - 13/113) / 8.20
    ['as a sale at home', regime('taxed', '0'), '13000.00', '16468.23'],
  ])('%s', (_, input, refund, wanted) => {
    expect(said(lineOf(input, 'refund')?.figure)).toBe(refund)
    expect(price(input)).toBe(wanted)
    expect(answer(input).profit.margin).toBe('10.0')
  })

  it('counts a manufacturer’s price without the materials that carried no VAT', () => {
    const base = regime('exempt_credit_refund', '9')
    const amount = { amount: '20000', currency: 'CNY', origin: TYPED }
    const input: CostInput = { ...base, refund: { ...base.refund, dutyFreeMaterials: amount } }
    // (106,000 - 20,000 x 4 %) / (1 - 10 % - 4 %) / 8.20
    expect(price(input)).toBe('14917.75')
    expect(said(lineOf(input, 'not_creditable')?.figure)).toBe('4093.02')
    const above: CostInput = { ...base, refund: { ...base.refund, dutyFreeMaterials: { ...amount, amount: '500000' } } }
    expect(price(above)).toBe('14363.14')
  })
})

describe('profit', () => {
  const share = (text: string) => ({ ...percent(text), id: 'agent', name: 'Agent' })

  test.each([
    ['mark-up on cost', { kind: 'markup', percent: percent('10') }, [], '14219.51'],
    ['mark-up and commission', { kind: 'markup', percent: percent('10') }, [share('5')], '15047.10'],
    ['margin and commission', { kind: 'margin', percent: percent('10') }, [share('5')], '15208.03'],
    ['no margin', { kind: 'margin', percent: percent('0') }, [], '12926.83'],
    [
      'a price of one’s own',
      { kind: 'price', price: { amount: '14000', currency: 'EUR', origin: TYPED } },
      [],
      '14000.00',
    ],
    [
      'in another currency',
      { kind: 'price', price: { amount: '82000', currency: 'CNY', origin: TYPED } },
      [],
      '10000.00',
    ],
  ] as const)('%s', (_, profit, shares, wanted) => {
    expect(price({ ...TRADER, profit, shares })).toBe(wanted)
  })

  test.each([
    ['100', [], 'invalid_input'],
    ['99', [share('1')], 'margin_and_share_reach_100'],
    ['60', [share('30'), { ...share('20'), id: 'bank' }], 'margin_and_share_reach_100'],
  ] as const)('margin %s with shares %j is impossible', (margin, shares, refusal) => {
    const input: CostInput = { ...TRADER, profit: { kind: 'margin', percent: percent(margin) }, shares }
    expect(landedCost(input)).toEqual({ ok: false, refusal })
  })

  it('is no price when there is no cost', () => {
    const free: CostInput = { ...TRADER, purchase: { ...TRADER.purchase, amount: '0' }, lines: [] }
    expect(landedCost(free)).toEqual({ ok: false, refusal: 'price_not_positive' })
    const marked: CostInput = { ...TRADER, profit: { kind: 'markup', percent: percent('400') }, shares: [share('20')] }
    expect(landedCost(marked)).toEqual({ ok: false, refusal: 'share_reaches_100' })
  })

  it('may be a loss, which is drawn as one', () => {
    const input: CostInput = {
      ...TRADER,
      profit: { kind: 'price', price: { amount: '12000', currency: 'EUR', origin: TYPED } },
    }
    expect(answer(input).profit).toMatchObject({ amount: { amount: '-7600.00' }, margin: '-7.7' })
    expect(answer(input).steps.find(({ id }) => id === 'loss')?.amount).toBe('-926.83')
    expect(answer(input).sentences[0]?.key).toBe('made_at_a_loss')
  })

  it('is kept by a buffer when the rate stays', () => {
    const input: CostInput = { ...TRADER, buffer: percent('2') }
    expect(price(input)).toBe('14656.27')
    expect(answer(input).profit.margin).toBe('11.8')
  })
})

describe('the destination', () => {
  it('says nothing where the duty is unknown, and the ladder goes on to CIP', () => {
    const input: CostInput = { ...MACHINE, import: { ...MACHINE.import, duty: { known: false } } }
    const result = answer(input)
    for (const figure of [result.duty, result.landed, result.vat, result.buyerNeeds, result.landedPerUnit])
      expect(figure).toEqual({ known: false, because: 'duty_unknown' })
    expect(said(result.quote)).toBe('47803.19')
    expect([rung(input, 'DAP'), rung(input, 'DDP')]).toEqual(['47803.19', 'duty_unknown'])
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

describe('cash', () => {
  it('is out until the buyer and the tax office have paid', () => {
    const { cash } = answer(MACHINE)
    // 214,700 + 97,300 + 14,500 + 3,250 x 7.10 + 105.17 x 8.20
    expect([cash.paidOut.amount, cash.needed.amount]).toEqual(['350437.39', '350437.39'])
    expect([cash.fromBuyer.amount, cash.fromRefund.amount]).toEqual(['391986.16', '24700.00'])
  })

  it('is less by what the buyer pays in advance, and never less than nothing', () => {
    expect(answer({ ...MACHINE, advance: percent('30') }).cash.needed.amount).toBe('232841.55')
    expect(answer({ ...MACHINE, advance: percent('100') }).cash.needed.amount).toBe('0.00')
  })

  it('does not count what the buyer pays under the term', () => {
    expect(answer({ ...MACHINE, term: 'FCA' }).cash.paidOut.amount).toBe('326500.00')
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
      values: { value: { amount: '47698.02' }, cover: { percent: '110' }, rate: { percent: '0.2' } },
    },
    origin: TYPED,
  })
  expect(of('freight')?.formula).toEqual({
    key: 'converted',
    values: { amount: { amount: '3250.00', currency: 'USD' }, from: { number: '7.1' }, to: { number: '8.2' } },
  })
  expect(of('vat')).toMatchObject({ rule: 'pl_vat', formula: { key: 'vat_with_incidentals' } })
})
