// A firm and its advisor write to each other at two browsers; what is noted for colleagues stays in the workspace.
import { rows, signIn, staffAt } from './given'
import { DEMO_PASSWORD, expect, fillSignIn, lookAround, test, visitor, type Visitor } from './portal-test'
import { pdfOf } from '../support/pdf-pages'

const DOCUMENT = {
  name: '第二页.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdfOf({ pages: 1, colour: '0 0 1' })),
}

type Pair = { readonly firm: Visitor; readonly workspace: Visitor; readonly application: string; readonly item: string }

const hrefs = ({ page }: Visitor, selector: string) =>
  page.locator(selector).evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])

/** The demonstration's firm that has something to correct, and somebody in the workspace. */
async function meet(firm: Visitor, workspace: Visitor): Promise<Pair> {
  await signIn(firm, 'owner@demo.test')
  const application = await (await rows()).toCorrect('owner@demo.test')
  await firm.page.goto(application)
  const [about = ''] = await hrefs(firm, 'a[href*="/messages?item="]')
  return { firm, workspace, application, item: new URL(about, 'http://portal.test').searchParams.get('item') ?? '' }
}

const caseOf = ({ application }: Pair) => `/advisor/cases/${application.split('/').at(-1) ?? ''}`
const sendButton = ({ page }: Visitor) => page.locator('main button[name=intent][value=send]')

async function firmAsks(pair: Pair, text: string): Promise<void> {
  const { page, t } = pair.firm
  await page.goto(pair.application)
  await lookAround(pair.firm)
  await page.locator(`a[href*="/messages?item=${pair.item}"]`).click()
  await expect(page.getByRole('heading', { name: t('threads:messages.readByAdvisor') })).toBeVisible()
  await expect(page.locator('[name=aboutItem]')).toHaveValue(pair.item)
  await sendButton(pair.firm).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await lookAround(pair.firm)
  await page.locator('[name=messageText]').fill(text)
  await page.locator('[name=files]').setInputFiles([DOCUMENT])
  await sendButton(pair.firm).click()
  await expect(page.getByText(t('threads:messages.sent'), { exact: true })).toBeVisible()
  await expect(page.locator('[name=messageText]')).toHaveValue('')
  await expect(page.locator('main').getByText(text)).toBeVisible()
  await expect(page.getByText(t('threads:read.notByAdvisor')).last()).toBeVisible()
  await lookAround(pair.firm)
}

async function workspaceAnswers(pair: Pair, { question, answer }: { question: string; answer: string }): Promise<void> {
  const { page, t } = pair.workspace
  await page.goto(caseOf(pair))
  // What a colleague has read already is still new to this one.
  const unread = t('threads:links.unread_other', { count: '#' }).replace('#', '\\d+')
  await expect(page.getByText(new RegExp(unread))).toBeVisible()
  await page.getByRole('link', { name: new RegExp(t('threads:links.messages')) }).click()
  await expect(page.getByRole('heading', { name: t('threads:messages.readByFirm') })).toBeVisible()
  await expect(page.locator('main').getByText(question)).toBeVisible()
  await expect(page.getByText(t('threads:new'), { exact: true }).last()).toBeVisible()
  await lookAround(pair.workspace)
  const download = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /第二页\.pdf/ })
    .last()
    .click()
  expect((await download).suggestedFilename()).toBe('第二页.pdf')
  await page.locator('[name=aboutItem]').selectOption(pair.item)
  await page.locator('[name=template]').selectOption('thanks_next_step')
  if (pair.workspace.scripts === 'off') await page.locator('main button[value=preview]').click()
  await expect(page.getByRole('heading', { name: t('threads:pick.asFirm', { language: '中文' }) })).toBeVisible()
  await lookAround(pair.workspace)
  await page.locator('button[name=intent][value=insert]').click()
  const text = page.locator('[name=messageText]')
  await expect(text).toHaveValue(/材料已收到/)
  await text.fill(`${await text.inputValue()}\n\n${answer}`)
  await sendButton(pair.workspace).click()
  await expect(page.getByText(t('threads:messages.sent'), { exact: true })).toBeVisible()
  await expect(page.locator('main').getByText(answer)).toBeVisible()
}

