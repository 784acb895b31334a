// Wherever a country is chosen, the firm's own markets stand first, and the programme's regions before the rest of the world.
import { describe, expect, test } from 'vitest'
import { findMarket } from '~/domain/market/find-market'
import { loader as compare } from '~/routes/firm/product-compare'
import { loader as firmPrice } from '~/routes/firm/price'
import { loader as product } from '~/routes/firm/product'
import { loader as guestPrice } from '~/routes/public/price'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get } from '../support/requests'

type Option = { readonly value: string }
type Group = { readonly options: readonly Option[] }
const OWN = ['UZ', 'TR', 'DE']

async function givenProduct() {
  const { firm, owner } = await createFirm()
  const row = { reason: '', chosenById: owner.id, chosenAt: new Date() }
  for (const [index, market] of OWN.entries())
    await db.marketChoice.create({ data: { firmId: firm.id, market, position: index + 1, ...row } })
  const { id: productId } = await db.firmProduct.create({ data: { firmId: firm.id, name: '离心泵', hs6: '841370' } })
  return { owner, params: { firmId: firm.id, productId } }
}

const codes = (options: readonly Option[]) => options.map(({ value }) => value)
const inGroups = (groups: readonly Group[]) => groups.flatMap(({ options }) => codes(options))

type Pages = {
  readonly page: { readonly markets?: readonly Option[] & readonly Group[]; readonly options?: readonly Option[] }
}
const LISTS = [
  ['a price', firmPrice, ({ page }: Pages) => codes(page.markets ?? [])],
  ['a comparison', compare, ({ page }: Pages) => codes(page.options ?? [])],
  ['a line of a tariff', product, ({ page }: Pages) => inGroups(page.markets ?? [])],
] as const

describe('the firm’s own markets come first, each country once', () => {
  test.each(LISTS)('%s', async (_, loader, of) => {
    const { owner, params } = await givenProduct()
    const { data } = await answer<Pages>(loader, { request: await get('/x', { as: owner }), params })
    const listed = of(data)
    expect(listed.slice(0, 3)).toEqual(OWN)
    expect(new Set(listed).size).toBe(atLeast(30, listed).length)
  })
})

test('a guest reads the programme’s regions before the rest of the world', async () => {
  const { data } = await answer<Pages>(guestPrice, { request: await get('/price') })
  const regions = codes(data.page.markets ?? []).map((code) => findMarket(code)?.region ?? 'none')
  expect([...new Set(atLeast(30, regions))].slice(0, 3)).toEqual(['cee', 'central_asia', 'west_asia'])
  expect(regions).toEqual([...regions].sort((one, other) => regions.indexOf(one) - regions.indexOf(other)))
})
