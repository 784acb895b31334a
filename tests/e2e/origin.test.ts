// A firm checks the origin of its product under an agreement, line by line; a guest asks the same of a code.
import { newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

async function fillCheck({ page, t }: Visitor, button: string): Promise<void> {
  for (const name of ['wholly', 'originatingOnly', 'minimal']) await page.locator(`[name=${name}][value=no]`).check()
  await page.locator('[name=direct][value=yes]').check()
  await page.locator('[name=readIn]').fill('Annex 3-A, 8456.11')
  await page.locator('[name=change]').selectOption('heading')
  await page.locator('[name=price]').fill('100000')
  await page.locator('[name="materials.line.0.name"]').fill('laser source')
  await page.locator('[name="materials.line.0.code"]').fill('9013.20')
  await page.locator('[name="materials.line.0.value"]').fill('30,000')
  await page.getByRole('button', { name: t('forms:lines.add') }).click()
  await expect(page.locator('[name="materials.line.1.name"]')).toBeVisible()
  await expect(page.locator('[name="materials.line.0.name"]')).toHaveValue('laser source')
  await page.locator('[name="materials.line.1.name"]').fill('lens')
  await page.locator('[name="materials.line.1.code"]').fill('9002.19')
  await page.locator('[name="materials.line.1.value"]').fill('100000')
  await page.getByRole('button', { name: button, exact: true }).last().click()
  await expect(page.getByText(t('origin:fault.materials_above_price')).first()).toBeVisible()
  await page.locator('[name="materials.line.1.value"]').fill('1000')
  await page.getByRole('button', { name: button, exact: true }).last().click()
  await expect(page.getByText(t('origin:outcome.qualifies')).first()).toBeVisible()
}

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`the origin of a product in ${wish.language}`, async ({ browser }) => {
    const firm = await visitor(browser, wish)
    const { page, t } = firm
    await page.goto('/hs/845611/markets/JP/origin')
    await fillCheck(firm, t('origin:submitGuest'))
    await lookAround(firm)
    await page.goto('/hs/845611/markets/PL/origin')
    await expect(page.getByText(t('origin:none.text'))).toBeVisible()

    const applicant = newcomer()
    await signUp(firm, applicant)
    const roadmap = await registerFirm(firm, applicant)
    await page.goto(`${roadmap}/products`)
    await page.getByLabel(t('products:name'), { exact: true }).fill('光纤激光切割机')
    await page.locator('[name=hs6]').fill('8456.11')
    await page.locator('form:has([name=hs6]) button[type=submit]').last().click()
    const product = await page.locator('main a[href*="/products/"]').first().getAttribute('href')
    await page.goto(`${product}/markets/JP`)
    await page.getByRole('link', { name: t('fits:duty.checkOrigin') }).click()
    await lookAround(firm)
    await fillCheck(firm, t('origin:submit'))
    await expect(page.getByText(t('origin:saved'))).toBeVisible()
    await lookAround(firm)
  })
