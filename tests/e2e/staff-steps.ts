// What advisors and firms do with a handed-in stage.
import { decisionGoesOut } from './clock-steps'
import { expect, lookAround, type Visitor } from './portal-test'

const asText = (key: string) => new RegExp(key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

const MOST_PATIENCE = 30_000

/** Checks the answers, declares them true and hands the stage in. Answers with the address of the application. */
export async function submitStage(
  visitor: Visitor,
  { roadmap, stage }: { readonly roadmap: string; readonly stage: string },
): Promise<string> {
  const { page, t } = visitor
  await page.goto(`${roadmap}/stages/${stage}/check`)
  await lookAround(visitor)
  // Without the declaration it is refused, and says so at the box.
  await page.getByRole('button', { name: t('applications:check.submit') }).click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await page.getByLabel(t('applications:check.declaration')).check()
  await page.getByRole('button', { name: t('applications:check.submit') }).click()
  // If it is refused, the page says why; that is worth more than how long was waited.
  await page.waitForURL(/\/applications\//, { timeout: MOST_PATIENCE }).catch(async () => {
    throw new Error(await page.locator('main').innerText())
  })
  await expect(page.getByText(/[A-Z]-\d{4}-\d{4}/).first()).toBeVisible()
  await lookAround(visitor)
  return new URL(page.url()).pathname
}

export async function submitAgain({ page, t }: Visitor, application: string): Promise<void> {
  await page.goto(application)
  await page.getByLabel(t('applications:check.declaration')).check()
  await page.locator('main button[name=intent][value=submit_again]').click()
  await expect(page.getByRole('heading', { name: t('applications:page.submittedAgain'), exact: true })).toBeVisible()
}

/** Takes the case from the tab of cases nobody has, found by the firm's application; of a later stage the advisor has it already. */
export async function claimCase(visitor: Visitor, application: string): Promise<void> {
  const { page } = visitor
  await page.goto('/advisor?tab=unclaimed')
  await lookAround(visitor)
  await page.goto(caseOf(application))
  await lookAround(visitor)
  const claim = page.locator('button[name=intent][value=claim]')
  if (await claim.isVisible()) await claim.click()
  await expect(page.locator('button[name=intent][value=approve]')).toBeVisible()
  await lookAround(visitor)
}

export function caseOf(application: string): string {
  return `/advisor/cases/${application.split('/').at(-1) ?? ''}`
}

async function acceptOpenItems({ page }: Visitor): Promise<void> {
  for (const choice of await page.locator('input[type=radio][value=accepted]').all()) {
    if (!(await choice.isChecked())) await choice.check({ force: true })
  }
}

export async function requestChange(
  visitor: Visitor,
  change: { readonly application: string; readonly itemId: string; readonly note: string },
): Promise<void> {
  const { page, t } = visitor
  await page.goto(caseOf(change.application))
  await acceptOpenItems(visitor)
  await page.locator(`input[name="verdict:${change.itemId}"][value=needs_changes]`).check({ force: true })
  // Without a reason the verdict does not count.
  await page.locator('button[name=intent][value=request_changes]').click()
  await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
  await lookAround(visitor)
  await page.locator(`[name="reason:${change.itemId}"]`).selectOption({ index: 1 })
  await page.locator(`[name="note:${change.itemId}"]`).fill(change.note)
  await page.locator('[name=summary]').fill('只有一处需要更正，其余都好。')
  await page.locator('button[name=intent][value=request_changes]').click()
  await expect(page).not.toHaveURL(asText(caseOf(change.application)))
  await decisionGoesOut(change.application)
}

/** With words where the portal’s own verdict is against it. */
export async function approveCase(visitor: Visitor, application: string, why = ''): Promise<void> {
  const { page } = visitor
  await page.goto(caseOf(application))
  await acceptOpenItems(visitor)
  await page.locator('input[name=isEnough][value=yes]').check()
  if (why) await page.locator('[name=summary]').fill(why)
  await page.locator('button[name=intent][value=approve]').click()
  await expect(page).not.toHaveURL(asText(caseOf(application)))
  await decisionGoesOut(application)
}
