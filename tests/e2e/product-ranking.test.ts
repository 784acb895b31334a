// A firm's product and a guest's code lead to markets in order; weights move without scripts; a used car meets its gates.
import { newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, test, visitor } from './portal-test'

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`markets in order for one product in ${wish.language}`, async ({ browser }) => {
    const guest = await visitor(browser, wish)
    const { page, t } = guest
    await page.goto('/hs/845611')
    await page.getByRole('link', { name: t('codes:page.rank') }).click()
    await expect(page.getByRole('heading', { name: t('ranking:first') })).toBeVisible()
    await expect(page.locator('#PL')).toContainText('4.5')
    await lookAround(guest)
    // What is asked first is read within four screens of a phone; the rest is folded.
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)
    expect(screens).toBeLessThanOrEqual(4)

    await page.locator('summary', { hasText: t('ranking:weights.heading') }).click()
    await page.locator('#weight-tariff').fill('60')
    await page.getByRole('button', { name: t('ranking:weights.update') }).click()
    await expect(page).toHaveURL(/tariff=60/)
    await page.locator('summary', { hasText: t('ranking:method.heading') }).click()
    await page.locator('[name=open]').selectOption('UZ')
    await page.getByRole('button', { name: t('ranking:method.show') }).click()
    await expect(page).toHaveURL(/tariff=60.*open=UZ/)
    await expect(page.locator('#method').getByText(t('ranking:unknown.duty_unknown')).first()).toBeVisible()
    await lookAround(guest)

    await page.goto('/hs/870323/markets')
    await page.getByRole('link', { name: t('ranking:link.vehicleUsed') }).click()
    await expect(page.locator('#gated')).toContainText(t('ranking:gates.payment.title'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ranking:headline.silent'))
    await lookAround(guest)

    const applicant = newcomer()
    await signUp(guest, applicant)
    const roadmap = await registerFirm(guest, applicant)
    await page.goto(`${roadmap}/products`)
    await page.getByLabel(t('products:name'), { exact: true }).fill('光纤激光切割机')
    await page.locator('[name=hs6]').fill('8456.11')
    await page.locator('form:has([name=hs6]) button[type=submit]').last().click()
    await page.locator('main a[href*="/products/"]').first().click()
    await page.getByRole('link', { name: t('fits:markets.rank') }).click()
    await expect(page.locator('#JP')).toBeVisible()
    await lookAround(guest)
    await page.goto(`${roadmap}/markets`)
    await page.getByRole('link', { name: /8456/ }).first().click()
    await expect(page.getByRole('heading', { name: t('ranking:first') })).toBeVisible()
  })
