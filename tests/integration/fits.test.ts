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
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
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

/** Without those that the code gives. */
function typedOf<A extends { readonly origin: string }>({ answers }: { readonly answers: readonly A[] }) {
  return answers.filter(({ origin }) => origin !== 'code')
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
    expect(page.requirements?.questions).toHaveLength(5)
    await recordLine(scope, { productId, input: line }, NOW)
    const after = await getMarketPage(scope, productId, place('UZ'))
    expect(after.duty).toMatchObject({ applied: { value: '10 %' }, line: { code: '8456110000', source: 'customs.uz' } })
    expect(after.verdict.reasons.map(({ id }) => id)).not.toContain('duty_unknown')
  })

  test('of which the portal advises no market has a sentence instead of a verdict and of a comparison', async () => {
    const { scope, productId } = await givenProduct('930110', '火炮')
    const page = await getMarketPage(scope, productId, place('UZ'))
    expect(page.leftOut?.isClosed).toBe(true)
    expect(page.leftOut?.text).toContain('军品出口管理条例')
    const compared = await getComparePage(scope, productId, { markets: ['PL', 'UZ'], day: null, now: NOW })
    expect(compared.headline.lead).toContain('军品出口管理条例')
    expect([compared.groups, compared.plan]).toEqual([[], null])
  })

  test('takes the line of one member of the European Union for all, and says so', async () => {
    const { scope, productId } = await givenProduct('620442', '棉制连衣裙')
    const input = { ...line, market: 'PL', lineCode: '6204420000', lineRate: 1_300, lineSource: 'ec.europa.eu' }
    await recordLine(scope, { productId, input }, NOW)
    const czech = await getMarketPage(scope, productId, place('CZ'))
    expect(czech.duty?.applied.value).toBe('13 %')
    expect(czech.duty?.applied.text).toContain('为波兰记录')
    const compared = await getComparePage(scope, productId, { markets: ['PL', 'CZ', 'DE'], day: null, now: NOW })
    expect(JSON.stringify(compared.groups)).toContain('关税相同，不影响选择。')
  })

  test('takes the line of Kazakhstan for Russia, in the price too, where VAT stays Russian', async () => {
    const { scope, productId } = await givenProduct('845611', '激光切割机')
    const input = { ...line, market: 'KZ', lineRate: 700, lineSource: 'eec.eaeunion.org' }
    await recordLine(scope, { productId, input }, NOW)
    const russia = await getMarketPage(scope, productId, place('RU'))
    expect(russia.duty?.applied.value).toBe('7 %')
    expect(russia.duty?.applied.text).toContain('为哈萨克斯坦记录')
    expect(russia.duty?.line?.market).toBe('哈萨克斯坦')
    const { facts, hs6 } = await getPriceRecord(scope, productId, NOW)
    const price = (market: string) =>
      getPricePage({
        ...{ search: new URLSearchParams({ market }), language: 'en', today: '2026-12-01' },
        ...{ record: facts, hs: hs6 },
      })
    const [ru, kz, uz] = [price('RU'), price('KZ'), price('UZ')]
    expect([ru, kz, uz].map(({ reply }) => reply.values.duty?.[0])).toEqual(['7', '7', ''])
    expect(ru.origins.duty?.words).toBe('eec.eaeunion.org, recorded for Kazakhstan')
    expect(kz.origins.duty?.words).toBe('eec.eaeunion.org')
    expect(ru.reply.values.vat).not.toEqual(kz.reply.values.vat)
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
    expect(
      typedOf(uz)
        .map(({ key, answer: said, who }) => [key, said, who])
        .toSorted(),
    ).toEqual([
      ['origin_proof_asked@UZ', true, owner.name],
      ['solid_wood', false, owner.name],
    ])
    expect(uz.requirements?.excluded.map(({ id }) => id)).toEqual(['cn_wood_packaging_ispm15'])
    expect(uz.requirements?.applies.map(({ id }) => id)).toContain('cn_origin_certificate')
    expect(typedOf(pl).map(({ key }) => key)).toEqual(['solid_wood'])
    expect(pl.requirements?.questions.map(({ condition }) => condition)).toContain('origin_proof_asked')
    await save({ solid_wood: 'no', origin_proof_asked: 'open' }, 'UZ', LATER)
    const rows = await db.requirementAnswer.findMany({ where: { productId } })
    expect(rows.map(({ key, at }) => [key, at.toISOString()])).toEqual([['solid_wood', NOW.toISOString()]])
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('"solid_wood"')
  })

  test('asks nothing that the profile answers, and lets the firm say otherwise', async () => {
    const { scope, firm, productId } = await givenProduct('150710', '豆油')
    await db.firm.update({ where: { id: firm.id }, data: { productFlags: ['food'] } })
    const before = await getMarketPage(scope, productId, place('DE'))
    expect(typedOf(before)).toMatchObject([{ key: 'people_eat', answer: true, origin: 'record', who: null }])
    const input = { people_eat: 'yes' } as const
    await saveAnswers(scope, { productId, market: 'DE', input }, NOW)
    expect(await db.requirementAnswer.count({ where: { productId } })).toBe(0)
    await saveAnswers(scope, { productId, market: 'DE', input: { people_eat: 'no' } }, NOW)
    const after = await getMarketPage(scope, productId, place('DE'))
    expect(typedOf(after)).toMatchObject([{ key: 'people_eat', answer: false, origin: 'answer' }])
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
    expect((await write(viewer, { solid_wood: 'no' })).status).toBe(403)
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
    for (const row of atLeast(10, rows)) {
      expect([row.id, row.cells.length]).toEqual([row.id, 3])
      const bare = row.cells.filter(({ value, basis }) => value !== null && basis.length === 0)
      expect([row.id, bare]).toEqual([row.id, []])
    }
    expect(rows.find(({ id }) => id === 'vat')?.cells[0]).toMatchObject({ value: '23 %' })
    const [lanes, transit] = ['lanes', 'transit'].map((row) => rows.find(({ id }) => id === row)?.cells[0]?.value)
    expect([lanes, transit]).toEqual(['铁路 20 至 30 天，4,800 至 8,200 美元', '20 至 30 天'])
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

  test('are told which requirements another code brings and takes away, and what was kept under the old one', async () => {
    const { scope, owner, productId } = await givenProduct()
    const kept = { productId, savedAt: NOW, savedById: owner.id, catalogueVersion: '1', inputs: {}, summary: {} }
    await db.priceCase.createMany({ data: ['a', 'b'].map((name) => ({ ...kept, name, market: 'PL' })) })
    await db.planRemark.create({
      data: { productId, section: 'why', side: 'firm', market: 'DE', text: '备注', byId: owner.id, at: NOW },
    })
    const english = { ...scope, language: 'en' as const }
    const effect = await findCodeEffect(english, { productId, hs6: '870323', now: NOW })
    const [de, pl] = effect?.markets ?? []
    expect([de?.market, pl?.market]).toEqual(['DE', 'PL'])
    expect([de?.kept, pl?.kept]).toEqual(['the plan with 1 remark', '2 saved prices'])
    const machine = await getMarketPage(english, productId, place('PL'))
    const names = new Set(machine.requirements?.applies.map(({ title }) => title))
    const gone = atLeast(1, pl?.go ?? []).filter((one) => !one.endsWith('(depends on your answers)'))
    expect(gone.filter((name) => !names.has(name))).toEqual([])
    expect(atLeast(1, pl?.come ?? []).filter((name) => names.has(name))).toEqual([])
    expect(JSON.stringify(effect?.markets)).not.toContain('requirements:entries')
    expect((await findCodeEffect(english, { productId, hs6: '845611', now: NOW }))?.markets).toMatchObject([
      { come: [], go: [] },
      { come: [], go: [] },
    ])
  })
})

