// Whoever gets no further in the portal finds somebody to ask: on a page of its own and at the end of every mail.
import { afterEach, describe, expect, test } from 'vitest'
import type { HelpLine } from '~/features/law/help-line-queries.server'
import { enqueueMail } from '~/features/messages/commands.server'
import { loader as contactPage } from '~/routes/public/contact'
import { db } from '~/server/db.server'
import { lastMailTo } from '../support/mails'
import { answer, get } from '../support/requests'

afterEach(() => {
  delete process.env.CONTACT_EMAIL
  delete process.env.CONTACT_PHONE
})

async function shown() {
  return (await answer<{ contact: unknown }>(contactPage, { request: await get('/contact') })).data.contact
}

async function mailed(language: string): Promise<string> {
  const mail = { to: 'li@example.cn', language, template: 'passwordChanged', values: { name: '李明' } } as const
  await db.$transaction((tx) => enqueueMail(tx, mail))
  return (await lastMailTo(mail.to))?.text ?? ''
}

describe('the contact of the operator', () => {
  test('stands on its page and in mails of both languages', async () => {
    process.env.CONTACT_EMAIL = 'help@portal.example.cn'
    process.env.CONTACT_PHONE = '024-12345'
    expect(await shown()).toEqual({ email: 'help@portal.example.cn', phone: '024-12345' })
    expect(await mailed('en')).toMatch(/\nContact: help@portal\.example\.cn, 024-12345\n$/)
    expect(await mailed('zh-CN')).toMatch(/\n联系方式：help@portal\.example\.cn, 024-12345\n$/)
  })

  test.each([
    ['zh-CN', '沈阳海关', '12345政务服务便民热线'],
    ['en', 'Shenyang Customs', 'Government service line of your city'],
  ])('stands beside lines of authorities that anybody can ask, in %s', async (language, customs, city) => {
    const request = await get('/contact', { headers: { 'accept-language': language } })
    const { lines } = (await answer<{ lines: readonly HelpLine[] }>(contactPage, { request })).data
    expect(lines.map(({ phone }) => phone)).toEqual(['12360', '95198', '12366', '12345'])
    expect([lines[0]?.names.join(), lines.at(-1)?.names.join()]).toEqual([
      expect.stringContaining(customs),
      expect.stringContaining(city),
    ])
  })

  test('is left out, not made up, where the operator has named none', async () => {
    expect(await shown()).toBeNull()
    expect(await mailed('en')).not.toContain('Contact')
    process.env.CONTACT_PHONE = '024-12345'
    expect(await shown()).toEqual({ email: null, phone: '024-12345' })
    expect(await mailed('en')).toMatch(/\nContact: 024-12345\n$/)
  })
})
