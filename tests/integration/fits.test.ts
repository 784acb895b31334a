import { describe, expect, test } from 'vitest'
import { saveAnswers } from '~/features/fits/answer-commands.server'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { getMarketRows } from '~/features/fits/market-row-queries.server'
import { getCodePage, getMarketPage } from '~/features/fits/page-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { findCodeEffect } from '~/features/products/effect-queries.server'
import { recordLine } from '~/features/products/line-commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import type { LineInput } from '~/features/products/schema'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import * as duties from '~/routes/resources/duties'
import * as requirements from '~/routes/resources/requirements'
import { paths } from '~/paths'
import * as marketRoute from '~/routes/firm/product-market'
import * as compareRoute from '~/routes/firm/product-compare'
import * as codeRoute from '~/routes/public/hs-market'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LATER = new Date('2026-12-01T03:00:00Z')
const place = (market: string, day: string | null = null) => ({ market, day, now: NOW })

async function givenProduct(hs6 = '845611', name = '光纤激光切割机') {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, ours.owner)
  await changeProducts(scope, { intent: 'add', name, nameEn: '', hs6, reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  return { ...ours, scope, other: firmScope(theirs.firm, theirs.owner), stranger: theirs.owner, productId }
}

const line: LineInput = {
  ...{ intent: 'line', market: 'UZ', lineCode: '8456110000', lineRate: 1_000, otherDuty: '' },
  ...{ lineSource: 'customs.uz', lineAsOf: '2026-11-30' },
}

describe('a product in a market', () => {
  test('says what is known, what is not and what would change it', async () => {
    const { scope, productId } = await givenProduct()
    const page = await getMarketPage(scope, productId, place('UZ'))
    expect(page.verdict).toMatchObject({ verdict: 'not_yet' })
    expect(page.verdict.reasons.map(({ id }) => id)).toEqual([
      'duty_unknown',
      'questions',
      'code_guess',
      'requirements',
    ])
    expect(page.duty?.applied).toMatchObject({ value: null, basis: null })
    expect(page.duty?.lookUp.url).toBe('https://customs.uz/')
    expect(page.requirements?.questions).toHaveLength(4)
    await recordLine(scope, { productId, input: line }, NOW)
    const after = await getMarketPage(scope, productId, place('UZ'))
    expect(after.duty).toMatchObject({ applied: { value: '10 %' }, line: { code: '8456110000', source: 'customs.uz' } })
    expect(after.verdict.reasons.map(({ id }) => id)).not.toContain('duty_unknown')
  })

  test('takes a percentage with a sum on top as words, never as the percentage alone', async () => {
    const { scope, productId } = await givenProduct()
    await recordLine(scope, { productId, input: { ...line, otherDuty: '0.5 USD/kg' } }, NOW)
    const page = await getMarketPage(scope, productId, place('UZ'))
    expect(page.duty).toMatchObject({ range: '10 % + 0.5 USD/kg', applied: { value: null } })
  })

  test('keeps who answered what and when, and one answer serves every market', async () => {
    const { scope, owner, productId } = await givenProduct()
    const save = (input: Record<string, 'yes' | 'no' | 'open'>, market = 'UZ', now = NOW) =>
      saveAnswers(scope, { productId, market, input }, now)
    await save({ solid_wood: 'no', origin_proof_asked: 'yes' })
    const [uz, pl] = [
      await getMarketPage(scope, productId, place('UZ')),
      await getMarketPage(scope, productId, place('PL')),
    ]
    expect(uz.answers.map(({ key, answer: said, who }) => [key, said, who]).toSorted()).toEqual([
      ['origin_proof_asked@UZ', true, owner.name],
      ['solid_wood', false, owner.name],
    ])
    expect(uz.requirements?.excluded.map(({ id }) => id)).toEqual(['cn_wood_packaging_ispm15'])
    expect(uz.requirements?.applies.map(({ id }) => id)).toContain('cn_origin_certificate')
    expect(pl.answers.map(({ key }) => key)).toEqual(['solid_wood'])
    expect(pl.requirements?.questions.map(({ condition }) => condition)).toContain('origin_proof_asked')
    await save({ solid_wood: 'no', origin_proof_asked: 'open' }, 'UZ', LATER)
    const rows = await db.requirementAnswer.findMany({ where: { productId } })
    expect(rows.map(({ key, at }) => [key, at.toISOString()])).toEqual([['solid_wood', NOW.toISOString()]])
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('"solid_wood"')
  })

  test('asks nothing that the profile answers, and lets the firm say otherwise', async () => {
    const { scope, firm, productId } = await givenProduct('030471', '冻鳕鱼片')
    await db.firm.update({ where: { id: firm.id }, data: { productFlags: ['food'] } })
    const before = await getMarketPage(scope, productId, place('DE'))
    expect(before.answers).toMatchObject([{ key: 'people_eat', answer: true, isOfRecord: true, who: null }])
    const input = { people_eat: 'yes' } as const
    await saveAnswers(scope, { productId, market: 'DE', input }, NOW)
    expect(await db.requirementAnswer.count({ where: { productId } })).toBe(0)
    await saveAnswers(scope, { productId, market: 'DE', input: { people_eat: 'no' } }, NOW)
    const after = await getMarketPage(scope, productId, place('DE'))
    expect(after.answers).toMatchObject([{ key: 'people_eat', answer: false, isOfRecord: false }])
  })

  test('reads the rules of another day', async () => {
    const { scope, productId } = await givenProduct()
    const idsOn = async (day: string) => {
      const page = await getMarketPage(scope, productId, place('PL', day))
      return [page.day, page.requirements?.coming.map(({ id }) => id).includes('eu_ce_machinery_regulation')]
    }
    expect(await idsOn('2027-01-20')).toEqual(['2027-01-20', false])
    expect(await idsOn('2026-12-31')).toEqual(['2026-12-31', true])
    expect(await idsOn('1999-01-01')).toEqual(['2026-12-01', true])
    expect(await idsOn('tomorrow')).toEqual(['2026-12-01', true])
  })

  test('is nobody else’s, and a viewer reads it without a button', async () => {
    const { firm, owner, scope, other, stranger, productId } = await givenProduct()
    const viewer = await addMember(firm, 'viewer')
    const params = { firmId: firm.id, productId, market: 'PL' }
    const url = paths.firm.productMarket(firm.id, productId, 'PL')
    const read = async (as: typeof owner) => answer(marketRoute.loader, { request: await get(url, { as }), params })
    const write = async (as: typeof owner, body: Record<string, string>) =>
      answer(marketRoute.action, { request: await post(url, body, { as }), params })
    expect((await read(owner)).status).toBe(200)
    expect((await read(viewer)).status).toBe(200)
    expect((await read(stranger)).status).toBe(404)
    expect((await write(stranger, { solid_wood: 'no' })).status).toBe(404)
    expect((await write(viewer, { solid_wood: 'no' })).status).toBe(422)
    expect((await write(owner, { solid_wood: 'maybe' })).status).toBe(422)
    expect((await write(owner, { not_a_question: 'yes' })).status).toBe(422)
    expect(await db.requirementAnswer.count({ where: { productId } })).toBe(0)
    expect((await write(owner, { solid_wood: 'no' })).status).toBe(303)
    expect(await saveAnswers(other, { productId, market: 'PL', input: { solid_wood: 'yes' } }, NOW)).toMatchObject({
      refusal: { code: 'products.unknown' },
    })
    await expect(getMarketPage(other, productId, place('PL'))).rejects.toMatchObject({ status: 404 })
    for (const market of atLeast(4, ['BR', 'pl', 'XX', 'constructor']))
      await expect(getMarketPage(scope, productId, place(market))).rejects.toMatchObject({ status: 404 })
  })
})

describe('markets side by side', () => {
  test('say what is missing, with source and day beside every figure', async () => {
    const { scope, productId } = await givenProduct()
    const asked = { markets: ['PL', 'UZ', 'UZ', 'XX', 'RU'], day: null, now: NOW }
    const page = await getComparePage(scope, productId, asked)
    expect(page.picked).toEqual(['PL', 'UZ', 'RU'])
    expect(page.headline.title).toBe('都先暂缓')
    const rows = page.groups.flatMap((group) => group.rows)
    const duty = rows.find(({ id }) => id === 'duty')
    expect(duty?.cells.map(({ value }) => value)).toEqual(['0 至 4.5 %', null, '0 %'])
    expect(duty?.forYou).toContain('乌兹别克斯坦')
    for (const row of atLeast(10, rows)) expect([row.id, row.cells.length]).toEqual([row.id, 3])
    expect(rows.find(({ id }) => id === 'vat')?.cells[0]).toMatchObject({ value: '23 %' })
  })

  test('take four at most and two at least, and begin with the markets of the firm', async () => {
    const { scope, firm, owner, productId } = await givenProduct()
    const compare = (markets: readonly string[]) => getComparePage(scope, productId, { markets, day: null, now: NOW })
    const many = await compare(['PL', 'CZ', 'DE', 'KZ', 'UZ'])
    expect([many.picked, many.isCut]).toEqual([['PL', 'CZ', 'DE', 'KZ'], true])
    expect((await compare(['PL'])).groups).toEqual([])
    await db.marketChoice.create({
      data: { firmId: firm.id, market: 'KZ', position: 1, reason: '', chosenById: owner.id },
    })
    expect((await compare([])).picked).toEqual(['KZ'])
    const url = paths.firm.compare(firm.id, productId, ['PL', 'CZ'])
    const params = { firmId: firm.id, productId }
    expect((await answer(compareRoute.loader, { request: await get(url, { as: owner }), params })).status).toBe(200)
    expect((await getMarketRows(scope, productId, NOW)).rows).toMatchObject([{ market: 'KZ', verdict: 'not_yet' }])
    const effect = await findCodeEffect(scope, { productId, hs6: '870323', now: NOW })
    expect(effect?.markets).toMatchObject([{ market: 'KZ', duty: { before: '0 %', after: '0 至 20 % 以上' } }])
  })
})

describe('a code in a market, for anybody', () => {
  const visit = (url: string, params: Record<string, string>) =>
    answer<{ page: ReturnType<typeof getCodePage> }>(codeRoute.loader, {
      request: new Request(`http://localhost:3000${url}`, { headers: { 'Accept-Language': 'en' } }),
      params,
    })

  test('keeps its answers in the address', async () => {
    const { status, data } = await visit('/hs/845611/markets/PL?solid_wood=no&x=yes&has_battery=maybe', {
      ...{ code: '845611', market: 'PL' },
    })
    expect(status).toBe(200)
    expect(data.page.answers.map(({ key, answer: said }) => [key, said])).toEqual([['solid_wood', false]])
    expect(data.page.requirements?.excluded).toHaveLength(1)
  })

  test.each([
    ['999999', 'PL'],
    ['8456', 'PL'],
    ['84561100', 'PL'],
    ['845611', 'BR'],
    ['845611', 'pl'],
    ["'; drop", 'PL'],
  ])('is not there for %s in %s', async (code, market) => {
    expect((await visit('/hs/x/markets/y', { code, market })).status).toBe(404)
  })
})

describe('the interface for machines', () => {
  let caller = 0
  async function ask<T>(route: { action: Parameters<typeof answer>[0] }, body: unknown) {
    caller += 1
    const request = new Request('http://localhost:3000/api/v1', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Accept-Language': 'en' },
    })
    const { status, data } = await answer<string>(route.action, { request, address: `198.51.100.${caller}` })
    return { status, body: JSON.parse(data) as T }
  }
  type Duty = { applied: { value: string | null; text: string; source: string | null } }
  type Asked = {
    applies: { id: string; title: string }[]
    questions: { condition: string }[]
    coming: { id: string }[]
  }

  test.each([
    ['845611', 'PL'],
    ['845611', 'UZ'],
    ['030471', 'DE'],
    ['620140', 'CZ'],
    ['870323', 'KZ'],
    ['690210', 'TR'],
  ])('says of %s in %s what the page says', async (hs6, market) => {
    const search = new URLSearchParams({ solid_wood: 'no', used_vehicle: 'yes' })
    const page = getCodePage(hs6, { market, search, language: 'en', day: '2026-12-01', now: NOW })
    const duty = await ask<Duty>(duties, { hs6, market, asOf: '2026-12-01' })
    const { value, text } = page.duty?.applied ?? {}
    expect(duty.status).toBe(200)
    expect([duty.body.applied.value && `${duty.body.applied.value} %`, duty.body.applied.text]).toEqual([value, text])
    const answers = { solid_wood: false, used_vehicle: true }
    const found = await ask<Asked>(requirements, { hs6, market, asOf: '2026-12-01', answers })
    const shown = page.requirements
    expect(found.body.applies.map(({ id, title }) => [id, title])).toEqual(
      shown?.applies.map(({ id, title }) => [id, title]),
    )
    expect(found.body.questions.map(({ condition }) => condition)).toEqual(
      shown?.questions.map(({ condition }) => condition),
    )
    expect(found.body.coming.map(({ id }) => id)).toEqual(shown?.coming.map(({ id }) => id))
  })

  test.each([
    ['no code', { market: 'PL' }],
    ['a code that is none', { hs6: '999999', market: 'PL' }],
    ['seven digits', { hs6: '8456110', market: 'PL' }],
    ['a country outside the list', { hs6: '845611', market: 'BR' }],
    ['a day long ago', { hs6: '845611', market: 'PL', asOf: '1926-12-01' }],
    ['nothing', null],
  ])('refuses %s', async (_, body) => {
    expect((await ask(duties, body)).status).toBe(422)
    expect((await ask(requirements, body)).status).toBe(422)
  })

  test('refuses answers to no question', async () => {
    const body = { hs6: '845611', market: 'PL', answers: { constructor: true } }
    expect((await ask(requirements, body)).status).toBe(422)
    expect((await ask(requirements, { ...body, answers: { solid_wood: 'no' } })).status).toBe(422)
  })
})
