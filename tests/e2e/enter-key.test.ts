// The Enter key in forms with several buttons: it saves or sends what was typed, and never decides anything.
import { newcomer } from './firm-steps'
import { signIn } from './given'
import { codeMailedTo, expect, test, visitor, type Visitor } from './portal-test'

const WAYS = ['on', 'off'] as const

async function openOwnCase({ page }: Visitor): Promise<void> {
  await page.goto('/advisor?tab=mine')
  const place = await page.locator('a[href*="/advisor/cases/"]').first().getAttribute('href')
  await page.goto(place ?? '')
  await expect(page.locator('button[name=intent][value=approve]')).toBeVisible()
}

for (const scripts of WAYS) {
  test(`saves the verdicts of a case, scripts ${scripts}`, async ({ browser }) => {
    const advisor = await visitor(browser, { language: 'zh-CN', scripts })
    const { page, t } = advisor
    await signIn(advisor, 'advisor@demo.test')
    await openOwnCase(advisor)
    const place = new URL(page.url()).pathname
    // With a summary the first button of the form, which rejects, could be carried out.
    await page.locator('[name=summary]').fill('还在核对。')
    // One that was not accepted before: what changes nothing is not saved.
    const name = await page.locator('input[type=radio][value=accepted]:not(:checked)').last().getAttribute('name')
    const accepted = page.locator(`input[type=radio][value=accepted][name="${name}"]`)
    await accepted.check({ force: true })
    await accepted.press('Enter')
    await expect(page.getByRole('heading', { name: t('reviews:notice.saved') })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe(place)
    await expect(accepted).toBeChecked()
  })
}

test('sends a code and saves settings without scripts', async ({ browser }) => {
  const person = await visitor(browser, { language: 'zh-CN', scripts: 'off' })
  const { page, t } = person
  const { email, password } = newcomer()
  await page.goto('/sign-up')
  await page.getByLabel(t('accounts:name.label')).fill('王建国')
  await page.getByLabel(t('accounts:email.label')).fill(email)
  await page.locator('input[name=preferredLanguage][value=zh-CN]').check()
  await page.getByLabel(t('accounts:signUp.consent')).check()
  await page.getByLabel(t('accounts:password.label')).fill(password)
  await page.getByLabel(t('accounts:password.label')).press('Enter')
  await page.getByLabel(t('accounts:code.label')).fill(await codeMailedTo(person, email))
  await page.getByLabel(t('accounts:code.label')).press('Enter')
  await expect(page.getByRole('button', { name: t('common:signOut') })).toBeVisible()
  await page.goto('/account')
  await page.getByLabel(t('accounts:name.label')).fill('王建业')
  await page.getByLabel(t('accounts:name.label')).press('Enter')
  await expect(page.getByRole('heading', { name: t('accounts:settings.saved') })).toBeVisible()
  await expect(page.getByLabel(t('accounts:name.label'))).toHaveValue('王建业')
})
