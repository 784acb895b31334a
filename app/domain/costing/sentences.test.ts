import { describe, expect, it } from 'vitest'
import { MACHINE, percent, TRADER, TYPED, without } from '../../../tests/support/cost-cases'
import { compute } from './compute'
import { sentencesOf } from './sentences'
import type { CostInput } from './types'
import { waterfall } from './waterfall'

function sentences(input: CostInput) {
  const computed = compute(input)
  if (!computed.ok) throw new Error(computed.refusal)
  return sentencesOf(input, computed.value, waterfall(input, computed.value))
}

const keys = (input: CostInput) => sentences(input).map(({ key }) => key)
const price = (amount: string): CostInput => ({
  ...TRADER,
  profit: { kind: 'price', price: { amount, currency: 'EUR', origin: TYPED } },
})
const side = (changed: Partial<CostInput['import']>): CostInput => ({
  ...TRADER,
  import: { ...TRADER.import, ...changed },
})

describe('the sum in words', () => {
  it.each<[string, CostInput, readonly string[]]>([
    ['a refund, insurance and VAT that comes back', TRADER, ['made', 'carried', 'landed']],
    [
      'no refund',
      { ...TRADER, refund: { ...TRADER.refund, regime: 'exempt' } },
      ['made_without_refund', 'carried', 'landed'],
    ],
    [
      'a refund rate of nothing',
      { ...TRADER, refund: { ...TRADER.refund, rate: percent('0') } },
      ['made_without_refund', 'carried', 'landed'],
    ],
    ['a loss', price('12000'), ['made_at_a_loss', 'carried', 'landed']],
    [
      'a loss without a refund',
      { ...price('9'), refund: { ...TRADER.refund, regime: 'exempt' } },
      ['made_at_a_loss', 'carried', 'landed'],
    ],
    [
      'no insurance',
      { ...TRADER, insurance: { rate: percent('0'), cover: percent('110') } },
      ['made', 'carried_uninsured', 'landed'],
    ],
    [
      'a tax that nobody gives back',
      side({ vat: { known: true, percent: percent('23'), isRecoverable: false } }),
      ['made', 'carried', 'landed_with_vat'],
    ],
    ['an unknown duty', side({ duty: { known: false } }), ['made', 'carried', 'landed_unknown']],
    ['an unknown VAT', side({ vat: { known: false } }), ['made', 'carried', 'landed_unknown']],
  ])('with %s', (_, input, expected) => expect(keys(input)).toEqual(expected))

  it('calls no loss what rounding alone took off', () => {
    // 10,000.01 CNY at no margin are 1,219.51341… EUR, and 1,219.51 EUR are 9,999.98 CNY.
    const input: CostInput = {
      ...TRADER,
      purchase: { amount: '10000.01', currency: 'CNY', origin: TYPED },
      refund: { ...TRADER.refund, regime: 'exempt' },
      lines: [],
      profit: { kind: 'margin', percent: percent('0') },
    }
    expect(keys(input)[0]).toBe('made_without_refund')
    expect(
      keys({ ...input, profit: { kind: 'price', price: { amount: '1219.50', currency: 'EUR', origin: TYPED } } })[0],
    ).toBe('made_at_a_loss')
  })

  it('says its amounts without signs, in the currency of the quote', () => {
    const [made, carried, landed] = sentences(TRADER)
    // 113,000, 13,000, 6,000 and the margin in EUR at 8.20.
    expect(made?.values).toEqual({
      goods: { amount: '13780.49', currency: 'EUR' },
      refund: { amount: '1585.37', currency: 'EUR' },
      toPort: { amount: '731.71', currency: 'EUR' },
      profit: { amount: '1436.31', currency: 'EUR' },
      loss: { amount: '0', currency: 'EUR' },
      price: { amount: '14363.14', currency: 'EUR' },
      term: { term: 'FOB' },
    })
    expect(carried?.values).toMatchObject({ freight: { amount: '2400.00' }, insurance: { amount: '36.96' } })
    expect(landed?.values).toMatchObject({ duty: { amount: '453.60' }, landed: { amount: '17703.70' } })
  })

  it('says a loss as what it is', () => {
    expect(sentences(price('12000'))[0]?.values).toMatchObject({ loss: { amount: '926.83' }, profit: { amount: '0' } })
  })

  it('says nothing of freight where there is none', () => {
    expect(sentences(without(TRADER, 'main_carriage'))[1]?.values).toMatchObject({ freight: { amount: '0' } })
  })

  it('says excise with the duty, in the currency of the destination', () => {
    const input: CostInput = {
      ...MACHINE,
      import: {
        ...MACHINE.import,
        currency: 'PLN',
        customsRate: { rate: '4', origin: TYPED },
        excise: percent('10'),
      },
    }
    // 4.5 % of 191,212.76 PLN, and a tenth of value and duty.
    expect(sentences(input)[2]?.values['duty']).toEqual({ amount: '28586.30', currency: 'PLN' })
  })

  it.each([
    [{ duty: { known: false } }, 'duty_unknown'],
    [{ vat: { known: false } }, 'vat_unknown'],
  ] as const)('says why it cannot say more: %j', (changed, reason) => {
    expect(sentences(side(changed))[2]).toEqual({ key: 'landed_unknown', values: { reason: { unknown: reason } } })
  })
})
