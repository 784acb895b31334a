// The whole job again on phones whose browsers run no scripts: forms and links are all there is.
import { newcomer, registerFirm, signUp } from './firm-steps'
import { addProduct, checkRequirements, chooseChannels, decideMode, pickMarkets } from './decision-steps'
import { expect, lookAround, signInByForm, test, visitor } from './portal-test'
import { passRegisterWithCorrection, passStage } from './stage-steps'

test('from zero to one without scripts', async ({ browser }) => {
  const firm = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  const advisor = await visitor(browser, { language: 'zh-CN', scripts: 'off', phone: 'phone' })
  const applicant = newcomer()
  await signInByForm(advisor, 'advisor@demo.test')
  await signUp(firm, applicant)
  const roadmap = await registerFirm(firm, applicant)
  await lookAround(firm)
  const pair = { firm, advisor, roadmap }

  await test.step('stage 1', () => passRegisterWithCorrection(pair))
  await test.step('stage 2', async () => {
    await addProduct(firm, roadmap)
    await pickMarkets(firm, roadmap)
    await checkRequirements(firm, roadmap)
    await passStage(pair, 'market')
  })
  await test.step('stage 3', async () => {
    await chooseChannels(firm, roadmap)
    await decideMode(firm, roadmap)
    await passStage(pair, 'ecommerce')
  })
  await test.step('stage 4', () => passStage(pair, 'export'))

  await firm.page.goto(roadmap)
  await firm.page.locator('a[href*="/certificates/"]').first().click()
  await firm.page.waitForURL(/\/certificates\//)
  await expect(firm.page.getByText(applicant.nameZh).first()).toBeVisible()
  await lookAround(firm)
})
