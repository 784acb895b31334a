import { describe, expect, test } from 'vitest'
import { changeCases } from '~/features/costing/case-commands.server'
import { listCases } from '~/features/costing/case-queries.server'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductPage } from '~/features/products/product-queries.server'
import { getProductsPage } from '~/features/products/queries.server'
import { paths } from '~/paths'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { MACHINE } from '../support/cost-cases'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const NEXT_YEAR = new Date('2027-01-04T02:00:00Z')
type Page = ReturnType<typeof getPricePage>
type Typed = Readonly<Record<string, string>>

const OFFER = { market: 'PL', purchase: '113000', profit: '10', term: 'FCA', quoteCurrency: 'EUR', rateEUR: '8.2' }

async function guest(typed: Typed) {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  const { status, data } = await answer<{ page: Page }>(guestLoader, { request })
  return { status, page: data.page }
}

const doubts = ({ doubts: all }: Page) => all.map(({ id, field }) => `${field} ${id}`)

describe('the price of guests', () => {
  test.each([
    ['13 % of a solar panel', { hs: '854143', refundRate: '13' }, ['refundRate above']],
    ['nothing of a solar panel', { hs: '854143', refundRate: '0' }, []],
    ['13 % of a machine', { hs: '845611', refundRate: '13' }, []],
    ['13 % of a solar panel whose export is exempt', { hs: '854143', refundRate: '13', regime: 'exempt' }, []],
    ['frozen cod at the standard VAT', { hs: '030363', refundRate: '9', market: 'DE' }, ['vat food_vat']],
    ['frozen cod at a VAT that was typed', { hs: '030363', refundRate: '9', market: 'DE', vat: '7' }, []],
    ['a rate for a hundred units', { hs: '845611', refundRate: '13', rateEUR: '820' }, ['rateEUR rate']],
    ['a hundredth of a rate', { hs: '845611', refundRate: '13', rateEUR: '0.082' }, ['rateEUR rate']],
  ])('%s', async (_, typed, expected) => {
    const { status, page } = await guest({ ...OFFER, ...typed })
    expect([status, page.answer?.kind, doubts(page)]).toEqual([200, 'business', expected])
  })

  test('says what is wrong, since when and where it is written', async () => {
    const { page } = await guest({ ...OFFER, hs: '854143', refundRate: '13' })
    expect(page.doubts[0]?.text).toMatch(/8541\.43.*0%.*13%.*财政部 税务总局公告2026年第2号/)
  })

  test('takes by itself what the rule says of the code, with its day', async () => {
    const { page } = await guest({ ...OFFER, hs: '854143' })
    expect(page.reply.values.refundRate).toEqual(['0'])
    expect(page.origins.refundRate).toMatchObject({ kind: 'edition', asOf: '2026-01-09', confidence: 'high' })
  })

  test.each([
    ['2026-03-31', '9', ['refundRate falls']],
    ['2026-12-31', '9', ['refundRate above']],
    ['2026-12-31', '6', ['refundRate falls']],
    ['2027-01-01', '6', ['refundRate above']],
    ['2027-01-01', '0', []],
  ])('a parcel with a battery on %s and %s %%', async (day, refundRate, expected) => {
    const sale = { to: 'consumer', market: 'CZ', hs: '850760', goods: '48', purchase: '113', rateEUR: '8.2' }
    const { page } = await guest({ ...sale, day, refundRate })
    expect([page.answer?.kind, doubts(page)]).toEqual(['parcel', expected])
  })
})

describe('machines', () => {
  async function send(body: unknown) {
    const request = new Request('http://localhost:3000/api/v1/landed-cost', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'accept-language': 'en' },
    })
    const { status, data } = await answer<string>(api.action, { request })
    return { status, body: JSON.parse(data) as { readonly doubts: readonly object[] } }
  }
  const parcel = {
    ...{ to: 'consumer', market: 'CZ', currency: 'EUR', goods: '48', hs6: ['850760'], isIoss: true },
    ...{ vat: { known: true, percent: { percent: '21' } }, purchase: { amount: '113', currency: 'CNY' } },
    ...{ refundRate: { percent: '9' }, weightKg: '1', day: '2026-12-31' },
  }

  test('are told of a refund above what the code gets back', async () => {
    const { status, body } = await send({ ...MACHINE, hs6: '854143' })
    expect(status).toBe(200)
    expect(body.doubts).toMatchObject([{ id: 'above', path: 'refund.rate.percent' }])
    expect((await send({ ...MACHINE, hs6: '845611' })).body.doubts).toEqual([])
    expect((await send(MACHINE)).body.doubts).toEqual([])
  })

  test('are told of a parcel by its own day', async () => {
    const rates = [{ currency: 'EUR', cny: '8.2' }]
    const on = async (day: string) => (await send({ ...parcel, rates, day })).body.doubts
    expect(await on('2026-12-31')).toMatchObject([{ id: 'above', path: 'refundRate.percent' }])
    expect(await on('2026-03-31')).toMatchObject([{ id: 'falls' }])
  })

  test('are told of a rate for a hundred units', async () => {
    const rates = [{ currency: 'EUR', cny: '820' }]
    const { body } = await send({ ...parcel, hs6: ['620140'], rates })
    expect(body.doubts).toMatchObject([{ id: 'rate', path: 'rates.0.cny' }])
  })
})

