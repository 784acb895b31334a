// The worked examples that are no consignment: a manufacturer's month, stock abroad, the GCC and Serbia, retail export two ways.
import { expect, test } from 'vitest'
import { adValorem, percent } from '../../../tests/support/cost-cases'
import { decimal } from '../shared/decimal'
import { importCharges } from './import-charges'
import { manufacturerMonth } from './manufacturer-month'
import { retailComparison } from './retail-comparison'
import { stockAbroad } from './stock-abroad'

const MONTH = {
  exportFob: '200000',
  rate: '7.10',
  salesAtHome: '500000',
  inputVat: '260000',
  broughtForward: '0',
  dutyFreeMaterials: '0',
  vat: '13',
  refundRate: '9',
}

function month(changed: Partial<typeof MONTH>) {
  const answer = manufacturerMonth({ ...MONTH, ...changed })
  const { exports, notCreditable, payable, ceiling, refund, setOff, carriedForward } = answer
  const amounts = [exports, notCreditable, payable, ceiling, refund, setOff, carriedForward].map(({ amount }) => amount)
  return [...amounts, answer.costPerUnit]
}

test.each([
  ['example 2', {}, ['1420000.00', '56800.00', '-138200.00', '127800.00', '127800.00', '0.00', '10400.00', '0.2840']],
  [
    'a refund below the ceiling',
    { inputVat: '200000' },
    ['1420000.00', '56800.00', '-78200.00', '127800.00', '78200.00', '49600.00', '0.00', '0.2840'],
  ],
  [
    'tax to pay',
    { inputVat: '100000' },
    ['1420000.00', '56800.00', '21800.00', '127800.00', '0.00', '127800.00', '0.00', '0.2840'],
  ],
  [
    'materials without duty',
    { dutyFreeMaterials: '420000' },
    ['1420000.00', '40000.00', '-155000.00', '90000.00', '90000.00', '0.00', '65000.00', '0.2000'],
  ],
  [
    'brought forward',
    { broughtForward: '1000' },
    ['1420000.00', '56800.00', '-139200.00', '127800.00', '127800.00', '0.00', '11400.00', '0.2840'],
  ],
  [
    'nothing exported',
    { exportFob: '0' },
    ['0.00', '0.00', '-195000.00', '0.00', '0.00', '0.00', '195000.00', '0.0000'],
  ],
])('a manufacturer’s month: %s', (_, changed, expected) => {
  expect(month(changed)).toEqual(expected)
})

const STOCK = {
  currency: 'EUR',
  rate: '8.20',
  units: '500',
  sold: '320',
  unitPurchase: '66',
  invoiceVat: '13',
  refundRate: '13',
  transferMarkup: '18',
  freight: '9000',
  duty: '4.3',
  importVat: '23',
  receiving: '0.60',
  fulfilment: '3.90',
  margin: '35',
  fee: '15',
}

test('example 4: 500 units in Poland, 320 of them sold', () => {
  expect(stockAbroad(STOCK)).toEqual({
    ok: true,
    value: {
      refundOnDeparture: { amount: '3796.46', currency: 'CNY' },
      refundOfSold: { amount: '2429.73', currency: 'CNY' },
      refundOfUnsold: { amount: '1366.73', currency: 'CNY' },
      customsValuePerUnit: '10.6000',
      dutyPerUnit: '0.4558',
      vatPerUnit: '2.5428',
      landedPerUnit: '11.6558',
      lowestShelfPrice: { amount: '31.11', currency: 'EUR' },
    },
  })
})

test.each([
  [{ margin: '85' }, 'margin_and_share_reach_100'],
  [{ sold: '501' }, 'more_sold_than_sent'],
  [{ units: '0', sold: '0' }, 'rate_or_units_missing'],
  [{ rate: '0' }, 'rate_or_units_missing'],
])('stock abroad with %j is refused', (changed, refusal) => {
  expect(stockAbroad({ ...STOCK, ...changed })).toEqual({ ok: false, refusal })
})

test.each([
  ['AED', '30000', '5', '5', ['1500.00', '1575.00']],
  ['EUR', '20000', '10', '20', ['2000.00', '4400.00']],
  ['EUR', '20000', '0', '20', ['0.00', '4000.00']],
])('example 6: a business buyer, %s %s at %s and %s %%', (currency, value, duty, vat, expected) => {
  const charges = importCharges({
    side: {
      currency,
      duty: adValorem(duty),
      excise: null,
      vat: { known: true, percent: percent(vat), isRecoverable: true },
    },
    customsValue: decimal(value),
    border: decimal(value),
    incidentals: decimal(0),
    isVatOnIncidentals: false,
    rateFor: () => decimal(1),
  })
  expect([charges.duty?.toFixed(2), charges.vat?.toFixed(2)]).toEqual(expected)
})

test('example 7: retail export with invoices and without', () => {
  const year = { sales: '10000000', purchases: '6000000', invoiceVat: '13', refundRate: '13' }
  const { refundWithInvoices, refundWithoutInvoices, assessedTaxSmall, assessedTaxFull } = retailComparison(year)
  const amounts = [refundWithInvoices, refundWithoutInvoices, assessedTaxSmall, assessedTaxFull].map(
    (one) => one.amount,
  )
  expect(amounts).toEqual(['690265.49', '0.00', '20000.00', '100000.00'])
  expect(retailComparison({ ...year, invoiceVat: '3' }).refundWithInvoices.amount).toBe('174757.28')
})
