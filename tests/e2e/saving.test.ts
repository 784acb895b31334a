// What only a browser can show of saving: where the message stands, what a date control sends, and the same page open twice.
import type { Page } from '@playwright/test'
import { saveAnswers } from './firm-steps'
import { bring, rows } from './given'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

// A thirtieth: on the way to the impossible day no other day stands in the box that could be saved by itself.
const DAY = '2030-05-30'
const field = (page: Page, id: string) => page.locator(`[name="${id}.answer"]`)
const day = (page: Page) => field(page, 'licence_valid_until')
const summary = ({ page, t }: Visitor) => page.getByRole('alert').filter({ hasText: t('common:summary.heading') })
const conflict = ({ page, t }: Visitor) => page.getByRole('alert').filter({ hasText: t('common:summary.conflict') })
const save = ({ page, t }: Visitor) => page.getByRole('button', { name: t('evidence:save'), exact: true })

let task = ''
let screening = ''
let documents = ''
let cookie = ''

test.beforeAll(async () => {
  const { givenFirm, givenPerson } = await rows()
  const owner = await givenPerson('en')
  const { roadmap } = await givenFirm(owner.person)
  task = `${roadmap}/tasks/S01`
  screening = `${roadmap}/tasks/P02`
  documents = `${roadmap}/documents`
  cookie = owner.cookie
})

type Browser = Parameters<typeof visitor>[0]

async function ownerAt(browser: Browser, path: string, scripts: 'on' | 'off' = 'on'): Promise<Visitor> {
  const owner = await visitor(browser, { language: 'en', scripts })
  await bring(owner, cookie)
  await owner.page.goto(path)
  if (scripts === 'on') await owner.page.waitForLoadState('networkidle')
  return owner
}

/** Typed by hand: 30 February is no value of the control, and is sent as nothing. */
async function typeImpossibleDay(page: Page): Promise<void> {
  await day(page).focus()
  await page.keyboard.type('02302030')
  expect(await day(page).evaluate((control: HTMLInputElement) => [control.value, control.validity.badInput])).toEqual([
    '',
    true,
  ])
}

async function givenDay(browser: Browser): Promise<Visitor> {
  const owner = await ownerAt(browser, task)
  await day(owner.page).fill(DAY)
  await saveAnswers(owner)
  await owner.page.goto(task)
  await owner.page.waitForLoadState('networkidle')
  await expect(day(owner.page)).toHaveValue(DAY)
  return owner
}

test('after Save the message stands on top, has the focus and says what is wrong', async ({ browser }) => {
  const owner = await ownerAt(browser, task)
  const { page, t } = owner
  await field(page, 'english_name').fill('Yuanyang Pump')
  await saveAnswers(owner)
  const saved = page.locator('div:focus').filter({ hasText: t('evidence:saved.heading') })
  await expect(saved).toBeInViewport()
  await expect(saved).toContainText(t('evidence:saved.missing'))
  await lookAround(owner)
  await field(page, 'english_name').fill('远洋泵业\u0007')
  await saveAnswers(owner)
  await expect(page.locator('div:focus')).toContainText(t('evidence:saved.wrong_one'))
  await field(page, 'english_name').fill('Yuanyang Pump')
  await saveAnswers(owner)
})

test('an impossible day is an error at its field and erases nothing', async ({ browser }) => {
  const owner = await givenDay(browser)
  const { page, t } = owner
  await typeImpossibleDay(page)
  await expect(page.getByText(t('forms:saved.partly_one', { count: 1 }))).toBeVisible()
  await save(owner).click()
  await expect(summary(owner)).toBeFocused()
  await expect(summary(owner)).toContainText(t('forms:answer.not_a_date'))
  await expect(day(page)).toHaveAttribute('aria-invalid', 'true')
  await page.goto(task)
  await expect(day(page)).toHaveValue(DAY)
})

test('a day that somebody emptied is gone', async ({ browser }) => {
  const owner = await givenDay(browser)
  await day(owner.page).fill('')
  await saveAnswers(owner)
  await owner.page.goto(task)
  await expect(day(owner.page)).toHaveValue('')
})

test('without scripts an impossible day erases nothing either, and a stored one is taken away by saying so', async ({
  browser,
}) => {
  await givenDay(browser)
  const owner = await ownerAt(browser, task, 'off')
  const { page, t } = owner
  await typeImpossibleDay(page)
  await save(owner).click()
  await expect(summary(owner)).toContainText(DAY)
  await expect(day(page)).toHaveValue(DAY)
  await lookAround(owner)
  await day(page).fill('')
  await page.getByLabel(t('forms:clearDate')).check()
  await save(owner).click()
  await expect(page.getByText(t('evidence:saved.heading'), { exact: true })).toBeVisible()
  await page.goto(task)
  await expect(day(page)).toHaveValue('')
})

test('a second tab undoes nothing, and asks where both changed the same', async ({ browser }) => {
  const first = await ownerAt(browser, task)
  await field(first.page, 'english_name').fill('Before Pump')
  await saveAnswers(first)
  await first.page.goto(task)
  const second = { ...first, page: await first.context.newPage() }
  await second.page.goto(task)
  await second.page.waitForLoadState('networkidle')
  await field(first.page, 'english_name').fill('Newer Pump')
  await saveAnswers(first)
  await day(second.page).fill('2031-01-01')
  await saveAnswers(second)
  await second.page.goto(task)
  await expect(field(second.page, 'english_name')).toHaveValue('Newer Pump')
  await expect(day(second.page)).toHaveValue('2031-01-01')

  await field(first.page, 'english_name').fill('First Pump')
  await saveAnswers(first)
  await field(second.page, 'english_name').fill('Second Pump')
  await save(second).click()
  await expect(conflict(second)).toContainText('First Pump')
  await expect(field(second.page, 'english_name')).toHaveValue('Second Pump')
  await saveAnswers(second)
  await first.page.goto(task)
  await expect(field(first.page, 'english_name')).toHaveValue('Second Pump')
})

test('the page of documents says on top what came of a file', async ({ browser }) => {
  const owner = await ownerAt(browser, documents)
  const { page, t } = owner
  const box = page.locator('input[type=file]').first()
  await box.setInputFiles({
    name: 'licence.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ is no document'),
  })
  await expect(summary(owner)).toBeFocused()
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
  const rest = '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  await box.setInputFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf + rest) })
  const uploaded = page.locator('div:focus').filter({ hasText: 'licence.pdf' })
  await expect(uploaded).toBeInViewport()
  await expect(uploaded).toContainText(t('evidence:library.uploaded', { document: '' }).trim())
})

test('what is typed before the scripts have come is kept', async ({ browser }) => {
  const firm = await ownerAt(browser, screening)
  await field(firm.page, 'lists_checked').fill('已核对两用物项清单。')
  await saveAnswers(firm)
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await firm.page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await firm.page.goto(screening, { waitUntil: 'commit' })
  await field(firm.page, 'lists_checked').fill('已核对两用物项清单，日期为十一月二十日。')
  release()
  await firm.page.waitForLoadState('networkidle')
  await expect(field(firm.page, 'lists_checked')).toHaveValue('已核对两用物项清单，日期为十一月二十日。')
})
