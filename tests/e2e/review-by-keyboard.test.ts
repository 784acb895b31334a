// A whole review without a mouse: claimed, judged item by item, sent back with a reason, and looked at again after the correction.
import { decisionGoesOut } from './clock-steps'
import { saveAnswers } from './firm-steps'
import { signIn, staffAt } from './given'
import { expect, lookAround, tabTo, test, visitor, type Visitor } from './portal-test'
import { submitAgain } from './staff-steps'

const ITEM = 'P02.lists_checked'
const BEFORE = '收货人'
const NOTE = '请写明核对的日期。'

async function claimByKeyboard(advisor: Visitor, firm: string): Promise<void> {
  const { page } = advisor
  await page.goto('/advisor?tab=unclaimed')
  await tabTo(advisor, page.locator('table').getByRole('link', { name: firm }))
  await page.keyboard.press('Enter')
  // The queue has a button of this name, too.
  await page.getByRole('heading', { level: 1, name: firm }).waitFor()
  await tabTo(advisor, page.locator('button[name=intent][value=claim]'))
  await page.keyboard.press('Enter')
  await page.locator('button[name=intent][value=approve]').waitFor()
  // The keys work from when the page says that there are some.
  await page.getByRole('button', { name: advisor.t('keyboard:open') }).waitFor()
}

const focused = (page: Visitor['page']) =>
  page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ?? null)

test('a review by keyboard alone, and old beside new after the correction', async ({ browser }) => {
  const firm = await visitor(browser, { language: 'zh-CN' })
  const advisor = await visitor(browser, { language: 'zh-CN' })
  const { page, t } = advisor
  await signIn(firm, 'dalian@demo.test')
  await firm.page.goto('/firms')
  await firm.page.waitForURL(/\/firms\/[0-9a-f-]{36}(\?|$)/)
  const roadmap = new URL(firm.page.url()).pathname
  await signIn(advisor, 'advisor@demo.test')

  await test.step('claims it', async () => {
    await claimByKeyboard(advisor, '大连海悦水产食品有限公司')
    await lookAround(advisor)
  })
  const place = new URL(page.url()).pathname
  const application = `${roadmap}/applications/${place.split('/').at(-1)}`

  await test.step('reads which keys there are', async () => {
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog')
    await expect(keys.getByText(t('verdicts:keys.unjudged'))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
    // The browser takes the focus out of a closed dialog a moment later.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') === null)).toBe(true)
  })

  await test.step('judges every item', async () => {
    await page.keyboard.press('j')
    const first = await focused(page)
    expect(first).not.toBeNull()
    await page.keyboard.press('j')
    expect(await focused(page)).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused(page)).toBe(first)
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('u')
      const item = await focused(page)
      const isOpen = await page.locator(`[data-item="${item}"] input:checked`).count()
      if (isOpen > 0) break
      if (item !== ITEM) await page.keyboard.press(step % 2 ? '1' : 'a')
      else await giveReason(advisor)
    }
    await expect(page.getByRole('status').filter({ hasText: t('verdicts:toFix_other', { count: 1 }) })).toBeVisible()
    await expect(page.getByRole('link', { name: t('verdicts:nextUnjudged') })).toHaveCount(0)
    await lookAround(advisor)
  })

  await test.step('reads what will be sent, and sends it', async () => {
    const preview = page.locator('section[aria-labelledby=preview]')
    await expect(preview.getByText(NOTE)).toBeVisible()
    await expect(preview.locator('ol > li')).toHaveCount(1)
    await page.keyboard.press('Control+Enter')
    await expect(page).not.toHaveURL(new RegExp(place))
    // The next case of one's own.
    await expect(page).toHaveURL(/\/advisor\/cases\/.*done=request_changes/)
    await decisionGoesOut(application)
  })

  await test.step('the firm puts it right and submits it again', async () => {
    await firm.page.goto(`${roadmap}/tasks/P02`)
    const field = firm.page.locator('[name="lists_checked.answer"]')
    await field.fill(`${await field.inputValue()}核对日期为十一月二十日。`)
    await saveAnswers(firm)
    await submitAgain(firm, application)
  })

  await test.step('the words that came are marked, and the last reason is still there', async () => {
    await page.goto(place)
    const item = page.locator(`[data-item="${ITEM}"]`)
    await expect(item.locator('ins')).toHaveText(new RegExp('核对日期为十一月二十日'))
    await expect(item.locator('del')).toHaveCount(0)
    await expect(item.getByText(BEFORE).first()).toBeVisible()
    await expect(item.getByText(NOTE).first()).toBeVisible()
    await item.locator('summary').click()
    await expect(item.getByText(t('verdicts:historyLine.needs_changes', { who: '周岚', round: 1 }))).toBeVisible()
    await lookAround(advisor)
  })

  await test.step('accepts it; the rest still stands', async () => {
    await page.getByRole('button', { name: t('keyboard:open') }).waitFor()
    await page.keyboard.press('u')
    expect(await focused(page)).toBe(ITEM)
    await page.keyboard.press('a')
    // Whether there is enough to decide on is asked before anything is sent.
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('input[name=isEnough][value=yes]')).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/done=approve/)
  })

  await test.step('the firm on one page', async () => {
    await page.goto(`${place}/firm`)
    await expect(page.getByRole('heading', { level: 1, name: '大连海悦水产食品有限公司' })).toBeVisible()
    await lookAround(advisor)
  })
})

/** Needs changes: the focus goes to the reason, from there to the note, and back to the item. */
async function giveReason({ page }: Visitor): Promise<void> {
  await page.keyboard.press('c')
  await expect(page.locator(`[name="reason:${ITEM}"]`)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  // A letter chooses in the list and does nothing else while one is there.
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.locator(`[name="note:${ITEM}"]`)).toBeFocused()
  await page.keyboard.insertText(NOTE)
  await page.keyboard.press('Escape')
}

test('the keys can be switched off, and rest while somebody types', async ({ browser }) => {
  const advisor = await staffAt(browser, 'lead_advisor', { language: 'en' })
  const { page, t } = advisor
  await page.goto('/advisor?tab=open')
  // A lead may judge what others hold.
  await page.locator('table').getByRole('link', { name: 'Fushun Shunda Used Car Export Co., Ltd.' }).click()
  await page.getByRole('button', { name: t('keyboard:open') }).waitFor()
  await page.locator('[name=summary]').focus()
  await page.keyboard.insertText('j')
  await page.keyboard.press('j')
  await expect(page.locator('[name=summary]')).toHaveValue('jj')
  await page.getByRole('button', { name: t('keyboard:open') }).click()
  await lookAround(advisor)
  await page.getByLabel(new RegExp(`^${t('keyboard:switch')}`)).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  expect(await focused(page)).toBeNull()
})
