import { describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { NOTHING_SAID, type OriginTexts } from '~/domain/duty/origin-form'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { saveOrigin, type OriginRefusal } from '~/features/origin/commands.server'
import { getOriginPage } from '~/features/origin/page-queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { recordLine } from '~/features/products/line-commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { fingerprint } from '~/domain/shared/changes'
import { paths } from '~/paths'
import * as marketRoute from '~/routes/firm/product-market'
import * as route from '~/routes/firm/product-origin'
import * as guestRoute from '~/routes/public/hs-origin'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LATER = new Date('2026-12-01T03:00:00Z')
const place = (market: string, under: string | null = null) => ({ market, under, now: LATER })

async function givenProduct(hs6 = '845611') {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, ours.owner)
  await changeProducts(scope, { intent: 'add', name: '光纤激光切割机', nameEn: '', hs6, reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  return { ...ours, scope, other: firmScope(theirs.firm, theirs.owner), stranger: theirs.owner, productId }
}

const MADE: OriginTexts = {
  ...NOTHING_SAID,
  ...{ wholly: 'no', originatingOnly: 'no', minimal: 'no', direct: 'yes' },
  ...{ readIn: 'Annex 3-A, 8456.11', change: 'heading' },
  ...{ price: '100000', currency: 'USD', foreign: 'yes', materials: 'laser source, 9013.20, 30000' },
  ...{ rate: '2', rateSource: 'Annex 1, page 200', rateReadOn: '2026-11-30' },
}
type Given = Awaited<ReturnType<typeof givenProduct>>

function save(given: Given, texts: Partial<OriginTexts> = {}, market = 'KR', now = NOW) {
  const { scope, productId } = given
  const read = { agreement: market === 'KR' ? 'china_korea' : 'rcep', texts: { ...MADE, ...texts } } as const
  return saveOrigin(scope, { productId, market, read, known: {} }, now)
}

const codeOf = (result: { ok: true } | { ok: false; refusal: OriginRefusal }) =>
  result.ok ? 'ok' : result.refusal.code

describe('a self-check of origin', () => {
  test('keeps the answers with who and when, says what follows and what it saves', async () => {
    const given = await givenProduct()
    const { scope, owner, productId } = given
    expect((await getOriginPage(scope, productId, place('KR'))).under).toMatchObject({ answer: null, history: [] })
    const line = { intent: 'line', market: 'KR', lineCode: '8456110000', lineRate: 800, otherDuty: '' } as const
    const input = { ...line, lineSource: 'customs.go.kr', lineAsOf: '2026-11-30' as const }
    await recordLine(scope, { productId, input }, NOW)
    expect(codeOf(await save(given))).toBe('ok')
    const page = await getOriginPage(scope, productId, place('KR'))
    expect(page.agreements.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      ['china_korea', true],
      ['rcep', false],
    ])
    expect(page.under).toMatchObject({
      stored: MADE,
      savedBy: { who: owner.name },
      answer: {
        outcome: 'qualifies',
        materials: [{ name: 'laser source', code: '9013.20' }],
        saving: { full: { value: '8 %' }, reduced: '2 %', isNone: false },
      },
    })
    expect(page.under?.answer?.saving.text).toContain('6,000')
    expect(page.under?.answer?.notes.join(' ')).toContain('70.00')
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('Annex 3-A, 8456.11')
    const request = await get(paths.firm.productMarket(scope.firmId, productId, 'KR'), { as: owner })
    const params = { firmId: scope.firmId, productId, market: 'KR' }
    const { data } = await answer<{ origins: unknown[] }>(marketRoute.loader, { request, params })
    expect(data.origins).toMatchObject([{ id: 'china_korea', on: '2026-12-01' }])
  })

  test('keeps every save as history, and nothing where nothing changed', async () => {
    const given = await givenProduct()
    await save(given)
    await save(given)
    await save(given, { materials: 'cutting head, 8456.90, 30000' }, 'KR', LATER)
    const page = await getOriginPage(given.scope, given.productId, place('KR'))
    expect(page.under?.history.map(({ code }) => code)).toEqual(['8456.11', '8456.11'])
    expect(page.under?.answer?.outcome).toBe('does_not')
  })

  test('begins with what was answered for another market under the same agreement, but for the way', async () => {
    const given = await givenProduct()
    await save(given, {}, 'JP')
    const page = await getOriginPage(given.scope, given.productId, place('KR', 'rcep'))
    expect(page.under).toMatchObject({
      answer: null,
      stored: NOTHING_SAID,
      values: { ...MADE, direct: 'open', rate: '', rateSource: '', rateReadOn: '' },
    })
    expect(page.under?.startedFrom).not.toBeNull()
  })

  test('asks for the rule anew when the product has another code', async () => {
    const given = await givenProduct()
    await save(given)
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '845612' } })
    const { under } = await getOriginPage(given.scope, given.productId, place('KR'))
    expect(under?.answer).toMatchObject({ outcome: 'cannot_say', otherCode: '8456.11' })
    expect(codeOf(await save(given, {}, 'KR', LATER))).toBe('ok')
    const after = await getOriginPage(given.scope, given.productId, place('KR'))
    expect(after.under?.answer).toMatchObject({ outcome: 'qualifies', otherCode: null })
  })

  test('says so where there is no agreement', async () => {
    const given = await givenProduct()
    expect(await getOriginPage(given.scope, given.productId, place('PL'))).toMatchObject({
      agreements: [],
      under: null,
    })
    expect(codeOf(await save(given, {}, 'PL'))).toBe('products.no_agreement')
  })

  test('is kept by those who may edit, for products of the firm, as often as the limit says', async () => {
    const given = await givenProduct()
    const viewer = await addMember(given.firm, 'viewer')
    expect(codeOf(await save({ ...given, scope: firmScope(given.firm, viewer, 'viewer') }))).toBe('viewer_cannot_edit')
    expect(codeOf(await save({ ...given, scope: given.other }))).toBe('products.unknown')
    const { productId, owner } = given
    const row = { productId, market: 'KR', agreement: 'rcep', hs6: '845611', answers: {}, byId: owner.id, at: NOW }
    await db.originCheck.createMany({ data: Array.from({ length: LIMITS.originChecks.most }, () => row) })
    expect(codeOf(await save(given))).toBe('products.too_many_checks')
  })

  test('lets two tabs meet where both changed the same, and only there', async () => {
    const given = await givenProduct()
    const { scope, productId } = given
    await save(given)
    const known = Object.fromEntries(Object.entries(MADE).map(([field, value]) => [field, [fingerprint(value)]]))
    await save(given, { price: '200000' }, 'KR', LATER)
    const read = (texts: Partial<OriginTexts>) => ({ agreement: 'china_korea' as const, texts: { ...MADE, ...texts } })
    const meets = await saveOrigin(scope, { productId, market: 'KR', read: read({ price: '150000' }), known }, LATER)
    expect(meets).toMatchObject({ refusal: { conflicts: [{ field: 'price', value: '200000' }] } })
    const aside = await saveOrigin(scope, { productId, market: 'KR', read: read({ direct: 'no' }), known }, LATER)
    expect(codeOf(aside)).toBe('ok')
    const { under } = await getOriginPage(scope, productId, place('KR'))
    expect(under?.stored).toMatchObject({ price: '200000', direct: 'no' })
    const clash = { foreign: 'no', materials: '' }
    await save(given, { ...clash, price: '' }, 'KR', LATER)
    const left = await saveOrigin(scope, { productId, market: 'KR', read: read({ minimal: 'yes' }), known }, LATER)
    expect(codeOf(left)).toBe('ok')
  })
})

