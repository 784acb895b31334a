// Two people at two browsers, one without scripts, over the same cases: a question, a hold, and a rejection that two have to want.
import type { Browser } from '@playwright/test'
import { decisionGoesOut } from './clock-steps'
import { ownerAt, rows, signIn } from './given'
import { expect, lookAround, test, visitor, type Visitor } from './portal-test'
import { approveCase, caseOf, claimCase, submitStage } from './staff-steps'

const QUESTION = '印章右下角被裁切，是否仍可采信？'
const ANSWER = '可以，编号清楚。'
const WHY = '产品不在目标市场的准入范围内。'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Opens what is folded away around a form, as a click on its heading does, and waits for the form. */
async function unfold({ page }: Visitor, form: string): Promise<void> {
  const folded = page.locator('details', { has: page.locator(`form#${form}`) })
  await folded.locator('summary').click()
  await expect(page.locator(`form#${form}`)).toBeVisible()
}

async function mailsTo({ context }: Visitor, email: string): Promise<string> {
  return (await context.request.get(`/dev/outbox?to=${encodeURIComponent(email)}`)).text()
}

/** The tool that looks for barriers needs scripts, and the second reader has none. */
async function lookWithScripts(browser: Browser, reading: string): Promise<void> {
  const onlooker = await visitor(browser, { language: 'en' })
  await signIn(onlooker, 'lead@demo.test')
  for (const url of ['/advisor/second-reviews', reading]) {
    await onlooker.page.goto(url)
    await lookAround(onlooker)
  }
}

