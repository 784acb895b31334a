import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { loader } from '~/routes/public/price'
import { answer, get } from '../support/requests'

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
