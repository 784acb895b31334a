// What a firm decides on pages of their own: product, markets, channels and the customs supervision mode.
import { expect, lookAround, type Visitor } from './portal-test'

export async function addProduct(visitor: Visitor, roadmap: string): Promise<void> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/products`)
  await page.locator('[name=name]').fill('离心泵')
  await page.locator('[name=hs6]').fill('８４１３.70')
  await page.locator('[name=reason]').fill('灌溉用，电机驱动，铸铁壳体。')
  await page.getByRole('button', { name: t('products:add') }).click()
  await expect(page.getByText(t('products:added'))).toBeVisible()
  await lookAround(visitor)
}

export async function pickMarkets(visitor: Visitor, roadmap: string): Promise<void> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/markets`)
  await lookAround(visitor)
  await page.locator('select[name^=market]').first().selectOption('KZ')
  await page
    .locator('textarea[name^=reason], input[name^=reason]:not([type=hidden])')
    .first()
    .fill('已有两家询盘，铁路直达。')
  await page.getByRole('button', { name: t('markets:pick.save') }).click()
  await expect(page.getByText(t('markets:pick.saved'))).toBeVisible()
  await lookAround(visitor)
}

/** Goes through what the chosen market asks of the product; what is begun and proved may follow later. */
export async function checkRequirements(visitor: Visitor, roadmap: string): Promise<void> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/tasks/P06`)
  await lookAround(visitor)
  await page.goto(`${roadmap}/requirements`)
  await page.getByRole('button', { name: t('work:check') }).click()
  await expect(page.getByText(t('work:checked'))).toBeVisible()
  await lookAround(visitor)
}

export async function chooseChannels(visitor: Visitor, roadmap: string): Promise<void> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/channels`)
  await lookAround(visitor)
  await page.locator('input[type=checkbox][value=alibaba_com]').check()
  await page.getByRole('button', { name: t('channels:choose.save') }).click()
  await expect(page.getByText(t('channels:choose.saved'))).toBeVisible()
}

/** Asks for advice on the customs supervision mode and follows it: an online order from a business, shipped abroad directly. */
export async function decideMode(visitor: Visitor, roadmap: string): Promise<void> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/supervision-mode`)
  await lookAround(visitor)
  for (const group of await page.locator('main fieldset').all()) {
    const b2b = group.locator('input[value=online_b2b]')
    await ((await b2b.count()) ? b2b : group.locator('input[value=no]')).check()
  }
  await page.getByRole('button', { name: t('channels:mode.advise') }).click()
  await expect(page.locator('#advice').getByText(/9710/).first()).toBeVisible()
  await lookAround(visitor)
  await page.getByRole('button', { name: t('channels:mode.save') }).click()
  await expect(page.getByText(t('channels:mode.saved'))).toBeVisible()
}
