// What would be sent back is told before anything is submitted, and goes away when it is put right.
import { saveAnswers } from './firm-steps'
import { ownerAt } from './given'
import { expect, lookAround, test, type Visitor } from './portal-test'

const OTHER_NAME = 'Shenyang Faraway Trading Company'
const SAME_NAME = 'SHENYANG  YUANYANG PUMP CO.,LTD'

const remarks = ({ page, t }: Visitor) =>
  page.getByRole('link', { name: t('precheck:change') }).filter({ visible: true })

for (const wish of [{ language: 'en' }, { language: 'zh-CN', scripts: 'off', phone: 'phone' }] as const)
  test(`${wish.language}, scripts ${'scripts' in wish ? 'off' : 'on'}`, async ({ browser }) => {
    const firm = await ownerAt(browser, wish)
    const { page, roadmap } = firm

    await test.step('another name than the firm gave at sign-up', async () => {
      await page.goto(`${roadmap}/tasks/S01`)
      await page.locator('[name="english_name.answer"]').fill(OTHER_NAME)
      await save(firm)
      await expect(page.getByRole('heading', { name: firm.t('precheck:workspace.taskHeading') })).toBeVisible()
      await lookAround(firm)
    })

    await test.step('is shown before submitting, with both names and the way to change it', async () => {
      await page.goto(`${roadmap}/stages/register/check`)
      await expect(page.getByText(OTHER_NAME).last()).toBeVisible()
      await expect(remarks(firm)).toHaveCount(1)
      await lookAround(firm)
      await remarks(firm).click()
      await expect(page.locator('[name="english_name.answer"]')).toHaveValue(OTHER_NAME)
    })

    await test.step('and is gone once the name is the same but for spaces and capitals', async () => {
      await page.locator('[name="english_name.answer"]').fill(SAME_NAME)
      await page.getByRole('button', { name: firm.t('evidence:save'), exact: true }).click()
      // Whoever came from there is led back.
      await page.waitForURL(`**${roadmap}/stages/register/check*`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(remarks(firm)).toHaveCount(0)
      await lookAround(firm)
    })
  })

/** Without scripts a press is an ordinary form, whose answer is the next page. */
async function save(firm: Visitor): Promise<void> {
  if (firm.scripts !== 'off') return saveAnswers(firm)
  await firm.page.getByRole('button', { name: firm.t('evidence:save'), exact: true }).click()
}