async function workspaceNotes(pair: Pair, note: string): Promise<void> {
  const { page, t } = pair.workspace
  await page.goto(caseOf(pair))
  await page.getByRole('link', { name: new RegExp(t('threads:links.notes')) }).click()
  await expect(page.getByRole('heading', { name: t('threads:notes.readByColleagues') })).toBeVisible()
  // Nothing here could be sent to the firm.
  await expect(page.locator('[name=messageText]')).toHaveCount(0)
  await page.locator('[name=noteText]').fill(note)
  await page.getByRole('button', { name: t('threads:notes.keep') }).click()
  await expect(page.getByText(t('threads:notes.kept'))).toBeVisible()
  await expect(page.locator('main').getByText(note)).toBeVisible()
  await lookAround(pair.workspace)
}

async function firmReads(pair: Pair, { answer, note }: { answer: string; note: string }): Promise<void> {
  const { page, t } = pair.firm
  await page.goto(pair.application)
  await expect(page.getByText(t('threads:links.unread_other', { count: 1 }))).toBeVisible()
  await page.getByRole('link', { name: new RegExp(t('threads:links.advisor')) }).click()
  await expect(page.locator('main').getByText(answer)).toBeVisible()
  await expect(page.getByText(note)).toHaveCount(0)
  await lookAround(pair.firm)
  await page.goto(pair.application)
  await expect(page.getByText(t('threads:links.unread_other', { count: 1 }))).toHaveCount(0)
  const { page: workspace } = pair.workspace
  await workspace.goto(`${caseOf(pair)}/messages`)
  await expect(
    workspace.getByText(pair.workspace.t('threads:read.byFirm', { when: '#' }).split('#')[0]?.trim() ?? '').last(),
  ).toBeVisible()
}

async function talk(pair: Pair, mark: string): Promise<void> {
  const [question, answer, note] = [`请问需要原件吗？${mark}`, `复印件即可。${mark}`, `电话里说下周补。${mark}`]
  await test.step('the firm asks about an item, with a document', () => firmAsks(pair, question))
  await test.step('the workspace reads it and answers with a template', () =>
    workspaceAnswers(pair, { question, answer }))
  await test.step('and notes something for colleagues', () => workspaceNotes(pair, note))
  await test.step('the firm reads the answer and never the note', () => firmReads(pair, { answer, note }))
}

test('with scripts, the workspace in English', async ({ browser }) => {
  const firm = await visitor(browser, { language: 'zh-CN' })
  const workspace = await staffAt(browser, 'lead_advisor', { language: 'en' })
  await talk(await meet(firm, workspace), 'A')

  await test.step('leads rewrite a template and see what a firm will read', async () => {
    const { page, t } = workspace
    await page.goto('/advisor/templates')
    await lookAround(workspace)
    await page.getByRole('link', { name: 'Shall we talk on the phone?' }).click()
    await page.locator('[name=textEn]').fill('Dear {{firm}}, please call about {{reference}} and {{name}}.')
    await expect(page.getByText('please call about R-2611-0427 and {{name}}.').last()).toBeVisible()
    await page.getByRole('button', { name: t('threads:templates.save') }).click()
    await expect(page.getByText(t('threads:templates.unknownPlaceholder', { names: 'name' })).first()).toBeVisible()
    await lookAround(workspace)
    await page.locator('[name=textEn]').fill('Dear {{firm}}, please call about {{reference}}.')
    await page.getByRole('button', { name: t('threads:templates.save') }).click()
    await expect(page.getByText(t('threads:templates.saved'))).toBeVisible()
  })
})

test('without scripts, on phones', async ({ browser }) => {
  const firm = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  const workspace = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  await signIn(workspace, 'advisor@demo.test')
  await talk(await meet(firm, workspace), 'B')
})

test('what was typed when the session ended is still there', async ({ browser }) => {
  const firm = await visitor(browser, { language: 'zh-CN' })
  const workspace = await visitor(browser, { language: 'zh-CN' })
  await signIn(workspace, 'lead@demo.test')
  const pair = await meet(firm, workspace)
  const { page } = workspace
  await page.goto(`${caseOf(pair)}/messages`)
  await page.locator('[name=template]').selectOption('missing_page')
  await page.locator('[name=messageText]').fill('写了很久的一段话')
  await workspace.context.clearCookies({ name: 'session' })
  await sendButton(workspace).click()
  await page.waitForURL(/\/sign-in/)
  await fillSignIn(workspace, { email: 'lead@demo.test', password: DEMO_PASSWORD })
  await page.waitForURL(/\/messages/)
  await expect(page.getByText(workspace.t('threads:held'))).toBeVisible()
  await expect(page.locator('[name=messageText]')).toHaveValue('写了很久的一段话')
  await expect(page.locator('[name=template]')).toHaveValue('missing_page')
})
