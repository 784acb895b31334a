// An advisor holds the originals against what was typed, by keyboard and without scripts; the firm reads who did.
import type { Locator } from '@playwright/test'
import sharp from 'sharp'
import { pdfOf } from '../support/pdf-pages'
import { ownerAt, signIn, staffAt } from './given'
import { expect, lookAround, tabTo, test, visitor, type Visitor } from './portal-test'
import { caseOf, submitStage } from './staff-steps'

const LICENCE = '执照 <3 页>.pdf'
const RECORD = '备案证明.png'

async function bringDocuments({ page, t }: Visitor, roadmap: string): Promise<void> {
  const image = sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#c8102e' } })
  const documents = [
    ['business_licence', LICENCE, 'application/pdf', Buffer.from(pdfOf({ pages: 3, colour: '0.8 0 0' }))],
    ['customs_record', RECORD, 'image/png', await image.png().toBuffer()],
  ] as const
  await page.goto(`${roadmap}/documents`)
  // The page listens from the moment on at which its words for those without scripts are gone.
  await expect(page.getByText(t('evidence:library.together'))).toHaveCount(0)
  for (const [type, name, mimeType, buffer] of documents) {
    await page.locator(`input[type=file][name="${type}.file"]`).setInputFiles({ name, mimeType, buffer })
    await expect(page.getByRole('link', { name }).first()).toBeVisible()
  }
  await expect(page.getByText(t('evidence:library.pages_other', { count: 3 }))).toBeVisible()
}

/** The picture has come, not only its place. */
async function expectDrawn(picture: Locator): Promise<void> {
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 20_000 })
    .toBeGreaterThan(100)
}

const openDocument = ({ page, t }: Visitor, name: string) =>
  page.getByRole('link', { name: t('viewer:open', { name }) })

test('originals beside the answers, and who opened them', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'en', state: { stage: 'complete' } })
  const { roadmap } = firm
  await bringDocuments(firm, roadmap)
  const application = await submitStage(firm, { roadmap, stage: 'register' })

  await test.step('nobody has opened the file yet', async () => {
    await firm.page.goto(`${roadmap}/access`)
    await expect(firm.page.getByRole('heading', { name: firm.t('access:empty.staff') })).toBeVisible()
    await lookAround(firm)
  })

  const lead = await staffAt(browser, 'lead_advisor', { language: 'en' })
  const { page, t } = lead

  await test.step('a PDF, page by page, by keyboard alone', async () => {
    await page.goto(caseOf(application))
    await expect(page.getByRole('link', { name: t('viewer:open', { name: LICENCE }) })).toBeVisible()
    await openDocument(lead, LICENCE).focus()
    await page.keyboard.press('Enter')
    const first = page.getByRole('img', { name: /page 1$/ })
    await expectDrawn(first)
    await expect(page.getByText('Shenyang Yuanyang Pump').first()).toBeVisible()
    await lookAround(lead)
    await tabTo(lead, page.getByRole('region', { name: /can be enlarged/ }))
    await page.keyboard.press('+')
    await expect(page.locator('output')).toHaveText('150%')
    await page.keyboard.press('r')
    await page.keyboard.press('0')
    await expect(page.locator('output')).toHaveText('100%')
    await page
      .getByRole('navigation', { name: t('common:nav.pages') })
      .getByRole('link', { name: t('common:next') })
      .press('Enter')
    await expectDrawn(page.getByRole('img', { name: /page 2$/ }))
  })

  await test.step('the next document is a picture', async () => {
    const documents = page.getByRole('navigation', { name: t('viewer:documents') })
    const position = documents.getByText(/^Document \d+ of \d+$/)
    while (!(await page.getByText(RECORD).first().isVisible())) {
      const place = await position.innerText()
      await documents.locator('a[rel=next]').click()
      // The address changes before the page does; the position comes with the document.
      await expect(position).not.toHaveText(place)
    }
    await expectDrawn(page.getByRole('img', { name: /version 2$/ }))
    await lookAround(lead)
    await page.getByRole('link', { name: /R-\d{4}-\d{4}/ }).click()
    await expect(page).toHaveURL(/#task-S05$/)
  })

  await test.step('without scripts it is as wide as a phone, with the full size one link away', async () => {
    const advisor = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
    await signIn(advisor, 'advisor@demo.test')
    await advisor.page.goto(caseOf(application))
    await openDocument(advisor, LICENCE).click()
    await lookAround(advisor)
    await expect(advisor.page.getByRole('button', { name: advisor.t('viewer:zoomIn') })).toHaveCount(0)
    const full = await advisor.page.getByRole('link', { name: advisor.t('viewer:fullSize') }).getAttribute('href')
    const answer = await advisor.context.request.get(full ?? '')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/webp'])
  })

  await test.step('the firm reads it', async () => {
    await firm.page.goto(`${roadmap}/documents`)
    await firm.page.getByRole('link', { name: firm.t('access:link') }).click()
    await expect(firm.page.getByText(firm.t('access:role.advisor'), { exact: true }).first()).toBeVisible()
    await expect(firm.page.getByText(firm.t('access:role.lead_advisor'), { exact: true }).first()).toBeVisible()
    await expect(firm.page.getByRole('cell', { name: /^Looked at a document: .*, version 2/ }).first()).toBeVisible()
    await lookAround(firm)
  })
})
