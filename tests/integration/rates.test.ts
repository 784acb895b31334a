import { describe, expect, test } from 'vitest'
import { toRate } from '~/domain/outcome/exchange'
import { enterRate, withdrawRate } from '~/features/rates/commands.server'
import { getRatesPage, newestRates, ratesInForce } from '~/features/rates/queries.server'
import type { FormReply } from '~/i18n/message-key'
import * as route from '~/routes/admin/rates'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { answer, get, post } from '../support/requests'
import { adminScope } from '../support/scopes'

const NOW = new Date('2026-03-20T02:00:00Z')
const yuan = (text: string) => toRate(text) ?? 0n
const rate = (given: Partial<Parameters<typeof enterRate>[1]> = {}) => ({
  intent: 'enter' as const,
  month: '2026-03',
  currency: 'USD' as const,
  yuan: yuan('700'),
  day: '2026-02-18' as const,
  source: 'General Administration of Customs',
  shownRate: '',
  ...given,
})

describe('entering a rate', () => {
  test('for one unit instead of a hundred is asked about at its box', async () => {
    const admin = adminScope(await createStaff('administrator'))
    const slip = await enterRate(admin, rate({ yuan: yuan('7.12') }), NOW)
    expect(slip).toMatchObject({
      ok: false,
      refusal: { code: 'rates.farFromUsual', field: 'yuan', values: { usual: '710' } },
    })
    expect(await db.exchangeRate.count()).toBe(0)
  })

  test('keeps what was there: a correction is one more row, and the newest counts', async () => {
    const admin = adminScope(await createStaff('administrator'))
    expect((await enterRate(admin, rate(), NOW)).ok).toBe(true)
    const later = new Date(NOW.getTime() + 60_000)
    const shownRate = (await getRatesPage(admin, 2026)).rates[0]?.id ?? ''
    expect((await enterRate(admin, rate({ yuan: yuan('710.66'), shownRate }), later)).ok).toBe(true)
    const { rates } = await getRatesPage(admin, 2026)
    expect(rates).toMatchObject([{ yuan: toRate('710.66'), past: [{ yuan: toRate('700'), day: '2026-02-18' }] }])
  })

  test('the same twice leaves one row', async () => {
    const admin = adminScope(await createStaff('administrator'))
    await Promise.all([enterRate(admin, rate(), NOW), enterRate(admin, rate(), NOW)])
    expect(await db.exchangeRate.count()).toBe(1)
  })

  test.each([
    [{ month: '2026-05' }, { code: 'rates.monthAhead', field: 'month', values: { month: '2026-04' } }],
    [{ day: '2026-03-21' as const }, { code: 'rates.dayAhead', field: 'day' }],
    [{ month: '2026-01' }, { code: 'rates.dayAfterMonth', field: 'month', values: { month: '2026-02' } }],
  ])('%o is refused at its box, with the month that would do', async (given, refusal) => {
    const admin = adminScope(await createStaff('administrator'))
    expect(await enterRate(admin, rate(given), NOW)).toEqual({ ok: false, refusal })
    expect(await db.exchangeRate.count()).toBe(0)
  })

  test('the rate of next month is known in this one', async () => {
    const admin = adminScope(await createStaff('administrator'))
    expect((await enterRate(admin, rate({ month: '2026-04', day: '2026-03-18' }), NOW)).ok).toBe(true)
  })

  test('is for ever: the database changes and deletes none', async () => {
    await enterRate(adminScope(await createStaff('administrator')), rate(), NOW)
    await expect(db.exchangeRate.updateMany({ data: { yuan: 1n } })).rejects.toThrow(/permission denied/)
    await expect(db.exchangeRate.deleteMany()).rejects.toThrow(/permission denied/)
  })
})

