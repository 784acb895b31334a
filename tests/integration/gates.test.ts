// What keeps goods out is said before any figure of them, by every answer: law and authority with it.
import { describe, expect, test } from 'vitest'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { saveAnswers } from '~/features/fits/answer-commands.server'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { loader as codeLoader } from '~/routes/public/code'
import * as duties from '~/routes/resources/duties'
import * as landedCost from '~/routes/resources/landed-cost'
import * as originRoute from '~/routes/public/hs-origin'
import type { CodePage } from '~/features/codes/code-queries.server'
import { paths } from '~/paths'
import { createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { MACHINE } from '../support/cost-cases'
import { PARCEL } from '../support/parcel-cases'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')

type Gate = { id: string; text: string; change: string; law: string | null; authority: string | null }

const CLOSED = [
  ['930110', 'State Administration of Science'],
  ['293911', 'National Medical Products Administration'],
  ['050710', 'Endangered Species'],
  ['970121', 'Cultural Heritage'],
] as const

async function ask(route: typeof duties | typeof landedCost, body: unknown) {
  const request = new Request('http://localhost:3000/api/v1/asked', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'accept-language': 'en' },
  })
  const { status, data } = await answer<string>(route.action, { request })
  return { status, gates: (JSON.parse(data) as { gates: Gate[] | null }).gates }
}

async function givenProduct(hs6: string) {
  const ours = await createFirm()
  const scope = firmScope(ours.firm, { ...ours.owner, language: 'en' })
  await changeProducts(scope, { intent: 'add', name: hsName(hs6, 'zh-CN'), nameEn: '', hs6, reason: '' }, NOW)
  return { scope, productId: (await getProductsPage(scope, NOW)).products[0]?.id ?? '' }
}

describe.each(CLOSED)('%s', (hs6, authority) => {
  test('has its gate in the interface of duties', async () => {
    const { status, gates } = await ask(duties, { hs6, market: 'PL', asOf: '2026-12-01' })
    expect([status, gates?.[0]?.id]).toEqual([200, 'closed'])
    expect(gates?.[0]?.change).toContain(authority)
  })

  test('has it in that of prices, for a firm and for a consumer', async () => {
    const firm = await ask(landedCost, { ...MACHINE, hs6 })
    const consumer = await ask(landedCost, { ...PARCEL, to: 'consumer', hs6: ['620140', hs6] })
    for (const { status, gates } of atLeast(2, [firm, consumer])) {
      expect([status, gates?.[0]?.id]).toEqual([200, 'closed'])
      expect(gates?.[0]?.change).toContain(authority)
    }
  })

  test('has it on the page of a price and of its code', async () => {
    const search = new URLSearchParams({ market: 'PL', hs: hs6 })
    const page = getPricePage({ search, language: 'en', today: '2026-12-01' })
    expect(page.gates.map(({ id }) => id)).toContain('closed')
    const request = await get(paths.code(hs6), { headers: { 'accept-language': 'en' } })
    const { data } = await answer<{ page: CodePage }>(codeLoader, { request, params: { hsCode: hs6 } })
    expect(data.page.known?.leftOut?.text).toContain(authority)
    const origin = await get(paths.guest.hsOrigin(hs6, 'KR', {}), { headers: { 'accept-language': 'en' } })
    const checked = await answer<{ page: { leftOut: { text: string } | null } }>(originRoute.loader, {
      request: origin,
      params: { code: hs6, market: 'KR' },
    })
    expect(checked.data.page.leftOut?.text).toContain(authority)
  })

  test('is not gone to by the plan, which names law and authority', async () => {
    const { scope, productId } = await givenProduct(hs6)
    const plan = await getPlanPage(scope, { productId, market: 'UZ', now: NOW })
    expect(plan.verdict.verdict).toBe('no')
    const why = plan.sections.find(({ id }) => id === 'why')?.lines ?? []
    expect(why.some(({ note }) => note?.includes(authority))).toBe(true)
  })
})

test('what an answer forbids is a gate of the price, with its law', async () => {
  const { scope, productId } = await givenProduct('870323')
  const priced = async () => {
    const { facts, hs6 } = await getPriceRecord(scope, productId, NOW)
    const search = new URLSearchParams({ market: 'US' })
    return getPricePage({ search, language: 'en', today: '2026-12-01', record: facts, hs: hs6 }).gates
  }
  expect((await priced()).map(({ id }) => id)).not.toContain('forbidden')
  const input = { used_vehicle: 'yes', road_vehicle: 'yes' } as const
  await saveAnswers(scope, { productId, market: 'US', input }, NOW)
  const forbidden = (await priced()).find(({ id }) => id === 'forbidden')
  expect(forbidden?.basis).toContain('49 USC 30112')
})

test('goods that may be sold have no gate, and without a code nobody can say', async () => {
  expect((await ask(duties, { hs6: '845611', market: 'PL' })).gates).toEqual([])
  expect((await ask(landedCost, { ...MACHINE, hs6: '845611' })).gates).toEqual([])
  expect((await ask(landedCost, MACHINE)).gates).toBeNull()
  expect((await ask(landedCost, { ...MACHINE, hs6: '999999' })).status).toBe(422)
})
