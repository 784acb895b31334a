import { describe, expect, test } from 'vitest'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { changeCases, caseSchema } from '~/features/costing/case-commands.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { cellsIn } from '~/domain/shared/lines'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import * as firmPrice from '~/routes/firm/price'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { MACHINE } from '../support/cost-cases'
import { countQueries } from '../support/count-queries'
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

describe('what is seldom meant', () => {
  test.each([
    ['CIP', ', works, 97300\n, to_carrier, 14500', /main carriage costs nothing/],
    ['CIF', ', works, 97300\n, to_carrier, 14500\n, main_carriage, 0, USD', /main carriage costs nothing/],
    ['DDP', ', works, 97300\n, to_carrier, 14500\n, main_carriage, 3250, USD', /clearance costs nothing/],
  ])('%s is computed and said: %s', async (term, costLines, said) => {
    const { status, page } = await guest({ ...MACHINE_TYPED, term, costLines })
    expect(status).toBe(200)
    expect(business(page)?.odd.join(' ')).toMatch(said)
  })

  test('nothing is said of what is usual', async () => {
    expect(business((await guest(MACHINE_TYPED)).page)?.odd).toEqual([])
  })
})

describe('the page of guests', () => {
  test('does not say that the first destination was typed', async () => {
    expect((await guest({})).page.origins.market).toMatchObject({ kind: 'example' })
    expect((await guest({ market: 'PL' })).page.origins.market).toMatchObject({ kind: 'typed' })
  })

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

  test.each<Typed>([
    { profitKind: 'price', profit: '50000' },
    { target: '51104.33' },
    { to: 'consumer', goods: '48', currency: 'EUR' },
  ])('another market leaves %j in the currency it was typed in', async (typed) => {
    const field = typed.to ? 'currency' : 'quoteCurrency'
    const asked = { ...MACHINE_TYPED, ...typed, [field]: 'EUR', drawn: 'DE 845611 sea', market: 'KZ' }
    expect((await guest(asked)).page.reply.values[field]).toEqual(['EUR'])
  })

  test('another market brings its currency where no amount was typed in the one before', async () => {
    const asked = { ...MACHINE_TYPED, quoteCurrency: 'EUR', drawn: 'DE 845611 sea', market: 'KZ' }
    expect((await guest(asked)).page.reply.values.quoteCurrency).not.toEqual(['EUR'])
  })

  test('an unknown duty is unknown, and says where to look', async () => {
    const { page } = await guest({ ...MACHINE_TYPED, market: 'UZ', vat: '12', quoteCurrency: 'EUR' })
    expect(business(page)).toMatchObject({ duty: { known: false, because: 'duty_unknown' }, landed: { known: false } })
    expect(page.duty.lookUp?.url).toMatch(/^https:/)
    expect(page.duty.unknown).toContain('the line must be looked up')
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
    ['purchase', { purchase: '50%' }],
    ['purchase', { purchase: '0.001' }],
    ['costLines', { costLines: ', main_carriage, 0.001' }],
    ['purchase', { purchase: '0.01', costLines: ', works, 0', rateEUR: '1000' }],
    ['purchase', { purchase: '1%13%000' }],
    ['refundRate', { refundRate: '13%%' }],
    ['rateEUR', { rateEUR: '8%' }],
    ['target', { target: '50%' }],
    ['profit', { profit: '100' }],
    ['profit', { profitKind: 'price', profit: '0' }],
    ['quantity', { quantity: '0' }],
    ['refundRate', { refundRate: '' }],
    ['refundRate', { refundRate: '17' }],
    ['costLines', { costLines: ', main_carriage, -5' }],
    ['costLines', { costLines: 'Freight, nowhere, 5' }],
    ['costLines', { costLines: `${'费'.repeat(41)}, works, 5` }],
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

  test.each<Typed>([
    { purchase: '214\u200b700' },
    { purchase: "\u202a214'700\u202c" },
    { refundRate: '13 %' },
    { hs: '84-56-11' },
    { hs: 'HS 8456.11' },
    { ratesOn: '2026年11月30日' },
    { ratesOn: '2026/11/30' },
    { costLines: MACHINE_TYPED.costLines.replace('97300', '97’300\u200b') },
  ])('reads %j as it is meant', async (change) => {
    const { page } = await guest({ ...MACHINE_TYPED, ...change })
    expect(page.reply.errors).toEqual([])
    expect(business(page)).toMatchObject({ quote: { amount: '47803.19' }, landed: { amount: '51104.33' } })
  })

  test('with an unknown duty under DDP says of nothing what rests on it', async () => {
    const { page } = await guest({ ...MACHINE_TYPED, market: 'UZ', term: 'DDP', duty: '' })
    const answered = business(page)
    expect(answered).toMatchObject({ quote: { known: false }, landed: { known: false }, sensitivity: null })
    expect(answered?.cash.needed).toEqual({ known: false, because: 'duty_unknown' })
    expect(answered?.unknownSteps.map(({ id }) => id)).toEqual(['duty', 'landed', 'delivered', 'vat', 'buyer_needs'])
  })

  test('a cost that somebody quoted is told apart from one that was typed', async () => {
    const line = (basis: string) => `Freight, main_carriage, 3333, USD${basis}`
    const freight = async (basis: string) => {
      const { page } = await guest({ ...MACHINE_TYPED, costLines: line(basis) })
      return business(page)?.steps.find(({ id }) => id === 'freight')?.basis
    }
    expect([await freight(''), await freight(', quote')]).toEqual(['typed', 'quote'])
  })

  test('keeps a comma in the name of a cost', async () => {
    const cells = { name: 'Inspection, booking，文件', place: 'to_carrier', amount: '1,300', currency: 'CNY' }
    const typed = Object.entries(cells).map(([column, text]) => [`costLines.line.0.${column}`, text] as const)
    const { costLines: _dropped, ...rest } = MACHINE_TYPED as Typed
    const { page } = await guest({ ...rest, ...Object.fromEntries(typed) })
    expect(cellsIn(page.reply.values.costLines?.[0] ?? '')).toEqual([
      ['Inspection, booking，文件', 'to_carrier', '1300', 'CNY'],
    ])
    expect(page.reply.errors).toEqual([])
  })

  test('a parcel of two items pays the duty of each', async () => {
    const typed = { ...{ to: 'consumer', market: 'CZ', hs: '6201.40, 420292', goods: '48', shipping: '4' } }
    const rest = { purchase: '113', refundRate: '13', rateEUR: '8.20', day: '2026-12-01' }
    const { page } = await guest({ ...typed, ...rest })
    expect(page.answer).toMatchObject({ kind: 'parcel', buyerPays: { amount: '62.92' } })
    const ruled = { charges: { rule: { id: 'eu_low_value_duty' }, vatRule: { id: 'eu_vat_parcels' } } }
    expect(page.answer).toMatchObject(ruled)
    const dear = (await guest({ ...typed, ...rest, goods: '189' })).page.answer
    expect(dear).toMatchObject({ charges: { rule: { id: 'eu_duty' }, vatRule: { id: 'eu_vat_parcels' } } })
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
    // A page says of an input that stands as it was proposed that nobody has confirmed it; a machine sent it.
    const drawn = (steps: unknown) => (steps as readonly object[]).map((step) => ({ ...step, basis: null }))
    expect([body.quote, body.landed, drawn(body.steps), body.ladder, body.profit]).toEqual([
      page?.quote,
      page?.landed,
      drawn(page?.steps),
      page?.ladder,
      page?.profit,
    ])
  })

  test('are not told the cash of taxes that nobody knows', async () => {
    const { status, body } = await send({
      ...MACHINE,
      term: 'DDP',
      import: { ...MACHINE.import, duty: { known: false } },
    })
    const unknown = { known: false, because: 'duty_unknown' }
    expect([status, body.sensitivity]).toEqual([200, null])
    expect(body.cash).toMatchObject({ needed: unknown, paidOut: unknown, fromBuyer: unknown })
  })

  test('are told each fault with its path and code', async () => {
    const faults = await send({ ...MACHINE, purchase: { amount: '-1', currency: 'CNY' }, rates: [] })
    expect(faults.status).toBe(422)
    expect(faults.body.errors).toContainEqual({ path: 'purchase.amount', code: 'negative', reason: 'Enter 0 or more.' })
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

  test('two prices of one product never have the same name: it is said at the field, with a name that is free', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    await changeCases(scope, { productId, input: saving('波兰') }, NOW)
    const other = caseSchema.parse({
      ...{ intent: 'save', name: '波兰' },
      case: new URLSearchParams({ ...WITHOUT_REFUND, profit: '19' }).toString(),
    })
    const request = await post(paths.firm.price(firm.id, productId), other, { as: owner })
    const params = { firmId: firm.id, productId }
    const { status, data } = await answer<FormReply>(firmPrice.action, { request, params })
    expect(status).toBe(422)
    expect(data).toMatchObject({
      errors: [{ field: 'name', message: { key: 'refusals:products.price_name_taken', values: { free: '波兰 (2)' } } }],
      values: { name: ['波兰'] },
    })
    expect(
      await changeCases(scope, { productId, input: { ...other, name: '波兰 (2)' } as typeof other }, NOW),
    ).toMatchObject({ ok: true })
    expect(await db.priceCase.count({ where: { productId } })).toBe(2)
  })

  test('asks the database nine things of a product, however many prices and answers it has', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    const asked = () => countQueries(() => getPriceRecord(scope, productId, NOW))
    expect(await asked()).toBeLessThanOrEqual(9)
    for (const name of ['甲', '乙', '丙']) await changeCases(scope, { productId, input: saving(name) }, NOW)
    const data = { productId, key: 'battery_inside', answer: true, byId: owner.id, at: NOW }
    await db.requirementAnswer.create({ data })
    await db.marketChoice.create({
      data: { firmId: firm.id, market: 'PL', position: 1, reason: '', chosenById: owner.id },
    })
    await db.modeDecision.create({
      data: { firmId: firm.id, answers: {}, advisedMode: '1039', mode: '1039', reason: '', decidedById: owner.id },
    })
    expect(await asked()).toBeLessThanOrEqual(9)
    const { cases, facts, market } = await getPriceRecord(scope, productId, NOW)
    expect([cases.length, facts.regime?.value, market]).toEqual([3, 'exempt', 'PL'])
    expect(facts.goods?.given).toEqual({ battery_inside: true })
  })

  test('side by side it is said what a total leaves out', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    const typed = { ...WITHOUT_REFUND, market: 'TR', duty: '2.7', vat: '20', quoteCurrency: 'USD', term: 'CIF' }
    const input = caseSchema.parse({ intent: 'save', name: '土耳其', case: new URLSearchParams(typed).toString() })
    expect(await changeCases(scope, { productId, input }, NOW)).toMatchObject({ ok: true })
    await changeCases(scope, { productId, input: saving() }, NOW)
    const ids = (await open(firm.id, productId, { as: owner })).data.cases.map(({ id }) => id)
    const search = new URLSearchParams(ids.map((id) => ['compare', id]))
    const request = await get(`${paths.firm.price(firm.id, productId)}?${search}`, { as: owner })
    const { data } = await answer<FirmPage>(firmPrice.loader, { request, params: { firmId: firm.id, productId } })
    expect(data.compared.map(({ name, notCounted }) => [name, notCounted !== null])).toEqual([
      ['波兰', false],
      ['土耳其', true],
    ])
  })

  test('puts three prices side by side, and not a fourth', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    for (const name of ['甲', '乙', '丙', '丁']) await changeCases(scope, { productId, input: saving(name) }, NOW)
    const ids = (await open(firm.id, productId, { as: owner })).data.cases.map(({ id }) => id)
    const search = new URLSearchParams([...ids.map((id) => ['compare', id]), ...Object.entries(WITHOUT_REFUND)])
    const request = await get(`${paths.firm.price(firm.id, productId)}?${search}`, { as: owner })
    const { data } = await answer<FirmPage>(firmPrice.loader, { request, params: { firmId: firm.id, productId } })
    expect(data.compared.map(({ id }) => id)).toEqual(ids.slice(0, 3))
    // What is typed stays while prices are put side by side.
    expect(data.page.answer).toMatchObject({ quote: { amount: '47803.19' } })
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
    expect((await answer(firmPrice.action, { request, params: { firmId: firm.id, productId } })).status).toBe(403)
    expect(await db.priceCase.count({ where: { productId } })).toBe(1)
    expect(await changeCases(scope, removal, NOW)).toEqual({ ok: true, value: null })
    expect(await db.priceCase.count({ where: { productId } })).toBe(0)
    expect(await changeCases(scope, removal, NOW)).toMatchObject({ refusal: { code: 'removedAlready' } })
  })

  test('of another firm is not said to have been removed', async () => {
    const { firm, owner, scope, productId, theirs } = await givenProduct()
    await changeCases(scope, { productId, input: saving() }, NOW)
    const { id: caseId, ...row } = await db.priceCase.findFirstOrThrow({ where: { productId } })
    const other = await db.firmProduct.create({
      data: { firmId: theirs.firm.id, name: 'x', nameEn: '', hs6: '845611', reason: '', createdAt: NOW },
    })
    const data = { ...row, productId: other.id, inputs: row.inputs ?? {}, summary: row.summary ?? {} }
    const { id } = await db.priceCase.create({ data })
    const send = async (body: Typed) => {
      const request = await post(paths.firm.price(firm.id, productId), body, { as: owner })
      return answer(firmPrice.action, { request, params: { firmId: firm.id, productId } })
    }
    expect(await send({ intent: 'remove', caseId: id })).toMatchObject({
      status: 409,
      data: { isStale: true, errors: [{ field: null, message: { key: 'refusals:removedAlready' } }] },
    })
    expect(await db.priceCase.count({ where: { id } })).toBe(1)
    expect((await send({ intent: 'remove', caseId })).status).toBe(303)
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
    expect(await changeCases(scope, { productId, input: saving('又一个') }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'products.too_many_prices' },
    })
  })

  test('stays on the page when it was saved', async () => {
    const { firm, owner, productId } = await givenProduct()
    const params = { firmId: firm.id, productId }
    const request = await post(paths.firm.price(firm.id, productId), saving(), { as: owner })
    const { status, location } = await answer(firmPrice.action, { request, params })
    expect(status).toBe(303)
    const shown = await answer<FirmPage>(firmPrice.loader, {
      request: await get(location ?? '', { as: owner }),
      params,
    })
    expect(shown.data).toMatchObject({ done: 'price:cases.saved', page: { answer: { kind: 'business' } } })
  })

  test('is saved once, however often and at once it is pressed', async () => {
    const { scope, productId } = await givenProduct()
    const later = new Date(NOW.getTime() + 60_000)
    const press = async (name: string, at = NOW) => changeCases(scope, { productId, input: saving(name) }, at)
    const pressed = await Promise.all([press('甲'), press('甲'), press('乙')])
    expect([...pressed, await press('甲', later)].every(({ ok }) => ok)).toBe(true)
    expect(await db.priceCase.count({ where: { productId } })).toBe(2)
    await db.firmProduct.update({ where: { id: productId }, data: { refundRate: 900 } })
    // Another answer under the same name is another price, and needs a name of its own.
    expect(await press('甲', later)).toMatchObject({ refusal: { code: 'products.price_name_taken' } })
    await press('甲 (2)', later)
    expect(await db.priceCase.count({ where: { productId } })).toBe(3)
  })

  test('goes out with the data of the firm', async () => {
    const { scope, productId } = await givenProduct()
    await changeCases(scope, { productId, input: saving() }, NOW)
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('EUR 47803.19')
  })
})
