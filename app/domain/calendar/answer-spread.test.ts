import { describe, expect, it } from 'vitest'
import { ADVISOR_TARGET_DAYS } from '../application/due'
import { STAGE_IDS } from '../catalogue/types'
import { answerSpread } from './answer-spread'

const DAY = 480

it.each([
  [0, 1],
  [DAY, 1],
  [DAY + 1, 2],
  [2 * DAY, 2],
  [4800, 10],
])('%i working minutes take %i days to plan with', (minutes, days) => {
  const measured = { stage: 'register', medianMinutes: minutes, p90Minutes: minutes, cases: 8 } as const
  expect(answerSpread('register', [measured])).toEqual({ half: days, most: days })
})

describe('how long an advisor takes', () => {
  it.each(STAGE_IDS)('%s: as long as they aim at while nothing was measured', (stage) => {
    const target = ADVISOR_TARGET_DAYS[stage]
    expect(answerSpread(stage, [])).toEqual({ half: target, most: target })
  })

  it('is measured for each stage by itself, and hours count as a day', () => {
    const measured = { stage: 'register', medianMinutes: 90, p90Minutes: 3 * DAY, cases: 8 } as const
    expect(answerSpread('register', [measured])).toEqual({ half: 1, most: 3 })
    const target = ADVISOR_TARGET_DAYS.export
    expect(answerSpread('export', [measured])).toEqual({ half: target, most: target })
  })
})
