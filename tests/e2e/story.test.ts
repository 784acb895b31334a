// From sign-up to the certificate, told once in Chinese and once in English.
import { addProduct, checkRequirements, chooseChannels, decideMode, pickMarkets } from './decision-steps'
import { newcomer, registerFirm, signUp } from './firm-steps'
import { expect, lookAround, signInByForm, test, visitor } from './portal-test'
import { passRegisterWithCorrection, passStage } from './stage-steps'

// Each language at a worker of its own.
test.describe.configure({ mode: 'parallel' })

for (const language of ['zh-CN', 'en'] as const) {
  test(`from zero to one, in ${language}`, async ({ browser }) => {
    const firm = await visitor(browser, { language })
    const advisor = await visitor(browser, { language })
    const applicant = newcomer()
    await signInByForm(advisor, language === 'en' ? 'lead@demo.test' : 'advisor@demo.test')

    await test.step('a newcomer signs up and registers the firm', async () => {
      await firm.page.goto('/')
      await lookAround(firm)
      await signUp(firm, applicant)
    })
    const roadmap = await registerFirm(firm, applicant)
    const pair = { firm, advisor, roadmap }

    await test.step('the retired filing is shown struck through', async () => {
      await lookAround(firm)
      await expect(firm.page.locator('del, s, .line-through').first()).toBeVisible()
    })

    await test.step('stage 1: filings, one correction, approval', async () => {
      await passRegisterWithCorrection(pair)
      await firm.page.goto(roadmap)
      await lookAround(firm)
    })

    await test.step('stage 2: product, markets', async () => {
      await addProduct(firm, roadmap)
      await pickMarkets(firm, roadmap)
      await checkRequirements(firm, roadmap)
      await passStage(pair, 'market')
    })

    await test.step('stage 3: channel and customs supervision mode add their tasks', async () => {
      await chooseChannels(firm, roadmap)
      await decideMode(firm, roadmap)
      await firm.page.goto(roadmap)
      // It waits for the platform registration, so its row is not a link yet.
      await expect(firm.page.getByText(/9710/).first()).toBeVisible()
      await passStage(pair, 'ecommerce')
    })

    await test.step('stage 4: the first export, verified, and its certificate', async () => {
      await passStage(pair, 'export')
      await firm.page.goto(roadmap)
      await lookAround(firm)
      const certificate = firm.page.locator('a[href*="/certificates/"]').first()
      await certificate.click()
      await firm.page.waitForURL(/\/certificates\//)
      await expect(firm.page.getByText(applicant.nameZh).first()).toBeVisible()
      await lookAround(firm)
      const code = firm.page.url().split('/').at(-1) ?? ''
      const stranger = await visitor(browser, { language })
      await stranger.page.goto(`/verify/${code}`)
      await expect(stranger.page.getByText(applicant.nameZh).first()).toBeVisible()
      await lookAround(stranger)
    })

    await test.step('the official sees the firm behind the count', async () => {
      const official = await visitor(browser, { language })
      await signInByForm(official, 'official@demo.test')
      await official.page.goto('/official')
      await lookAround(official)
      await official.page.goto('/official/firms?milestone=5')
      await expect(
        official.page
          .getByText(language === 'en' ? applicant.creditCode : applicant.nameZh)
          .filter({ visible: true })
          .first(),
      ).toBeVisible()
      await lookAround(official)
    })
  })
}
