import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { changeCases } from '~/features/costing/case-commands.server'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { paths } from '~/paths'
import * as sharedRoute from '~/routes/account/comparison'
import * as advisorRoute from '~/routes/advisor/firm-compare'
import * as compareRoute from '~/routes/firm/product-compare'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-12-01T02:00:00Z')

async function givenProduct() {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, { ...ours.owner, language: 'en' })
  await changeProducts(scope, { intent: 'add', name: 'Laser', nameEn: '', hs6: '845611', reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  return { ...ours, scope, productId, stranger: theirs.owner, other: theirs.firm }
}

type Given = Awaited<ReturnType<typeof givenProduct>>

async function rowOf({ scope, productId }: Given, id: string) {
  const { groups } = await getComparePage(scope, productId, { markets: ['PL', 'UZ', 'RU'], day: null, now: NOW })
  return groups.flatMap(({ rows }) => rows).find((row) => row.id === id)
}

describe('rows from the firm’s own record', () => {
  test('show the newest saved price of each market, and where none is, the way to one', async () => {
    const given = await givenProduct()
    const { scope, firm, productId } = given
    const query = 'market=PL&purchase=113000&refundRate=13&rateEUR=8.2&profit=10&term=FCA&quoteCurrency=EUR'
    await changeCases(scope, { productId, input: { intent: 'save', name: 'for Poland', case: query } }, NOW)
    const row = await rowOf(given, 'price')
    expect(row?.cells[0]?.basis.map(({ text }) => text)).toEqual([expect.stringContaining('“for Poland”, saved on')])
    expect(row?.cells[0]?.value).toMatch(/^€[\d,.]+ FCA$/)
    expect(row?.cells[1]).toMatchObject({ value: null, to: paths.firm.price(firm.id, productId, { market: 'UZ' }) })
    expect(row?.forYou).toContain('Uzbekistan')
    expect((await rowOf(given, 'landed'))?.cells[1]).toMatchObject({ value: null })
  })

  test('show channels that fit, chosen ones first, and how they pay', async () => {
    const given = await givenProduct()
    const before = await rowOf(given, 'channels')
    expect(before?.forYou).toBe('You have not chosen a channel that sells there yet.')
    const choice = { firmId: given.firm.id, chosenById: given.owner.id }
    await db.channelChoice.create({ data: { ...choice, channelId: 'trade_fair' } })
    const after = await rowOf(given, 'channels')
    expect(after?.cells[0]?.note).toMatch(/^[^·]+\(chosen\)/)
    expect(after?.forYou).toContain('Poland')
    const payment = await rowOf(given, 'payment')
    expect(atLeast(1, payment?.cells ?? []).every(({ value }) => value !== null)).toBe(true)
    expect(payment?.forYou).toContain('Russia')
  })

  test('have a line that says what it means, whatever the row', async () => {
    const { scope, productId } = await givenProduct()
    const { groups } = await getComparePage(scope, productId, { markets: ['PL', 'UZ'], day: null, now: NOW })
    const rows = groups.flatMap((group) => group.rows)
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter(({ forYou }) => forYou === '')).toEqual([])
  })
})