describe('a code in a market, for anybody', () => {
  const visit = (url: string, params: Record<string, string>) =>
    answer<{ page: Awaited<ReturnType<typeof getCodePage>> }>(codeRoute.loader, {
      request: new Request(`http://localhost:3000${url}`, { headers: { 'Accept-Language': 'en' } }),
      params,
    })

  test('keeps its answers in the address', async () => {
    const { status, data } = await visit('/hs/845611/markets/PL?solid_wood=no&x=yes&has_battery=maybe', {
      ...{ code: '845611', market: 'PL' },
    })
    expect(status).toBe(200)
    expect(typedOf(data.page).map(({ key, answer: said }) => [key, said])).toEqual([['solid_wood', false]])
    expect(data.page.requirements?.excluded).toHaveLength(1)
  })

  test.each(['', '?us_301_list=yes'])(
    'tells nobody that he answered what follows from the code: "%s"',
    async (search) => {
      const { data } = await visit(`/hs/845611/markets/US${search}`, { code: '845611', market: 'US' })
      expect(data.page.answers).toMatchObject([{ key: 'us_301_list', origin: 'code' }])
      const section301 = data.page.requirements?.applies.find(({ id }) => id === 'us_section_301')
      expect(section301?.because).toMatch(/^It follows from the code and from origin in China: /)
    },
  )

  test.each([
    ['845611', 'PL'],
    ['845611', 'UZ'],
    ['620240', 'CZ'],
    ['030471', 'DE'],
  ])('asks of %s in %s in whole sentences', async (code, market) => {
    const { data } = await visit(`/hs/${code}/markets/${market}`, { code, market })
    const asked = data.page.requirements?.questions ?? []
    expect(
      atLeast(1, asked)
        .map(({ name }) => name)
        .filter((name) => !/^[A-Z].*\?$/.test(name)),
    ).toEqual([])
  })

  test('says of a used car which approval and which duty apply, and that right-hand drive stays out', async () => {
    const age = 'used_vehicle=yes&car_over_5_years=yes&car_over_7_years=yes&engine_over_1800_cc=no'
    const at = { code: '870323', market: 'KZ' }
    const { page } = (await visit(`/hs/870323/markets/KZ?${age}`, at)).data
    expect(page.duty?.notices[0]).toMatch(/^Above seven years: EUR 1\.6 per cm³/)
    expect(page.verdict.reasons.find(({ id }) => id === 'approval')?.title).toBe(
      'The approval that applies: Used cars: SBKTS, e-passport and utilisation fee',
    )
    expect((await visit(`/hs/870323/markets/KZ?${age}&right_hand_drive=yes`, at)).data.page.verdict.verdict).toBe('no')
  })

  test('speaks of no profile and of no record that a guest does not have', async () => {
    const { data } = await visit('/hs/845611/markets/UZ', { code: '845611', market: 'UZ' })
    const { duty, verdict } = data.page
    const unknown = verdict.reasons.find(({ id }) => id === 'duty_unknown')
    expect(duty?.applied.text).toBe('No file of this tariff may be reused, so the line must be looked up.')
    expect(unknown?.change).toBe('Look the line up in the official tariff and type the rate into the price.')
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
    const { status, data } = await answer<string>(route.action, { request, address: `198.19.0.${caller}` })
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
    const page = await getCodePage(hs6, { market, search, language: 'en', day: '2026-12-01', now: NOW })
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
