// The order of markets for one product: the pages of a firm and a guest, and the interface for machines, without and with editions.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DataKind } from '~/domain/data/kinds'
import { importData } from '~/features/data/commands.server'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getGuestFacts, getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { saveAnswers, saveAnswersEverywhere } from '~/features/fits/answer-commands.server'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { getCodePage, getMarketPage } from '~/features/fits/page-queries.server'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { loader as codeLoader } from '~/routes/public/code'
import { getCodeRanking, getProductRanking, type ProductLine } from '~/features/markets/product-page-queries.server'
import { recordLine } from '~/features/products/line-commands.server'
import * as rank from '~/routes/resources/markets-rank'
import { db } from '~/server/db.server'
import { BACI_HEADING, csvFile } from '../factories/data-files'
import { createFirm } from '../factories/firms'
import { countQueries } from '../support/count-queries'
import { atLeast } from '../support/at-least'
import { answer } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LASER = '845611'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ranking-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function load(kind: DataKind, bytes: Uint8Array) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const facts = { name: '', source: 'customs.gov', licence: '', asOf: '2026-06-01' as const, nextCheck: null }
  const loaded = await importData({ kind, path, fileName: 'file.csv', facts, loadedById: null }, NOW)
  expect(loaded).toMatchObject({ ok: true })
}

const guest = (code = LASER, query = '', language: 'en' | 'zh-CN' = 'en') =>
  getCodeRanking(code, { search: new URLSearchParams(query), language, now: NOW })

type Page = Awaited<ReturnType<typeof guest>>
const all = ({ first, rest, unranked }: Page): readonly ProductLine[] => [...first, ...rest.rows, ...unranked]
const row = (page: Page, market: string) => all(page).find(({ iso2 }) => iso2 === market)

async function givenLaser(chosen: readonly string[] = []) {
  const { firm, owner } = await createFirm()
  const product = await db.firmProduct.create({
    data: { firmId: firm.id, name: '光纤激光切割机', hs6: LASER, createdAt: NOW },
  })
  await db.marketChoice.createMany({
    data: chosen.map((market, place) => ({
      ...{ firmId: firm.id, market, position: place + 1, reason: 'a buyer', chosenById: owner.id, chosenAt: NOW },
    })),
  })
  return { scope: firmScope(firm, owner), productId: product.id }
}

const ofFirm = async ({ scope, productId }: Awaited<ReturnType<typeof givenLaser>>, query = '') =>
  getProductRanking(scope, productId, { search: new URLSearchParams(query), now: NOW })

type Ranked = {
  readonly market: string
  readonly rank: number | null
  readonly notCovered?: string | null
  readonly status: string
  readonly score: number | null
  readonly gates: readonly { readonly id: string; readonly change: string }[]
  readonly contributions: readonly {
    readonly criterion: string
    readonly value: number | null
    readonly text: string
  }[]
}
let caller = 0

async function ask(body: unknown) {
  caller += 1
  const request = new Request('http://localhost:3000/api/v1/markets/rank', {
    method: 'POST',
    body: JSON.stringify(body),
  })
  const { status, data } = await answer<string>(rank.action, { request, address: `198.18.0.${caller}` })
  return { status, body: JSON.parse(data) as readonly Ranked[] }
}