describe('a comparison that is sent to the advisor', () => {
  const body = (more: Record<string, string | string[]> = {}) => ({
    ...{ requestId: randomUUID(), note: '', 'markets[]': ['PL', 'UZ'] },
    ...more,
  })

  const sending = ({ firm, productId }: Given) => {
    const url = paths.firm.compare(firm.id, productId, ['PL', 'UZ'])
    return async (as: Person, sent: Record<string, string | string[]>) =>
      answer(compareRoute.action, { request: await post(url, sent, { as }), params: { firmId: firm.id, productId } })
  }

  test('is one message with its address, however often the button is pressed', async () => {
    const given = await givenProduct()
    const send = sending(given)
    const press = body({ note: 'Which first?' })
    expect(await send(given.owner, press)).toMatchObject({ status: 303 })
    expect(await send(given.owner, press)).toMatchObject({ status: 303 })
    const messages = await db.message.findMany({ where: { firmId: given.firm.id } })
    expect(messages.map(({ authorSide }) => authorSide)).toEqual(['firm'])
    expect(messages[0]?.text).toMatch(/^Which first\?\n\n/)
    expect(messages[0]?.text).toContain(paths.comparison(given.productId, ['PL', 'UZ']))
  })

  test('comes from those who may write, about a product of their own and two markets at least', async () => {
    const given = await givenProduct()
    const send = sending(given)
    const viewer = await addMember(given.firm, 'viewer')
    expect((await send(given.stranger, body())).status).toBe(404)
    expect((await send(viewer, body())).status).toBeGreaterThanOrEqual(400)
    expect((await send(given.owner, body({ 'markets[]': ['PL', 'PL', 'XX'] }))).status).toBe(422)
    expect((await send(given.owner, body({ requestId: 'again' }))).status).toBe(422)
    const foreign = await givenProduct()
    const request = await post(paths.firm.compare(given.firm.id, foreign.productId), body(), { as: given.owner })
    const params = { firmId: given.firm.id, productId: foreign.productId }
    expect((await answer(compareRoute.action, { request, params })).status).toBe(404)
    expect(await db.message.count({ where: { firmId: given.firm.id } })).toBe(0)
  })

  test('leads members and advisors each to their own page, and nobody else anywhere', async () => {
    const { firm, owner, stranger, productId } = await givenProduct()
    const url = paths.comparison(productId, ['PL', 'UZ'])
    const open = async (as: Person | null) => {
      const { status, location } = await answer(sharedRoute.loader, {
        request: await get(url, { as }),
        params: { productId },
      })
      return [status, location]
    }
    const advisor = await createStaff('advisor')
    expect(await open(owner)).toEqual([303, paths.firm.compare(firm.id, productId, ['PL', 'UZ'])])
    expect(await open(advisor)).toEqual([303, paths.advisor.firmCompare(firm.id, productId, ['PL', 'UZ'])])
    expect((await open(stranger))[0]).toBe(404)
    expect((await open(await createStaff('official')))[0]).toBe(404)
    expect((await open(null))[0]).toBe(303)
  })

  test('shows whoever may read neither the page of what is not there, in their own menu', async () => {
    const { stranger, productId } = await givenProduct()
    expect(sharedRoute).toHaveProperty('default')
    for (const [as, menu] of [
      [stranger, 'person'],
      [await createStaff('official'), 'official'],
    ] as const) {
      const request = await get(paths.comparison(productId, ['PL']), { as })
      const asked = { request, params: { productId }, context: {} } as never
      const answered = await Promise.resolve(sharedRoute.loader(asked)).catch((thrown: unknown) => thrown)
      expect(answered).toBeInstanceOf(Response)
      expect(await (answered as Response).text()).toBe(menu)
    }
  })

  test('is read by an advisor without what only the firm can do, and the firm is told', async () => {
    const { firm, owner, other, productId } = await givenProduct()
    const advisor = await createStaff('advisor')
    const open = async (as: Person, firmId: string) =>
      answer<{ page: { groups: readonly { rows: readonly { cells: readonly { to?: string }[] }[] }[] } }>(
        advisorRoute.loader,
        {
          request: await get(paths.advisor.firmCompare(firmId, productId, ['PL', 'UZ']), { as }),
          params: { firmId, productId },
        },
      )
    const { status, data } = await open(advisor, firm.id)
    expect(status).toBe(200)
    const cells = data.page.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.filter(({ to }) => to)).toEqual([])
    expect((await open(advisor, other.id)).status).toBe(404)
    expect((await open(owner, firm.id)).status).toBe(404)
    expect(await db.accessLog.count({ where: { firmId: firm.id, what: 'market_plan' } })).toBe(1)
  })
})
