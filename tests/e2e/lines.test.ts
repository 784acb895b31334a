// A list that is typed line by line: at once with scripts, by a button that posts without them.
import type { Page } from '@playwright/test'
import { saveAnswers } from './firm-steps'
import { bring, rows } from './given'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

const VIN = '1M8GDM9AXKP042788'
const OTHER = '11111111111111111'

type Browser = Parameters<typeof visitor>[0]

async function dealerAt(browser: Browser, scripts: 'on' | 'off'): Promise<Visitor> {
  const { givenFirm, givenPerson } = await rows()
  const owner = await givenPerson('en')
  const { roadmap } = await givenFirm(owner.person, { tracks: ['used_car'] })
  const dealer = await visitor(browser, { language: 'en', scripts })
  await bring(dealer, owner.cookie)
  await dealer.page.goto(`${roadmap}/tasks/V02`)
  return dealer
}

const box = (page: Page, line: number, column: string) =>
  page.locator(`[name="vehicles.answer.line.${line}.${column}"]`)
const add = ({ page, t }: Visitor) => page.getByRole('button', { name: t('forms:lines.add') })
const drop = ({ page, t }: Visitor) => page.getByRole('button', { name: t('forms:lines.drop') })

test('what is typed and selected while the scripts come stays so when they take the boxes over', async ({
  browser,
}) => {
  const { page, t } = await visitor(browser, { language: 'en' })
  let release = () => undefined as void
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/live-lines-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/hs/845611/markets/JP/origin')
  const name = page.locator('[name="materials.line.0.name"]')
  await name.fill('lens')
  await name.selectText()
  const button = page.getByRole('button', { name: t('forms:lines.add') })
  await expect(button).toHaveAttribute('type', 'submit')
  release()
  await expect(button).toHaveAttribute('type', 'button')
  await page.keyboard.insertText('laser source')
  await expect(name).toHaveValue('laser source')
})

test('with scripts lines come, go and are pasted at once', async ({ browser }) => {
  const dealer = await dealerAt(browser, 'on')
  const { page } = dealer
  await expect(add(dealer)).toHaveAttribute('type', 'button')
  await box(page, 0, 'vin').evaluate((control, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, `${VIN}\t2022-05-16\n${OTHER}\t2021-01-02\n`)
  await expect(box(page, 1, 'registeredOn')).toHaveValue('2021-01-02')
  await add(dealer).click()
  await expect(box(page, 2, 'vin')).toBeFocused()
  await drop(dealer).first().click()
  await expect(box(page, 0, 'vin')).toHaveValue(OTHER)
  await lookAround(dealer)
  await saveAnswers(dealer)
  await expect(page.getByRole('table').getByText(OTHER)).toBeVisible()
  await expect(page.getByRole('table').getByText(VIN)).toHaveCount(0)
})

test('without scripts a button posts for one line more, and keeps what was typed', async ({ browser }) => {
  const dealer = await dealerAt(browser, 'off')
  const { page } = dealer
  await box(page, 0, 'vin').fill(VIN)
  await add(dealer).click()
  await expect(box(page, 0, 'vin')).toHaveValue(VIN)
  await box(page, 1, 'vin').fill(OTHER)
  await drop(dealer).first().click()
  await expect(box(page, 0, 'vin')).toHaveValue(OTHER)
  await expect(page.getByRole('table')).toHaveCount(0)
  await saveAnswers(dealer)
  await expect(page.getByRole('table').getByText(OTHER)).toBeVisible()
})
