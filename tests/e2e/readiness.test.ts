// The readiness check as a firm uses it: the verdict follows each answer, and without scripts the button does the same.
import { signIn } from './given'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'

async function openReadiness(visitor: Visitor, email: string): Promise<void> {
  const { page, t } = visitor
  await signIn(visitor, email)
  await page.goto('/firms?all=1')
  await page.locator('main a[href^="/firms/"]').first().click()
  await page.getByRole('link', { name: t('roadmap:nav.readiness'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('readiness:title'))
}

const verdict = ({ page, t }: Visitor) => page.getByRole('region', { name: t('readiness:result.heading') })

async function answer({ page }: Visitor, id: string, level: string): Promise<void> {
  await page.locator(`[name=${id}][value="${level}"]`).check()
}

test('each answer saves itself, and meeting the gates changes the verdict', async ({ browser }) => {
  const owner = await visitor(browser, { language: 'zh-CN' })
  const { page, t } = owner
  await openReadiness(owner, 'dandong@demo.test')
  await expect(verdict(owner)).toContainText(t('readiness:because.go', { from: 60 }))
  await lookAround(owner)

  await answer(owner, 'P1', '0')
  await expect(verdict(owner)).toContainText(t('readiness:verdicts.no'))
  await expect(
    verdict(owner)
      .getByRole('link', { name: /出口禁止|管制/ })
      .first(),
  ).toBeVisible()
  await lookAround(owner)
  await answer(owner, 'P1', '2')
  await expect(verdict(owner)).toContainText(t('readiness:because.go', { from: 60 }))
  await page.reload()
  await expect(page.locator('[name=P1][value="2"]')).toBeChecked()
  await page.locator('#parts summary').click()
  await expect(page.getByRole('table', { name: t('readiness:parts.heading') }).getByRole('row')).toHaveCount(26)
})

test('an answer is not lost without a connection', async ({ browser }) => {
  const owner = await visitor(browser, { language: 'zh-CN' })
  const { page, context, t } = owner
  await openReadiness(owner, 'owner@demo.test')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await answer(owner, 'H1', '3')
  await expect(page.getByText(t('forms:saved.offline'))).toBeVisible()
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok())
  await context.setOffline(false)
  await saved
  await page.reload()
  await expect(page.locator('[name=H1][value="3"]')).toBeChecked()
})

test('an answer given before the scripts have arrived is saved once they have', async ({ browser }) => {
  const owner = await visitor(browser, { language: 'zh-CN' })
  const { page, t } = owner
  await openReadiness(owner, 'dalian@demo.test')
  await page.waitForLoadState('networkidle')
  let letThrough = () => {}
  const late = new Promise<void>((done) => (letThrough = done))
  await page.route('**/*.js', (route) => late.then(() => route.continue()))
  await page.reload({ waitUntil: 'commit' })
  await answer(owner, 'R3', '3')
  letThrough()
  await expect(verdict(owner)).toContainText(t('readiness:dimensions.registration'))
  await expect(page.locator('[name=R3][value="3"]')).toBeChecked()
})

test('works on a phone without scripts', async ({ browser }) => {
  const owner = await visitor(browser, { language: 'en', scripts: 'off', phone: 'phone' })
  const { page, t } = owner
  await openReadiness(owner, 'yingkou@demo.test')
  // What the record holds is filled in already; two answers come on top of it.
  const filled = new Set(
    await page
      .locator('main input[type=radio]:checked')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name)),
  )
  const answered = filled.add('R1').add('P3').size
  await answer(owner, 'R1', '1')
  await answer(owner, 'P3', 'not_applicable')
  await page.getByRole('button', { name: t('readiness:save'), exact: true }).click()
  await expect(page.getByText(t('readiness:saved'))).toBeVisible()
  await expect(verdict(owner)).toContainText(t('readiness:result.answered_other', { count: answered, total: 24 }))
  await expect(page.locator('[name=P3][value="not_applicable"]')).toBeChecked()
  await lookAround(owner)
})
