// A lead's statistics: from a number to the cases behind it and back, in light and dark, on a phone, without scripts.
import { staffAt } from './given'
import { expect, lookAround, test } from './portal-test'

test('a lead opens a number and finds the cases it is made of', async ({ browser }) => {
  const lead = await staffAt(browser, 'lead_advisor', { language: 'en' })
  const { page, t } = lead
  await page.goto('/advisor')
  await page.getByRole('link', { name: t('reviews:statistics'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('statistics:title'))
  await page.getByRole('link', { name: t('statistics:periods.this_year'), exact: true }).click()
  await expect(page).toHaveURL(/from=/)
  const flow = page.getByRole('table', { name: t('statistics:captions.flow') })
  await flow.getByText(t('statistics:how')).first().click()
  await expect(flow.getByText(t('statistics:definitions.received'))).toBeVisible()
  await lookAround(lead)

  const received = flow.locator('a[href*="figure=received"]').first()
  const count = await received.innerText()
  await received.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('statistics:names.received'))
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    t('statistics:rows.total_other', { count: Number(count) }),
  )
  await lookAround(lead)
  await page.getByRole('main').locator('a[href^="/advisor/cases/"]').first().click()
  await expect(page).toHaveURL(/\/advisor\/cases\//)
})

test('the period is chosen without scripts, too', async ({ browser }) => {
  const { page, t } = await staffAt(browser, 'lead_advisor', { language: 'en', scripts: 'off' })
  await page.goto('/advisor/statistics?from=2026-01-01&to=2026-12-31')
  await page.locator('[name=stage]').selectOption('market')
  await page.getByRole('button', { name: t('statistics:filters.apply'), exact: true }).click()
  await expect(page).toHaveURL(/stage=market/)
  await page.locator('a[href*="figure=first_decision"]').filter({ visible: true }).first().click()
  await expect(page.getByRole('table', { name: t('statistics:rows.caption') })).toBeVisible()
})
