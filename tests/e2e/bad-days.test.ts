// What only a browser can show of bad days: sessions that end, lines that break, impatient fingers, no mouse.
import { newcomer, saveAnswers } from './firm-steps'
import { bring, rows } from './given'
import { expect, fillSignIn, lookAround, tabTo, test, visitor, type Visitor } from './portal-test'

const applicant = newcomer()
const TYPED = 'Yuanyang Pump, typed on a bad day'
const field = ({ page }: Visitor) => page.locator('[name="english_name.answer"]')
const saveButton = ({ page, t }: Visitor) => page.getByRole('button', { name: t('evidence:save'), exact: true })

let roadmap = ''
let cookie = ''

test.beforeAll(async () => {
  const { givenFirm, givenPerson } = await rows()
  const owner = await givenPerson('zh-CN', applicant)
  roadmap = (await givenFirm(owner.person)).roadmap
  cookie = owner.cookie
})

async function ownerAt(browser: Parameters<typeof visitor>[0], path: string): Promise<Visitor> {
  const owner = await visitor(browser, { language: 'zh-CN' })
  await bring(owner, cookie)
  await owner.page.goto(path)
  return owner
}

test('without a mouse: signing in, finding a task, saving it', async ({ browser }) => {
  const owner = await visitor(browser, { language: 'zh-CN' })
  const { page, t } = owner
  await page.goto('/sign-in')
  await tabTo(owner, page.getByLabel(t('accounts:email.label')))
  await page.keyboard.type(applicant.email)
  await tabTo(owner, page.getByLabel(t('accounts:password.label')))
  await page.keyboard.type(applicant.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('roadmap:turns.heading') })).toBeVisible()
  await tabTo(owner, page.locator(`a[href="${roadmap}/tasks/S01"]`).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/tasks\/S01/)
  await tabTo(owner, field(owner))
  await page.keyboard.type('Keyboard Pump')
  await tabTo(owner, saveButton(owner))
  await saveAnswers(owner, () => page.keyboard.press('Enter'))
  await page.reload()
  await expect(field(owner)).toHaveValue('Keyboard Pump')
})

test('the summary of what is wrong takes the focus and leads to the field', async ({ browser }) => {
  const { page, t } = await ownerAt(browser, '/firms/new')
  await page.getByRole('button', { name: t('firms:new.submit') }).click()
  const summary = page.getByRole('alert').filter({ hasText: t('common:summary.heading') })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${t('common:title.errorPrefix')}`))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[name=creditCode]')).toBeFocused()
})

test('a session that ended gives the typed text back after signing in', async ({ browser }) => {
  const owner = await ownerAt(browser, `${roadmap}/tasks/S01`)
  const { page, context, t } = owner
  await context.clearCookies({ name: 'session' })
  await field(owner).fill(TYPED)
  await saveButton(owner).click()
  await expect(page.getByText(t('accounts:signIn.resume'))).toBeVisible()
  await fillSignIn(owner, applicant)
  await expect(page.getByText(t('evidence:held.heading'))).toBeVisible()
  await expect(field(owner)).toHaveValue(TYPED)
  expect(new URL(page.url()).pathname).toBe(`${roadmap}/tasks/S01`)
})

test('another language keeps the page and what is typed', async ({ browser }) => {
  const { page, t } = await ownerAt(browser, '/firms/new?from=list')
  await page.locator('[name=nameZh]').fill('大连海味食品有限公司')
  await page.locator('[name=ownership][value=domestic]').check()
  await page.getByRole('button', { name: t('common:language.en') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[name=nameZh]')).toHaveValue('大连海味食品有限公司')
  await expect(page.locator('[name=ownership][value=domestic]')).toBeChecked()
  expect(page.url()).toContain('/firms/new?from=list')
})

test('without a connection nothing is lost, and the page says so', async ({ browser }) => {
  const owner = await ownerAt(browser, `${roadmap}/tasks/S01`)
  const { page, context, t } = owner
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await field(owner).fill(TYPED)
  await field(owner).blur()
  await expect(page.getByText(t('forms:saved.offline'))).toBeVisible()
  await saveButton(owner).click()
  await expect(page.getByRole('alert')).toContainText(t('forms:offline'))
  await expect(field(owner)).toHaveValue(TYPED)
  await context.setOffline(false)
  await saveAnswers(owner)
  await page.reload()
  await expect(field(owner)).toHaveValue(TYPED)
})

test('a line that breaks while saving takes nothing away', async ({ browser }) => {
  const owner = await ownerAt(browser, `${roadmap}/tasks/S01`)
  const { page, t } = owner
  await page.waitForLoadState('networkidle')
  // The browser reports the broken line in its console, as it should.
  page.removeAllListeners('console')
  await page.route('**/tasks/S01*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await field(owner).fill('Broken Line Pump')
  await saveButton(owner).click()
  await expect(page.getByRole('alert')).toContainText(t('forms:offline'))
  await expect(field(owner)).toHaveValue('Broken Line Pump')
  await page.unroute('**/tasks/S01*')
  await saveAnswers(owner)
  await page.reload()
  await expect(field(owner)).toHaveValue('Broken Line Pump')
})

test('a line that breaks while a profile is saved takes nothing away', async ({ browser }) => {
  const { page, t } = await ownerAt(browser, `${roadmap}/profile`)
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('console')
  await page.route('**/profile*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.locator('[name=sells]').fill('断线时输入的泵')
  await page.getByRole('button', { name: t('firms:profile.submit'), exact: true }).click()
  await expect(page.getByRole('alert')).toContainText(t('forms:offline'))
  await expect(page.locator('[name=sells]')).toHaveValue('断线时输入的泵')
  await page.unroute('**/profile*')
  await page.getByRole('button', { name: t('firms:profile.submit'), exact: true }).click()
  await expect(page.getByText(t('firms:profile.saved'))).toBeVisible()
  await page.reload()
  await expect(page.locator('[name=sells]')).toHaveValue('断线时输入的泵')
})

test('two clicks on the button make one product', async ({ browser }) => {
  const { page, t } = await ownerAt(browser, `${roadmap}/products`)
  await page.locator('[name=name]').fill('双击泵')
  await page.locator('[name=hs6]').fill('841370')
  await page.locator('[name=reason]').fill('灌溉用，电机驱动，铸铁壳体。')
  await page.getByRole('button', { name: t('products:add') }).dblclick()
  await expect(page.getByText(t('products:added'))).toBeVisible()
  await page.goto(`${roadmap}/products`)
  await expect(page.getByRole('listitem').filter({ hasText: '双击泵' })).toHaveCount(1)
})

test('the outbox shows the mails of an address', async ({ browser }) => {
  const anyone = await visitor(browser, { language: 'zh-CN' })
  await anyone.page.goto('/dev/outbox?to=owner@demo.test')
  await expect(anyone.page.getByRole('article')).not.toHaveCount(0)
  await lookAround(anyone)
})
