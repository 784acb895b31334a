import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { costLine, MACHINE, percent, TRADER, TYPED, withLine } from '../../../tests/support/cost-cases'
import { compute, lastExportPlace, termRefusal, type Computed } from './compute'
import { LADDER } from './landed-cost'
import { TRANSPORTS, type CostInput } from './types'

function computed(input: CostInput, term = input.term): Computed {
  const answer = compute(input, term)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

const SEA = ['FAS', 'FOB', 'CFR', 'CIF']

describe('a term', () => {
  it('for ships is for ships, and for countries that have a coast', () => {
    for (const term of atLeast(11, LADDER))
      for (const transport of atLeast(4, TRANSPORTS)) {
        const isSea = SEA.includes(term)
        const wanted = isSea && transport !== 'sea' ? 'sea_term_for_other_transport' : null
        expect([term, transport, termRefusal(term, { market: 'PL', transport })]).toEqual([term, transport, wanted])
        const inland = termRefusal(term, { market: 'UZ', transport })
        expect([term, transport, inland]).toEqual([term, transport, isSea ? 'sea_term_for_landlocked' : null])
      }
  })

  it.each([
    ['EXW', 'works'],
    ['FCA', 'to_carrier'],
    ['FAS', 'alongside'],
    ['FOB', 'on_board'],
    ['CFR', 'on_board'],
    ['CIP', 'on_board'],
    ['DAP', 'on_board'],
    ['DDP', 'on_board'],
  ] as const)('%s ends on this side at %s', (term, place) => expect(lastExportPlace(term)).toBe(place))
})

describe('a consignment', () => {
  // 11,300 CNY with VAT, 10,000 without; refund 1,300; no profit: 10,000 CNY and what lies on the way, at 8 CNY.
  const PLAIN: CostInput = {
    ...TRADER,
    purchase: { amount: '11300', currency: 'CNY', origin: TYPED },
    profit: { kind: 'margin', percent: percent('0') },
    insurance: { rate: percent('0'), cover: percent('110') },
    rates: [{ currency: 'EUR', cny: '8', origin: TYPED }],
    lines: [
      costLine('works', '80'),
      costLine('to_carrier', '160'),
      costLine('alongside', '320'),
      costLine('on_board', '640'),
      costLine('main_carriage', '1280'),
      costLine('on_carriage', '2560'),
      costLine('unloading', '5120'),
      costLine('import_clearing', '10240'),
    ],
    import: {
      currency: 'EUR',
      customsRate: null,
      duty: { known: true, lines: [] },
      excise: null,
      vat: { known: true, percent: percent('0'), isRecoverable: true },
    },
  }

  it.each([
    ['EXW', '1260'],
    ['FCA', '1280'],
    ['FAS', '1320'],
    ['FOB', '1400'],
    ['CFR', '1560'],
    ['CIF', '1560'],
    ['CPT', '1560'],
    ['CIP', '1560'],
    ['DAP', '1880'],
    ['DPU', '2520'],
    // Free of duty and VAT: the clearing comes on top of DAP, and the unloading stays with the buyer.
    ['DDP', '3160'],
  ] as const)('under %s is quoted at %s', (term, wanted) => {
    expect(computed(PLAIN, term).quote?.toFixed()).toBe(wanted)
  })

  it('has the same value at the border whoever pays the way there', () => {
    const terms = LADDER.filter((term) => term !== 'EXW')
    for (const term of atLeast(10, terms))
      expect([term, computed(PLAIN, term).border.toFixed()]).toEqual([term, '1560'])
    expect(computed(PLAIN, 'EXW').buyerToPort.toFixed()).toBe('140')
    expect(computed(PLAIN, 'FOB').buyerToPort.toFixed()).toBe('0')
  })

  it('bears its buffer on everything that is quoted', () => {
    const { seller, freight } = computed({ ...PLAIN, buffer: percent('20') }, 'CIF')
    // At 6.40 instead of 8.
    expect([seller.price.toFixed(), freight.toFixed()]).toEqual(['1750', '200'])
  })

  it.each<[string, Partial<CostInput['import']>, Partial<CostInput>, string, string]>([
    ['one currency on both sides', {}, {}, '1', '1560'],
    ['the cross rate of the day', { currency: 'USD' }, {}, '2', '3120'],
    ['the authority’s rate', { currency: 'USD', customsRate: { rate: '1.5', origin: TYPED } }, {}, '1.5', '2340'],
    ['the authority’s rate alone', { currency: 'PLN', customsRate: { rate: '4', origin: TYPED } }, {}, '4', '6240'],
    ['in yen, without a smaller unit', { currency: 'JPY' }, {}, '160', '249600'],
    ['in yuan', { currency: 'CNY' }, {}, '8', '12480'],
    [
      'in one currency the authority’s rate is none',
      { currency: 'EUR', customsRate: { rate: '7', origin: TYPED } },
      {},
      '1',
      '1560',
    ],
  ])('is valued at the import by %s', (_, side, changed, toImport, value) => {
    const rates = [
      ...PLAIN.rates,
      { currency: 'USD', cny: '4', origin: TYPED },
      { currency: 'JPY', cny: '0.05', origin: TYPED },
    ]
    const answer = computed({ ...PLAIN, ...changed, rates, import: { ...PLAIN.import, ...side } }, 'CIF')
    expect([answer.toImport.toFixed(), answer.borderAtImport.toFixed()]).toEqual([toImport, value])
    expect(answer.charges.customsValue.toFixed()).toBe(value)
  })

  it.each([
    ['the Union counts carriage and insurance', 'PL', '1560'],
    ['the United States count neither', 'US', '1400'],
    ['so does nobody else', 'UZ', '1560'],
    ['nor the Gulf', 'AE', '1560'],
  ])('%s', (_, market, value) => {
    expect(computed({ ...PLAIN, market }, 'CIP').charges.customsValue.toFixed()).toBe(value)
  })

  it('sums what lies inside the country, whatever the term', () => {
    for (const term of atLeast(11, LADDER)) {
      const { incidentals, clearing } = computed(PLAIN, term)
      expect([term, incidentals.toFixed(), clearing.toFixed()]).toEqual([term, '2240', '1280'])
    }
  })
})

describe('a consignment is refused', () => {
  it.each<[string, Partial<CostInput>, string]>([
    ['where a sea term leads inland', { market: 'KZ', term: 'CIF' }, 'sea_term_for_landlocked'],
    ['where a sea term goes by rail', { term: 'FOB', transport: 'rail' }, 'sea_term_for_other_transport'],
    [
      'where the premium eats everything',
      { insurance: { rate: percent('50'), cover: percent('200') } },
      'insurance_reaches_100',
    ],
    [
      'where margin and commission leave nothing',
      {
        profit: { kind: 'margin', percent: percent('90') },
        shares: [{ ...percent('10'), id: 'agent', name: 'Agent' }],
      },
      'margin_and_share_reach_100',
    ],
    [
      'where it costs nothing',
      { purchase: { amount: '0', currency: 'CNY', origin: TYPED }, lines: [] },
      'price_not_positive',
    ],
  ])('%s', (_, changed, refusal) => {
    expect(compute({ ...MACHINE, ...changed })).toEqual({ ok: false, refusal })
  })

  it('under DDP says nothing where the duty is not known, and something under DAP', () => {
    const unknown: CostInput = { ...MACHINE, import: { ...MACHINE.import, duty: { known: false } } }
    expect([computed(unknown, 'DDP').quote, computed(unknown, 'DAP').quote?.toFixed()]).toEqual([null, '47803.19'])
    const input = withLine(unknown, costLine('on_carriage', '100', 'EUR'))
    expect(computed(input, 'DAP').quote?.toFixed()).toBe('47903.19')
  })
})
