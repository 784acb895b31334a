// A price of a day rests on what was known of that day: rates of exchange on the day of the rates, duty and VAT on the day of the parcel.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DataKind } from '~/domain/data/kinds'
import type { IsoDate } from '~/domain/shared/dates'
import { changeCases } from '~/features/costing/case-commands.server'
import { importData } from '~/features/data/commands.server'
import { paths } from '~/paths'
import * as firmFile from '~/routes/firm/price-file'
import * as firmPrice from '~/routes/firm/price'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { csvFile, refundFile } from '../factories/data-files'
import { createFirm } from '../factories/firms'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LASER = '845611'
type Typed = Readonly<Record<string, string>>
type Page = Awaited<ReturnType<typeof guestLoader>>['data']['page']
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'price-days-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function load(kind: DataKind, asOf: IsoDate, bytes: Uint8Array) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const facts = { name: '', source: 'customs.uz', licence: '', asOf, nextCheck: null }
  expect(await importData({ kind, path, fileName: 'file.csv', facts, loadedById: null }, NOW)).toMatchObject({
    ok: true,
  })
}

const rates = (...rows: readonly string[]) =>
  load('exchange_rates', '2026-11-02', csvFile('month,currency,yuan,day,source', ...rows))

async function guest(typed: Typed): Promise<Page> {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  return (await answer<{ page: Page }>(guestLoader, { request })).data.page
}

const MACHINE = {
  ...{ market: 'PL', hs: LASER, purchase: '214700', regime: 'exempt', costLines: ', works, 97300, CNY' },
  ...{ term: 'EXW', profit: '18', quoteCurrency: 'EUR' },
}
const PARCEL = {
  ...{ to: 'consumer', hs: '620140', goods: '48', currency: 'USD', purchase: '113', refundRate: '13' },
  ...{ rateEUR: '8.20', rateUSD: '7.1' },
}
const shown = ({ reply }: Page, field: string) => reply.values[field]?.[0] ?? ''

describe('rates of exchange', () => {
  beforeEach(() => rates('2026-10,EUR,820,2026-10-08,PBOC', '2026-11,EUR,825.5,2026-11-02,PBOC'))

  test.each([
    ['', '8.255', '2026-11-02'],
    ['2026-11-30', '8.255', '2026-11-02'],
    ['2026-11-01', '8.255', '2026-11-02'],
    ['2026-10-31', '8.2', '2026-10-08'],
    ['2026年10月31日', '8.2', '2026-10-08'],
    ['2999-01-01', '8.255', '2026-11-02'],
    ['yesterday', '8.255', '2026-11-02'],
  ])('of the day "%s" stand in the box', async (ratesOn, rate, asOf) => {
    const page = await guest({ ...MACHINE, ...(ratesOn && { ratesOn }) })
    expect([shown(page, 'rateEUR'), page.origins.rateEUR?.asOf]).toEqual([rate, asOf])
  })

  test('are unknown before the first, and the price says so', async () => {
    const page = await guest({ ...MACHINE, ratesOn: '2020-01-01' })
    expect(shown(page, 'rateEUR')).toBe('')
    expect(page.answer).toBeNull()
    expect(page.reply.errors.map(({ field }) => field)).toContain('rateEUR')
  })

  test('follow another day, and what somebody typed stays', async () => {
    const first = await guest(MACHINE)
    const drawn = { drawn: first.drawn, drawnOn: first.drawnOn }
    const again = (rateEUR: string) => guest({ ...MACHINE, ...drawn, ratesOn: '2026-10-31', rateEUR })
    expect(shown(await again('8.255'), 'rateEUR')).toBe('8.2')
    expect(shown(await again('8.3'), 'rateEUR')).toBe('8.3')
  })

  test('of a day change the offer', async () => {
    const quote = async (ratesOn: string) => {
      const { answer: priced } = await guest({ ...MACHINE, ratesOn })
      return priced?.kind === 'business' && priced.quote.known ? Number(priced.quote.amount) : NaN
    }
    expect((await quote('2026-10-31')) / (await quote('2026-11-30'))).toBeCloseTo(8.255 / 8.2, 4)
  })
})

describe('a parcel of another day', () => {
  test.each([
    ['2026-12-31', '14'],
    ['2027-01-01', '13'],
    ['2027-02-30', '14'],
  ])('to Tajikistan on %s has the VAT of that day: %s', async (day, vat) => {
    expect(shown(await guest({ ...PARCEL, market: 'TJ', day }), 'vat')).toBe(vat)
  })

  test('has the tariff that was known by then', async () => {
    await load('duties', '2026-03-01', csvFile('tariff,code,rate,other', 'uz,62014000,15,'))
    await load('duties', '2026-06-01', csvFile('tariff,code,rate,other', 'uz,62014000,10,'))
    const duty = async (day: string) => shown(await guest({ ...PARCEL, market: 'UZ', day }), 'duty')
    expect([await duty('2026-02-28'), await duty('2026-05-31'), await duty('2026-06-01')]).toEqual(['', '15', '10'])
  })

  let caller = 0
  async function gatesOfMachine(day: string, market: string, hs6: string) {
    caller += 1
    const body = {
      ...{
        to: 'consumer',
        market,
        day,
        currency: 'EUR',
        goods: '48',
        hs6: [hs6],
        purchase: { amount: '9', currency: 'CNY' },
      },
      ...{ vat: { known: false }, rates: [{ currency: 'EUR', cny: '8.2' }] },
    }
    const url = 'http://localhost:3000/api/v1/landed-cost'
    const request = new Request(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Accept-Language': 'en' },
    })
    const { data } = await answer<string>(api.action, { request, address: `198.20.0.${caller}` })
    return JSON.parse(data) as { readonly gates: readonly { readonly id: string }[] }
  }

  test.each([
    ['2026-12-01', 'KZ', '870323'],
    ['2027-06-01', 'KZ', '870323'],
    ['2027-06-01', 'US', '850760'],
    ['2027-06-01', 'DE', '930110'],
  ])('meets on %s in %s with %s the gates that a machine is told', async (day, market, hs6) => {
    const page = await guest({ ...PARCEL, market, hs: hs6, day })
    const told = await gatesOfMachine(day, market, hs6)
    expect(page.gates.map(({ id }) => id)).toEqual(told.gates.map(({ id }) => id))
  })
})

