import { matchRoutes } from '@remix-run/react'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { createFeed, revokeFeed } from '~/features/calendar/commands.server'
import { getFeed } from '~/features/calendar/feed-queries.server'
import * as feedRoute from '~/routes/public/calendar-feed'
import { REQUESTS_PER_MINUTE } from '~/server/json-api.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson } from '../factories/people'
import { giveAnswer } from '../factories/stages'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

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
    const { secret } = await givenFeed(language)
    const calendar = new ICAL.Component(ICAL.parse(await getFeed(secret, NOW)) as unknown[])
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2027-03-01')
    expect(events.every(({ summary }) => /[一-鿿]/.test(summary) === (language === 'zh-CN'))).toBe(true)
  })

  test('keeps no address, and two presses leave one that works', async () => {
    const { scope, secret } = await givenFeed('en')
    const stored = await db.calendarFeed.findMany({ where: { firmId: scope.firmId } })
    expect(JSON.stringify(stored)).not.toContain(secret)
    const renewed = secretOf(await createFeed(scope, { address: '192.0.2.1' }, NOW))
    await expect(getFeed(secret, NOW)).rejects.toMatchObject({ status: 404 })
    expect(await getFeed(renewed, NOW)).toContain('BEGIN:VCALENDAR')
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
    await expect(getFeed(secret, NOW)).rejects.toMatchObject({ status: 404 })
    const again = secretOf(await createFeed(scope, { address: '192.0.2.1' }, NOW))
    await db.membership.deleteMany({ where: { firmId: scope.firmId } })
    await expect(getFeed(again, NOW)).rejects.toMatchObject({ status: 404 })
  })
})
