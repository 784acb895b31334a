// A used car is asked for its age and engine size, and its duty is the same for a guest, a firm and a machine.
import { describe, expect, test } from 'vitest'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { paths } from '~/paths'
import { loader as firmLoader } from '~/routes/firm/price'
import { loader as guestLoader } from '~/routes/public/price'
import { loader as guestFile } from '~/routes/public/price-file'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { MACHINE } from '../support/cost-cases'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'
import { openWorkbook } from '../support/spreadsheet'

type Page = Awaited<ReturnType<typeof guestLoader>>['data']['page']
type Typed = Readonly<Record<string, string>>

const NOW = new Date()
/** So many months before this one, as YYYY-MM. */
function monthsAgo(count: number): string {
  const china = new Date(NOW.getTime() + 8 * 3_600_000)
  return new Date(Date.UTC(china.getUTCFullYear(), china.getUTCMonth() - count, 1)).toISOString().slice(0, 7)
}
const [YOUNG, SIX, OLD] = [monthsAgo(30), monthsAgo(72), monthsAgo(100)]

const CAR = {
  ...{ market: 'KZ', hs: '870323', purchase: '113000', regime: 'exempt', refundRate: '0', transport: 'rail' },
  ...{ costLines: ', to_carrier, 5000\n, main_carriage, 7000, CNY', term: 'CIP', profit: '10', quoteCurrency: 'USD' },
  ...{ rateUSD: '7.10', rateEUR: '8.20' },
}

async function guest(typed: Typed): Promise<Page> {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  return (await answer<{ page: Page }>(guestLoader, { request })).data.page
}

async function firm(typed: Typed) {
  const ours = await createFirm()
  const scope = firmScope(ours.firm, ours.owner)
  const car = { intent: 'add', name: '二手车', nameEn: 'Used car', hs6: '870323', reason: '' } as const
  await changeProducts(scope, car, NOW)
  await db.firm.update({ where: { id: ours.firm.id }, data: { tracks: ['used_car'] } })
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  const params = { firmId: ours.firm.id, productId }
  const request = await get(paths.firm.price(ours.firm.id, productId, typed), { as: ours.owner })
  const { page } = (await answer<Awaited<ReturnType<typeof firmLoader>>>(firmLoader, { request, params })).data
  return { page, scope, productId }
}

async function machine(body: unknown) {
  const request = new Request('http://localhost:3000/api/v1/landed-cost', {
    method: 'POST',
    body: JSON.stringify(body),
  })
  request.headers.set('accept-language', 'en')
  const { data, status } = await answer<string>(api.action, { request })
  const read = JSON.parse(data) as {
    duty: unknown
    landed: unknown
    notCounted: { ids: string[] } | null
    odd: unknown
  }
  return { status, ...read }
}

const dutyOf = ({ answer: of }: Page) => (of?.kind === 'business' ? of.duty : null)
/** EUR in dollars, to the cent. */
const inUsd = (euro: number) => ((euro * 8.2) / 7.1).toFixed(2)

