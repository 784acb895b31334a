import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { loader } from '~/routes/public/price'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

type Page = Awaited<ReturnType<typeof loader>>['data']['page']
type Typed = Readonly<Record<string, string>>

async function page(typed: Typed): Promise<Page> {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  return (await answer<{ page: Page }>(loader, { request })).data.page
}

const TYPED = {
  ...{ market: 'PL', hs: '845611', drawn: 'PL 845611 sea', transport: 'sea', purchase: '214700', refundRate: '13' },
  ...{ costLines: 'Labour, works, 97300\n, main_carriage, 3250, USD', term: 'CIP', rateEUR: '8.20', rateUSD: '7.10' },
}
const linesOf = ({ reply }: Page) => reply.values.costLines?.[0] ?? ''

test('the main carriage is there before anything is typed, as a first estimate with its scope and day', async () => {
  const empty = await page({ market: 'PL' })
  expect(linesOf(empty)).toContain(', main_carriage, 3250, USD')
  expect(empty.carriage).toMatchObject({ isUsed: true, origin: { kind: 'first_estimate', asOf: '2026-11' } })
  expect(empty.carriage?.origin.words).toBe(
    'by sea, one 40-foot container, USD 2,200 to 4,300, of which the middle; from port to port, without haulage, clearance and duty',
  )
})

test('the freight of an answer says that it is an estimate, until another amount stands there', async () => {
  const freight = async (change: Typed) => {
    const { answer: of } = await page({ ...TYPED, ...change })
    return of?.kind === 'business' ? of.lines.find(({ id }) => id === 'freight')?.origin?.kind : null
  }
  expect(await freight({})).toBe('first_estimate')
  expect(await freight({ costLines: TYPED.costLines.replace('3250', '3300') })).toBe('typed')
  expect((await page({ ...TYPED, costLines: ', works, 1' })).carriage?.isUsed).toBe(false)
})

describe('to a country without a seaport', () => {
  test.each([
    ['KZ', 'rail'],
    ['UZ', 'rail'],
    ['CZ', 'rail'],
    ['HU', 'rail'],
    ['PL', 'sea'],
    ['GE', 'sea'],
  ])('%s the proposed transport is %s', async (market, by) => {
    const { reply, carriage } = await page({ market, hs: '845611' })
    expect(reply.values.transport).toEqual([by])
    expect(carriage?.origin.words).toContain(`by ${by}`)
  })

  test('the proposal follows the market, and what somebody chose stays', async () => {
    const by = async (change: Typed) => (await page({ ...TYPED, ...change })).reply.values.transport
    expect(await by({ market: 'KZ' })).toEqual(['rail'])
    expect(await by({ market: 'KZ', transport: 'road' })).toEqual(['road'])
    expect(await by({ drawn: 'KZ 845611 rail', transport: 'rail' })).toEqual(['sea'])
    expect(await by({ drawn: 'KZ 845611 sea', transport: 'sea' })).toEqual(['sea'])
  })
})

