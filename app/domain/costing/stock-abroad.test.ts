import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockAbroad, type StockAbroad } from './stock-abroad'

/** 100 units of 113 CNY, 100 without VAT, for a warehouse that pays in a currency at 10. */
const STOCK: StockAbroad = {
  currency: 'EUR',
  rate: '10',
  units: '100',
  sold: '60',
  unitPurchase: '113',
  invoiceVat: '13',
  refundRate: '13',
  transferMarkup: '20',
  freight: '3000',
  duty: '10',
  importVat: '20',
  receiving: '1',
  fulfilment: '2',
  margin: '40',
  fee: '10',
}

function stock(changed: Partial<StockAbroad>) {
  const answer = stockAbroad({ ...STOCK, ...changed })
  return answer.ok ? answer.value : answer.refusal
}

describe('goods for a warehouse abroad', () => {
  it('cost what they cost at the door of the warehouse', () => {
    // (100 x 1.20 + 30) / 10 = 15; 10 % of it; 20 % of 16.50; with the receiving 17.50; (17.50 + 2) / 50 %.
    expect(stock({})).toEqual({
      refundOnDeparture: { amount: '1300.00', currency: 'CNY' },
      refundOfSold: { amount: '780.00', currency: 'CNY' },
      refundOfUnsold: { amount: '520.00', currency: 'CNY' },
      customsValuePerUnit: '15.0000',
      dutyPerUnit: '1.5000',
      vatPerUnit: '3.3000',
      landedPerUnit: '17.5000',
      lowestShelfPrice: { amount: '39.00', currency: 'EUR' },
    })
  })

  it.each<[string, Partial<StockAbroad>, object]>([
    ['nothing sold', { sold: '0' }, { refundOfSold: { amount: '0.00' }, refundOfUnsold: { amount: '1300.00' } }],
    ['all sold', { sold: '100' }, { refundOfSold: { amount: '1300.00' }, refundOfUnsold: { amount: '0.00' } }],
    ['no refund', { refundRate: '0' }, { refundOnDeparture: { amount: '0.00' }, landedPerUnit: '17.5000' }],
    ['no mark-up', { transferMarkup: '0' }, { customsValuePerUnit: '13.0000' }],
    ['no freight', { freight: '0' }, { customsValuePerUnit: '12.0000' }],
    ['no duty', { duty: '0' }, { dutyPerUnit: '0.0000', vatPerUnit: '3.0000' }],
    ['no VAT on its invoice', { invoiceVat: '0', refundRate: '0' }, { customsValuePerUnit: '16.5600' }],
    ['a shelf in yen', { currency: 'JPY', margin: '41' }, { lowestShelfPrice: { amount: '40', currency: 'JPY' } }],
    [
      'a shelf in dinars',
      { currency: 'KWD', margin: '41' },
      { lowestShelfPrice: { amount: '39.796', currency: 'KWD' } },
    ],
    ['half of the last place up', { freight: '3000.05' }, { customsValuePerUnit: '15.0001' }],
  ])('%s', (_, changed, expected) => expect(stock(changed)).toMatchObject(expected))

  it.each<[string, Partial<StockAbroad>, string]>([
    ['margin and fee are all of it', { margin: '90' }, 'margin_and_share_reach_100'],
    ['margin and fee are more', { margin: '100', fee: '100' }, 'margin_and_share_reach_100'],
    ['one more is sold than was sent', { sold: '101' }, 'more_sold_than_sent'],
    ['nothing was sent', { units: '0', sold: '0' }, 'rate_or_units_missing'],
    ['less than nothing was sent', { units: '-1', sold: '-2' }, 'rate_or_units_missing'],
    ['the rate is nothing', { rate: '0' }, 'rate_or_units_missing'],
    ['the rate is below nothing', { rate: '-8' }, 'rate_or_units_missing'],
  ])('are refused where %s', (_, changed, refusal) => expect(stock(changed)).toBe(refusal))

  it('part their refund into what is sold and what is not, but for a fen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 5000 }),
        fc.integer({ min: 1, max: 99_999 }),
        (units, sold, fen) => {
          const answer = stock({
            units: `${units}`,
            sold: `${Math.min(units, sold)}`,
            unitPurchase: (fen / 100).toFixed(2),
          })
          if (typeof answer === 'string') throw new Error(answer)
          const cents = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100)
          const apart = cents(answer.refundOfSold) + cents(answer.refundOfUnsold) - cents(answer.refundOnDeparture)
          expect(Math.abs(apart)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
