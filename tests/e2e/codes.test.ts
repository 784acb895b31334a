import { expect, lookAround, test, visitor } from './portal-test'

test('a code is found by keys while one types, decided by answers, and read', async ({ browser }) => {
  const somebody = await visitor(browser, { language: 'zh-CN' })
  const { page, t } = somebody
  await page.goto('/hs')
  const box = page.getByRole('combobox', { name: t('codes:label') })
  await box.pressSequentially('激光切割机')
  await expect(page.getByRole('option', { name: /8456\.11/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toContainText('8456.11')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^8456\.11/ })).toBeVisible()
  await page.getByRole('radio', { name: /8515\.80/ }).check()
  await expect(page.getByRole('heading', { name: /^8515\.80/ })).toBeVisible()
  await lookAround(somebody)
})

test('on a phone and without scripts the same is found', async ({ browser }) => {
  const somebody = await visitor(browser, { language: 'en', scripts: 'off', phone: 'phone' })
  const { page, t } = somebody
  await page.goto('/hs')
  await page.getByLabel(t('codes:label')).fill('down jacket')
  await page.getByRole('button', { name: t('codes:submit') }).click()
  await page.getByRole('radio', { name: /Men/ }).check()
  await page.getByRole('button', { name: t('codes:assumptions.submit') }).click()
  await expect(page.getByRole('heading', { name: /^6201/ })).toBeVisible()
  await page.getByRole('link', { name: t('codes:open', { code: '6201.40' }) }).click()
  await expect(page.getByRole('heading', { name: t('codes:page.duties') })).toBeVisible()
  await lookAround(somebody)
})
