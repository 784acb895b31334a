// A firm whose market is approved applies for another one: submitted, returned, corrected, approved, read.
import { ownerAt, signIn } from './given'
import { expect, lookAround, test, visitor } from './portal-test'
import { approveCase, claimCase, requestChange, submitAgain } from './staff-steps'

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`a further market in ${wish.language}`, async ({ browser }) => {
    const firm = await ownerAt(browser, { ...wish, state: { at: 'ecommerce' } })
    const { page, t, roadmap } = firm
    await page.goto(`${roadmap}/products`)
    const product = await page
      .locator(`main a[href*="${roadmap}/products/"]`, { hasText: '离心泵' })
      .first()
      .getAttribute('href')
    const plan = `${product ?? ''}/markets/PL/plan`
    await page.goto(plan)
    await lookAround(firm)
    await page.getByRole('link', { name: t('applications:apply.link'), exact: true }).click()
    // The verdict is told before it is sent.
    await expect(page.getByRole('heading', { name: t('fits:verdict.heading') })).toBeVisible()
    await expect(page.getByText(t('applications:apply.against'))).toBeVisible()
    await lookAround(firm)
    // Without the declaration it is refused, and says so at the box.
    await page.getByRole('button', { name: t('applications:check.submit') }).click()
    await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
    await page.getByLabel(t('applications:check.declaration')).check()
    await page.getByRole('button', { name: t('applications:check.submit') }).click()
    await page.waitForURL(/\/applications\//)
    await lookAround(firm)
    const application = new URL(page.url()).pathname
    await page.goto(roadmap)
    await expect(page.getByText(t('roadmap:otherMarkets.advisor_other', { count: 1 })).first()).toBeVisible()

    const advisor = await visitor(browser, { language: wish.language })
    await signIn(advisor, 'lead@demo.test')
    await claimCase(advisor, application)
    await requestChange(advisor, { application, itemId: 'PLAN.risks', note: '请写明如何应对。' })

    await page.goto(plan)
    await expect(page.getByText(t('applications:statuses.changes_requested')).first()).toBeVisible()
    await page.locator('#risks summary').click()
    await page.locator('[name="remark.risks"]').fill('每批货都投保。')
    await page.getByRole('button', { name: t('plan:save.remarks') }).click()
    await expect(page.getByText(t('plan:saved'))).toBeVisible()
    await page.goto(application)
    await lookAround(firm)
    await submitAgain(firm, application)

    await approveCase(advisor, application, '买方已书面确认用途，未答事项随货办理。')
    await page.goto(application)
    await expect(page.getByText(t('applications:page.nextMarketApproved'))).toBeVisible()
    await lookAround(firm)
    await page.goto(`${roadmap}/products`)
    await expect(page.getByText(t('applications:apply.list'))).toBeVisible()
    await lookAround(firm)
  })
