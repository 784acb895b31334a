// A stage from its first task to the advisor's approval: both people of the story take turns here.
import { completeStage, saveAnswers } from './firm-steps'
import { expect, lookAround, type Visitor } from './portal-test'
import { approveCase, claimCase, submitAgain, submitStage, requestChange } from './staff-steps'

export type Pair = { readonly firm: Visitor; readonly advisor: Visitor; readonly roadmap: string }

const NOTE = '营业执照的英文名称应与海关备案一致。'

export async function passStage({ firm, advisor, roadmap }: Pair, stage: string): Promise<void> {
  await completeStage(firm, { roadmap, stage })
  const application = await submitStage(firm, { roadmap, stage })
  await claimCase(advisor, application)
  await approveCase(advisor, application)
}

/** Stage 1 with one thing to put right: only that can be changed, and the second submission is approved. */
export async function passRegisterWithCorrection({ firm, advisor, roadmap }: Pair): Promise<void> {
  const { page } = firm
  await completeStage(firm, { roadmap, stage: 'register' })
  const application = await submitStage(firm, { roadmap, stage: 'register' })
  await claimCase(advisor, application)
  await requestChange(advisor, { application, itemId: 'S01.english_name', note: NOTE })

  await page.goto(application)
  await expect(page.getByText(NOTE).first()).toBeVisible()
  await lookAround(firm)
  await page.goto(`${roadmap}/tasks/S05`)
  await expect(page.locator('[name="customs_code.answer"][readonly]')).toBeVisible()
  await page.goto(`${roadmap}/tasks/S01`)
  await lookAround(firm)
  await page.locator('[name="english_name.answer"]').fill('Shenyang Yuanyang Pump Co., Ltd.')
  await saveAnswers(firm)
  await submitAgain(firm, application)
  await approveCase(advisor, application)
}