describe('a guest’s code', () => {
  test('has its own order, says what stands in for demand and what is not known', async () => {
    const page = await guest()
    expect(page.first.map(({ rank: place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(row(page, 'PL')).toMatchObject({
      text: 'Duty 4.5 % · by rail 20 to 30 days · requirements 20–60 working days',
    })
    expect(row(page, 'UZ')?.text).toMatch(/^Duty not known · by rail 18 to 30 days/)
    expect(page.gated.map(({ iso2, gates }) => [iso2, gates.map(({ id }) => id)])).toEqual([
      ['RU', ['sanctions', 'payment']],
    ])
    expect(page.gaps.demand).toMatch(/^No trade flows are loaded for 8456\.11/)
    expect(page.gaps.counts).toContain('Risk: 12 of 32 markets')
    expect(page.why?.sentences).toHaveLength(2)
    expect(page.compared).toHaveLength(3)
  })

  test('reads weights from the address, full-width digits too, and refuses those that rank nothing', async () => {
    const risk = await guest(LASER, 'demand=0&tariff=0&effort=0&channels=0&transport=0&risk=１００')
    expect([risk.isRefused, risk.isDefault]).toEqual([false, false])
    expect(risk.first.slice(0, 2).map(({ iso2 }) => iso2)).toEqual(['JP', 'KR'])
    for (const query of [
      'demand=101',
      'demand=-1',
      'risk=x',
      'demand=0&tariff=0&effort=0&channels=0&transport=0&risk=0',
    ]) {
      const page = await guest(LASER, query)
      expect([query, page.isRefused, page.isDefault]).toEqual([query, true, true])
    }
  })

  test('the smallest change that the page names puts that market first', async () => {
    const page = await guest()
    expect(page.move?.weights).not.toBeNull()
    const query = new URLSearchParams(
      Object.entries(page.move?.weights ?? {}).map(([name, value]) => [name, String(value)]),
    )
    const moved = await guest(LASER, query.toString())
    expect(moved.first[0]?.iso2).not.toBe(page.first[0]?.iso2)
    expect(page.move?.text).toContain(moved.first[0]?.name ?? '?')
  })

  test('takes the answers of the address along', async () => {
    const [open, said] = [
      await guest(),
      await guest(LASER, 'inspection_condition_b=no&day=2026-12-15&open=UZ&nonsense=yes'),
    ]
    expect(row(said, 'UZ')?.text).not.toBe(row(open, 'UZ')?.text)
    expect(said.carried).toEqual(
      expect.arrayContaining([
        ['inspection_condition_b', 'no'],
        ['day', '2026-12-15'],
      ]),
    )
    expect([said.isToday, said.figures?.iso2, said.figures?.isAsked]).toEqual([false, 'UZ', true])
  })

  test('of a used car has gates and no ranks', async () => {
    const page = await guest('870323', 'used_vehicle=yes&new_vehicle=no&road_vehicle=yes')
    expect([page.first, page.why, page.move, page.isSilent]).toEqual([[], null, null, true])
    expect(page.gated.map(({ iso2 }) => iso2)).toEqual(['RU', 'TR', 'US'])
    expect(page.unranked).toHaveLength(30)
    expect(page.everywhere).not.toBeNull()
  })

  test.each([
    ['930110', 'arms'],
    ['050710', 'ivory'],
    ['293911', 'narcotics'],
    ['271600', 'electricity'],
    ['970121', 'an old painting'],
  ])('of %s, %s, names the law and the authority, and ranks nothing', async (code) => {
    const page = await guest(code, '', 'zh-CN')
    expect(page.headline).toEqual({ title: '平台不为这类货物推荐市场', lead: page.leftOut?.text })
    expect(page.caption).toBe(`税号 ${page.code}`)
    expect(page.leftOut?.text).toContain('请')
    expect([page.first, page.rest.rows, page.unranked, page.gated, page.figures]).toEqual([[], [], [], [], null])
    const { body } = await ask({ hs6: code })
    expect(new Set(atLeast(30, body).map(({ rank: place, score }) => `${String(place)} ${String(score)}`))).toEqual(
      new Set(['null null']),
    )
    expect(new Set(body.map(({ notCovered }) => notCovered)).size).toBe(1)
    expect(body[0]?.notCovered).toEqual(expect.any(String))
  })

  test('a tie for the first place is called one', async () => {
    const page = await guest(LASER, 'demand=0&tariff=0&effort=0&channels=100&transport=0&risk=0')
    expect(page.first[0]?.points).toBe(page.first[1]?.points)
    expect(page.headline.title).toContain('share the first place')
    expect(page.first[0]?.span).toMatch(/ranks 1 to/)
  })

  test('weights that are no whole numbers are refused', async () => {
    expect((await guest(LASER, 'demand=0.5')).isRefused).toBe(true)
  })

  test('of goods that are left out in part says so beside the ranking', async () => {
    const page = await guest('970191')
    expect(page.first).toHaveLength(10)
    expect(page.leftOut?.isClosed).toBe(false)
    expect(page.leftOut?.text).toContain('heritage')
  })

  test.each(['84561', '8456111', '999999', '', 'abcdef'])('%s is no code', async (code) => {
    await expect(guest(code)).rejects.toMatchObject({ status: 404 })
  })

  test('speaks Chinese', async () => {
    const page = await guest(LASER, '', 'zh-CN')
    expect(page.headline.title).toMatch(/^先去.+，其次.+、.+/)
    expect(JSON.stringify(page)).not.toMatch(/[a-z]+:[a-z]+\.[a-z]/)
  })
})

describe('a firm’s product', () => {
  test('shows the choices of the firm, those further down apart', async () => {
    const page = await ofFirm(await givenLaser(['PL', 'UZ']))
    const shown = [...page.first, ...page.chosenBelow].flatMap(({ iso2, chosen }) => (chosen ? [[iso2, chosen]] : []))
    expect(shown.toSorted()).toEqual([
      ['PL', '您的第 1 选择'],
      ['UZ', '您的第 2 选择'],
    ])
  })

  test('takes the line of the tariff that the firm recorded', async () => {
    const laser = await givenLaser(['UZ'])
    const input = {
      ...{ intent: 'line' as const, market: 'UZ', lineCode: '8456110000', lineRate: 1_000, otherDuty: '' },
      ...{ lineSource: 'customs.uz', lineAsOf: '2026-11-30' as const },
    }
    await recordLine(laser.scope, { productId: laser.productId, input }, NOW)
    expect(row(await ofFirm(laser), 'UZ')?.text).toMatch(/^关税 10%/)
  })

  test('says in one line that a recorded duty moved the order', async () => {
    const laser = await givenLaser()
    expect((await ofFirm(laser)).moved ?? '').not.toContain('登记的税则号列')
    const input = {
      ...{ intent: 'line' as const, market: 'DE', lineCode: '8456110000', lineRate: 9_000, otherDuty: '' },
      ...{ lineSource: 'zoll.de', lineAsOf: '2026-11-30' as const },
    }
    await recordLine(laser.scope, { productId: laser.productId, input }, NOW)
    expect((await ofFirm(laser)).moved).toMatch(/^与未登录时的名次不同，因为：.*登记的税则号列/)
  })

  test('says nothing of facts that moved nothing, and a guest has none', async () => {
    expect((await guest()).moved).toBeNull()
    const page = await ofFirm(await givenLaser())
    const places = (one: Page) => all(one).map(({ iso2, rank }) => [iso2, rank])
    const isSame = JSON.stringify(places(page)) === JSON.stringify(places(await guest(LASER, '', 'zh-CN')))
    expect(page.moved === null).toBe(isSame)
  })
})

describe('the interface for machines', () => {
  test('hs6 counts, and each figure says its source', async () => {
    const { status, body } = await ask({ hs6: LASER })
    expect([status, body.length]).toEqual([200, 33])
    const general = (await ask({})).body
    expect(body.map(({ market }) => market)).not.toEqual(general.map(({ market }) => market))
    expect(body.at(-1)).toMatchObject({
      market: 'RU',
      rank: null,
      status: 'gated',
      gates: [{ id: 'sanctions' }, { id: 'payment' }],
    })
    const tariff = body.find(({ market }) => market === 'PL')?.contributions[1]
    expect(tariff).toMatchObject({
      criterion: 'tariff',
      value: 4.5,
      unit: 'percent',
      asOf: '2021-01-27',
      text: '4.5%',
    })
  })

  test('names of the general ranking count for what they stand for', async () => {
    const named = await ask({ hs6: LASER, region: 'central_asia', weights: { time: 30, risk: 20 } })
    const own = await ask({ hs6: LASER, region: 'central_asia', weights: { transport: 30, risk: 20 } })
    expect(named).toEqual(own)
    expect(named.body.map(({ market }) => market).toSorted()).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ'])
  })

  test.each([
    [{ hs6: '845619' }, 422],
    [{ hs6: '8456110' }, 422],
    [{ hs6: LASER, asOf: '1999-01-01' }, 422],
    [{ hs6: LASER, weights: { beauty: 1 } }, 422],
    [{ hs6: LASER, weights: { demand: 0, tariff: 0, effort: 0, channels: 0, transport: 0, risk: 0 } }, 422],
    [{ weights: { tariff: 10 } }, 422],
    [{ hs6: LASER, weights: { tariff: 10 }, asOf: '2027-01-15' }, 200],
  ])('%j: %i', async (body, status) => {
    expect((await ask(body)).status).toBe(status)
  })
})

describe('queries', () => {
  test('a guest asks two, whatever the code', async () => {
    expect(await countQueries(() => guest())).toBe(3)
  })
})

describe('with editions', () => {
  test('demand is what the market imports, and no proxy slips in', async () => {
    await load(
      'baci',
      csvFile(BACI_HEADING, '2024,156,616,845611,9000,2', '2024,276,616,845611,1000,NA', '2024,156,860,845611,50,1'),
    )
    const page = await guest(LASER, 'open=PL')
    expect(page.gaps.demand).toBe('Demand is what each market imported under 8456.11 in 2024 (CEPII BACI HS22 2024).')
    expect(page.figures?.readings[0]).toMatchObject({
      value: 'US$10m imported in 2024, US$9m of it from China',
      points: '50.0',
    })
    expect(page.gaps.counts).toContain('Demand: 30 of 32 markets')
    const before = await guest(LASER, 'open=PL&day=2024-12-30')
    expect(before.figures?.readings[0]?.value).toMatch(/standing in for demand/)
  })

  test('stands in every place that asks for demand, and the proxy is named so before', async () => {
    const codePage = async () => {
      const request = new Request(`http://localhost:3000/hs/${LASER}`, { headers: { 'Accept-Language': 'en' } })
      const { data } = await answer<Awaited<ReturnType<typeof codeLoader>>>(codeLoader, {
        ...{ request, params: { hsCode: LASER } },
      })
      const market = data.page.known?.markets.find(({ iso2 }) => iso2 === 'PL')
      return [data.page.known?.demand ?? '', market?.demand ?? '']
    }
    const { scope, productId } = await givenLaser(['PL', 'UZ'])
    const english = { ...scope, language: 'en' as const }
    const told = async () => {
      const search = new URLSearchParams()
      const guests = await getCodePage(LASER, { market: 'PL', search, language: 'en', day: null, now: NOW })
      const own = await getMarketPage(english, productId, { market: 'PL', day: null, now: NOW })
      const compared = await getComparePage(english, productId, { markets: ['PL', 'UZ'], day: null, now: NOW })
      const cells = compared.groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'demand')?.cells
      const plan = await getPlanPage(english, { productId, market: 'PL', now: NOW })
      const line = plan.sections.flatMap(({ lines }) => lines).find(({ label }) => label === 'What the market buys')
      return [guests.demand.value, own.demand.value, cells?.[0]?.value, line?.value, (await codePage())[1]]
    }
    for (const text of atLeast(5, await told())) expect(text).toMatch(/standing in for demand$/)
    expect((await codePage())[0]).toContain('Imports by code are not loaded')
    await load('baci', csvFile(BACI_HEADING, '2024,156,616,845611,9000,2', '2024,276,616,845611,1000,NA'))
    const imports = 'US$10m imported in 2024, US$9m of it from China'
    for (const text of atLeast(5, await told())) expect(text).toBe(imports)
    expect((await codePage())[0]).toContain('CEPII BACI HS22 2024')
  })

  test('a loaded tariff stands on every page of duties and in prices, with its source', async () => {
    await load('duties', csvFile('tariff,code,rate,other', 'uz,84561110,5,', 'uz,84561190,7.5,'))
    expect(row(await guest(), 'UZ')?.text).toMatch(/^Duty 7\.5 %/)
    const search = new URLSearchParams()
    const page = await getCodePage(LASER, { market: 'UZ', search, language: 'en', day: null, now: NOW })
    expect(page.duty?.applied).toMatchObject({ value: '7.5 %' })
    expect(page.duty?.applied.basis).toContain('customs.gov')
    const priced = new URLSearchParams({ market: 'UZ', hs: LASER })
    const record = await getGuestFacts([LASER], '2026-12-01')
    const price = getPricePage({ search: priced, language: 'en', today: '2026-12-01', record })
    expect(price.reply.values.duty).toEqual(['7.5'])
    const { scope, productId } = await givenLaser(['UZ'])
    const { facts } = await getPriceRecord(scope, productId, NOW)
    expect(facts.tables.uz?.rowOf(LASER)).toMatchObject({ highest: '7.5', lines: 2 })
  })

  test('a guest’s price takes the newest exchange rate that had begun, and none where there is none', async () => {
    expect((await getGuestFacts([], '2026-12-01')).rates).toEqual({})
    await load(
      'exchange_rates',
      csvFile('month,currency,yuan,day,source', '2026-10,EUR,820,2026-10-08,PBOC', '2026-11,EUR,825.5,2026-11-02,PBOC'),
    )
    const { rates } = await getGuestFacts([], '2026-12-01')
    expect(rates.EUR).toMatchObject({ value: '8.255', origin: { kind: 'edition', source: 'PBOC', asOf: '2026-11-02' } })
    expect((await getGuestFacts([], '2026-10-31')).rates.EUR?.value).toBe('8.2')
    expect((await getGuestFacts([], '2026-09-30')).rates).toEqual({})
  })
})

describe('what would change the order', () => {
  const asked = ({ questions }: Page) => questions?.open.map(({ condition }) => condition) ?? []

  test('a firm answers it once for all markets, and what it said of one market alone stays', async () => {
    const given = await givenLaser()
    const { scope, productId } = given
    const before = asked(await ofFirm(given))
    expect(before).toContain('inspection_condition_b')
    await saveAnswers(scope, { productId, market: 'PL', input: { to_consumers: 'yes' } }, NOW)
    const input = { inspection_condition_b: 'no', to_consumers: 'no' } as const
    expect(await saveAnswersEverywhere(scope, { productId, input }, NOW)).toMatchObject({ ok: true })
    const kept = await db.requirementAnswer.findMany({ where: { productId } })
    const answerTo = (key: string) => kept.find((one) => one.key === key)?.answer
    expect([answerTo('inspection_condition_b'), answerTo('to_consumers@PL'), answerTo('to_consumers@DE')]).toEqual([
      false,
      true,
      false,
    ])
    const page = await ofFirm(given)
    expect(asked(page)).not.toContain('inspection_condition_b')
    expect(page.questions?.answered).toMatchObject([{ condition: 'inspection_condition_b', answer: false }])
    await saveAnswersEverywhere(scope, { productId, input: { inspection_condition_b: 'open' } }, NOW)
    expect(asked(await ofFirm(given))).toContain('inspection_condition_b')
  })

  test('is refused to another firm and to a viewer', async () => {
    const [ours, theirs] = [await givenLaser(), await givenLaser()]
    const input = { inspection_condition_b: 'no' } as const
    const other = await saveAnswersEverywhere(theirs.scope, { productId: ours.productId, input }, NOW)
    expect(other).toMatchObject({ ok: false, refusal: { code: 'products.unknown' } })
    const viewer = { ...ours.scope, role: 'viewer' } as const
    const refused = await saveAnswersEverywhere(viewer, { productId: ours.productId, input }, NOW)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'viewer_cannot_edit' } })
  })

  test('stands in the address of a guest', async () => {
    expect(asked(await guest())).toContain('inspection_condition_b')
    const page = await guest(LASER, 'inspection_condition_b=no&tariff=60')
    expect(asked(page)).not.toContain('inspection_condition_b')
    expect(page.questions?.answered).toMatchObject([{ condition: 'inspection_condition_b', answer: false }])
  })
})

describe('the way the goods travel', () => {
  test('is the one of the newest price, and the page says when it is not known', async () => {
    const laser = await givenLaser()
    const given = { ...laser, scope: { ...laser.scope, language: 'en' as const } }
    expect((await ofFirm(given)).way).toContain('does not know how you ship')
    await db.priceCase.create({
      data: {
        ...{ productId: given.productId, name: 'KZ', market: 'KZ', summary: {}, catalogueVersion: '1' },
        inputs: { kind: 'business', values: { transport: 'road' }, origins: {} },
        ...{ savedById: given.scope.userId, savedAt: NOW },
      },
    })
    const page = await ofFirm(given)
    expect(page.way).toContain('one whole truck')
    expect(row(page, 'KZ')?.text).toContain('by road')
    expect(row(page, 'PL')?.text).not.toContain('by road')
  })

  test('is named with the reason where it is closed to the goods', async () => {
    const { closedWays } = await guest('030471')
    expect(closedWays.map(({ id }) => id)).toEqual(['trains', 'strait'])
    expect(closedWays[0]?.markets).toContain('Germany')
    expect((await guest()).closedWays.map(({ id }) => id)).toEqual(['strait'])
  })
})