describe('withdrawing a rate', () => {
  const withdrawal = (shownRate: string, reason = 'Another month') => ({
    ...{ intent: 'withdraw' as const, month: '2026-03', currency: 'USD' as const, shownRate, reason },
  })
  const shown = async (admin: ReturnType<typeof adminScope>) => (await getRatesPage(admin, 2026)).rates[0]
  const later = new Date(NOW.getTime() + 60_000)

  test('leaves nothing in force, and keeps who, when and why', async () => {
    const admin = adminScope(await createStaff('administrator', { name: '韩梅' }))
    await enterRate(admin, rate(), NOW)
    const id = (await shown(admin))?.id ?? ''
    expect(await withdrawRate(admin, withdrawal(id), later)).toEqual({ ok: true, value: null })
    expect(await ratesInForce(admin, 2026)).toEqual([])
    expect((await newestRates(['2026-03-31'])).get('2026-03-31')).toEqual([])
    expect(await shown(admin)).toMatchObject({
      ...{ isWithdrawn: true, source: 'Another month', enteredBy: '韩梅', enteredAt: later },
      past: [{ yuan: toRate('700'), isWithdrawn: false }],
    })
  })

  test('of a month lets the month before count for prices, but never an earlier entry', async () => {
    const admin = adminScope(await createStaff('administrator'))
    await enterRate(admin, rate({ month: '2026-02', day: '2026-01-21', yuan: yuan('702') }), NOW)
    await enterRate(admin, rate({ yuan: yuan('705') }), NOW)
    await enterRate(admin, rate({ shownRate: (await shown(admin))?.id ?? '' }), later)
    await withdrawRate(admin, withdrawal((await shown(admin))?.id ?? ''), new Date(later.getTime() + 1))
    expect((await newestRates(['2026-03-31'])).get('2026-03-31')).toMatchObject([
      { month: '2026-02', yuan: toRate('702') },
    ])
  })

  test('can be followed by the right one', async () => {
    const admin = adminScope(await createStaff('administrator'))
    await enterRate(admin, rate(), NOW)
    await withdrawRate(admin, withdrawal((await shown(admin))?.id ?? ''), later)
    const again = rate({ yuan: yuan('710.66') })
    const unseen = await enterRate(admin, again, new Date(later.getTime() + 1))
    expect(unseen).toMatchObject({ refusal: { code: 'rates.newer', newer: { yuan: 0n } } })
    const shownRate = (await shown(admin))?.id ?? ''
    expect((await enterRate(admin, { ...again, shownRate }, new Date(later.getTime() + 2))).ok).toBe(true)
    expect(await ratesInForce(admin, 2026)).toMatchObject([{ yuan: toRate('710.66') }])
    expect((await shown(admin))?.past).toHaveLength(2)
  })

  test('is refused where nothing is in force, or another rate than the page showed', async () => {
    const admin = adminScope(await createStaff('administrator'))
    const nothing = { refusal: { code: 'rates.nothingToWithdraw' } }
    expect(await withdrawRate(admin, withdrawal(''), NOW)).toMatchObject(nothing)
    await enterRate(admin, rate(), NOW)
    expect(await withdrawRate(admin, withdrawal(''), later)).toMatchObject({ refusal: { code: 'rates.newer' } })
    const id = (await shown(admin))?.id ?? ''
    await withdrawRate(admin, withdrawal(id), later)
    expect(await withdrawRate(admin, withdrawal(id), later)).toMatchObject(nothing)
    expect(await db.exchangeRate.count()).toBe(2)
  })

  test('by the form asks for a reason, and says what is withdrawn', async () => {
    const person = await createStaff('administrator')
    await enterRate(adminScope(person), rate(), NOW)
    const shownRate = (await shown(adminScope(person)))?.id ?? ''
    const send = async (given: Record<string, string>) =>
      answer<FormReply>(route.action, {
        request: await post('/admin/rates', { ...withdrawal(shownRate), ...given }, { as: person }),
      })
    expect((await send({ reason: ' ' })).data.errors).toMatchObject([{ field: 'reason' }])
    expect((await send({})).location).toBe('/admin/rates?year=2026&done=2026-03&of=USD')
    expect((await send({})).status).toBe(409)
  })
})

