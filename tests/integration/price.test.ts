import { describe, expect, test } from 'vitest'
import { changeCases, caseSchema } from '~/features/costing/case-commands.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { paths } from '~/paths'
import * as firmPrice from '~/routes/firm/price'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { MACHINE } from '../support/cost-cases'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-30T02:00:00Z')
const MACHINE_TYPED = {
  ...{ market: 'PL', hs: '845611', purchase: '214,700', regime: 'exempt_credit_refund', refundRate: '１３' },
  costLines: ', works, 97300\n, to_carrier, 14500\n, main_carriage, 3250, USD\n, import_clearing, 1150, EUR',
  ...{ term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10' },
}
type Page = Awaited<ReturnType<typeof guestLoader>>['data']['page']
type Typed = Readonly<Record<string, string>>

async function guest(typed: Typed): Promise<{ status: number; page: Page }> {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  const { status, data } = await answer<{ page: Page }>(guestLoader, { request })
  return { status, page: data.page }
}

const business = (page: Page) => (page.answer?.kind === 'business' ? page.answer : null)

describe('the page of guests', () => {
  test('computes the machine to Poland to the cent, and says where the duty came from', async () => {
    const { status, page } = await guest(MACHINE_TYPED)
    expect(status).toBe(200)
    expect(business(page)).toMatchObject({
      quote: { amount: '47803.19' },
      landed: { amount: '51104.33' },
      profit: { margin: '18.0', marginWithoutRefund: '11.3' },
    })
    expect(page.origins.duty).toMatchObject({ kind: 'edition', asOf: '2021-01-27' })
    expect(page.reply.values).toMatchObject({ duty: ['4.5'], vat: ['23'] })
  })

  test('fills in what the market and the code bring, and never a refund rate', async () => {
    const { page } = await guest({ hs: '845611', market: 'PL' })
    expect(page.answer).toBeNull()
    expect(page.reply.errors).toEqual([])
    expect(page.reply.values).toMatchObject({ duty: ['4.5'], vat: ['23'], refundRate: [''], quoteCurrency: ['EUR'] })
  })

  test('another market takes what is known of it, and keeps what was typed', async () => {
    const to = { ...MACHINE_TYPED, drawn: 'PL 845611', market: 'HU', vat: '23', duty: '9' }
    expect((await guest(to)).page.reply.values).toMatchObject({ vat: ['27'], duty: ['9'] })
  })

  test('an unknown duty is unknown, and says where to look', async () => {
    const { page } = await guest({ ...MACHINE_TYPED, market: 'UZ', vat: '12', quoteCurrency: 'EUR' })
    expect(business(page)).toMatchObject({ duty: { known: false, because: 'duty_unknown' }, landed: { known: false } })
    expect(page.duty.lookUp?.url).toMatch(/^https:/)
    expect(page.duty.unknown).toContain('Look the line up')
  })

  test('finds the dearest purchase, and the same landed cost with it', async () => {
    const { page } = await guest({ ...MACHINE_TYPED, target: '51104.33' })
    const found = business(page)?.reverse?.purchase
    const purchase = found?.ok ? found.value.amount : ''
    expect(Number(purchase)).toBeGreaterThanOrEqual(214_700)
    const again = await guest({ ...MACHINE_TYPED, purchase })
    expect(business(again.page)).toMatchObject({ landed: { amount: '51104.33' } })
  })

  test.each([
    ['purchase', { purchase: 'twelve' }],
    ['purchase', { purchase: '-1' }],
    ['profit', { profit: '100' }],
    ['profit', { profitKind: 'price', profit: '0' }],
    ['quantity', { quantity: '0' }],
    ['refundRate', { refundRate: '' }],
    ['refundRate', { refundRate: '17' }],
    ['costLines', { costLines: ', main_carriage, -5' }],
    ['costLines', { costLines: 'Freight, nowhere, 5' }],
    ['costLines', { costLines: ', works, 1\n'.repeat(31) }],
    ['rateUSD', { rateUSD: '' }],
    ['rateEUR', { rateEUR: '0' }],
    ['ratesOn', { ratesOn: '1999-12-31' }],
    ['ratesOn', { ratesOn: '2999-01-01' }],
    ['ratesOn', { ratesOn: '2026-02-30' }],
    ['market', { market: 'XX' }],
    ['hs', { hs: '8456111' }],
    ['term', { market: 'KZ', term: 'FOB', vat: '16' }],
    ['term', { term: 'XXX' }],
    ['target', { target: 'much' }],
  ])('says at %s what is wrong with %j, and keeps it', async (field, change: Typed) => {
    const { status, page } = await guest({ ...MACHINE_TYPED, ...change })
    expect(status).toBe(422)
    expect(page.answer).toBeNull()
    expect(page.reply.errors.map((error) => error.field)).toContain(field)
    for (const [name, text] of atLeast(1, Object.entries(change))) expect(page.reply.values[name]?.[0] ?? '').toBe(text)
  })

  test('a parcel of two items pays the duty of each', async () => {
    const typed = { ...{ to: 'consumer', market: 'CZ', hs: '6201.40, 420292', goods: '48', shipping: '4' } }
    const rest = { purchase: '113', refundRate: '13', rateEUR: '8.20', day: '2026-12-01' }
    const { page } = await guest({ ...typed, ...rest })
    expect(page.answer).toMatchObject({ kind: 'parcel', buyerPays: { amount: '62.92' } })
    expect((await guest({ ...typed, ...rest, goods: '0' })).page.reply.errors[0]).toMatchObject({ field: 'goods' })
    expect((await guest({ ...typed, ...rest, day: '1999-01-01' })).page.reply.errors[0]).toMatchObject({ field: 'day' })
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
    return { status, body: JSON.parse(data) as Record<string, unknown> }
  }

  test('are answered as the page is', async () => {
    const { status, body } = await send(MACHINE)
    const page = business((await guest(MACHINE_TYPED)).page)
    expect(status).toBe(200)
    expect([body.quote, body.landed, body.steps, body.ladder, body.profit]).toEqual([
      page?.quote,
      page?.landed,
      page?.steps,
      page?.ladder,
      page?.profit,
    ])
  })

  test('are told each fault with its path and code', async () => {
    const faults = await send({ ...MACHINE, purchase: { amount: '-1', currency: 'CNY' }, rates: [] })
    expect(faults.status).toBe(422)
    expect(faults.body.errors).toContainEqual({ path: 'purchase', code: 'negative', reason: 'Enter 0 or more.' })
    expect((await send({ ...MACHINE, market: 'KZ', term: 'FOB' })).body.errors).toMatchObject([
      { code: 'sea_term_for_landlocked' },
    ])
    expect((await send({ ...MACHINE, purchase: { amount: 5, currency: 'CNY' } })).body.errors).toMatchObject([
      { path: 'purchase.amount' },
    ])
  })
})

async function givenProduct() {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, ours.owner)
  const laser = { intent: 'add', name: '激光切割机', nameEn: 'Laser', hs6: '845611', reason: '' } as const
  await changeProducts(scope, laser, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  const data = {
    chinaCode: '8456110090',
    refundRate: 1300,
    refundSource: '税率文库',
    refundAsOf: new Date('2026-11-24'),
  }
  await db.firmProduct.update({ where: { id: productId }, data })
  return { ...ours, scope, theirs, productId }
}

const { refundRate: _, hs: __, ...WITHOUT_REFUND } = MACHINE_TYPED
const saving = (name = '波兰') =>
  caseSchema.parse({ intent: 'save', name, case: new URLSearchParams(WITHOUT_REFUND).toString() })

describe('the page of a firm', () => {
  type FirmPage = Awaited<ReturnType<typeof firmPrice.loader>>
  const open = async (firmId: string, productId: string, as: Parameters<typeof get>[1], query: Typed = {}) =>
    answer<FirmPage>(firmPrice.loader, {
      request: await get(paths.firm.price(firmId, productId, query), as),
      params: { firmId, productId },
    })

  test('takes the refund rate and the code from the record', async () => {
    const { firm, owner, productId } = await givenProduct()
    const { data } = await open(firm.id, productId, { as: owner }, WITHOUT_REFUND)
    expect(data.page.answer).toMatchObject({ quote: { amount: '47803.19' } })
    expect(data.page.origins.refundRate).toMatchObject({ kind: 'record', words: '税率文库', asOf: '2026-11-24' })
  })

  test('keeps a price, puts it beside others, and says when a rule under it has changed', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    expect(await changeCases(scope, { productId, input: saving() }, NOW)).toEqual({ ok: true, value: null })
    await changeCases(scope, { productId, input: saving('又一个') }, NOW)
    const before = await open(firm.id, productId, { as: owner })
    const [first] = before.data.cases
    expect(first).toMatchObject({ then: { price: 'EUR 47803.19', margin: '18.0' }, who: owner.name })
    expect(first?.today).toEqual(first?.then)
    const beside = await open(firm.id, productId, { as: owner }, { compare: first?.id ?? '' })
    expect(beside.data.compared).toHaveLength(1)
    const line = { market: 'PL', code: '8456119000', rate: 600, source: 'TARIC', asOf: new Date('2026-11-30') }
    await db.productTariffLine.create({ data: { ...line, productId, recordedById: owner.id, recordedAt: NOW } })
    const after = await open(firm.id, productId, { as: owner })
    expect(after.data.cases[0]).toMatchObject({ then: { landed: 'EUR 51104.33' }, today: { landed: 'EUR 51821.38' } })
    const again = await open(firm.id, productId, { as: owner }, Object.fromEntries(new URLSearchParams(first?.query)))
    expect(again.data.page.answer).toMatchObject({ landed: { amount: '51104.33' } })
  })

  test('belongs to the firm, and viewers only look', async () => {
    const { firm, scope, theirs, productId } = await givenProduct()
    await changeCases(scope, { productId, input: saving() }, NOW)
    const caseId = (await db.priceCase.findFirstOrThrow({ where: { productId } })).id
    expect((await open(firm.id, productId, { as: theirs.owner })).status).toBe(404)
    expect((await open(theirs.firm.id, productId, { as: theirs.owner })).status).toBe(404)
    const viewer = await addMember(firm, 'viewer')
    const { data } = await open(firm.id, productId, { as: viewer })
    expect([data.mayEdit, data.cases.length]).toEqual([false, 1])
    const removal = { productId, input: { intent: 'remove', caseId } as const }
    expect(await changeCases(firmScope(firm, viewer, 'viewer'), removal, NOW)).toMatchObject({ ok: false })
    const request = await post(paths.firm.price(firm.id, productId), removal.input, { as: viewer })
    expect((await answer(firmPrice.action, { request, params: { firmId: firm.id, productId } })).status).toBe(422)
    expect(await db.priceCase.count({ where: { productId } })).toBe(1)
    expect(await changeCases(scope, removal, NOW)).toEqual({ ok: true, value: null })
    expect(await db.priceCase.count({ where: { productId } })).toBe(0)
  })

  test('saves nothing that cannot be computed, and thirty at most', async () => {
    const { scope, productId } = await givenProduct()
    const empty = caseSchema.parse({ intent: 'save', name: 'x', case: 'purchase=-1' })
    expect(await changeCases(scope, { productId, input: empty }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'products.no_price' },
    })
    await changeCases(scope, { productId, input: saving() }, NOW)
    const { id: ___, ...row } = await db.priceCase.findFirstOrThrow({ where: { productId } })
    const copies = Array.from({ length: 29 }, () => ({ ...row, inputs: row.inputs ?? {}, summary: row.summary ?? {} }))
    await db.priceCase.createMany({ data: copies })
    expect(await changeCases(scope, { productId, input: saving() }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'products.too_many_prices' },
    })
  })

  test('goes out with the data of the firm', async () => {
    const { scope, productId } = await givenProduct()
    await changeCases(scope, { productId, input: saving() }, NOW)
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('EUR 47803.19')
  })
})
