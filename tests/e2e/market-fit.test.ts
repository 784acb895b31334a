// A firm looks at its product in a market, answers a question and sets markets side by side; a guest asks the same of a code.
import { newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

async function addLaser({ page, t }: Visitor, roadmap: string): Promise<string> {
  await page.goto(`${roadmap}/products`)
  await page.getByLabel(t('products:name'), { exact: true }).fill('光纤激光切割机')
  await page.locator('[name=hs6]').fill('8456.11')
  await page.locator('form:has([name=hs6]) button[type=submit]').last().click()
  const product = page.locator('main a[href*="/products/"]').first()
  await expect(product).toBeVisible()
  return (await product.getAttribute('href')) ?? ''
}

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`a product in a market and beside others in ${wish.language}`, async ({ browser }) => {
    const firm = await visitor(browser, wish)
    const { page, t } = firm
    const applicant = newcomer()
    await signUp(firm, applicant)
    const product = await addLaser(firm, await registerFirm(firm, applicant))

    await page.goto(`${product}/markets/UZ`)
    await expect(page.getByText(t('fits:verdict.names.not_yet')).first()).toBeVisible()
    await lookAround(firm)
    await page.locator('[name=solid_wood][value=no]').check()
    await page.getByRole('button', { name: t('fits:questions.submit') }).click()
    await expect(page.getByText(t('fits:saved'))).toBeVisible()
    await page.getByText(t('fits:requirement.excluded'), { exact: true }).click()
    await lookAround(firm)

    await page.goto(`${product}/compare?market=PL&market=UZ`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('fits:compare.nowhere'))
    await lookAround(firm)

    await page.goto('/hs/030471/markets/DE')
    await page.locator('[name=people_eat][value=yes]').check()
    await page.getByRole('button', { name: t('fits:questions.submitGuest') }).click()
    await expect(page).toHaveURL(/people_eat=yes/)
    await lookAround(firm)
  })