describe('a car', () => {
  test.each([
    ['870323', true],
    ['870380', true],
    ['845611', false],
    ['870899', false],
  ])('of %s is asked for its age: %s', async (hs, isAsked) => {
    expect((await guest({ market: 'KZ', hs })).car !== null).toBe(isAsked)
  })

  test('an electric one has no engine size, and a parcel takes none', async () => {
    expect((await guest({ market: 'KZ', hs: '870380' })).car).toMatchObject({ hasEngine: false })
    expect((await guest({ market: 'KZ', hs: '870323', to: 'consumer' })).car).toBeNull()
  })

  test('of which nothing is known says so', async () => {
    const page = await guest({ ...CAR, carState: 'used' })
    expect(page.car?.note).toMatch(/from five years and from seven years/)
    expect(page.notCounted?.ids).toEqual(['by_engine_size'])
  })

  test('above seven years bears a sum by its engine, each car of them', async () => {
    const page = await guest({ ...CAR, carSince: OLD, carEngine: '1998' })
    expect(page.reply.values.duty).toEqual([''])
    expect(dutyOf(page)).toMatchObject({ amount: inUsd(2.2 * 1998) })
    expect(page.notCounted).toBeNull()
    expect(page.car?.note).toMatch(/EUR 2\.2 per cm³.*Counted in this price/)
    const three = await guest({ ...CAR, carSince: OLD, carEngine: '1998', quantity: '3' })
    expect(dutyOf(three)).toMatchObject({ amount: inUsd(2.2 * 1998 * 3) })
  })

  test('of an unknown engine is not known', async () => {
    const page = await guest({ ...CAR, hs: '870324', carSince: OLD })
    expect(dutyOf(page)).toEqual({ known: false, because: 'duty_unknown' })
    expect(page.car?.note).toMatch(/Enter the engine size/)
  })

  test('of six years bears a percentage, and its sum where that is higher', async () => {
    const dear = await guest({ ...CAR, carSince: SIX, carEngine: '1998' })
    const percent = Number(dear.reply.values.duty?.[0])
    expect(percent).toBeGreaterThan(0)
    const cheap = await guest({ ...CAR, carSince: SIX, carEngine: '1998', purchase: '7000', costLines: ', works, 1' })
    expect(dutyOf(cheap)).toMatchObject({ amount: inUsd(0.44 * 1998) })
    expect(Number((dutyOf(dear) as { amount: string }).amount)).toBeGreaterThan(Number(inUsd(0.44 * 1998)))
    expect(dear.notCounted).toBeNull()
  })

  test('of two years bears the percentage', async () => {
    const page = await guest({ ...CAR, carSince: YOUNG, carEngine: '1998' })
    expect(page.car?.note).toMatch(/Up to five years/)
    expect(page.notCounted).toBeNull()
    expect(page.reply.values.duty?.[0]).not.toBe('')
  })

  test('whose age is added gives up the percentage that stood in its box', async () => {
    const before = await guest({ ...CAR, carState: 'used' })
    const duty = before.reply.values.duty?.[0] ?? ''
    expect(duty).not.toBe('')
    const after = await guest({ ...CAR, duty, drawn: before.drawn, carState: 'used', carSince: OLD, carEngine: '1998' })
    expect(after.reply.values.duty).toEqual([''])
    expect(dutyOf(after)).toMatchObject({ amount: inUsd(2.2 * 1998) })
  })

  test.each([
    ['carSince', '2017'],
    ['carSince', '2017-13'],
    ['carSince', '1949-12'],
    ['carSince', '2099-01'],
    ['carEngine', '0'],
    ['carEngine', '1.6'],
    ['carEngine', '-1998'],
    ['carEngine', '40000'],
    ['carEngine', '3500'],
    ['carState', 'old'],
  ])('%s of %s is refused at its box', async (field, text) => {
    const { reply, answer: of } = await guest({ ...CAR, [field]: text })
    expect(of).toBeNull()
    expect(reply.errors.map((error) => error.field)).toEqual([field])
  })

  test('costs a guest, a firm and a machine the same', async () => {
    const typed = { ...CAR, carState: 'used', carSince: OLD, carEngine: '1998' }
    const [theirs, ours] = [await guest(typed), (await firm(typed)).page]
    expect(dutyOf(ours)).toEqual(dutyOf(theirs))
    expect(ours.notCounted).toBeNull()
    const car = { isUsed: true, registeredIn: OLD, engineCm3: 1998 }
    const { transport: _, ...rest } = MACHINE
    const side = { ...MACHINE.import, currency: 'USD', duty: { known: false } }
    const body = { ...rest, market: 'KZ', hs6: '870323', car, term: 'CIP', quoteCurrency: 'USD', import: side }
    const answered = await machine(body)
    expect(answered).toMatchObject({ status: 200, duty: { amount: inUsd(2.2 * 1998) }, notCounted: null })
    expect(await machine({ ...body, car: undefined })).toMatchObject({ duty: { known: false } })
    expect((await machine({ ...body, car: { ...car, registeredIn: '2017-13' } })).status).toBe(422)
  })

  test('of a firm for used cars needs no second word that it is used', async () => {
    const { page } = await firm(CAR)
    expect(page.notCounted?.ids).toEqual(['by_engine_size'])
    expect(page.car?.note).toMatch(/5年|five years/)
  })

  test('is in the spreadsheet with its sum', async () => {
    const typed = { ...CAR, carSince: OLD, carEngine: '1998' }
    const request = await get(paths.priceFile(`?${new URLSearchParams(typed)}`), {
      headers: { 'accept-language': 'en' },
    })
    const response = await guestFile({ request, params: {}, context: {} } as never)
    const { cells } = openWorkbook(Buffer.from(await response.arrayBuffer()))
    expect([...cells.values()]).toEqual(expect.arrayContaining(['Duty for each cm³', 'Engine size of all cars, cm³']))
  })

  test('compared, is no parcel and has a word for what comes on top', async () => {
    const { scope, productId } = await firm({})
    const { groups } = await getComparePage(scope, productId, { markets: ['KZ', 'UZ'], day: null, now: NOW })
    const rows = groups.flatMap((group) => group.rows)
    const cellsOf = (id: string) => rows.find((row) => row.id === id)?.cells ?? []
    expect(cellsOf('parcels').map(({ value }) => value)).toEqual(['不能以包裹寄递', '不能以包裹寄递'])
    expect(cellsOf('added')[0]?.value).toContain('二手车按排量计征的关税')
    expect(cellsOf('added')[0]?.basis).not.toEqual([])
  })
})