async function givenProduct(hs6: string, refundRate: number | null) {
  const { firm, owner } = await createFirm()
  const scope = firmScope(firm, { ...owner, language: 'en' })
  await changeProducts(scope, { intent: 'add', name: 'Battery', nameEn: '', hs6, reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  const read = refundRate === null ? null : { refundRate, refundSource: 'a letter', refundAsOf: new Date('2026-01-05') }
  await db.firmProduct.update({ where: { id: productId }, data: { chinaCode: `${hs6}0090`, ...read } })
  return { firm, scope, productId }
}
type Given = Awaited<ReturnType<typeof givenProduct>>

async function priceOf({ firm, productId }: Given, typed: Typed, now = NOW) {
  const { facts, hs6 } = await getPriceRecord({ firmId: firm.id }, productId, now)
  const today = now.toISOString().slice(0, 10) as `${number}-${number}-${number}`
  return getPricePage({ search: new URLSearchParams(typed), language: 'en', today, record: facts, hs: hs6 })
}

const save = ({ scope, productId }: Given, typed: Typed) =>
  changeCases(
    scope,
    { productId, input: { intent: 'save', name: 'A', case: new URLSearchParams(typed).toString() } },
    NOW,
  )

async function caseOf({ firm, scope, productId }: Given, now: Date) {
  return (await listCases(scope, await getPriceRecord({ firmId: firm.id }, productId, now), now))[0]
}

describe('the price of a firm', () => {
  test('takes no more than the rule of the day, whatever the record says', async () => {
    const given = await givenProduct('850760', 900)
    const page = await priceOf(given, OFFER)
    expect(page.reply.values.refundRate).toEqual(['6'])
    expect(page.origins.refundRate).toMatchObject({ kind: 'edition', rule: 'refund_rates_2026_2' })
    expect((await priceOf(given, OFFER, NEXT_YEAR)).reply.values.refundRate).toEqual(['0'])
  })

  test('takes the record where it says no more', async () => {
    const given = await givenProduct('850760', 500)
    const page = await priceOf(given, OFFER)
    expect(page.reply.values.refundRate).toEqual(['5'])
    expect(page.origins.refundRate).toMatchObject({ kind: 'record', words: 'a letter' })
  })

  test('of the record stays, and is doubted, where the list of ten digits decides', async () => {
    const page = await priceOf(await givenProduct('850610', 900), OFFER)
    expect([page.reply.values.refundRate, doubts(page)]).toEqual([['9'], ['refundRate above']])
  })

  test('that was saved says so when the refund under it falls', async () => {
    const given = await givenProduct('850760', null)
    expect(await save(given, OFFER)).toMatchObject({ ok: true })
    const [before, after] = [await caseOf(given, NOW), await caseOf(given, NEXT_YEAR)]
    expect(before?.today).toEqual(before?.then)
    expect(Number(after?.today?.price.split(' ')[1])).toBeGreaterThan(Number(after?.then.price.split(' ')[1]))
  })

  test('that was saved with a typed rate is doubted, in the list and in the plan', async () => {
    const given = await givenProduct('850760', null)
    expect(await save(given, { ...OFFER, refundRate: '9' })).toMatchObject({ ok: true })
    expect((await caseOf(given, NOW))?.doubts).toEqual([expect.stringMatching(/8507\.60.*6%/)])
    const plan = await getPlanPage(given.scope, { productId: given.productId, market: 'PL', now: NOW })
    const notes = plan.sections.flatMap(({ id, lines }) => (id === 'price' || id === 'cash' ? lines : []))
    expect(notes.map(({ note }) => note ?? '').filter((note) => note.includes('8507.60'))).toHaveLength(2)
  })
})

describe('the record of a product', () => {
  test.each([
    ['9 % of a battery', '850760', 900, /8507\.60.*6%/],
    ['9 % of alkaline cells, perhaps', '850610', 900, /8506\.10.*6%/],
    ['6 % of a battery, not for long', '850760', 600, /8507\.60.*0%/],
    ['13 % of a solar panel', '854143', 1300, /8541\.43.*0%/],
  ])('doubts %s', async (_, hs6, rate, words) => {
    const { scope, productId } = await givenProduct(hs6, rate)
    const { record } = await getProductPage(scope, productId, NOW)
    expect(record.refund?.doubts).toEqual([expect.stringMatching(words)])
  })

  test('doubts nothing that can be', async () => {
    const { scope, productId } = await givenProduct('845611', 1300)
    expect((await getProductPage(scope, productId, NOW)).record.refund?.doubts).toEqual([])
  })
})
