import { describe, expect, test } from 'vitest'
import type { PricePage } from '~/features/costing/price-page-queries.server'
import { paths } from '~/paths'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { MACHINE } from '../support/cost-cases'
import { answer, get } from '../support/requests'

type Typed = Readonly<Record<string, string>>

async function guest(typed: Typed, language = 'en') {
  const request = await get(paths.price(typed), { headers: { 'accept-language': language } })
  const { status, data } = await answer<{ page: PricePage }>(guestLoader, { request })
  return { status, page: data.page }
}

const waysOf = ({ answer: found }: PricePage) =>
  (found?.ways ?? []).map(({ id, rows, rule }) => `${id} ${rows.length} ${rule?.id}`)

/** 113,000 CNY for 200,000 USD at 7.10, refunded at 9 %: worked example 2 with the price typed. */
const OFFER = {
  ...{ market: 'US', hs: '845611', purchase: '113000', refundRate: '9', regime: 'exempt_credit_refund', term: 'FOB' },
  ...{ quoteCurrency: 'USD', rateUSD: '7.10', profitKind: 'price', profit: '200000', costLines: '' },
}
/** Worked example 4: 66 CNY a piece for Poland, a commission of 15 %. */
const PARCEL = {
  ...{ to: 'consumer', market: 'PL', hs: '620140', goods: '48', day: '2026-11-30', rateEUR: '8.2', purchase: '66' },
  ...{ refundRate: '13', duty: '4.3', vat: '23', commission: '15', costs: '' },
}
const STOCK = {
  ...{ stockUnits: '500', stockSold: '320', stockMarkup: '18', stockFreight: '9000', stockReceiving: '0.60' },
  ...{ stockFulfilment: '3.90', stockMargin: '35' },
}

describe('the page of a price', () => {
  test('shows a manufacturer its month, as worked example 2 has it', async () => {
    const { page } = await guest({ ...OFFER, monthSales: '500000', monthInputVat: '260000' })
    expect(waysOf(page)).toEqual(['month 8 export_vat_2026_11'])
    const [month] = page.answer?.ways ?? []
    expect(month?.short).toBe('CNY 127,800.00 refunded, CNY 10,400.00 carried forward')
    expect(month?.rows.map(({ value }) => value)).toContain('CNY 56,800.00')
  })

  test('shows the month of this offer alone where nothing of it is typed, and nobody else any', async () => {
    const { page } = await guest(OFFER)
    expect(page.answer?.ways[0]?.note).toMatch(/^No input VAT of the month is entered.*CNY 13,000\.00/)
    expect(waysOf((await guest({ ...OFFER, regime: 'exempt_refund' })).page)).toEqual([])
  })

  test('shows a shop retail export two ways and a warehouse abroad, as worked example 4 has it', async () => {
    const { page } = await guest({ ...PARCEL, ...STOCK })
    expect(waysOf(page)).toEqual(['retail 6 cbec_retail_2018_194', 'stock 8 overseas_warehouse_refund_2025_3'])
    const stock = page.answer?.ways.find(({ id }) => id === 'stock')
    expect(stock?.rows.map(({ value }) => value)).toEqual([
      ...['CNY 3,796.46', 'CNY 2,429.73', 'CNY 1,366.73'],
      ...['EUR 10.6000', 'EUR 0.4558', 'EUR 2.5428', 'EUR 11.6558', 'EUR 31.11'],
    ])
  })

  test('says that a warehouse abroad cannot be said without the tariff', async () => {
    const { page } = await guest({ ...PARCEL, hs: '', duty: '', drawn: 'PL  sea' })
    const { page: coded } = await guest({
      ...PARCEL,
      market: 'TR',
      hs: '620140',
      duty: '',
      currency: 'EUR',
      drawn: 'TR 620140 sea',
    })
    expect(page.answer).toBeNull()
    expect(coded.answer?.ways.find(({ id }) => id === 'stock')).toMatchObject({ rows: [] })
  })

  test.each([
    ['sales at home below nothing', { ...OFFER, monthSales: '-1' }, 'monthSales'],
    ['input VAT that is no number', { ...OFFER, monthInputVat: 'x' }, 'monthInputVat'],
    ['orders below nothing', { ...PARCEL, yearOrders: '-1' }, 'yearOrders'],
    ['a margin of all', { ...PARCEL, stockMargin: '100' }, 'stockMargin'],
  ])('refuses %s', async (_, typed, field) => {
    const { status, page } = await guest(typed)
    expect([status, page.reply.errors.map((one) => one.field)]).toEqual([422, [field]])
  })

  test('says it in Chinese, too', async () => {
    const { page } = await guest(OFFER, 'zh-CN')
    expect(page.answer?.ways[0]?.heading).toBe('生产企业当月免抵退税')
  })
})

describe('machines', () => {
  async function send(body: unknown) {
    const request = new Request('http://localhost:3000/api/v1/landed-cost', {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { status, data } = await answer<string>(api.action, { request })
    return { status, body: JSON.parse(data) as Readonly<Record<string, unknown>> }
  }
  const parcel = {
    ...{ to: 'consumer', market: 'PL', day: '2026-11-30', currency: 'EUR', goods: '48', hs6: ['620140'] },
    ...{ duty: { known: true, lines: [{ id: 'mfn', percent: '4.3' }] }, commission: { percent: '15' } },
    ...{ vat: { known: true, percent: { percent: '23' } }, purchase: { amount: '66', currency: 'CNY' } },
    ...{ refundRate: { percent: '13' }, rates: [{ currency: 'EUR', cny: '8.2' }], weightKg: '1' },
  }
  const stock = {
    ...{ units: '500', sold: '320', transferMarkup: '18', freight: '9000', receiving: '0.60', fulfilment: '3.90' },
    margin: '35',
  }

  test('are told the month of a manufacturer', async () => {
    expect((await send(MACHINE)).body.month).toMatchObject({ refund: { amount: '24700.00' }, isOfferAlone: true })
    const typed = await send({ ...MACHINE, month: { inputVat: '30000' } })
    expect(typed.body.month).toMatchObject({ inputVat: { amount: '30000.00' }, isOfferAlone: false })
    const wrong = await send({ ...MACHINE, month: { inputVat: '-1' } })
    expect(wrong.body.errors).toMatchObject([{ path: 'month.inputVat', code: 'negative' }])
  })

  test('are told of a shop’s two ways and of a stock, where they ask', async () => {
    expect((await send(parcel)).body).toMatchObject({
      stock: null,
      retail: { refundWithInvoices: { currency: 'CNY' } },
    })
    expect((await send({ ...parcel, stock })).body.stock).toMatchObject({
      ...{ known: true, landedPerUnit: '11.6558', lowestShelfPrice: { amount: '31.11' } },
    })
    const unknown = await send({ ...parcel, duty: { known: false }, stock })
    expect(unknown.body.stock).toMatchObject({ known: false, code: 'tariff_unknown' })
    const wrong = await send({ ...parcel, stock: { ...stock, margin: '100' } })
    expect(wrong.body.errors).toMatchObject([{ path: 'stock.margin', code: 'margin_too_high' }])
  })
})
