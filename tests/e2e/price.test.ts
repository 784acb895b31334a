// A guest prices a machine and a parcel: the same answer with scripts and without, and what was typed stays after a mistake.
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

const machine = new URLSearchParams({
  ...{ market: 'PL', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13' },
  ...{ costLines: ', works, 97300\n, to_carrier, 14500', term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10' },
})

async function priceMachine(guest: Visitor): Promise<void> {
  const { page, t } = guest
  await page.goto(`/price?${machine}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('EUR 44,982.96 CIP')
  await lookAround(guest)
  await page.locator('summary', { hasText: t('price:field.costLines') }).click()
  const lines = page.locator('fieldset fieldset')
  await expect(lines).toHaveCount(3)
  await page.locator('[name="costLines.line.2.name"]').fill('Hamburg')
  await page.locator('[name="costLines.line.2.place"]').selectOption('main_carriage')
  await page.locator('[name="costLines.line.2.amount"]').fill('3250')
  await page.locator('[name="costLines.line.2.currency"]').selectOption('USD')
  await page.getByRole('button', { name: t('forms:lines.add') }).press('Enter')
  await expect(lines).toHaveCount(4)
  await page.locator('[name="costLines.line.3.place"]').selectOption('import_clearing')
  await page.locator('[name="costLines.line.3.amount"]').fill('1,150')
  await page.locator('[name="costLines.line.3.currency"]').selectOption('EUR')
  await page
    .getByRole('button', { name: /重新计算|计算价格|Compute/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('EUR 47,803.19 CIP')
  await lookAround(guest)
}

async function mistype(guest: Visitor): Promise<void> {
  const { page, t } = guest
  await page.locator('[name=profit]').fill('100')
  await page.locator('[name=purchase]').fill('twelve')
  await page
    .getByRole('button', { name: t('price:again') })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await expect(page.locator('[name=purchase]')).toHaveValue('twelve')
  await expect(page.getByText(t('costing:problem.margin_too_high')).first()).toBeVisible()
  await lookAround(guest)
}

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`a price and a parcel in ${wish.language}`, async ({ browser }) => {
    const guest = await visitor(browser, wish)
    const { page, t } = guest
    await priceMachine(guest)
    await mistype(guest)
    await page.getByRole('link', { name: t('price:tabs.parcel') }).click()
    // The other tab has the same heading and an example of its own.
    await expect(page.locator('[name=goods]')).toBeVisible()
    await page.getByRole('link', { name: t('price:example') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('EUR 62.92')
    await lookAround(guest)
  })
