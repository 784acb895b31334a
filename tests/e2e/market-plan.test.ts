// From the requirements of two markets to a plan and an advisor's comment: what is proved once serves both, and the sheet says the rest.
import type { Page } from '@playwright/test'
import { pickMarkets, addProduct } from './decision-steps'
import { newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, signInByForm, test, visitor } from './portal-test'

for (const wish of [{ language: 'zh-CN', scripts: 'off', phone: 'phone' }, { language: 'en' }] as const)
  test(`requirements, plan and comparison in ${wish.language}`, async ({ browser }) => {
    const firm = await visitor(browser, wish)
    const { page, t } = firm
    const applicant = newcomer()
    await signUp(firm, applicant)
    const roadmap = await registerFirm(firm, applicant)
    await addProduct(firm, roadmap)
    await pickMarkets(firm, roadmap)

    await page.goto(`${roadmap}/tasks/P06`)
    await lookAround(firm)
    await page.goto(`${roadmap}/requirements`)
    const state = page.locator('main select').first()
    await state.selectOption('begun')
    await page.getByRole('button', { name: t('work:save'), exact: true }).click()
    await expect(page.getByText(t('work:saved'), { exact: true })).toBeVisible()
    await expect(page.locator('main select').first()).toHaveValue('begun')
    await lookAround(firm)

    await page
      .getByRole('link', { name: t('work:toPlan') })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('离心泵')
    await lookAround(firm)
    const plan = new URL(page.url()).pathname
    await page.getByText(t('plan:addRemark')).first().click()
    await page.locator('textarea').first().fill('两家买方已询价。')
    await page.getByRole('button', { name: t('plan:save.remarks') }).click()
    await expect(page.getByText(t('plan:saved'))).toBeVisible()
    await expect(page.getByText('两家买方已询价。').first()).toBeVisible()
    await lookAround(firm)

    const product = plan.split('/markets/')[0] ?? ''
    await page.goto(`${product}/compare?market=KZ&market=UZ`)
    await page.getByText(t('plan:send.heading')).click()
    await page.locator('[name=note]').fill('先去哪一个？')
    await page.getByRole('button', { name: t('plan:send.submit') }).click()
    await expect(page.getByText('先去哪一个？')).toBeVisible()
    await lookAround(firm)
    const address = await page.locator('a[href*="/compare/"]').getAttribute('href')

    const advisor = await visitor(browser, { language: wish.language })
    await signInByForm(advisor, 'lead@demo.test')
    await advisor.page.goto(address ?? '')
    await expect(advisor.page).toHaveURL(/\/advisor\/firms\//)
    await lookAround(advisor)
    await advisor.page.goto(plan.replace('/firms/', '/advisor/firms/'))
    await advisor.page.getByText(t('plan:addComment')).first().click()
    await advisor.page.locator('textarea').first().fill('请先谈预付款。')
    await advisor.page.getByRole('button', { name: t('plan:save.comments') }).click()
    await expect(advisor.page.getByText(t('plan:commented'))).toBeVisible()
    await expect(advisor.page.locator('textarea').first()).toHaveValue('')
    await expect(advisor.page.getByText(t('forms:draft.restored'))).toHaveCount(0)
    await lookAround(advisor)

    await page.goto(plan)
    await expect(page.getByText('请先谈预付款。')).toBeVisible()
    await lookAround(firm)
    const sheets = await sheetsOf(page)
    expect([1, 2]).toContain(sheets)
  })

/** Sheets of A4 that the page is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return printed.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}
