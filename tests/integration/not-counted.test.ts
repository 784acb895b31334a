// A total beside which duties are known that have no figure says so, on the page, in the spreadsheet and to machines.
import { describe, expect, test } from 'vitest'
import { frozenNotCounted } from '~/features/costing/case-queries.server'
import { paths } from '~/paths'
import { loader as guestFile } from '~/routes/public/price-file'
import { loader as guestPage } from '~/routes/public/price'
import * as landedCost from '~/routes/resources/landed-cost'
import { adValorem, MACHINE } from '../support/cost-cases'
import { PARCEL } from '../support/parcel-cases'
import { answer, get } from '../support/requests'
import { openWorkbook } from '../support/spreadsheet'

const TYPED = {
  ...{ market: 'TR', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13', duty: '2.7' },
  ...{ costLines: ', works, 97300', term: 'DDP', profit: '18', quoteCurrency: 'USD', rateUSD: '7.10' },
}
type Page = Awaited<ReturnType<typeof guestPage>>['data']['page']

async function page(typed: Readonly<Record<string, string>>) {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  const { data } = await answer<{ page: Page }>(guestPage, { request })
  return data.page
}

async function asked(body: unknown) {
  const request = new Request('http://localhost:3000/api/v1/landed-cost', {
    method: 'POST',
    body: JSON.stringify(body),
  })
  request.headers.set('accept-language', 'en')
  const { data } = await answer<string>(landedCost.action, { request })
  return (JSON.parse(data) as { notCounted: { ids: string[]; figures: string[]; reason: string } | null }).notCounted
}

describe('an added duty without a figure', () => {
  test('is named at the total of a price, and under DDP at what the seller pays', async () => {
    const ddp = await page(TYPED)
    expect(ddp.answer).toMatchObject({ kind: 'business', quote: { known: true } })
    expect(ddp.notCounted).toMatchObject({ figures: ['quote', 'landed', 'cash', 'margin'] })
    expect(ddp.notCounted?.text).toMatch(/^Not counted in: the additional duty by decree\. .*Under DDP you pay it/)
    const cif = await page({ ...TYPED, term: 'CIF' })
    expect(cif.notCounted?.figures).toEqual(['landed'])
    expect(cif.notCounted?.text).not.toContain('DDP')
  })

  test('is said to be counted only as far as somebody typed it', async () => {
    const { notCounted } = await page({ ...TYPED, added: '20' })
    expect(notCounted?.text).toMatch(/^Of the additional duty by decree, only what was entered/)
  })

  test.each([
    ['a market that adds nothing', { market: 'PL', duty: '4.5' }],
    ['a duty that is unknown altogether', { market: 'UZ', hs: '845611', duty: '' }],
  ])('is not spoken of for %s', async (_, changed) => {
    expect((await page({ ...TYPED, ...changed })).notCounted).toBeNull()
  })

  test('stands in the spreadsheet beside the figures that rest on it', async () => {
    const request = await get(paths.priceFile(`?${new URLSearchParams(TYPED)}`), {
      headers: { 'accept-language': 'en' },
    })
    const response = await guestFile({ request, params: {}, context: {} } as never)
    const { cells } = openWorkbook(Buffer.from(await response.arrayBuffer()))
    const beside = [...cells].filter(([, text]) => typeof text === 'string' && text.startsWith('Not counted in:'))
    expect(beside.map(([at]) => at)).toEqual(['Price!D5', 'Price!D6', 'Price!D7', 'Price!D8'])
  })

  test('is said of a price that was saved, where a plan shows its total', () => {
    const saved = { kind: 'business', values: TYPED, origins: {}, drawn: '' }
    const of = { inputs: saved, savedAt: new Date('2026-12-01T02:00:00Z') }
    expect(frozenNotCounted(of, { language: 'en', hs: '845611' })).toBe(
      'Not the whole amount. Not counted in: the additional duty by decree.',
    )
  })

  test('is in the answer of the interface, for a firm and for a consumer', async () => {
    const firm = { ...MACHINE, market: 'TR', hs6: '845611', term: 'DDP' }
    expect(await asked(firm)).toMatchObject({ ids: ['tr_additional'], figures: ['quote', 'landed', 'cash', 'margin'] })
    expect(await asked({ ...firm, hs6: undefined })).toBeNull()
    const rates = [...PARCEL.rates, { currency: 'TRY', cny: '0.17' }]
    const consumer = { ...PARCEL, to: 'consumer', market: 'TR', hs6: ['620140'], duty: adValorem('12'), rates }
    expect(await asked(consumer)).toMatchObject({ ids: ['tr_additional'], figures: ['profit'] })
    expect(await asked({ ...PARCEL, to: 'consumer' })).toBeNull()
  })
})