describe('the form of a self-check', () => {
  const sent = { agreement: 'china_korea', ...MADE, materials: '' }
  const lines = {
    ...{ 'materials.drawn': '', 'materials.line.0.name': 'laser source', 'materials.line.0.code': '9013.20' },
    'materials.line.0.value': '30,000',
  }

  async function send(given: Given, body: Record<string, string>) {
    const { scope, productId, owner } = given
    const request = await post(paths.firm.origin(scope.firmId, productId, 'KR'), body, { as: owner })
    const params = { firmId: scope.firmId, productId, market: 'KR' }
    return answer<{ errors?: { field: string; message: unknown }[]; values: Record<string, string[]> }>(route.action, {
      request,
      params,
    })
  }

  test('takes lines as a browser without scripts sends them', async () => {
    const given = await givenProduct()
    const more = await send(given, { ...sent, ...lines, lines: 'add' })
    expect([more.status, more.data.errors, more.data.values.materials]).toEqual([
      422,
      [],
      ['laser source, 9013.20, 30000'],
    ])
    expect(await db.originCheck.count({ where: { productId: given.productId } })).toBe(0)
    const saved = await send(given, { ...sent, ...lines })
    expect(saved).toMatchObject({ status: 303, location: expect.stringContaining('done=check') as string })
    const page = await getOriginPage(given.scope, given.productId, place('KR'))
    expect(page.under?.answer).toMatchObject({ outcome: 'qualifies', materials: [{ name: 'laser source' }] })
  })

  test.each([
    ['materials above the price', { ...lines, 'materials.line.0.value': '100000.01' }, 'materials'],
    ['a negative value', { ...lines, 'materials.line.0.value': '-1' }, 'materials'],
    ['a code that does not exist', { ...lines, 'materials.line.0.code': '999999' }, 'materials'],
    ['a price of 0', { ...lines, price: '0' }, 'price'],
    ['another agreement', { ...lines, agreement: 'mercosur' }, 'agreement'],
    ['a choice that there is not', { ...lines, direct: 'perhaps' }, 'direct'],
    ['too long a place', { ...lines, readIn: 'x'.repeat(201) }, 'readIn'],
    ['a rate without its source', { ...lines, rateSource: '' }, 'rateSource'],
  ])('refuses %s at its box, and keeps nothing', async (_, body: Record<string, string>, field) => {
    const given = await givenProduct()
    const { status, data } = await send(given, { ...sent, ...body })
    expect([status, data.errors?.map((one) => one.field)]).toEqual([422, [field]])
    expect(await db.originCheck.count({ where: { productId: given.productId } })).toBe(0)
  })

  test('is not found for somebody else’s product, nor for a market that is not there', async () => {
    const given = await givenProduct()
    const { stranger, scope, productId, owner } = given
    const asked = [
      [stranger, 'KR'],
      [owner, 'BR'],
      [owner, 'kr'],
    ] as const
    for (const [as, market] of atLeast(3, asked)) {
      const request = await get(paths.firm.origin(scope.firmId, productId, market), { as })
      const params = { firmId: scope.firmId, productId, market }
      expect((await answer(route.loader, { request, params })).status).toBe(404)
    }
  })
})

