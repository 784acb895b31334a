// How long advisors take to answer a submission: as measured, or else as they aim at.
import { ADVISOR_TARGET_DAYS } from '../application/due'
import type { StageId } from '../catalogue/types'
import type { Spread } from './durations'

/** Working minutes until the first answer; only stages with enough answers have them. */
export type AnswerTime = {
  readonly stage: StageId
  readonly medianMinutes: number
  readonly p90Minutes: number
  readonly cases: number
}

const WORKING_DAY = 8 * 60

export function answerSpread(stage: StageId, measured: readonly AnswerTime[]): Spread {
  const own = measured.find((one) => one.stage === stage)
  if (!own) return { half: ADVISOR_TARGET_DAYS[stage], most: ADVISOR_TARGET_DAYS[stage] }
  return { half: wholeDays(own.medianMinutes), most: wholeDays(own.p90Minutes) }
}

function wholeDays(minutes: number): number {
  return Math.max(1, Math.ceil(minutes / WORKING_DAY))
}
