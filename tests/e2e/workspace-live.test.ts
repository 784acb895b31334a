// Two advisors at two browsers: what one does, the other sees without loading anything again, and loses nothing by it.
import { signIn } from './given'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

const live = ({ page }: Visitor) => page.locator('[data-live=live]')
const rowOf = ({ page }: Visitor, path: string) =>
  page.locator('tbody tr').filter({ has: page.locator(`a[href^="${path}"]`) })
const shown = ({ page, t }: Visitor) => page.getByRole('link', { name: t('workspace:live.show'), exact: true })
const claimButton = ({ page }: Visitor) => page.locator('button[name=intent][value=claim]')
const approveButton = ({ page }: Visitor) => page.locator('button[name=intent][value=approve]')
const releaseButton = ({ page }: Visitor) => page.locator('#release button[value=release]')

/** Paths of the cases on the page, as the demonstration has them. */
async function casesOn({ page }: Visitor): Promise<string[]> {
  const links = await page
    .locator('tbody th a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
  return links
}

async function workspaceOf(browser: Parameters<typeof visitor>[0], email: string, path: string) {
  const workspace = await visitor(browser, { language: 'zh-CN' })
  await signIn(workspace, email)
  await workspace.page.goto(path)
  return workspace
}

test('a claim is seen on the other workspace, and nothing there is disturbed', async ({ browser }) => {
  const lead = await workspaceOf(browser, 'lead@demo.test', '/advisor?tab=unclaimed')
  const { page, t } = lead
  const [one = '', other = ''] = await casesOn(lead)
  const advisor = await workspaceOf(browser, 'advisor@demo.test', one)
  await page.goto('/advisor?tab=open')
  await expect(live(lead)).toBeVisible()
  await lookAround(lead)
  await rowOf(lead, other).getByRole('checkbox').check()
  await page.getByLabel(t('reviews:filters.search')).fill('还没写完')
  const before = await casesOn(lead)

  await claimButton(advisor).click()
  await expect(approveButton(advisor)).toBeVisible()
  await expect(rowOf(lead, one)).toContainText(t('workspace:live.taken', { who: '周岚' }))
  await expect(shown(lead)).toBeVisible()
  expect(await casesOn(lead)).toEqual(before)

  await shown(lead).click()
  await expect(rowOf(lead, one)).not.toContainText(t('workspace:live.taken', { who: '周岚' }))
  await expect(rowOf(lead, one)).toContainText('周岚')
  await expect(rowOf(lead, other).getByRole('checkbox')).toBeChecked()
  await expect(page.getByLabel(t('reviews:filters.search'))).toHaveValue('还没写完')

  // A case that is open under one's hands says who was faster.
  await page.goto(other)
  await expect(live(lead)).toBeVisible()
  await advisor.page.goto(other)
  await claimButton(advisor).click()
  await expect(page.getByRole('alert')).toContainText('周岚')
  await page
    .getByRole('link', { name: t('workspace:changed.reload') })
    .first()
    .click()
  await expect(page.getByRole('alert')).toHaveText('')
  await expect(page.locator('aside')).toContainText('周岚')
  for (const path of [one, other]) {
    await advisor.page.goto(path)
    await releaseButton(advisor).click()
    await expect(advisor.page).not.toHaveURL(new RegExp(path))
  }
})

test('what comes into the queue is announced, also after the line was broken', async ({ browser }) => {
  const lead = await workspaceOf(browser, 'lead@demo.test', '/advisor?tab=unclaimed')
  const { page, context } = lead
  const [path = ''] = await casesOn(lead)
  const advisor = await workspaceOf(browser, 'advisor@demo.test', path)
  await claimButton(advisor).click()
  await expect(approveButton(advisor)).toBeVisible()
  await page.reload()
  await expect(live(lead)).toBeVisible()
  await expect(rowOf(lead, path)).toHaveCount(0)
  // The browser reports the broken line in its console, as it should.
  page.removeAllListeners('console')
  await page.route('**/advisor/events*', (route) => route.abort())
  await context.setOffline(true)
  await releaseButton(advisor).click()
  await expect(advisor.page).not.toHaveURL(new RegExp(path))
  await context.setOffline(false)
  await page.unroute('**/advisor/events*')
  await expect(shown(lead)).toBeVisible({ timeout: 60_000 })
  await shown(lead).click()
  await expect(rowOf(lead, path)).toBeVisible()
})

test('the whole queue by keys, and by none when they are switched off', async ({ browser }) => {
  const lead = await workspaceOf(browser, 'lead@demo.test', '/advisor?tab=open')
  const { page, t } = lead
  await expect(live(lead)).toBeVisible()
  const links = page.locator('tbody th a')
  await page.keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.locator('tbody tr').nth(1).getByRole('checkbox')).toBeChecked()
  await page.keyboard.press('a')
  await expect(page.locator('select[name=assigneeId]')).toBeFocused()
  await expect(page.locator('tbody input:checked')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('r')
  await expect(page.locator('button[name=intent][value=release]')).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('jxg?')
  await expect(page.getByLabel(t('reviews:filters.search'))).toHaveValue('jxg?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(page).toHaveURL(/tab=unclaimed/)
  await expect(page.getByRole('link', { name: t('workspace:live.reload') })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/advisor\/cases\//)
  // The address changes before the page does: going back at once would press keys on a queue that is about to go.
  const title = page.getByRole('heading', { level: 1, name: t('reviews:queue.title') })
  await expect(title).toBeHidden()
  await page.goBack()
  await expect(title).toBeVisible()
  await expect(page.getByRole('button', { name: t('keyboard:open') })).toBeVisible()

  const dialog = page.getByRole('dialog', { name: t('keyboard:heading') })
  // The queue listens from when it says that it hears of changes.
  await expect(live(lead)).toBeVisible()
  await page.keyboard.press('?')
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.keyboard.press('?')
  await expect(page).toHaveURL(/tab=unclaimed/)
  await expect(dialog).toBeHidden()
  // The way back does not need them.
  await page.getByRole('button', { name: t('keyboard:open') }).click()
  await expect(dialog).toBeVisible()
})

test('a view is kept, shared and opened, also without scripts', async ({ browser }) => {
  const lead = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  const advisor = await workspaceOf(browser, 'advisor@demo.test', '/advisor')
  const { page, t } = lead
  await signIn(lead, 'lead@demo.test')
  await page.goto('/advisor?tab=open&waitingOn=advisor&stage=register')
  await expect(page.getByRole('link', { name: t('workspace:live.reload') })).toBeVisible()
  await lookAround(lead)
  await page.getByText(t('workspace:views.keep')).click()
  await page.getByLabel(t('workspace:views.name')).fill('')
  await page.getByRole('button', { name: t('workspace:views.save') }).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await lookAround(lead)
  await page.getByLabel(t('workspace:views.name')).fill('待我方处理的登记')
  await page.getByLabel(t('workspace:views.share')).check()
  await page.getByRole('button', { name: t('workspace:views.save') }).click()
  await expect(page).toHaveURL(/\/advisor\?tab=open&stage=register&waitingOn=advisor/)
  await expect(page.getByRole('link', { name: /^待我方处理的登记/ })).toHaveAttribute('aria-current', 'true')

  await advisor.page.goto('/advisor')
  await advisor.page.getByRole('link', { name: /^待我方处理的登记/ }).click()
  await expect(advisor.page).toHaveURL(/stage=register/)
  await lookAround(advisor)
  await advisor.page.goto('/advisor/views')
  await lookAround(advisor)
  await page.goto('/advisor/views')
  await lookAround(lead)
  await page.getByRole('button', { name: t('workspace:views.deleteNamed', { name: '待我方处理的登记' }) }).click()
  await expect(page.getByRole('link', { name: /^待我方处理的登记/ })).toHaveCount(0)
})