describe('the self-check of a guest', () => {
  async function ask(query: Record<string, string>, [code, market] = ['845611', 'KR']) {
    const request = await get(paths.guest.hsOrigin(code, market, query))
    return answer<{
      page: { under: { answer: { outcome: string } | null } | null; reply: { errors: { field: string }[] } }
    }>(guestRoute.loader, { request, params: { code, market } })
  }
  const sent = { agreement: 'rcep', ...MADE }

  test('stands in the address and is kept nowhere', async () => {
    expect((await ask({})).data.page.under).toMatchObject({ id: 'china_korea', answer: null })
    const { status, data } = await ask(sent)
    expect([status, data.page.under]).toMatchObject([200, { id: 'rcep', answer: { outcome: 'qualifies' } }])
    expect(await db.originCheck.count()).toBe(0)
  })

  test('says what is wrong, and asks nothing where there is no agreement', async () => {
    const wrong = await ask({ ...sent, price: '-1' })
    expect([wrong.status, wrong.data.page.reply.errors.map(({ field }) => field)]).toEqual([422, ['price']])
    expect((await ask(sent, ['845611', 'PL'])).data.page.under).toBeNull()
    expect((await ask(sent, ['845699', 'KR'])).status).toBe(404)
    expect((await ask(sent, ['8456', 'KR'])).status).toBe(404)
  })
})

