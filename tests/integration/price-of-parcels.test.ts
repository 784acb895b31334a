import { describe, expect, test } from 'vitest'
import { changeCases } from '~/features/costing/case-commands.server'
import { listCases } from '~/features/costing/case-queries.server'
import { listChangedPrices } from '~/features/costing/prices-today-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import type { PricePage } from '~/features/costing/price-page-queries.server'
import { paths } from '~/paths'
import { loader as guestLoader } from '~/routes/public/price'
import * as api from '~/routes/resources/landed-cost'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const JACKET = {
  ...{ to: 'consumer', market: 'CZ', hs: '620140', goods: '48', shipping: '4', day: '2026-11-30', rateEUR: '8.2' },
  ...{ purchase: '113', refundRate: '13', invoiceVat: '13', costs: 'Post, 60, CNY', commission: '10', returns: '10' },
  ...{ handling: '20', isIoss: 'yes', weight: '1.2', duty: '' },
}

async function guest(typed: Readonly<Record<string, string>>) {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  const { data } = await answer<{ page: PricePage }>(guestLoader, { request })
  return data.page.answer?.kind === 'parcel' ? data.page.answer : null
}

describe('a parcel', () => {
  test('is answered in all the ways an offer to a business is', async () => {
    const found = await guest(JACKET)
    expect(found?.withoutRefund?.refund).toEqual({ amount: '13.00', currency: 'CNY' })
    expect(Number(found?.margin)).toBeGreaterThan(Number(found?.withoutRefund?.marginWithout))
    expect(found?.steps.map(({ id }) => id)).toEqual([
      ...['revenue', 'commission', 'costs', 'purchase', 'refund', 'duty_and_fees', 'left'],
    ])
    expect(found?.cash.needed).toMatchObject({ known: true, currency: 'CNY' })
    expect(found?.sensitivity?.[0]).toMatchObject({ id: 'price' })
    expect(found?.sentences.map(({ key }) => key)).toEqual(['paid', 'left', 'returned'])
  })

  test('takes the fees of the channel it is sold on, and what is typed goes before them', async () => {
    const page = async (typed: Readonly<Record<string, string>>) => {
      const { commission: _, ...jacket } = JACKET
      const request = await get(paths.price({ ...jacket, ...typed }), { headers: { 'accept-language': 'en' } })
      return (await answer<{ page: PricePage }>(guestLoader, { request })).data.page
    }
    const held = ({ reply }: PricePage) => [reply.values.commission?.[0], reply.values.feePercent?.[0]]
    expect(held(await page({}))).toEqual(['15', '0'])
    const onAllegro = await page({ channel: 'allegro_cz_sk_hu' })
    expect(onAllegro.reply.errors.map(({ field }) => field)).toEqual(['channel'])
    const cheap = await page({ channel: 'emag', market: 'RO', goods: '10' })
    expect(held(cheap)).toEqual(['25', '1.2'])
    expect(cheap.origins.commission).toMatchObject({ kind: 'edition', asOf: '2026-11-30', confidence: 'medium' })
    expect(cheap.origins.feePercent).toMatchObject({ confidence: 'low' })
    expect(held(await page({ channel: 'emag', market: 'RO', commission: '9' }))[0]).toBe('9')
    const german = { market: 'DE', currency: 'EUR' }
    expect(held(await page({ ...german, channel: 'amazon_eu', goods: '12' }))[0]).toBe('5')
    // 48 euro and 19 % are 57.12.
    const dear = await page({ ...german, channel: 'amazon_eu', goods: '48' })
    expect(held(dear)).toEqual(['15', '1.2'])
    // The box still holds what was drawn for the cheap jacket, so that it takes what belongs to the dear one.
    const drawn = (await page({ ...german, channel: 'amazon_eu', goods: '12' })).drawn
    expect(held(await page({ ...german, channel: 'amazon_eu', goods: '48', commission: '5', drawn }))[0]).toBe('15')
  })

  test('of which nothing is known says so everywhere', async () => {
    const found = await guest({ ...JACKET, market: 'TJ', currency: 'EUR' })
    expect(found).toMatchObject({
      withoutRefund: null,
      steps: [],
      sensitivity: null,
      cash: { needed: { known: false } },
    })
    expect(found?.sentences.map(({ key }) => key)).toEqual(['unknown'])
  })

  test('is told to machines as to people', async () => {
    const body = {
      ...{ to: 'consumer', market: 'CZ', day: '2026-11-30', currency: 'EUR', goods: '48', shipping: '4' },
      ...{ hs6: ['620140'], weightKg: '1.2', isIoss: true, vat: { known: true, percent: { percent: '21' } } },
      ...{ purchase: { amount: '113', currency: 'CNY' }, refundRate: { percent: '13' } },
      costs: [{ id: 'post', amount: '60', currency: 'CNY' }],
      ...{ commission: { percent: '10' }, rates: [{ currency: 'EUR', cny: '8.2' }] },
      returns: { percent: { percent: '10' }, handling: { amount: '20', currency: 'CNY' } },
    }
    const request = new Request('http://localhost:3000/api/v1/landed-cost', {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { status, data } = await answer<string>(api.action, { request })
    const told = JSON.parse(data) as Record<string, unknown>
    const { withoutRefund, steps, cash, sensitivity, sentences } = (await guest(JACKET)) ?? {}
    const same = JSON.parse(JSON.stringify({ withoutRefund, steps, cash, sensitivity, sentences })) as object
    expect([status, told]).toMatchObject([200, same])
  })
})

describe('a parcel that a firm saved', () => {
  const ABOVE_LIMIT = { ...JACKET, hs: '845611', goods: '200', isIoss: 'no' }
  async function givenSaved() {
    const { firm, owner } = await createFirm()
    const scope = firmScope(firm, { ...owner, language: 'en' })
    await changeProducts(scope, { intent: 'add', name: 'Laser', nameEn: '', hs6: '845611', reason: '' }, NOW)
    const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
    // A day of its own would keep it under the rules of that day.
    const { duty: _, hs: __, day: ___, ...typed } = ABOVE_LIMIT
    const input = { intent: 'save', name: 'Parcel', case: new URLSearchParams(typed).toString() } as const
    expect(await changeCases(scope, { productId, input }, NOW)).toMatchObject({ ok: true })
    const first = async () =>
      (await listCases(scope, await getPriceRecord({ firmId: firm.id }, productId, NOW), NOW))[0]
    const plan = async () => {
      const page = await getPlanPage(scope, { productId, market: 'CZ', now: NOW })
      return page.sections.find(({ id }) => id === 'cash')?.lines ?? []
    }
    return { firm, owner, productId, first, plan }
  }

  test('says when a rule under it has changed', async () => {
    const { firm, owner, productId, first } = await givenSaved()
    const before = await first()
    expect([before?.then.term, before?.today]).toEqual(['', before?.then])
    const line = { market: 'CZ', code: '8456119000', rate: 1600, source: 'TARIC', asOf: NOW }
    await db.productTariffLine.create({ data: { ...line, productId, recordedById: owner.id, recordedAt: NOW } })
    const after = await first()
    expect(after?.then).toEqual(before?.then)
    expect(Number(after?.today?.margin)).toBeLessThan(Number(after?.then.margin))
    const changed = await listChangedPrices({ firmId: firm.id, language: 'en' }, productId, NOW)
    expect([...changed.values()].map(({ warning }) => warning)).toEqual([
      expect.stringMatching(/^A rule under it has changed: today the buyer would pay EUR .* an order would leave CNY /),
    ])
  })

  test('gives the plan its cash', async () => {
    const { plan } = await givenSaved()
    const [cash, back] = await plan()
    expect([cash?.label, cash?.value, cash?.note]).toEqual([
      'Needed before money comes in',
      expect.stringContaining('CN¥') as string,
      expect.stringContaining('for 100 orders') as string,
    ])
    expect(back?.value).toEqual(expect.stringContaining('CN¥') as string)
  })
})
