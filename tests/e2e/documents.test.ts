// Documents come into the library with and without scripts, and the pages that go by days and on paper are there in both languages.
import { ownerAt } from './given'
import { expect, lookAround, test, type Visitor } from './portal-test'
import { pdfOf } from '../support/pdf-pages'

const document = (name: string, pages = 1) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdfOf({ pages, colour: '0.8 0.1 0.2' })),
})

const fileOf = ({ page }: Visitor, type: string) => page.locator(`input[type=file][name="${type}.file"]`)

test('with scripts a file is kept as soon as it is chosen, and a bad one says why', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'en' })
  const { page, t, roadmap } = firm
  await page.goto(`${roadmap}/documents`)
  await lookAround(firm)
  await fileOf(firm, 'business_licence').setInputFiles(document('营业执照 2026.pdf', 3))
  const link = page.getByRole('link', { name: '营业执照 2026.pdf' })
  await expect(link).toBeVisible()
  await expect(page.getByText(t('evidence:library.pages_other', { count: 3 }))).toBeVisible()
  await fileOf(firm, 'customs_record').setInputFiles({
    ...document('record.pdf'),
    buffer: Buffer.from('no PDF at all'),
  })
  await expect(page.getByText(t('refusals:evidence.file_type_unsupported')).first()).toBeVisible()
  await lookAround(firm)

  await test.step('the task that asks for it has it', async () => {
    await page.goto(`${roadmap}/tasks/S01`)
    await expect(page.getByRole('link', { name: '营业执照 2026.pdf' })).toBeVisible()
  })
})

test('without scripts several come at once', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  const { page, t, roadmap } = firm
  await page.goto(`${roadmap}/documents`)
  await fileOf(firm, 'business_licence').setInputFiles(document('执照.pdf'))
  await fileOf(firm, 'customs_record').setInputFiles(document('备案.pdf'))
  await page.getByRole('button', { name: t('evidence:library.upload') }).click()
  await expect(page.getByRole('link', { name: '执照.pdf' })).toBeVisible()
  await expect(page.getByRole('link', { name: '备案.pdf' })).toBeVisible()
  await lookAround(firm)
  for (const place of ['calendar', 'print']) {
    await page.goto(`${roadmap}/${place}`)
    await lookAround(firm)
  }
})

test('days and documents in English for everybody', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'en', phone: 'phone' })
  for (const address of [`${firm.roadmap}/calendar`, `${firm.roadmap}/print`, '/rules?place=KZ', '/glossary']) {
    await firm.page.goto(address)
    await lookAround(firm)
  }
})
