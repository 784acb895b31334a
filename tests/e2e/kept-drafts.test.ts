// What an advisor typed and did not save is there again after another page, and nobody else finds it.
import { atLeast } from '../support/at-least'
import type { Locator } from '@playwright/test'
import { ownerAt, staffAt } from './given'
import { expect, test } from './portal-test'
import { caseOf, claimCase, submitStage } from './staff-steps'

const NOTE = '公章不清晰，请重新扫描。'
const EARLY = '公章不清晰，请重新扫描并加盖公章。'
const DECISION = '请先补正这一项。'

/** What is typed before the scripts have come is the browser's to keep; from here on it is the page's. */
async function untilScripts(box: Locator): Promise<void> {
  await expect
    .poll(() => box.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true)
  // React has begun; what it still has to do goes before what the browser does when it is idle.
  await box.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
}

test('verdicts, notes and messages outlive other pages until they are saved', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'zh-CN', state: { stage: 'complete' } })
  const advisor = await staffAt(browser, 'advisor', { language: 'zh-CN' })
  const application = await submitStage(firm, { roadmap: firm.roadmap, stage: 'register' })
  await claimCase(advisor, application)
  const { page, t } = advisor
  const here = caseOf(application)
  const verdict = page.locator('input[value=needs_changes]').first()
  const note = page.locator('textarea[name^="note:"]').first()
  const restored = page.getByText(t('forms:draft.restored'))

  await test.step('a verdict, its note and the words of the decision', async () => {
    // Opened anew: what follows a claim has come to its end.
    await page.goto(here)
    await untilScripts(note)
    await verdict.check({ force: true })
    await note.fill(NOTE)
    await page.locator('[name=summary]').fill(DECISION)
    await page.locator(`main a[href="${here}/firm"]`).first().click()
    await page.waitForURL(/\/firm$/)
    // The address changes before the page does: who goes back at once has never left.
    await expect(note).toHaveCount(0)
    await page.goBack()
    await expect(restored).toBeVisible()
    await expect(verdict).toBeChecked()
    await expect(note).toHaveValue(NOTE)
    await page.reload()
    await expect(note).toHaveValue(NOTE)
    await expect(page.locator('[name=summary]')).toHaveValue(DECISION)
  })

  await test.step('what is typed before the scripts have come is kept as well', async () => {
    const summary = page.locator('[name=summary]')
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(here, { waitUntil: 'commit' })
    await summary.fill(EARLY)
    release()
    await untilScripts(summary)
    await page.unroute('**/assets/*.js')
    await expect(summary).toHaveValue(EARLY)
    await page.reload()
    await expect(summary).toHaveValue(EARLY)
  })

  await test.step('what was saved is no draft any more', async () => {
    await page.locator('select[name^="reason:"]').first().selectOption({ index: 1 })
    await page.locator('button[name=intent][value=save_verdicts]:not([aria-hidden])').click()
    await expect(page).toHaveURL(/done=save_verdicts/)
    await page.locator('[name=summary]').fill('')
    await page.goto(here)
    await expect(note).toHaveValue(NOTE)
    await expect(restored).toHaveCount(0)
  })

  await test.step('a note and a message, each on its own page and gone once sent', async () => {
    const boxes = [
      { path: 'notes', name: 'noteText' },
      { path: 'messages', name: 'messageText' },
    ]
    for (const { path, name } of atLeast(2, boxes)) {
      const box = page.locator(`textarea[name=${name}]`)
      await page.goto(`${here}/${path}`)
      await untilScripts(box)
      await box.fill(NOTE)
      await page.goto('/advisor')
      await page.goto(`${here}/${path}`)
      await expect(box).toHaveValue(NOTE)
    }
    await page.locator('button[name=intent][value=send]').click()
    await expect(page).toHaveURL(/sent/)
    await page.goto(`${here}/messages`)
    await expect(page.locator('textarea[name=messageText]')).toHaveValue('')
  })

  await test.step('signing out leaves nothing in the tab', async () => {
    await page.getByRole('button', { name: t('common:signOut') }).click()
    await page.waitForURL(/said=/)
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')))).toEqual([])
  })
})
