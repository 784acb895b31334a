// What a firm's member does, in the business's words. Answers come from the catalogue, so a new task needs nothing here.
import { findTask } from '~/domain/catalogue/catalogue'
import { isOptional } from '~/domain/catalogue/optional'
import type { FieldKind, Task } from '~/domain/catalogue/types'
import { makeCreditCode } from '../support/credit-codes'
import { pdfText } from '../support/pdf-pages'
import { codeMailedTo, expect, lookAround, type Visitor } from './portal-test'

const PDF = Buffer.from(pdfText())

const VALUES: Readonly<Record<FieldKind, string>> = {
  text: 'Shenyang Yuanyang Pump',
  long_text: '已按现行目录逐项核对，未列入。',
  date: '2026-10-20',
  choice: '',
  credit_code: '91210106MA0TE5T08D',
  customs_code: '2101960ABC',
  declaration_number: '',
  bic: 'BKCHCNBJ810',
  bank_account: '6217001234567890',
  mobile: '13840123456',
  vin: 'LFV2A21K8D4012345',
  vehicle_list: 'LFV2A21K8D4012345, 2022-05-16, JC2026-001, 26-21-000123, 2026-10-12, 个人',
  deregistration_list: 'LFV2A21K8D4012345, 2026-10-20',
  money: '12500.00',
  currency: 'USD',
  market: 'KZ',
  mode: '0110',
  incoterm: 'FOB',
  trademark_class: '7',
}

const digits = (count: number) => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join('')

export type Applicant = {
  readonly email: string
  readonly password: string
  readonly nameZh: string
  readonly creditCode: string
}

/** Somebody nobody has met yet, with a firm nobody has registered yet. */
export function newcomer(): Applicant {
  const mark = digits(6)
  return {
    // No digits: the mailed code is looked for in the same mail.
    email: `newcomer-${[...mark].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}@example.cn`,
    password: 'harbour-seven-lantern',
    nameZh: `沈阳远洋泵业${mark}有限公司`,
    creditCode: makeCreditCode({ prefix: '91', division: '210106', subject: `MA${mark}` }),
  }
}

