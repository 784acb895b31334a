// The second factor from the first click to the last backup code, with an authenticator app of twenty lines.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { newcomer } from './firm-steps'
import { bring, rows } from './given'
import { expect, fillSignIn, lookAround, test, visitor, type Visitor } from './portal-test'

const present = () => Math.floor(Date.now() / 30_000)

function shownByApp(secret: string, halfMinute: number): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeUInt32BE(halfMinute, 4)
  const mac = createHmac('sha1', key).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

async function giveCode({ page, t }: Visitor, code: string): Promise<void> {
  await page.getByLabel(t('twofactor:code.label')).fill(code)
  await page.getByLabel(t('twofactor:code.label')).press('Enter')
}

async function givePassword(person: Visitor, who: { email: string; password: string }): Promise<void> {
  const { page, t } = person
  await page.goto('/account')
  await page.getByRole('button', { name: t('common:signOut') }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/sign-in')
  await fillSignIn(person, who)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('twofactor:step.title'))
  await lookAround(person)
}

test.describe('the second factor', () => {
  for (const [language, scripts] of [
    ['zh-CN', 'off'],
    ['en', 'on'],
  ] as const) {
    test(`is set up and used, in ${language} with scripts ${scripts}`, async ({ browser }) => {
      const person = await visitor(browser, { language, scripts, phone: 'phone' })
      const { page, t } = person
      const who = newcomer()
      await bring(person, (await (await rows()).givenPerson(language, who)).cookie)
      await page.goto('/account')
      await page.getByRole('link', { name: t('twofactor:settings.link') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('twofactor:title'))
      await lookAround(person)

      await page.getByLabel(t('accounts:password.label')).fill('something-else')
      await page.getByRole('button', { name: t('twofactor:start.submit') }).click()
      await expect(page.getByText(t('refusals:twoFactor.wrongPassword')).first()).toBeVisible()
      await page.getByLabel(t('accounts:password.label')).fill(who.password)
      await page.getByRole('button', { name: t('twofactor:start.submit') }).click()
      await expect(page.getByRole('img', { name: t('twofactor:setUp.qr') })).toBeVisible()
      await lookAround(person)
      const secret = (await page.getByText(/^([A-Z2-7]{4} ?){8}$/).innerText()).replaceAll(' ', '')

      await page.getByLabel(t('twofactor:appCode.label')).fill('12345')
      await page.getByRole('button', { name: t('twofactor:setUp.submit') }).click()
      await expect(page.getByText(t('twofactor:appCode.invalid')).first()).toBeVisible()
      const used = present()
      await page.getByLabel(t('twofactor:appCode.label')).fill(shownByApp(secret, used))
      await page.getByRole('button', { name: t('twofactor:setUp.submit') }).click()
      const codes = page.getByRole('list', { name: t('twofactor:codes.list') }).getByRole('listitem')
      await expect(codes).toHaveCount(10)
      await lookAround(person)
      const [first = ''] = await codes.allInnerTexts()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: t('twofactor:codes.download') }).click()
      expect(readFileSync(await (await download).path(), 'utf8')).toContain(`${who.email}\r\n\r\n${first}`)
      await page.getByRole('button', { name: t('twofactor:codes.done') }).click()
      await expect(page.getByRole('heading', { name: t('twofactor:manage.on'), exact: true })).toBeVisible()
      await expect(codes).toHaveCount(0)
      await lookAround(person)

      await givePassword(person, who)
      // The code that confirmed the app is used up.
      await giveCode(person, shownByApp(secret, used))
      await expect(page.getByText(t('refusals:twoFactor.wrongCode')).first()).toBeVisible()
      await lookAround(person)
      await giveCode(person, shownByApp(secret, Math.max(used + 1, present())))
      await page.waitForURL(/\/firms/)

      await givePassword(person, who)
      await giveCode(person, first.toUpperCase())
      await page.waitForURL(/\/account\/two-factor\?done=backup/)
      await expect(page.getByText(t('twofactor:done.backup_other', { count: 9 }))).toBeVisible()
      await lookAround(person)
    })
  }
})