describe('a rate that the page did not show', () => {
  const send = async (as: Awaited<ReturnType<typeof createStaff>>, given: Record<string, string>) => {
    const request = await post('/admin/rates', { ...rate(), yuan: '714', ...given }, { as })
    return answer<FormReply>(route.action, { request })
  }
  const inForce = async (as: Awaited<ReturnType<typeof createStaff>>) =>
    (await getRatesPage(adminScope(as), 2026)).rates[0]

  test('is not overwritten unseen: both stand there, and saving again decides', async () => {
    const admin = await createStaff('administrator')
    expect((await send(admin, {})).location).toBe('/admin/rates?year=2026&done=2026-03&of=USD')
    const late = await send(admin, { yuan: '715' })
    expect(late.status).toBe(409)
    expect(late.data).toMatchObject({
      isStale: true,
      errors: [{ field: 'yuan', message: { key: 'rates:problem.newer', values: { value: '714' } } }],
      values: { yuan: ['715'] },
    })
    expect((await inForce(admin))?.yuan).toBe(toRate('714'))
    const shownRate = late.data.values.shownRate?.[0] ?? ''
    expect((await send(admin, { yuan: '715', shownRate })).status).toBe(303)
    expect(await inForce(admin)).toMatchObject({ yuan: toRate('715'), past: [{ yuan: toRate('714') }] })
  })

  test('of another month than the page showed is one, too', async () => {
    const admin = await createStaff('administrator')
    await send(admin, {})
    const shownRate = (await inForce(admin))?.id ?? ''
    await send(admin, { month: '2026-04', day: '2026-03-18', yuan: '712' })
    const moved = await send(admin, { month: '2026-04', day: '2026-03-18', yuan: '716', shownRate })
    expect(moved.status).toBe(409)
    expect(await db.exchangeRate.count()).toBe(2)
  })
})

describe('the page', () => {
  test('says what declarations still want', async () => {
    const { firm } = await createFirm()
    await db.exportDeclaration.create({
      data: {
        ...{ firmId: firm.id, declarationNumber: '1'.repeat(18), market: 'JP', mode: '0110', currency: 'JPY' },
        ...{ declaredOn: new Date('2026-03-05'), valueMinor: 5n, verifiedById: 'advisor', verifiedAt: NOW },
      },
    })
    const admin = adminScope(await createStaff('administrator'))
    const wanted = async () => (await getRatesPage(admin, 2026)).wanted.map(({ currency }) => currency)
    expect(await wanted()).toEqual(['JPY', 'USD'])
    await enterRate(admin, rate({ currency: 'JPY', yuan: yuan('4.65') }), NOW)
    expect(await wanted()).toEqual(['USD'])
  })

  test('takes what people type, and says beside the field what is wrong', async () => {
    const person = await createStaff('administrator')
    const send = async (given: Record<string, string>) => {
      const body = { ...rate(), yuan: '７１０．６６', ...given }
      const request = await post('/admin/rates', body, { as: person })
      return answer<{ errors?: { field: string }[] }>(route.action, { request })
    }
    expect((await send({})).status).toBe(303)
    expect((await db.exchangeRate.findFirst())?.yuan).toBe(toRate('710.66'))
    for (const [field, text] of [
      ['yuan', '7,1066'],
      ['yuan', '0'],
      ['day', '2026-02-30'],
      ['month', '2026-13'],
      ['currency', 'CNY'],
      ['source', ' '],
    ] as const) {
      const { status, data } = await send({ [field]: text })
      expect([status, data.errors?.map((error) => error.field)]).toEqual([422, [field]])
    }
    const shown = await answer<{ rates: unknown[] }>(route.loader, {
      request: await get('/admin/rates?year=2026', { as: person }),
    })
    expect(shown.data.rates).toHaveLength(1)
  })
})