describe('the library of refund rates', () => {
  const CODE = '8456110000'
  const library = (asOf: IsoDate, rate: string) =>
    load('refund_rates', asOf, refundFile([{ CODE, TSL: rate, ST_DATE: '20250101' }]))

  async function refundOf(facts: { readonly chinaCode?: string; readonly refundRate?: number }) {
    const { firm, owner } = await createFirm()
    const { id } = await db.firmProduct.create({
      data: { firmId: firm.id, name: '光纤激光切割机', hs6: LASER, createdAt: NOW, ...facts },
    })
    const request = await get(paths.firm.price(firm.id, id), { as: owner })
    const { data } = await answer<Awaited<ReturnType<typeof firmPrice.loader>>>(firmPrice.loader, {
      ...{ request, params: { firmId: firm.id, productId: id } },
    })
    const { values } = data.page.reply
    return [values.refundRate?.[0], data.page.origins.refundRate] as const
  }

  test('proposes the rate of the ten digits with its edition and day', async () => {
    await library('2025-01-01', '9')
    await library('2026-06-01', '11')
    const [rate, origin] = await refundOf({ chinaCode: CODE })
    expect(rate).toBe('11')
    expect(origin).toMatchObject({ kind: 'edition', asOf: '2026-06-01' })
    expect(origin?.words).not.toBeNull()
  })

  test('gives way to what the firm wrote down itself', async () => {
    await library('2026-06-01', '11')
    const [rate, origin] = await refundOf({ chinaCode: CODE, refundRate: 1300 })
    expect([rate, origin?.kind]).toEqual(['13', 'record'])
  })

  test.each([{}, { chinaCode: '8456119000' }])('proposes nothing for %j', async (facts) => {
    await library('2026-06-01', '11')
    expect(await refundOf(facts)).toEqual(['', undefined])
  })

  test('proposes nothing before an edition is there', async () => {
    expect(await refundOf({ chinaCode: CODE })).toEqual(['', undefined])
  })
})

describe('a product of a firm', () => {
  type FirmPage = Awaited<ReturnType<typeof firmPrice.loader>>

  async function givenPrice() {
    const { firm, owner } = await createFirm()
    const product = await db.firmProduct.create({
      data: { firmId: firm.id, name: '光纤激光切割机', hs6: LASER, createdAt: NOW },
    })
    const open = async (query: Typed) => {
      const request = await get(paths.firm.price(firm.id, product.id, query), { as: owner })
      return (await answer<FirmPage>(firmPrice.loader, { request, params: { firmId: firm.id, productId: product.id } }))
        .data
    }
    return { firm, owner, scope: firmScope(firm, owner), productId: product.id, open }
  }

  beforeEach(() => rates('2026-10,EUR,820,2026-10-08,PBOC', '2026-11,EUR,825.5,2026-11-02,PBOC'))

  test('is priced at the rates of the day that was typed', async () => {
    const { open } = await givenPrice()
    const { hs: _code, ...typed } = MACHINE
    expect(shown((await open({ ...typed, ratesOn: '2026-10-31' })).page, 'rateEUR')).toBe('8.2')
    expect(shown((await open(typed)).page, 'rateEUR')).toBe('8.255')
  })

  test('keeps a price of a day at the rates of that day, and one of today at those of today', async () => {
    const { scope, productId, open } = await givenPrice()
    const { hs: _code, ...typed } = MACHINE
    for (const [name, ratesOn] of [['Then', '2026-10-31'] as const, ['Now', ''] as const]) {
      const input = {
        ...{ intent: 'save' as const, name },
        case: new URLSearchParams({ ...typed, ...(ratesOn && { ratesOn }) }).toString(),
      }
      expect(await changeCases(scope, { productId, input }, NOW)).toMatchObject({ ok: true })
    }
    const moved = async () =>
      (await open({})).cases.map(({ name, then, today }) => [name, then.price === today?.price]).toSorted()
    expect(await moved()).toEqual([
      ['Now', true],
      ['Then', true],
    ])
    await rates('2026-11,EUR,900,2026-11-03,PBOC')
    expect(await moved()).toEqual([
      ['Now', false],
      ['Then', true],
    ])
  })

  test('asks the database no more for another day, and the spreadsheet takes the same', async () => {
    const { firm, owner, productId, open } = await givenPrice()
    const { hs: _code, ...typed } = MACHINE
    const today = await countQueries(() => open(typed))
    expect(await countQueries(() => open({ ...typed, ratesOn: '2026-10-31' }))).toBe(today)
    const request = await get(paths.firm.priceFile(firm.id, productId, `?${new URLSearchParams(typed).toString()}`), {
      as: owner,
    })
    const params = { firmId: firm.id, productId }
    expect((await answer(firmFile.loader, { request, params })).status).toBe(200)
  })
})