test('two people work a case together', async ({ browser }) => {
  const firm = await ownerAt(browser, { language: 'zh-CN', state: { stage: 'complete' } })
  const advisor = await visitor(browser, { language: 'zh-CN' })
  const lead = await visitor(browser, { language: 'zh-CN', scripts: 'off' })
  const { roadmap, person } = firm
  const { nameZh } = firm.firm
  await signIn(advisor, 'advisor@demo.test')
  await signIn(lead, 'lead@demo.test')
  const first = await submitStage(firm, { roadmap, stage: 'register' })

  await test.step('going back after submitting offers no second submission', async () => {
    await firm.page.goBack()
    await firm.page.waitForURL(/\/stages\/register\/check/)
    await expect(firm.page.getByText(firm.t('applications:check.locked'))).toBeVisible()
    await expect(firm.page.getByRole('button', { name: firm.t('applications:check.submit') })).toHaveCount(0)
  })

  await claimCase(advisor, first)
  const { page, t } = advisor

  await test.step('a colleague is asked, and nothing is decided before the answer', async () => {
    await unfold(advisor, 'ask_colleague')
    const form = page.locator('form#ask_colleague')
    await form.getByRole('button').click()
    await expect(page.getByRole('heading', { name: t('common:summary.heading') })).toBeVisible()
    await lookAround(advisor)
    await form.locator('[name=colleagueId]').selectOption({ label: '韩春雨' })
    await form.locator('[name=text]').fill(QUESTION)
    await form.getByRole('button').click()
    await expect(page.getByText(t('casework:done.ask_colleague'))).toBeVisible()
    await expect(page.getByRole('heading', { name: t('casework:banner.question', { who: '韩春雨' }) })).toBeVisible()
    await lookAround(advisor)

    await lead.page.goto('/advisor?tab=open&flag=question_for_me')
    await lookAround(lead)
    await lead.page.getByRole('link', { name: nameZh }).click()
    await expect(lead.page.getByText(QUESTION).first()).toBeVisible()
    const answer = lead.page.locator('form[id^=answer_colleague]')
    await answer.locator('[name=text]').fill(ANSWER)
    await answer.getByRole('button').click()
    await expect(lead.page.getByText(t('casework:done.answer_colleague'))).toBeVisible()
    await lookAround(lead)
  })

  await test.step('the case rests, says so, and goes on', async () => {
    await page.goto(caseOf(first))
    await expect(page.getByText(ANSWER).first()).toBeVisible()
    await unfold(advisor, 'hold')
    const form = page.locator('form#hold')
    await form.locator('[name=reason]').selectOption('bank')
    await form.locator('[name=until]').fill(inDays(0))
    await form.getByRole('button').click()
    await expect(page.getByText(t('refusals:applications.date_not_ahead')).first()).toBeVisible()
    await expect(form.locator('[name=reason]')).toHaveValue('bank')
    await form.locator('[name=until]').fill(inDays(9))
    await form.getByRole('button').click()
    await expect(page.getByText(t('casework:done.hold'))).toBeVisible()
    await expect(page.locator('button[name=intent][value=approve]')).toHaveCount(0)
    await lookAround(advisor)
    await page.locator('form#resume').getByRole('button').click()
    await expect(page.getByText(t('casework:done.resume'))).toBeVisible()
    expect(await mailsTo(firm, person.email)).toContain(t('applications:holdReasons.bank'))
    await approveCase(advisor, first)
  })

  await test.step('a rejection waits for a second reader, and the firm hears of it afterwards', async () => {
    const { givenStage } = await rows()
    const second = await givenStage({ firm: firm.firm, owner: person }, 'market', 'submitted')
    await claimCase(advisor, second)
    await page.locator('input[name=isEnough][value=yes]').check()
    await page.locator('[name=summary]').fill(WHY)
    await page
      .locator('details', { has: page.locator('button[value=reject]') })
      .locator('summary')
      .click()
    await expect(page.getByText(t('reviews:case.rejectHint'))).toBeVisible()
    await page.locator('button[name=intent][value=reject]').click()
    await expect(page).not.toHaveURL(new RegExp(caseOf(second)))
    await page.goto(caseOf(second))
    // For ten minutes it can be taken back, and is, and is made once more.
    await page.locator('form#take_back_decision').getByRole('button').click()
    await expect(page.getByText(t('casework:done.take_back_decision'))).toBeVisible()
    await expect(page.locator('[name=summary]')).toHaveValue(WHY)
    await lookAround(advisor)
    await page
      .locator('details', { has: page.locator('button[value=reject]') })
      .locator('summary')
      .click()
    await page.locator('button[name=intent][value=reject]').click()
    await expect(page).not.toHaveURL(new RegExp(caseOf(second)))
    await decisionGoesOut(second)
    await page.goto(caseOf(second))
    await expect(page.getByRole('heading', { name: t('casework:banner.rejection', { who: '周岚' }) })).toBeVisible()
    await lookAround(advisor)
    expect(await mailsTo(firm, person.email)).not.toContain(WHY)

    await lead.page.goto('/advisor/second-reviews')
    await lookAround(lead)
    // The approval before may have been drawn to be read, too; a rejection stands above it.
    await lead.page.getByRole('link', { name: nameZh }).first().click()
    await expect(lead.page.getByRole('heading', { level: 1, name: nameZh })).toBeVisible()
    await expect(lead.page.getByText(WHY)).toHaveCount(0)
    await lookWithScripts(browser, lead.page.url())
    await expect(lead.page.getByText('周岚')).toHaveCount(0)
    await lead.page.locator('input[name=reading][value=reject]').check()
    const send = lead.page.getByRole('button', { name: t('casework:reading.send') })
    await send.click()
    await expect(lead.page.getByText(t('casework:reading.noteMissing')).first()).toBeVisible()
    await expect(lead.page.locator('input[name=reading][value=reject]')).toBeChecked()
    await lookAround(lead)
    await lead.page.locator('[name=note]').fill('准入目录里没有。')
    await send.click()
    await expect(
      lead.page.getByText(t('casework:outcome.rejection.agree', { first: t('casework:readings.reject') })),
    ).toBeVisible()
    await lookAround(lead)

    await firm.page.goto(second)
    await expect(firm.page.getByText(WHY).first()).toBeVisible()
    expect(await mailsTo(firm, person.email)).toContain(WHY)
  })
})
