import { describe, expect, test } from 'vitest'
import { MARKETS } from '~/domain/market/reference/markets'
import { saveMarketPicks } from '~/features/markets/commands.server'
import { getMarketsPage, listMarketChoices } from '~/features/markets/queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { readRankingQuery, type PicksInput } from '~/features/markets/schema'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { action as marketsAction, loader as marketsLoader } from '~/routes/firm/markets'
import { action as productsAction, loader as productsLoader } from '~/routes/firm/products'
import { loader as methodLoader } from '~/routes/public/method'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { approveBefore, submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-23T02:00:00Z')
const pump = { intent: 'add', name: '离心泵', nameEn: '', hs6: '841370', reason: '靠叶轮离心力输水' } as const
const nothing: PicksInput = { market1: '', reason1: '', market2: '', reason2: '', market3: '', reason3: '' }
const kazakhstan: PicksInput = { ...nothing, market1: 'KZ', reason1: '阿拉木图有经销商' }

async function twoFirms() {
  const [ours, theirs] = [
    await createFirm(),
    await createFirm({ nameZh: '大连海产有限公司', nameEn: 'Dalian Seafood' }),
  ]
  return {
    scope: firmScope(ours.firm, ours.owner),
    other: firmScope(theirs.firm, theirs.owner),
    firm: ours.firm,
    owner: ours.owner,
    otherFirm: theirs.firm,
  }
}

async function submitMarketStage(firm: Firm, by: Person) {
  await approveBefore({ firm, by, stage: 'market', now: NOW })
  await submit({ firm, by, stage: 'market', now: NOW })
}

const defaultQuery = readRankingQuery(new URLSearchParams())

describe('products', () => {
  test('are added, shown as tariffs print the code, and removed; the other firm sees none of it', async () => {
    const { scope, other } = await twoFirms()
    expect(await changeProducts(scope, pump, NOW)).toEqual({ ok: true, value: null })
    const { products, locked } = await getProductsPage(scope, NOW)
    expect({ products, locked }).toMatchObject({ products: [{ name: '离心泵', hs6: '8413.70' }], locked: null })
    expect((await getProductsPage(other, NOW)).products).toEqual([])
    const productId = products[0]?.id ?? ''
    await changeProducts(scope, { intent: 'remove', productId }, NOW)
    expect((await getProductsPage(scope, NOW)).products).toEqual([])
  })

  test('of another firm cannot be removed', async () => {
    const { scope, other } = await twoFirms()
    await changeProducts(scope, pump, NOW)
    const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
    expect(await changeProducts(other, { intent: 'remove', productId }, NOW)).toMatchObject({
      refusal: { code: 'removedAlready' },
    })
    expect((await getProductsPage(scope, NOW)).products).toHaveLength(1)
  })

  test.each([
    ['84571000', 'markets.hs6_longer', ['845710']],
    ['8457.10.00.90', 'markets.hs6_longer', ['845710']],
    ['8457', 'markets.hs6_heading', ['845710', '845720', '845730']],
    ['8457.99', 'markets.hs6_not_in_heading', ['845710', '845720', '845730']],
    ['84579900', 'markets.hs6_not_in_heading', ['845710', '845720', '845730']],
    ['99999999', 'markets.hs6_not_in_hs', []],
  ] as const)('%s is answered with %s and the codes it may mean, by name', async (hs6, code, offered) => {
    const { firm, owner } = await createFirm()
    const request = await post(paths.firm.products(firm.id), { ...pump, hs6 }, { as: owner })
    const { status, data } = await answer<FormReply>(productsAction, { request, params: { firmId: firm.id } })
    expect(status).toBe(422)
    expect(data.errors[0]?.message.key).toBe(`refusals:${code}`)
    expect(data.offers?.map((offer) => offer.code)).toEqual(offered)
    for (const { label } of atLeast(0, data.offers ?? [])) expect(label).toMatch(/^8457\.\d0 \p{Script=Han}/u)
    const [first] = data.offers ?? []
    if (!first) return
    const pressed = await post(paths.firm.products(firm.id), { ...pump, hs6, hs6Offer: first.code }, { as: owner })
    expect((await answer(productsAction, { request: pressed, params: { firmId: firm.id } })).status).toBe(303)
    expect((await getProductsPage(firmScope(firm, owner), NOW)).products.map((one) => one.hs6)).toEqual(['8457.10'])
  })

  test('stand on the list once, even when the form is sent twice at the same moment', async () => {
    const { scope } = await twoFirms()
    const results = await Promise.all(Array.from({ length: 5 }, () => changeProducts(scope, pump, NOW)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toEqual({
      ok: false,
      refusal: { code: 'markets.product_twice', field: 'hs6' },
    })
  })

  test('are fifty at most', async () => {
    const { scope } = await twoFirms()
    for (let index = 0; index < 50; index += 1) await changeProducts(scope, { ...pump, name: `泵 ${index}` }, NOW)
    expect(await changeProducts(scope, pump, NOW)).toEqual({
      ok: false,
      refusal: { code: 'markets.too_many_products' },
    })
  })

  test('are read by a viewer and changed by an editor', async () => {
    const { scope, firm } = await twoFirms()
    const viewer = firmScope(firm, await addMember(firm, 'viewer'), 'viewer')
    const editor = firmScope(firm, await addMember(firm, 'editor'), 'editor')
    expect(await changeProducts(viewer, pump, NOW)).toEqual({ ok: false, refusal: { code: 'viewer_cannot_edit' } })
    expect(await changeProducts(editor, pump, NOW)).toMatchObject({ ok: true })
    expect((await getProductsPage(viewer, NOW)).locked).toBe('viewer_cannot_edit')
    expect((await getProductsPage(scope, NOW)).products).toHaveLength(1)
  })

  test('rest while they are under review', async () => {
    const { scope, other, firm, owner } = await twoFirms()
    await submitMarketStage(firm, owner)
    expect(await changeProducts(scope, pump, NOW)).toEqual({ ok: false, refusal: { code: 'item_locked' } })
    expect((await getProductsPage(scope, NOW)).locked).toBe('item_locked')
    expect(await changeProducts(other, pump, NOW)).toMatchObject({ ok: true })
  })
})

describe('picking markets', () => {
  test('replaces the picks of this firm only', async () => {
    const { scope, other } = await twoFirms()
    await saveMarketPicks(scope, { ...kazakhstan, market2: 'PL', reason2: '样品获好评' }, NOW)
    await saveMarketPicks(other, { ...nothing, market1: 'JP', reason1: '老客户' }, NOW)
    await saveMarketPicks(
      scope,
      { ...nothing, market1: 'PL', reason1: '样品获好评', market3: 'RS', reason3: '自贸协定' },
      NOW,
    )
    expect(await listMarketChoices(scope)).toMatchObject([
      { market: 'PL', position: 1 },
      { market: 'RS', position: 2, reason: '自贸协定', chosenAt: NOW },
    ])
    expect(await listMarketChoices(other)).toMatchObject([{ market: 'JP', position: 1 }])
  })

  test('that are refused change nothing', async () => {
    const { scope } = await twoFirms()
    await saveMarketPicks(scope, kazakhstan, NOW)
    const twice = await saveMarketPicks(scope, { ...kazakhstan, market2: 'KZ', reason2: '再写一次' }, NOW)
    expect(twice).toEqual({ ok: false, refusal: { code: 'markets.twice', field: 'market2' } })
    expect(await saveMarketPicks(scope, nothing, NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'markets.none_picked' },
    })
    expect(await listMarketChoices(scope)).toMatchObject([{ market: 'KZ' }])
  })

  test('ten times at once leaves one whole choice', async () => {
    const { scope } = await twoFirms()
    const results = await Promise.all(Array.from({ length: 10 }, () => saveMarketPicks(scope, kazakhstan, NOW)))
    expect(atLeast(1, results).every((result) => result.ok)).toBe(true)
    expect(await listMarketChoices(scope)).toHaveLength(1)
  })

  test('is for editors, and not while under review', async () => {
    const { scope, firm, owner } = await twoFirms()
    const viewer = firmScope(firm, await addMember(firm, 'viewer'), 'viewer')
    expect(await saveMarketPicks(viewer, kazakhstan, NOW)).toEqual({
      ok: false,
      refusal: { code: 'viewer_cannot_edit' },
    })
    await submitMarketStage(firm, owner)
    expect(await saveMarketPicks(scope, kazakhstan, NOW)).toEqual({ ok: false, refusal: { code: 'item_locked' } })
  })
})

describe('the page of markets', () => {
  test('compares what the profile names until the page is asked for something else', async () => {
    const { scope } = await twoFirms()
    const { ranking } = await getMarketsPage(scope, { query: defaultQuery, now: NOW })
    expect(ranking?.isOfProfile).toBe(true)
    expect(new Set(ranking?.rows.map(({ region }) => region))).toEqual(new Set(['central_asia']))
  })

  test('ranks all 33 for whoever names none', async () => {
    const { firm, owner } = await createFirm({ targetRegions: [] })
    const page = await getMarketsPage(firmScope(firm, owner), { query: defaultQuery, now: NOW })
    expect(page.ranking?.rows.map((row) => row.iso2).slice(0, 3)).toEqual(['JP', 'KR', 'DE'])
    expect(page.ranking?.rows).toHaveLength(MARKETS.length)
    expect(page.options.flatMap(({ options }) => options)).toHaveLength(MARKETS.length)
  })

  test('keeps the default rank beside a ranking with own weights', async () => {
    const { scope } = await twoFirms()
    const query = readRankingQuery(new URLSearchParams('logistics=100&size=0&region=central_asia'))
    const { ranking } = await getMarketsPage(scope, { query, now: NOW })
    expect(ranking?.isDefault).toBe(false)
    expect(ranking?.rows.map((row) => row.region)).toEqual(Array.from({ length: 5 }, () => 'central_asia'))
    expect(ranking?.rows.map((row) => [row.iso2, row.rank, row.defaultRank])).toContainEqual(['KZ', 1, 1])
  })

  test.each([
    ['size=0&power=0&logistics=0&time=0&preference=0&effort=0&risk=0', true],
    ['size=1000', true],
    ['size=abc', true],
    ['size=-1', true],
    ['size=', false],
    ['size=10', false],
  ])('%s is refused: %s', async (search, isRefused) => {
    const query = readRankingQuery(new URLSearchParams(search))
    expect(query.isRefused).toBe(isRefused)
    expect(Object.values(query.weights).some((weight) => weight > 0)).toBe(true)
  })

  test('shows nothing when every region is unticked', () => {
    expect(readRankingQuery(new URLSearchParams('size=25')).regions).toEqual([])
    expect(readRankingQuery(new URLSearchParams('')).regions).toBeNull()
    expect(readRankingQuery(new URLSearchParams('region=cee&region=mars')).regions).toEqual(['cee'])
  })
})

describe('the routes', () => {
  const missing = '01939d2e-0000-7000-8000-000000000000'

  test('answer another firm’s id like one that does not exist', async () => {
    const { owner, otherFirm } = await twoFirms()
    for (const firmId of [otherFirm.id, missing, 'nonsense']) {
      for (const [loader, action] of [
        [productsLoader, productsAction],
        [marketsLoader, marketsAction],
      ] as const) {
        const params = { firmId }
        expect(
          (await answer(loader, { request: await get(paths.firm.markets(firmId), { as: owner }), params })).status,
        ).toBe(404)
        const request = await post(paths.firm.markets(firmId), { ...pump, ...kazakhstan }, { as: owner })
        expect((await answer(action, { request, params })).status).toBe(404)
      }
    }
    expect(await listMarketChoices(firmScope(otherFirm, owner))).toEqual([])
  })

  test('send strangers to sign in', async () => {
    const { firm } = await twoFirms()
    const given = await answer(marketsLoader, {
      request: await get(paths.firm.markets(firm.id)),
      params: { firmId: firm.id },
    })
    expect(given.location).toMatch(/^\/sign-in/)
  })

  test('add a product typed with full-width digits and dots', async () => {
    const { firm, owner, scope } = await twoFirms()
    const request = await post(paths.firm.products(firm.id), { ...pump, hs6: ' ８４１３．７０ ' }, { as: owner })
    const given = await answer(productsAction, { request, params: { firmId: firm.id } })
    expect(given).toMatchObject({ status: 303, location: paths.firm.products(firm.id, { done: 'add' }) })
    expect((await getProductsPage(scope, NOW)).products).toMatchObject([{ hs6: '8413.70' }])
  })

  test.each([
    [{ ...pump, name: '' }, 'name', 'forms:required'],
    [{ ...pump, name: 'x'.repeat(1_000_000) }, 'name', 'forms:tooLong'],
    [{ ...pump, name: 'pump\u202e' }, 'name', 'forms:direction'],
    [{ ...pump, name: 'pump\u0000' }, 'name', 'forms:control'],
    [{ ...pump, hs6: '12345' }, 'hs6', 'refusals:markets.hs6_invalid'],
    [{ ...pump, hs6: '84561' }, 'hs6', 'refusals:markets.hs6_invalid'],
    [{ ...pump, hs6: '770000' }, 'hs6', 'refusals:markets.hs6_not_in_hs'],
    [{ ...pump, hs6: '9999.99' }, 'hs6', 'refusals:markets.hs6_not_in_hs'],
    [{ ...pump, hs6: '8457.99' }, 'hs6', 'refusals:markets.hs6_not_in_heading'],
    [{ ...pump, hs6: '\u3164' }, 'hs6', 'forms:required'],
    [{ ...pump, hs6: '' }, 'hs6', 'forms:required'],
    [{ ...pump, reason: 'x'.repeat(1001) }, 'reason', 'forms:tooLong'],
  ])('refuse %#: %s at its field, with what was typed', async (body, field, key) => {
    const { firm, owner, scope } = await twoFirms()
    const request = await post(paths.firm.products(firm.id), body, { as: owner })
    const given = await answer<FormReply>(productsAction, { request, params: { firmId: firm.id } })
    expect(given.status).toBe(422)
    expect(given.data.errors).toMatchObject([{ field, message: { key } }])
    expect(Object.keys(given.data.values)).toContain(field)
    expect((await getProductsPage(scope, NOW)).products).toEqual([])
  })

  test('save picks, and give back what was typed when they are refused', async () => {
    const { firm, owner } = await twoFirms()
    const send = async (body: PicksInput) =>
      answer<FormReply>(marketsAction, {
        request: await post(paths.firm.markets(firm.id), body, { as: owner }),
        params: { firmId: firm.id },
      })
    expect(await send({ ...kazakhstan, reason1: '' })).toMatchObject({
      status: 422,
      data: {
        errors: [{ field: 'reason1', message: { key: 'refusals:markets.reason_missing' } }],
        values: { market1: ['KZ'] },
      },
    })
    expect(await send({ ...kazakhstan, market1: '<b>' })).toMatchObject({
      status: 422,
      data: { errors: [{ field: 'market1' }] },
    })
    expect((await send(kazakhstan)).location).toBe(paths.firm.markets(firm.id, { done: 'saved' }))
  })

  test('show the method to guests and people in their language', async () => {
    const guest = await answer<{ isSignedIn: boolean; title: string }>(methodLoader, { request: await get('/method') })
    expect(guest.data).toMatchObject({ isSignedIn: false })
    const visit = { as: await createPerson(), cookie: 'language=en' }
    const request = await get('/method', visit)
    const known = await answer<{ isSignedIn: boolean; title: string }>(methodLoader, { request })
    expect(known.data.isSignedIn).toBe(true)
    expect(known.data.title).toContain('How markets are ranked')
  })
})

describe('the page of markets for a dealer in used cars', () => {
  test('shows no score, and what to know about Russia', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car'], targetRegions: ['RU'] })
    const query = readRankingQuery(new URLSearchParams())
    const page = await getMarketsPage(firmScope(firm, owner), { query, now: NOW })
    expect(page.ranking).toBeNull()
    expect(page.options[0]).toEqual({ label: '您的市场', options: [{ value: 'RU', label: '俄罗斯' }] })
    const labels = page.options.flatMap(({ options }) => options.map(({ label }) => label))
    expect(labels).toHaveLength(MARKETS.length)
    expect(labels.filter((label) => /\d/.test(label))).toEqual([])
    const ids = ['ru_payment', 'ru_parties', 'ru_rmb', 'ru_scrappage_fee'].map((id) => `warning-${id}`)
    expect(page.warnings?.items.map(({ id }) => id)).toEqual(ids)
  })
})
