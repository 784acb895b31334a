import { describe, expect, test } from 'vitest'
import { requirePerson } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { action as chooseLanguage } from '~/routes/public/language'
import { action as newFirm, loader as newFirmPage } from '~/routes/firm/new'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { answer, get, post } from '../support/requests'

const heldCookie = (cookies: readonly string[]) =>
  cookies.find((cookie) => cookie.startsWith('held='))?.split(';')[0] ?? ''

describe('a session that ended while somebody was typing', () => {
  test('gives the text back after signing in, once, on its own page', async () => {
    const sent = await answer(newFirm, {
      request: await post('/firms/new?from=list', {
        nameZh: '丹东锦衣',
        'tracks[]': ['used_car', 'general_goods'],
        password: 'secret',
      }),
    })
    expect(sent).toMatchObject({ status: 303, location: '/sign-in?next=%2Ffirms%2Fnew%3Ffrom%3Dlist' })
    const cookie = heldCookie(sent.cookies)
    const as = await createPerson()
    expect(
      (await answer<{ held: unknown }>(newFirmPage, { request: await get('/firms/new', { as, cookie }) })).data.held,
    ).toBeNull()
    const back = await answer<{ held: unknown }>(newFirmPage, {
      request: await get('/firms/new?from=list', { as, cookie }),
    })
    expect(back.data.held).toEqual({ nameZh: ['丹东锦衣'], 'tracks[]': ['used_car', 'general_goods'] })
    expect(back.cookies.join()).toMatch(/held=;.*Max-Age=0/)
    expect(
      (await answer<{ held: unknown }>(newFirmPage, { request: await get('/firms/new?from=list', { as, cookie }) }))
        .data.held,
    ).toBeNull()
  })

  test('finds the page behind the addresses that scripts use', async () => {
    const request = await post('/firms/new.data?_routes=routes%2Ffirm%2Fnew&from=list', { nameZh: '丹东' })
    expect((await answer(() => requirePerson(request), { request })).location).toBe(
      '/sign-in?next=%2Ffirms%2Fnew%3Ffrom%3Dlist',
    )
    expect(await db.heldText.findFirst()).toMatchObject({ path: '/firms/new?from=list' })
  })

  test('is forgotten after a day, and never held for reading', async () => {
    const request = await get('/account')
    expect((await answer(() => requirePerson(request), { request })).cookies).toEqual([])
    const sent = await answer(newFirm, { request: await post('/firms/new', { nameZh: '丹东' }) })
    await db.heldText.updateMany({ data: { createdAt: new Date(Date.now() - 25 * 3_600_000) } })
    expect(await takeHeldText(await get('/firms/new', { cookie: heldCookie(sent.cookies) }))).toBeNull()
    await answer(newFirm, { request: await post('/firms/new', { nameZh: '丹东' }) })
    expect(await db.heldText.count()).toBe(1)
  })

  test('keeps text with NUL and a megabyte of it within bounds', async () => {
    const sent = await answer(newFirm, {
      request: await post('/firms/new', { nameZh: '丹\u0000东', sells: '衣'.repeat(300_000) }),
    })
    const held = await takeHeldText(await get('/firms/new', { cookie: heldCookie(sent.cookies) }))
    expect(held?.values.nameZh).toEqual(['丹东'])
    expect(held?.values.sells?.[0]).toHaveLength(20_000)
  })

  test('held by somebody else cannot be guessed', async () => {
    await answer(newFirm, { request: await post('/firms/new', { nameZh: '丹东' }) })
    const { id } = await db.heldText.findFirstOrThrow()
    const guesses = [
      '1',
      '00000000-0000-7000-8000-000000000000',
      "' OR 1=1--",
      id,
      `${Buffer.from(id).toString('base64url')}.x`,
    ]
    for (const guess of guesses)
      expect(await takeHeldText(await get('/firms/new', { cookie: `held=${encodeURIComponent(guess)}` }))).toBeNull()
    expect(await db.heldText.count()).toBe(1)
  })
})

describe('changing the language', () => {
  test('without scripts posts the form of the page along and gives it back there', async () => {
    const as = await createPerson()
    const body = { language: 'en', nameZh: '丹东锦衣', creditCode: '9121' }
    const given = await answer(chooseLanguage, {
      request: await post('/language?returnTo=%2Ffirms%2Fnew', body, { as }),
    })
    expect(given).toMatchObject({ status: 303, location: '/firms/new' })
    expect(given.cookies.join()).toContain('language=en')
    expect(await db.user.findUnique({ where: { id: as.id } })).toMatchObject({ language: 'en' })
    const page = await answer<{ held: unknown; title: string }>(newFirmPage, {
      request: await get('/firms/new', { as, cookie: `language=en; ${heldCookie(given.cookies)}` }),
    })
    expect(page.data.held).toEqual({ nameZh: ['丹东锦衣'], creditCode: ['9121'] })
    expect(page.data.title).toContain('Add your company')
  })

  test.each([
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/firms?x=1', '/firms?x=1'],
  ])('with the return address %s leads to %s', async (returnTo, location) => {
    const given = await answer(chooseLanguage, { request: await post('/language', { language: 'en', returnTo }) })
    expect([given.location, heldCookie(given.cookies)]).toEqual([location, ''])
  })

  test('to one we do not speak keeps the one that is shown', async () => {
    const request = await post(
      '/language',
      { language: 'tlh', returnTo: '/' },
      { headers: { 'accept-language': 'en' } },
    )
    expect((await answer(chooseLanguage, { request })).cookies.join()).toContain('language=en')
  })
})