describe('by weight and volume', () => {
  test.each([
    ['a share of a container', { grossWeight: '400', volume: '1.2' }, 'main_carriage, 120, USD', '1.2 m³'],
    ['a whole container', { grossWeight: '12,000', volume: '60' }, 'main_carriage, 3250, USD', 'one 40-foot'],
    ['two containers', { grossWeight: '30000', volume: '60' }, 'main_carriage, 6500, USD', '2 40-foot'],
    ['air freight', { grossWeight: '100', transport: 'air' }, 'main_carriage, 490, USD', '100 kg'],
    ['express', { grossWeight: '12', transport: 'air' }, 'main_carriage, 108, USD', 'by express'],
  ])('%s', async (_, change: Typed, line, words) => {
    const drawn = change.transport === 'air' ? { drawn: 'PL 845611 sea' } : {}
    const shown = await page({ ...TYPED, ...drawn, ...change })
    expect(linesOf(shown)).toContain(line)
    expect(shown.carriage).toMatchObject({ isUsed: true, origin: { kind: 'first_estimate', asOf: '2026-11' } })
    expect(shown.carriage?.origin.words).toContain(words)
  })

  test('what was estimated is followed when the weight changes', async () => {
    const drawn = { drawn: 'PL 845611 sea 400 1.2', costLines: ', main_carriage, 120, USD' }
    expect(linesOf(await page({ ...TYPED, ...drawn, grossWeight: '4000', volume: '1.2' }))).toContain('340, USD')
    expect(linesOf(await page({ ...TYPED, ...drawn }))).toContain('3250, USD')
  })

  test('every way is named with days, scope and date; a written quote stands beside', async () => {
    const costLines = 'Forwarder, main_carriage, 2900, USD, quote'
    const { ways } = await page({ ...TYPED, costLines, grossWeight: '400', volume: '1.2' })
    expect(ways.quotes).toEqual([{ name: 'Forwarder', amount: 'USD 2,900' }])
    expect(ways.list[0]).toMatchObject({ way: 'by sea, 1.2 m³ of a shared container', amount: '120', asOf: '2026-11' })
    expect(ways.list.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pl_sea_fcl_1', 'pl_rail_lcl_1', 'pl_air_1', 'pl_express_1', 'pl_rail_fcl_1']),
    )
    expect(ways.list.map(({ id }) => id)).not.toContain('pl_parcel_line_1')
    expect(atLeast(1, ways.list).every(({ isUsed }) => !isUsed)).toBe(true)
    expect(atLeast(1, ways.list).every(({ scope, days }) => scope.length > 0 && days.from > 0)).toBe(true)
  })

  test('a parcel is shown what takes parcels', async () => {
    const { ways } = await page({ to: 'consumer', market: 'PL', hs: '620140', weight: '1.2' })
    expect(ways.list.map(({ id }) => id).toSorted()).toEqual(['pl_express_1', 'pl_parcel_line_1', 'pl_postal_parcel_1'])
  })

  test.each([
    ['grossWeight', '-5'],
    ['grossWeight', '0'],
    ['grossWeight', 'heavy'],
    ['volume', '0'],
    ['volume', '1e3'],
  ])('%s of %s is refused at its box', async (field, text) => {
    const { reply, answer: of } = await page({ ...TYPED, [field]: text })
    expect(of).toBeNull()
    expect(reply.errors.map((error) => error.field)).toEqual([field])
  })
})

test.each([
  ['another way', { transport: 'rail' }, 'main_carriage, 6500, USD'],
  ['another market', { market: 'DE' }, 'main_carriage, 3000, USD'],
  ['a way without an estimate', { transport: 'air' }, 'main_carriage, 0, CNY'],
])('it follows %s, and the other lines stay', async (_, change, expected) => {
  const lines = linesOf(await page({ ...TYPED, ...change }))
  expect(lines).toContain(expected)
  expect(lines).toContain('Labour, works, 97300')
})

test.each([
  ['what somebody typed', { costLines: ', main_carriage, 2999, USD', transport: 'rail' }],
  ['a line that was dropped', { costLines: ', works, 5, CNY', market: 'DE' }],
  ['a price that was saved before there were estimates', { drawn: 'PL 845611', transport: 'rail' }],
])('it leaves alone %s', async (_, change: Typed) => {
  expect(linesOf(await page({ ...TYPED, ...change }))).toBe({ ...TYPED, ...change }.costLines)
})

test('goods that travel frozen get no amount of a dry container, and the page says why', async () => {
  const { ways, carriage, reply } = await page({ market: 'DE', hs: '030471' })
  expect([ways.isCold, carriage]).toEqual([true, null])
  expect(reply.values.costLines?.[0] ?? '').not.toMatch(/USD/)
  expect(ways.list.map(({ id, amount, range }) => [id, amount, range])).toContainEqual(['de_sea_fcl_1', null, null])
  expect(ways.list.find(({ id }) => id === 'de_sea_fcl_1')?.way).toBe('by sea, full containers')
  expect((await page({ market: 'DE', hs: '845611' })).ways.isCold).toBe(false)
})

test('an estimate that stood there goes when the goods become frozen ones', async () => {
  const drawn = { drawn: 'DE 845611 sea', costLines: 'Labour, works, 97300\n, main_carriage, 3000, USD' }
  const changed = await page({ ...TYPED, ...drawn, market: 'DE', hs: '030471' })
  expect(linesOf(changed)).toContain('main_carriage, 0, CNY')
  expect(linesOf(changed)).toContain('Labour, works, 97300')
})
