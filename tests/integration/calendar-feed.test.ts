import { matchRoutes } from '@remix-run/react'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { createFeed, revokeFeed } from '~/features/calendar/commands.server'
import { findFeed, openFeed } from '~/features/calendar/feed-queries.server'
import * as feedRoute from '~/routes/public/calendar-feed'
import { REQUESTS_PER_MINUTE } from '~/server/json-api.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson } from '../factories/people'
import { giveAnswer } from '../factories/stages'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-24T08:00:00Z')

/** The secret as a calendar program's request would carry it. */
function secretOf(address: string): string {
  const [match] = matchRoutes([{ path: 'calendar/:secret.ics' }], new URL(address).pathname) ?? []
  return match?.params.secret ?? ''
}

async function givenFeed(language: 'zh-CN' | 'en') {
  const { firm, owner } = await createFirm({ owner: await createPerson({ language }) })
  await giveAnswer(firm, 'S01.licence_valid_until', '2027-03-01')
  const scope = firmScope(firm, owner)
  return { firm, owner, scope, secret: secretOf(await createFeed(scope, { address: '192.0.2.1' }, NOW)) }
}

describe('the calendar feed', () => {
  test.each(['zh-CN', 'en'] as const)('is read by a calendar program in %s', async (language) => {
    const { firm, secret } = await givenFeed(language)
    const calendar = new ICAL.Component(ICAL.parse(await openFeed(secret, NOW)) as unknown[])
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2027-03-01')
    expect(events.length).toBeGreaterThan(1)
    expect(atLeast(1, events).every(({ summary }) => /到期|续办/.test(summary) === (language === 'zh-CN'))).toBe(true)
    const name = language === 'en' ? firm.nameEn : firm.nameZh
    expect(events.filter(({ summary }) => !summary.includes(name))).toEqual([])
    expect(events.filter(({ component }) => component.getAllSubcomponents('valarm').length === 0)).toEqual([])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  test('of a firm that nothing falls due for is still a valid calendar', async () => {
    const { firm, owner } = await createFirm()
    const secret = secretOf(await createFeed(firmScope(firm, owner), { address: '192.0.2.1' }, NOW))
    const text = await openFeed(secret, NOW)
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    expect(calendar.getAllSubcomponents('vevent')).toEqual([])
    expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })

  test('is live from when it was made, and says when it was last read, noted once an hour', async () => {
    const { scope, secret } = await givenFeed('en')
    const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    expect(await findFeed(scope)).toEqual({ createdAt: NOW.toISOString(), lastReadAt: null })
    const read: (string | null | undefined)[] = []
    for (const minutes of [5, 30, 64, 65, 70, 200]) {
      await openFeed(secret, at(minutes))
      read.push((await findFeed(scope))?.lastReadAt)
    }
    expect(read).toEqual([5, 5, 5, 65, 65, 200].map((minutes) => at(minutes).toISOString()))
    await createFeed(scope, { address: '192.0.2.1' }, at(300))
    expect(await findFeed(scope)).toEqual({ createdAt: at(300).toISOString(), lastReadAt: null })
    await revokeFeed(scope)
    expect(await findFeed(scope)).toBeNull()
  })

  test('keeps no address, and two presses leave one that works', async () => {
    const { scope, secret } = await givenFeed('en')
    const stored = await db.calendarFeed.findMany({ where: { firmId: scope.firmId } })
    expect(JSON.stringify(stored)).not.toContain(secret)
    const renewed = secretOf(await createFeed(scope, { address: '192.0.2.1' }, NOW))
    await expect(openFeed(secret, NOW)).rejects.toMatchObject({ status: 404 })
    expect(await openFeed(renewed, NOW)).toContain('BEGIN:VCALENDAR')
  })

  test('is not for guessing: an address that asks too often has to wait', async () => {
    const ask = async () =>
      answer(feedRoute.loader as never, {
        request: await get('/calendar/guess.ics'),
        params: { secret: 'guess' },
        address: '192.0.2.77',
      })
    for (let asked = 0; asked < REQUESTS_PER_MINUTE; asked += 1) expect((await ask()).status).toBe(404)
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('ends when it is revoked, and with the membership', async () => {
    const { scope, secret } = await givenFeed('en')
    await revokeFeed(scope)
    await expect(openFeed(secret, NOW)).rejects.toMatchObject({ status: 404 })
    const again = secretOf(await createFeed(scope, { address: '192.0.2.1' }, NOW))
    await db.membership.deleteMany({ where: { firmId: scope.firmId } })
    await expect(openFeed(again, NOW)).rejects.toMatchObject({ status: 404 })
  })
})
