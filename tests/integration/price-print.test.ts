import { expect, test } from 'vitest'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { printedInputs } from '~/features/costing/printed-inputs-view'
import { translator } from '~/i18n/i18n.server'

const MACHINE = {
  ...{ market: 'PL', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13' },
  costLines: 'Labour, works, 97300\n, to_carrier, 0\n, main_carriage, 3250, USD',
  ...{ term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10', ratesOn: '2026-11-30' },
}
const PARCEL = {
  ...{ to: 'consumer', market: 'CZ', hs: '620140, 420292', goods: '48', shipping: '4', day: '2026-12-01' },
  ...{ purchase: '113', refundRate: '13', costs: 'Postage, 60, CNY\n, 0, CNY', rateEUR: '8.20' },
}

function printed(typed: Readonly<Record<string, string>>, language: 'en' | 'zh-CN' = 'en') {
  const page = getPricePage({ search: new URLSearchParams(typed), language, today: '2026-12-01' })
  return printedInputs(page, { t: translator(language), language }).map(({ label, value }) => `${label}: ${value}`)
}

test('the inputs of an offer are printed in words, empty boxes and lines of nothing left out', () => {
  const lines = printed(MACHINE)
  expect(lines).toEqual(
    expect.arrayContaining([
      'Destination: Poland',
      'Day of the rates: 30 November 2026',
      'Purchase with VAT, whole quantity: CNY 214,700',
      'VAT on the export: Exemption, credit and refund (manufacturer)',
      'Labour · Work and other costs at the works: CNY 97,300',
      'Main carriage: USD 3,250',
      'Margin, mark-up or price: 18%',
      'Import VAT: 23%',
      '1 EUR in RMB: CNY 8.20',
    ]),
  )
  expect(lines.filter((line) => /inland haul|buyer pays at most/.test(line))).toEqual([])
})

test('a price that is set has its currency, and a parcel the words of a parcel', () => {
  expect(printed({ ...MACHINE, profitKind: 'price', profit: '39000' })).toContain(
    'Margin, mark-up or price: EUR 39,000',
  )
  expect(printed(PARCEL)).toEqual(
    expect.arrayContaining([
      'HS code of every piece: 620140, 420292',
      'Price of the goods without VAT: EUR 48',
      'Purchase with VAT, one order: CNY 113',
      'Postage · Postage, packing, fulfilment: CNY 60',
      'VAT is taken at checkout (IOSS): yes',
    ]),
  )
})

test('no key of a text is printed', () => {
  const all = [...printed(MACHINE, 'zh-CN'), ...printed(PARCEL, 'zh-CN')]
  expect(all).toContain('目的地: 波兰')
  expect(all.filter((line) => /price[:.]|costing[:.]|undefined/.test(line))).toEqual([])
})