export async function signUp(visitor: Visitor, { email, password }: Applicant): Promise<void> {
  const { page, t } = visitor
  await page.goto('/sign-up')
  await lookAround(visitor)
  await page.getByLabel(t('accounts:name.label')).fill('王建国')
  await page.getByLabel(t('accounts:email.label')).fill(email)
  await page.getByLabel(t('accounts:password.label')).fill(password)
  await page.locator(`input[name=preferredLanguage][value=${visitor.language}]`).check()
  await page.getByLabel(t('accounts:signUp.consent')).check()
  await page.getByRole('button', { name: t('accounts:signUp.submit') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accounts:confirm.title'))
  await lookAround(visitor)
  await page.getByLabel(t('accounts:code.label')).fill(await codeMailedTo(visitor, email))
  await page.getByRole('button', { name: t('accounts:confirm.submit') }).click()
  await expect(page.getByRole('button', { name: t('common:signOut') })).toBeVisible()
}

/** Registers the firm and answers with the address of its roadmap. */
export async function registerFirm(visitor: Visitor, { creditCode, nameZh }: Applicant): Promise<string> {
  const { page, t } = visitor
  await page.goto('/firms/new')
  await lookAround(visitor)
  // One character short first: the reason stands at the field, and what was typed stays.
  await page.locator('[name=creditCode]').fill(creditCode.slice(0, 17))
  await page.locator('[name=nameZh]').fill(nameZh)
  await page.locator('[name=nameEn]').fill('Shenyang Yuanyang Pump Co., Ltd.')
  await page.locator('[name=segment][value=industrial_enterprise]').check()
  await page.locator('[name=ownership][value=domestic]').check()
  await page.locator('[name=district]').selectOption('210106')
  await page.locator('[name="tracks[]"][value=general_goods]').check()
  await page.locator('[name="targetRegions[]"][value=central_asia]').check()
  await page.locator('[name=sells]').fill('灌溉用离心泵')
  await page.getByRole('button', { name: t('firms:new.submit') }).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await expect(page.locator('[name=nameZh]')).toHaveValue(nameZh)
  await lookAround(visitor)
  await page.locator('[name=creditCode]').fill(creditCode)
  await page.getByRole('button', { name: t('firms:new.submit') }).click()
  await expect(page.getByRole('heading', { name: t('roadmap:turns.heading') })).toBeVisible()
  return new URL(page.url()).pathname
}

async function fillField(visitor: Visitor, task: Task, fieldId: string, value: string): Promise<void> {
  const control = visitor.page.locator(`[name="${fieldId}.answer"]`)
  const field = task.fields.find(({ id }) => id === fieldId)
  const isRadio = (await control.first().getAttribute('type')) === 'radio'
  if (isRadio)
    await visitor.page.locator(`[name="${fieldId}.answer"][value="${value || (field?.options?.[0] ?? '')}"]`).check()
  else if ((await control.evaluate((element) => element.tagName)) === 'SELECT')
    await control.selectOption(value || (field?.options?.[0] ?? ''))
  else await control.fill(value)
}

function valueFor(task: Task, fieldId: string): string {
  const field = task.fields.find(({ id }) => id === fieldId)
  if (!field) return ''
  if (field.id === 'vat_status') return 'general'
  if (field.kind === 'declaration_number') return digits(18)
  if (field.id.endsWith('_until')) return '2030-12-31'
  return VALUES[field.kind]
}

/** Fills in what a task requires, uploads its documents and saves. */
export async function completeTask(
  visitor: Visitor,
  { roadmap, taskId }: { readonly roadmap: string; readonly taskId: string },
): Promise<void> {
  const { page } = visitor
  const task = findTask(taskId)
  if (!task) throw new Error(`No task ${taskId}`)
  await page.goto(`${roadmap}/tasks/${taskId}`)
  await lookAround(visitor)
  for (const { id, isRequired } of task.fields) if (isRequired) await fillField(visitor, task, id, valueFor(task, id))
  for (const { type, isRequired } of task.documents) {
    if (isRequired)
      await page
        .locator(`[name="${type}.file"]`)
        .setInputFiles({ name: `${type}-扫描件.pdf`, mimeType: 'application/pdf', buffer: PDF })
  }
  await saveAnswers(visitor)
}

/** Presses Save and waits until the press itself has been answered: autosave says "saved" too, but sends no documents. */
export async function saveAnswers({ page, t }: Visitor, press = pressSave({ page, t })): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && isPress(response.request().postData()),
  )
  await press()
  await answered
  await expect(page.getByText(savedPattern(t('forms:saved.today', { time: '#' })))).toBeVisible()
}

const pressSave =
  ({ page, t }: Pick<Visitor, 'page' | 't'>) =>
  () =>
    page.getByRole('button', { name: t('evidence:save'), exact: true }).click()

/** The body of a form with a file is not told; only the pressed button sends files. */
function isPress(body: string | null): boolean {
  return body === null || /intent(=|"\r\n\r\n)save\b/.test(body)
}

function savedPattern(sentence: string): RegExp {
  return new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('#', '.*'))
}

/** The tasks of a stage that are on this firm's list, in their order, those left out that need nothing. */
export async function tasksOnPage({ page }: Visitor, roadmap: string, stage: string): Promise<string[]> {
  await page.goto(roadmap)
  const links = await page
    .locator(`a[href*="${roadmap}/tasks/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const ids = [...new Set(links.map((link) => link.split('/').at(-1) ?? ''))]
  return ids.filter((id) => {
    const task = findTask(id)
    return task?.stage === stage && !task.retiredOn && !isOptional(task) && !task.tool
  })
}

export async function completeStage(
  visitor: Visitor,
  { roadmap, stage }: { readonly roadmap: string; readonly stage: string },
): Promise<void> {
  const done = new Set<string>()
  // A task opens when those it waits for are complete, so the list is read again after each round.
  for (;;) {
    const next = (await tasksOnPage(visitor, roadmap, stage)).filter((id) => !done.has(id))
    if (next.length === 0) return
    for (const taskId of next) {
      await completeTask(visitor, { roadmap, taskId })
      done.add(taskId)
    }
  }
}
