// Anonymous visitors who leave typed text behind as fast as they can: what is kept stays within bounds, and people get theirs back.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { action as newFirm } from '~/routes/firm/new'
import { action as chooseLanguage } from '~/routes/public/language'
import { db } from '~/server/db.server'
import { answer, get, post } from '../support/requests'
import { atLeast } from '../support/at-least'

const HALL = '203.0.113.7'
const heldCookie = (cookies: readonly string[]) =>
  cookies.find((cookie) => cookie.startsWith('held='))?.split(';')[0] ?? ''

async function hold(text: string, { address = HALL, cookie }: { address?: string; cookie?: string } = {}) {
  const request = await post('/firms/new', { nameZh: text }, { cookie })
  return heldCookie((await answer(newFirm, { request, address })).cookies)
}
const textOf = async (cookie: string) => (await takeHeldText(await get('/firms/new', { cookie })))?.values.nameZh?.[0]

/** As large as one text may be: many fields, because a field is cut at 20,000 characters. */
const huge = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`field${index}`, 'x'.repeat(20_000)]))

async function kept(address: string) {
  const { _sum, _count } = await db.heldText.aggregate({ where: { address }, _sum: { bytes: true }, _count: true })
  return { bytes: _sum.bytes ?? 0, texts: _count }
}
/** As if strangers had come before: so many small texts, the oldest first. */
function givenTexts(count: number, row: { address?: string; bytes?: number } = {}) {
  const data = Array.from({ length: count }, (_, index) => ({
    path: '/firms/new',
    fields: { nameZh: [`${index}`] },
    bytes: 100,
    address: `192.0.2.${index % 250}`,
    createdAt: new Date(Date.now() - 3_600_000 + index),
    ...row,
  }))
  return db.heldText.createMany({ data })
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

describe('from one address', () => {
  test('sixty texts of 180 kB at once, by both ways: ten megabytes stay, and the newest comes back', async () => {
    const sent = await Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        index % 2
          ? answer(newFirm, { request: await post('/firms/new', huge), address: HALL })
          : answer(chooseLanguage, {
              request: await post('/language?returnTo=%2Ffirms%2Fnew', { language: 'en', ...huge }),
              address: HALL,
            }),
      ),
    )
    expect(atLeast(1, sent).every(({ status }) => status === 303)).toBe(true)
    const { bytes, texts } = await kept(HALL)
    expect(bytes).toBeLessThanOrEqual(LIMITS.heldBytes.most)
    expect(texts).toBe(Math.floor(LIMITS.heldBytes.most / (bytes / texts)))
    expect(await textOf(await hold('丹东锦衣'))).toBe('丹东锦衣')
  })

  test('exactly three hundred small texts stay, and the oldest has gone', async () => {
    await givenTexts(LIMITS.heldTexts.most - 10, { address: HALL })
    const first = await hold('第一')
    await db.heldText.updateMany({
      where: { fields: { path: ['nameZh', '0'], equals: '第一' } },
      data: { createdAt: hoursAgo(2) },
    })
    await Promise.all(Array.from({ length: 40 }, (_, index) => hold(`${index}`)))
    expect((await kept(HALL)).texts).toBe(LIMITS.heldTexts.most)
    expect(await textOf(first)).toBeUndefined()
  })

  test('nobody elsewhere loses theirs', async () => {
    const elsewhere = await hold('大连', { address: '198.51.100.1' })
    await givenTexts(LIMITS.heldTexts.most + 5, { address: HALL })
    await hold('丹东')
    expect((await kept(HALL)).texts).toBe(LIMITS.heldTexts.most)
    expect(await textOf(elsewhere)).toBe('大连')
  })

  test('all of an IPv6 line is one address, and IPv4 is one however it is written', async () => {
    await hold('一', { address: '2001:db8:1:2::1' })
    await hold('二', { address: '2001:db8:1:2:ffff::9' })
    await hold('三', { address: '2001:db8:1:3::1' })
    await hold('四', { address: `::ffff:${HALL}` })
    expect([await kept('2001:db8:1:2::/64'), await kept(HALL)]).toMatchObject([{ texts: 2 }, { texts: 1 }])
  })

  test('two hundred firms in one hall all find their text again', async () => {
    const cookies: string[] = []
    for (let firm = 0; firm < 200; firm += 20)
      cookies.push(...(await Promise.all(Array.from({ length: 20 }, (_, seat) => hold(`企业${firm + seat}`)))))
    const back = await Promise.all(cookies.map(textOf))
    expect(back).toEqual(Array.from({ length: 200 }, (_, firm) => `企业${firm}`))
  })
})

describe('from everywhere', () => {
  test('so many texts stay and no more, the oldest go first', async () => {
    await givenTexts(LIMITS.heldTextsInAll.most)
    const cookies = await Promise.all(
      Array.from({ length: 8 }, (_, index) => hold('新', { address: `10.0.0.${index}` })),
    )
    expect(await db.heldText.count()).toBe(LIMITS.heldTextsInAll.most)
    expect(await db.heldText.count({ where: { fields: { path: ['nameZh', '0'], equals: '0' } } })).toBe(0)
    for (const cookie of atLeast(1, cookies)) expect(await textOf(cookie)).toBe('新')
  })

  test('so many bytes stay and no more', async () => {
    await givenTexts(1001, { bytes: LIMITS.heldBytesInAll.most / 1000 })
    await hold('新')
    const { _sum } = await db.heldText.aggregate({ _sum: { bytes: true } })
    expect(_sum.bytes).toBeLessThanOrEqual(LIMITS.heldBytesInAll.most)
    expect(await db.heldText.count()).toBe(1000)
  })
})

test('a browser holds one text: the one before could not be found again', async () => {
  const first = await hold('一')
  const second = await hold('二', { cookie: first })
  expect(await db.heldText.count()).toBe(1)
  await hold('三', { cookie: `held=${randomUUID()}` })
  expect([await db.heldText.count(), await textOf(second)]).toEqual([2, '二'])
})

test('an address of four thousand characters holds nothing and still leads to the sign-in page', async () => {
  const sent = await answer(newFirm, { request: await post(`/firms/new?x=${'y'.repeat(4_000)}`, { nameZh: '丹东' }) })
  expect([sent.status, heldCookie(sent.cookies), await db.heldText.count()]).toEqual([303, '', 0])
})
