// Somebody without an account sees a roadmap first, and finds the answers again in the form of the new firm.
import { newcomer } from './firm-steps'
import { codeMailedTo, expect, lookAround, test, visitor, type Visitor } from './portal-test'

async function answerQuestions(guest: Visitor): Promise<void> {
  const { page, t } = guest
  await page.goto('/')
  await page
    .getByRole('link', { name: t('landing:hero.try') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guest:title'))
  await lookAround(guest)
  await page.getByRole('button', { name: t('guest:submit') }).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await lookAround(guest)
  await page.locator('[name=segment][value=sme]').check()
  await page.locator('[name=district]').selectOption('210402')
  await page.locator('[name=sells]').fill('二手轿车')
  await page.locator('[name="tracks[]"][value=used_car]').check()
  await page.locator('[name=ownership][value=domestic]').check()
  await page.locator('[name="targetRegions[]"][value=central_asia]').check()
  await page.getByRole('button', { name: t('guest:submit') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guest:roadmap.title'))
  await lookAround(guest)
}

async function openAccount(guest: Visitor): Promise<void> {
  const { page, t } = guest
  const { email, password } = newcomer()
  await page.getByRole('button', { name: t('guest:save.action') }).click()
  await page.getByLabel(t('accounts:name.label')).fill('王建国')
  await page.getByLabel(t('accounts:email.label')).fill(email)
  await page.getByLabel(t('accounts:password.label')).fill(password)
  await page.locator(`input[name=preferredLanguage][value=${guest.language}]`).check()
  await page.getByLabel(t('accounts:signUp.consent')).check()
  await page.getByRole('button', { name: t('accounts:signUp.submit') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accounts:confirm.title'))
  await page.getByLabel(t('accounts:code.label')).fill(await codeMailedTo(guest, email))
  await page.getByRole('button', { name: t('accounts:confirm.submit') }).click()
}

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`from five answers to the form of the firm in ${wish.language}`, async ({ browser }) => {
    const guest = await visitor(browser, wish)
    const { page, t } = guest
    await answerQuestions(guest)
    await openAccount(guest)
    await expect(page.getByText(t('guest:brought'))).toBeVisible()
    await expect(page.locator('[name=segment][value=sme]')).toBeChecked()
    await expect(page.locator('[name=district]')).toHaveValue('210402')
    await expect(page.locator('[name="tracks[]"][value=used_car]')).toBeChecked()
    await expect(page.locator('[name=sells]')).toHaveValue('二手轿车')
    await lookAround(guest)
  })
