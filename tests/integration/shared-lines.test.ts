// A line of a tariff that two advisors looked at is a fact for everybody: firms, guests, their prices, and machines are told the same.
import { describe, expect, test } from 'vitest'
import { getCodePage, getMarketPage } from '~/features/fits/page-queries.server'
import { getCodeRanking } from '~/features/markets/product-page-queries.server'
import { loader as priceLoader } from '~/routes/public/price'
import { paths } from '~/paths'
import * as duties from '~/routes/resources/duties'
import * as rank from '~/routes/resources/markets-rank'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LASER = '845611'
type PricePage = Awaited<ReturnType<typeof priceLoader>>['data']['page']

async function givenLine(isShared: boolean) {
  const [finder, other] = [await createFirm(), await createFirm()]
  const [first, second] = [await createStaff('advisor'), await createStaff('advisor')]
  const product = (firmId: string) =>
    db.firmProduct.create({ data: { firmId, name: '光纤激光切割机', hs6: LASER, createdAt: NOW } })
  const [found, own] = [await product(finder.firm.id), await product(other.firm.id)]
  const confirmed = { confirmedById: first.id, confirmedAt: NOW }
  await db.productTariffLine.create({
    data: {
      ...{ productId: found.id, market: 'UZ', code: '8456110000', rate: 725, source: 'customs.uz' },
      ...{ asOf: new Date('2026-11-20'), recordedById: finder.owner.id, recordedAt: NOW, ...confirmed },
      ...(isShared && { sharedById: second.id, sharedAt: NOW }),
    },
  })
  return { scope: firmScope(other.firm, other.owner), productId: own.id }
}

let caller = 0
async function ask<T>(route: { action: Parameters<typeof answer>[0] }, body: unknown) {
  caller += 1
  const request = new Request('http://localhost:3000/api/v1', { method: 'POST', body: JSON.stringify(body) })
  const { data } = await answer<string>(route.action, { request, address: `198.21.0.${caller}` })
  return JSON.parse(data) as T
}

async function told({ scope, productId }: Awaited<ReturnType<typeof givenLine>>) {
  const firm = await getMarketPage(scope, productId, { market: 'UZ', day: null, now: NOW })
  const search = new URLSearchParams()
  const guest = await getCodePage(LASER, { market: 'UZ', search, language: 'en', day: null, now: NOW })
  const ranking = await getCodeRanking(LASER, { search, language: 'en', now: NOW })
  const request = await get(paths.price({ market: 'UZ', hs: LASER }), { headers: { 'accept-language': 'en' } })
  const { data } = await answer<{ page: PricePage }>(priceLoader, { request })
  type Duty = { readonly applied: { readonly value: string | null; readonly source: string | null } }
  const machine = await ask<Duty>(duties, { hs6: LASER, market: 'UZ', asOf: '2026-12-01' })
  type Row = { readonly market: string; readonly contributions: readonly { criterion: string; value: number | null }[] }
  const rows = await ask<readonly Row[]>(rank, { hs6: LASER, asOf: '2026-12-01' })
  const tariff = rows.find(({ market }) => market === 'UZ')?.contributions.find((one) => one.criterion === 'tariff')
  return {
    firm: firm.duty?.applied.value ?? null,
    guest: guest.duty?.applied.value ?? null,
    ranked: JSON.stringify(ranking).includes('7.25 %'),
    price: data.page.reply.values.duty?.[0],
    machine: machine.applied.value,
    rank: tariff?.value ?? null,
  }
}

describe('a line of a tariff', () => {
  test('that two advisors looked at is told to all alike', async () => {
    const all = await told(await givenLine(true))
    expect(all).toMatchObject({ firm: '7.25 %', guest: '7.25 %', ranked: true, price: '7.25', machine: '7.25' })
    expect(all.rank).not.toBeNull()
  })

  test('that one advisor confirmed is told to no other', async () => {
    const all = await told(await givenLine(false))
    expect(all).toMatchObject({ firm: null, guest: null, ranked: false, price: '', machine: null })
  })
})
