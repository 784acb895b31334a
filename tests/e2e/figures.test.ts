// A lead's figures: from a number to the cases behind it and back, in light and dark, on a phone, without scripts.
import { staffAt } from './given'
import { expect, lookAround, test } from './portal-test'

test('a lead opens a number and finds the cases it is made of', async ({ browser }) => {
  const lead = await staffAt(browser, 'lead_advisor', { language: 'en' })
  const { page, t } = lead
  await page.goto('/advisor')
  await page.getByRole('link', { name: t('reviews:figures'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('figures:title'))
  await page.getByRole('link', { name: t('figures:periods.this_year'), exact: true }).click()
  await expect(page).toHaveURL(/from=/)
  const flow = page.getByRole('table', { name: t('figures:captions.flow') })
  await flow.getByText(t('figures:how')).first().click()
  await expect(flow.getByText(t('figures:definitions.received'))).toBeVisible()
  await lookAround(lead)

  const received = flow.locator('a[href*="figure=received"]').first()
  const count = await received.innerText()
  await received.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('figures:names.received'))
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    t('figures:rows.total_other', { count: Number(count) }),
  )
  await lookAround(lead)
  await page.getByRole('main').locator('a[href^="/advisor/cases/"]').first().click()
  await expect(page).toHaveURL(/\/advisor\/cases\//)
})

test('the period is chosen without scripts, too', async ({ browser }) => {
  const { page, t } = await staffAt(browser, 'lead_advisor', { language: 'en', scripts: 'off' })
  await page.goto('/advisor/statistics?from=2026-01-01&to=2026-12-31')
  await page.locator('[name=stage]').selectOption('market')
  await page.getByRole('button', { name: t('figures:filters.apply'), exact: true }).click()
  await expect(page).toHaveURL(/stage=market/)
  await page.locator('a[href*="figure=first_decision"]').filter({ visible: true }).first().click()
  await expect(page.getByRole('table', { name: t('figures:rows.caption') })).toBeVisible()
})
