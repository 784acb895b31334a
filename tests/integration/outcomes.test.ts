import { describe, expect, test } from 'vitest'
import type { Region, Segment, Track } from '~/domain/firm/profile'
import { maskedNumber } from '~/domain/trade/certificate'
import { exportFirms, listFirms } from '~/features/outcomes/firm-queries.server'
import { getDashboard } from '~/features/outcomes/queries.server'
import { getReport } from '~/features/outcomes/report-queries.server'
import { readFilter } from '~/features/outcomes/schema'
import * as dashboardRoute from '~/routes/official/dashboard'
import * as fileRoute from '~/routes/official/firms-file'
import * as firmsRoute from '~/routes/official/firms'
import * as reportRoute from '~/routes/official/report'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { answer, get } from '../support/requests'
import { officialScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

let official: Person

async function scope() {
  official = await createStaff('official')
  return officialScope(official)
}

type Wish = {
  readonly city?: string
  readonly segment?: Segment
  readonly tracks?: readonly Track[]
  readonly regions?: readonly Region[]
  readonly nameZh?: string
  readonly exports?: readonly { readonly on: string; readonly currency: string; readonly minor: bigint }[]
}

let sequence = 200

/** A firm with its declarations, verified the day after. */
async function givenFirm({ city = '2101', exports = [], ...wish }: Wish = {}): Promise<string> {
  const { firm } = await createFirm({
    districtCode: `${city}02`,
    segment: wish.segment,
    tracks: wish.tracks,
    targetRegions: wish.regions,
    nameZh: wish.nameZh,
    createdAt: new Date('2025-06-01T02:00:00Z'),
  })
  for (const { on, currency, minor } of exports) {
    sequence += 1
    await db.exportDeclaration.create({
      data: {
        firmId: firm.id,
        declarationNumber: String(sequence).padStart(18, '1'),
        declaredOn: new Date(`${on}T00:00:00Z`),
        market: 'KZ',
        mode: '0110',
        currency,
        valueMinor: minor,
        verifiedById: 'advisor',
        verifiedAt: new Date(`${on}T06:00:00Z`),
      },
    })
  }
  const [first] = exports
  if (first) await givenMilestones(firm.id, [1, 2, 3, 4, 5], new Date(`${first.on}T06:00:00Z`))
  return firm.id
}

async function givenMilestones(firmId: string, milestones: readonly number[], reachedAt: Date): Promise<void> {
  await db.milestoneReached.createMany({ data: milestones.map((milestone) => ({ firmId, milestone, reachedAt })) })
}

const filterOf = (query: string) => readFilter(new Request(`http://localhost/official/firms?${query}`))
const dollars = (on: string, minor: bigint) => ({ on, currency: 'USD', minor })

describe('the figures', () => {
  test('count firms on every milestone they reached, and by year in China', async () => {
    await givenFirm()
    const late = await givenFirm()
    await givenMilestones(late, [1, 2], new Date('2025-12-31T15:59:59Z'))
    const early = await givenFirm()
    await givenMilestones(early, [1, 2], new Date('2025-12-31T16:00:00Z'))
    await givenFirm({ exports: [dollars('2026-03-02', 500n)] })
    const { funnel, entities } = await getDashboard(await scope(), { year: 2026, language: 'en' })
    expect(funnel.map(({ firms, thisYear }) => [firms, thisYear])).toEqual([
      [4, 0],
      [3, 2],
      [3, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    expect(entities.actual).toBe(1)
  })

  test('never add one currency to another, and stand in the month of the declaration', async () => {
    await givenFirm({ exports: [dollars('2026-01-31', 100n), { on: '2026-01-02', currency: 'JPY', minor: 7n }] })
    await givenFirm({ exports: [dollars('2026-01-01', 250n), dollars('2026-12-31', 1n)] })
    await givenFirm({ exports: [dollars('2025-12-31', 9_999n), dollars('2027-01-01', 9_999n)] })
    const { months, totals } = await getDashboard(await scope(), { year: 2026, language: 'en' })
    expect(totals).toEqual([
      { currency: 'JPY', minor: 7n, declarations: 1 },
      { currency: 'USD', minor: 351n, declarations: 3 },
    ])
    expect(months).toHaveLength(12)
    expect(months[0]?.amounts).toMatchObject([
      { currency: 'JPY', minor: 7n, declarations: 1, firms: 1 },
      { currency: 'USD', minor: 350n, declarations: 2, firms: 2 },
    ])
    expect(months[11]?.amounts).toMatchObject([{ currency: 'USD', minor: 1n }])
  })

  test('stand beside the targets of their year', async () => {
    await db.programmeTarget.createMany({
      data: [
        { year: 2026, metric: 'new_entities', value: 24n, sourceZh: '计划', sourceEn: 'plan' },
        { year: 2025, metric: 'new_entities', value: 3n, sourceZh: '旧计划', sourceEn: 'old plan' },
      ],
    })
    const { entities, value } = await getDashboard(await scope(), { year: 2026, language: 'en' })
    expect(entities.target).toMatchObject({ value: 24n, sourceEn: 'plan' })
    expect(value.target).toBeNull()
  })

  test('of groups are told as they are, and hidden under five on the sheet that is passed on', async () => {
    for (let count = 0; count < 6; count += 1) await givenFirm({ city: '2101' })
    for (let count = 0; count < 5; count += 1) await givenFirm({ city: '2102' })
    for (let count = 0; count < 2; count += 1) await givenFirm({ city: '2104' })
    const programme = await scope()
    const cities = async (audience: 'programme' | 'outside') => {
      const report = await getReport(programme, { year: 2026, language: 'en', audience })
      return Object.fromEntries(report.cities.map(({ key, firms }) => [key, firms]))
    }
    const { breakdowns } = await getDashboard(programme, { year: 2026, language: 'en' })
    const shown = Object.fromEntries(breakdowns[0]?.groups.map(({ key, firms }) => [key, firms]) ?? [])
    expect(shown).toMatchObject({ 210100: 6, 210200: 5, 210400: 2, 210300: 0 })
    expect(await cities('programme')).toEqual(shown)
    expect(await cities('outside')).toMatchObject({ 210100: 6, 210200: null, 210400: null, 210300: 0 })
  })

  test('of markets count each firm once, and are hidden under five on the sheet that is passed on', async () => {
    for (let count = 0; count < 5; count += 1)
      await givenFirm({ exports: [dollars('2026-03-02', 100n), dollars('2026-04-02', 100n)] })
    const programme = await scope()
    const asked = { year: 2026, language: 'en' } as const
    const shown = { market: 'KZ', name: 'Kazakhstan', firms: 5, amounts: { declarations: 10 } }
    expect((await getReport(programme, { ...asked, audience: 'outside' })).markets).toMatchObject([shown])
    expect(await listFirms(programme, filterOf('market=KZ&year=2026'))).toMatchObject({ total: 5 })
    await db.exportDeclaration.updateMany({
      where: { firm: { createdAt: { lte: new Date() } } },
      data: { market: 'DE' },
    })
    await givenFirm({ exports: [dollars('2026-05-02', 100n)] })
    expect((await getReport(programme, { ...asked, audience: 'programme' })).markets).toMatchObject([
      { market: 'DE', firms: 5 },
      { market: 'KZ', firms: 1, amounts: { declarations: 1 } },
    ])
    expect((await getReport(programme, { ...asked, audience: 'outside' })).markets).toMatchObject([
      { market: 'DE', firms: null, amounts: null },
      { market: 'KZ', firms: null, amounts: null },
    ])
  })

  test('are worth what the rates of their months say; the share of the target counts every currency', async () => {
    await db.programmeTarget.create({
      data: { year: 2026, metric: 'added_value_cny_fen', value: 1_000n, sourceZh: '计划', sourceEn: 'plan' },
    })
    await givenFirm({ exports: [{ on: '2026-03-05', currency: 'CNY', minor: 260n }, dollars('2026-03-06', 356n)] })
    const programme = await scope()
    const before = await getDashboard(programme, { year: 2026, language: 'en' })
    expect(before.worth.yuan).toMatchObject({ minor: 260n, left: [{ currency: 'USD', month: '2026-03' }] })
    expect(before.value.share).toBeNull()
    const entered = { month: '2026-03', currency: 'USD', source: 'customs', day: new Date('2026-02-18') }
    for (const [yuan, hour] of [
      [71_000_000_000n, '01'],
      [70_000_000_000n, '02'],
    ] as const)
      await db.exchangeRate.create({
        data: { ...entered, yuan, enteredById: 'admin', enteredAt: new Date(`2026-03-01T${hour}:00:00Z`) },
      })
    const after = await getDashboard(programme, { year: 2026, language: 'en' })
    expect(after.worth.yuan).toMatchObject({ minor: 2_752n, declarations: 2, left: [] })
    expect(after.worth.dollars).toMatchObject({ minor: 393n, left: [] })
    expect(after.value.share).toBeCloseTo(2.752)
    expect(after.rates).toEqual([
      { month: '2026-03', currency: 'USD', yuan: 70_000_000_000n, day: '2026-02-18', source: 'customs' },
    ])
  })

  test('put a firm with two tracks and regions into each group', async () => {
    const both = { tracks: ['used_car', 'general_goods'], regions: ['cee', 'west_asia'] } as const
    for (let count = 0; count < 5; count += 1) await givenFirm(both)
    const { breakdowns } = await getDashboard(await scope(), { year: 2026, language: 'en' })
    const groups = (by: string) => breakdowns.find((part) => part.by === by)?.groups.filter(({ firms }) => firms !== 0)
    expect(groups('track')?.map(({ key, firms }) => [key, firms])).toEqual([
      ['general_goods', 5],
      ['used_car', 5],
    ])
    expect(groups('region')?.map(({ key }) => key)).toEqual(['cee', 'west_asia'])
  })
})

describe('the rows behind a figure', () => {
  test.each([
    ['rung=5', 2],
    ['milestone=5', 2],
    ['milestone=5&year=2026', 1],
    ['year=2026', 1],
    ['month=2026-03', 1],
    ['month=2026-04', 0],
    ['month=2025-05&currency=CNY', 1],
    ['currency=CNY&year=2026', 0],
    ['milestone=0', 3],
    ['', 3],
    ['milestone=nonsense&city=1', 3],
  ])('%s lists %i firms', async (query, expected) => {
    await givenFirm()
    await givenFirm({ exports: [dollars('2026-03-02', 500n)] })
    await givenFirm({ exports: [{ on: '2025-05-05', currency: 'CNY', minor: 900n }] })
    expect(await listFirms(await scope(), filterOf(query))).toMatchObject({ total: expected })
  })

  test('every figure of the dashboard lists as many rows as it says', async () => {
    for (let count = 0; count < 6; count += 1) await givenFirm({ exports: [dollars(`2026-0${count + 1}-11`, 100n)] })
    for (let count = 0; count < 5; count += 1) await givenFirm({ city: '2102', segment: 'sme' })
    const programme = await scope()
    const { funnel, breakdowns } = await getDashboard(programme, { year: 2026, language: 'en' })
    for (const { milestone, firms, thisYear } of atLeast(1, funnel)) {
      expect((await listFirms(programme, filterOf(`milestone=${milestone}`))).total).toBe(firms)
      expect((await listFirms(programme, filterOf(`milestone=${milestone}&year=2026`))).total).toBe(thisYear)
    }
    for (const { by, groups } of atLeast(1, breakdowns)) {
      for (const { key, firms, counted } of atLeast(1, groups)) {
        expect((await listFirms(programme, filterOf(`${by}=${key}`))).total).toBe(firms)
        expect((await listFirms(programme, filterOf(`${by}=${key}&milestone=5`))).total).toBe(counted)
      }
    }
  })

  test('of a small group are listed with their city; the number of a declaration is masked in list and file', async () => {
    await givenFirm({ city: '2104', exports: [dollars('2026-03-02', 500n)] })
    const programme = await scope()
    const { rows } = await listFirms(programme, filterOf('city=210400'))
    const file = await exportFirms(programme, filterOf('city=210400'), new Date())
    const full = await db.exportDeclaration.findFirstOrThrow()
    for (const { cityCode, declarations } of atLeast(1, [...rows, ...file])) {
      expect(cityCode).toBe('210400')
      expect(declarations.map((one) => one.maskedNumber)).toEqual([maskedNumber(full.declarationNumber)])
      expect(declarations[0]?.maskedNumber).toMatch(/^1111\*{12}\d\d$/)
      expect(declarations.flatMap((one) => Object.values(one))).not.toContain(full.declarationNumber)
    }
    expect([rows.length, file.length]).toEqual([1, 1])
  })

  test('come in pages of 25, and a page beyond the last is the last', async () => {
    for (let count = 0; count < 26; count += 1) await givenFirm()
    const programme = await scope()
    expect((await listFirms(programme, filterOf('page=1'))).rows).toHaveLength(25)
    expect(await listFirms(programme, filterOf('page=99'))).toMatchObject({
      page: 2,
      pages: 2,
      rows: [{ milestone: 0 }],
    })
  })

  test('show only the declarations that the figure counted', async () => {
    await givenFirm({ exports: [dollars('2026-03-02', 500n), dollars('2026-04-02', 700n)] })
    const { rows } = await listFirms(await scope(), filterOf('month=2026-04'))
    expect(rows[0]?.declarations.map(({ valueMinor }) => valueMinor)).toEqual([700n])
  })
})

describe('the pages', () => {
  test('are for officials', async () => {
    const others = [await createStaff('advisor'), await createStaff('administrator'), await createPerson()]
    for (const route of [dashboardRoute, reportRoute, firmsRoute, fileRoute]) {
      for (const person of others) {
        expect((await answer(route.loader, { request: await get('/official', { as: person }) })).status).toBe(404)
      }
      expect((await answer(route.loader, { request: await get('/official') })).status).toBe(303)
    }
  })

  test('give the dashboard in the language of the page', async () => {
    const person = await createStaff('official')
    const request = await get('/official?year=2026', { as: person, cookie: 'language=en' })
    const { status, data } = await answer<{ dashboard: { year: number; cityNames: Record<string, string> } }>(
      dashboardRoute.loader,
      { request },
    )
    expect(status).toBe(200)
    expect(data.dashboard).toMatchObject({ year: 2026, cityNames: { 210100: 'Shenyang' } })
  })

  test('give a file that opens in Excel and runs nothing', async () => {
    await givenFirm({ nameZh: '=HYPERLINK("x")', exports: [dollars('2026-03-02', 50_000n)] })
    await givenFirm()
    const person = await createStaff('official')
    const request = await get('/official/firms.csv', { as: person, cookie: 'language=zh-CN' })
    const context = { nonce: '', requestId: '' }
    const response = await fileRoute.loader({ request, params: {}, context })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const lines = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes).trim().split('\r\n')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^企业,/)
    expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\)",/)
    expect(lines[1]).toMatch(
      /,沈阳市?,L5,2026-03-02,1111\*{12}\d\d,2026-03-02,哈萨克斯坦,USD,500\.00,,,\d{4}-\d\d-\d\d$/,
    )
    expect(response.headers.get('content-disposition')).toContain('attachment')
  })

  test.each([
    ['city=999999', 'City'],
    ['milestone=9', 'Milestone'],
    ['year=nonsense', 'Year'],
    ['month=2026-99', 'Month'],
    ['currency=ZZZ', 'Currency'],
    ['market=nowhere', 'Market'],
    ['proof=letter', 'Proof of the export'],
    ['page=-1', 'Page'],
  ])('a file asked for with %s is refused, and the filter named', async (query, name) => {
    const person = await createStaff('official')
    const request = await get(`/official/firms.csv?${query}`, { as: person, cookie: 'language=en' })
    const response = await fileRoute.loader({ request, params: {}, context: { nonce: '', requestId: '' } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(`is not understood as “${name}”`)
  })

  test('the name of a file says what it was narrowed to', async () => {
    const at = '/official/firms.csv?city=210100&year=2026&milestone=5'
    const request = await get(at, { as: await createStaff('official'), cookie: 'language=zh-CN' })
    const response = await fileRoute.loader({ request, params: {}, context: { nonce: '', requestId: '' } })
    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '')
    expect(name).toMatch(/企业名单-L5-沈阳市?-2026\s?年?-\d{4}-\d\d-\d\d\.csv/)
    expect(name).toContain('firms-210100-2026-5-')
  })
})
