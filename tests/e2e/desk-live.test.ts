// Two advisors at two browsers: what one does, the other sees without loading anything again, and loses nothing by it.
import { completeStage, newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, signIn, test, visitor, type Visitor } from './portal-test'
import { caseOf, handInStage } from './staff-steps'

async function givenApplications(browser: Parameters<typeof visitor>[0], count: number) {
  const made: { readonly name: string; readonly application: string }[] = []
  for (let number = 0; number < count; number += 1) {
    const firm = await visitor(browser, { language: 'zh-CN' })
    const applicant = newcomer()
    await signUp(firm, applicant)
    const roadmap = await registerFirm(firm, applicant)
    await completeStage(firm, { roadmap, stage: 'register' })
    made.push({ name: applicant.nameZh, application: await handInStage(firm, { roadmap, stage: 'register' }) })
    await firm.context.close()
  }
  return made
}

const live = ({ page }: Visitor) => page.locator('[data-live=live]')
const rowOf = ({ page }: Visitor, application: string) =>
  page.locator('tbody tr').filter({ has: page.locator(`a[href^="${caseOf(application)}"]`) })

async function deskOf(browser: Parameters<typeof visitor>[0], email: string, path: string) {
  const desk = await visitor(browser, { language: 'zh-CN' })
  await signIn(desk, email)
  await desk.page.goto(path)
  return desk
}

test('a claim is seen on the other desk, and nothing there is disturbed', async ({ browser }) => {
  const [one, other] = await givenApplications(browser, 2)
  if (!one || !other) throw new Error('Two applications were wanted')
  const lead = await deskOf(browser, 'lead@demo.test', '/advisor?tab=open')
  const advisor = await deskOf(browser, 'advisor@demo.test', caseOf(one.application))
  const { page, t } = lead
  await expect(live(lead)).toBeVisible()
  await lookAround(lead)
  await rowOf(lead, other.application).getByRole('checkbox').check()
  await page.getByLabel(t('reviews:filters.search')).fill('还没写完')
  const before = await page.locator('tbody th a').allInnerTexts()

  await advisor.page.locator('button[name=intent][value=claim]').click()
  await expect(advisor.page.locator('button[name=intent][value=approve]')).toBeVisible()

  await expect(rowOf(lead, one.application)).toContainText(t('desk:live.taken', { who: '周岚' }))
  const show = page.getByRole('link', { name: t('desk:live.show'), exact: true })
  await expect(show).toBeVisible()
  expect(await page.locator('tbody th a').allInnerTexts()).toEqual(before)
  await lookAround(lead)

  await show.click()
  await expect(rowOf(lead, one.application)).not.toContainText(t('desk:live.taken', { who: '周岚' }))
  await expect(rowOf(lead, one.application)).toContainText('周岚')
  await expect(rowOf(lead, other.application).getByRole('checkbox')).toBeChecked()
  await expect(page.getByLabel(t('reviews:filters.search'))).toHaveValue('还没写完')

  // A case that is open under one's hands says who was faster.
  await page.goto(caseOf(other.application))
  await expect(live(lead)).toBeVisible()
  await advisor.page.goto(caseOf(other.application))
  await advisor.page.locator('button[name=intent][value=claim]').click()
  await expect(page.getByRole('alert')).toContainText('周岚')
  await page.getByRole('link', { name: t('desk:changed.reload') }).click()
  await expect(page.getByText(t('reviews:case.held', { advisor: '周岚' }))).toBeVisible()
})

test('a new case is announced, and a broken line comes back by itself', async ({ browser }) => {
  const advisor = await deskOf(browser, 'advisor@demo.test', '/advisor?tab=unclaimed')
  const { page, context, t } = advisor
  await expect(live(advisor)).toBeVisible()
  page.removeAllListeners('console')
  await context.setOffline(true)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const [made] = await givenApplications(browser, 1)
  await context.setOffline(false)
  await expect(page.getByRole('link', { name: t('desk:live.show'), exact: true })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: t('desk:live.show'), exact: true }).click()
  await expect(rowOf(advisor, made?.application ?? '')).toBeVisible()
})

test('the whole queue by keys, and by none when they are switched off', async ({ browser }) => {
  const lead = await deskOf(browser, 'lead@demo.test', '/advisor?tab=open')
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
  await expect(page.getByRole('link', { name: t('desk:live.reload') })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/advisor\/cases\//)
  await page.goBack()

  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: t('keyboard:heading') })
  await expect(dialog).toBeVisible()
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
  const advisor = await deskOf(browser, 'advisor@demo.test', '/advisor')
  const { page, t } = lead
  await signIn(lead, 'lead@demo.test')
  await page.goto('/advisor?tab=open&waitingOn=advisor&stage=register')
  await expect(page.getByRole('link', { name: t('desk:live.reload') })).toBeVisible()
  await lookAround(lead)
  await page.getByText(t('desk:views.keep')).click()
  await page.getByLabel(t('desk:views.name')).fill('')
  await page.getByRole('button', { name: t('desk:views.save') }).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await lookAround(lead)
  await page.getByLabel(t('desk:views.name')).fill('待我方处理的登记')
  await page.getByLabel(t('desk:views.share')).check()
  await page.getByRole('button', { name: t('desk:views.save') }).click()
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
  await page.getByRole('button', { name: t('desk:views.deleteNamed', { name: '待我方处理的登记' }) }).click()
  await expect(page.getByRole('link', { name: /^待我方处理的登记/ })).toHaveCount(0)
})