describe('a price', () => {
  const TYPED = {
    purchase: '113000',
    refundRate: '13',
    rateUSD: '7.1',
    term: 'CIF',
    quoteCurrency: 'USD',
    profit: '10',
  }

  async function priced({ scope, productId }: Given, typed: Readonly<Record<string, string>> = TYPED) {
    const { facts, hs6 } = await getPriceRecord(scope, productId, LATER)
    const search = new URLSearchParams({ market: 'KR', ...typed })
    return getPricePage({ search, language: 'en', today: '2026-12-01', record: facts, hs: hs6 })
  }

  async function givenDuty() {
    const given = await givenProduct()
    const line = { intent: 'line', market: 'KR', lineCode: '8456110000', lineRate: 800, otherDuty: '' } as const
    const input = { ...line, lineSource: 'customs.go.kr', lineAsOf: '2026-11-30' as const }
    await recordLine(given.scope, { productId: given.productId, input }, NOW)
    return given
  }

  test('takes the rate of an agreement once the self-check passes, and shows both', async () => {
    const given = await givenDuty()
    const before = await priced(given)
    expect(before.reply.values.duty?.[0]).toBe('8')
    expect(before.preferences.map(({ id, standing }) => [id, standing])).toEqual([
      ['china_korea', 'none'],
      ['rcep', 'none'],
    ])
    expect(codeOf(await save(given))).toBe('ok')
    const after = await priced(given)
    expect(after.reply.values.duty?.[0]).toBe('2')
    expect(after.origins.duty).toMatchObject({ source: 'Annex 1, page 200', rule: 'fta_korea' })
    const [view] = after.preferences
    expect(view).toMatchObject({ standing: 'used', isUsed: true, with: { rate: '2' }, without: { rate: '8' } })
    const amount = (answered: typeof after) => (answered.answer?.kind === 'business' ? answered.answer.landed : null)
    expect([view?.with?.landed, view?.without.landed]).toEqual([amount(after), amount(before)])
    expect(view?.saves).toBe('With the proof of origin the duty is 2% instead of 8%.')
    expect((await priced(given, { ...TYPED, duty: '8' })).reply.values.duty?.[0]).toBe('8')
  })

  test.each<[string, Partial<OriginTexts>, string]>([
    ['does not pass', { direct: 'no' }, 'not_qualified'],
    ['has no rate', { rate: '', rateSource: '', rateReadOn: '' }, 'no_rate'],
    ['has a rate of an earlier year', { rateReadOn: '2025-06-30' }, 'old'],
  ])('goes on with the ordinary duty where the self-check %s', async (_, texts, standing) => {
    const given = await givenDuty()
    expect(codeOf(await save(given, texts))).toBe('ok')
    const page = await priced(given)
    expect(page.reply.values.duty?.[0]).toBe('8')
    expect(page.preferences[0]).toMatchObject({ standing, isUsed: false })
  })

  test('of a parcel and of another code takes the ordinary duty', async () => {
    const given = await givenDuty()
    await save(given)
    expect((await priced(given, { ...TYPED, to: 'consumer' })).reply.values.duty?.[0]).toBe('8')
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '845612' } })
    expect((await priced(given)).preferences[0]).toMatchObject({ standing: 'not_qualified' })
  })
})
