// How long something takes, in words: always half of firms and nine of ten, and never what was not measured or stated.
import { COUNTED_DAYS, inWorkingTime } from '~/domain/application/typical-time'
import type { AnswerTime } from '~/domain/calendar/answer-spread'
import type { Duration, Spread } from '~/domain/calendar/durations'
import { HOLDINGS } from '~/domain/catalogue/reference/timing'
import type { StageId } from '~/domain/catalogue/types'
import type { Translate } from '~/i18n/i18n.server'

export function daysIn(t: Translate, count: number): string {
  return t('forecast:days', { count })
}

/** What half of firms need, and nine of ten, as one short phrase. */
export function spreadIn(t: Translate, { half, most }: Spread): string {
  return half === most ? daysIn(t, half) : t('forecast:spread', { half, most: daysIn(t, most) })
}

/** For a sentence: what nobody needs to wait for while a task goes on. */
export function goesOnText(taskId: string, t: Translate): string | null {
  const because = HOLDINGS[taskId]?.because
  return because ? t(`forecast:goesOn.${because}`) : null
}

/** How long advisors took for their first answer to a stage; null while too few were given. */
export function usualAnswer(t: Translate, stage: StageId, answerTimes: readonly AnswerTime[]): string | null {
  const found = answerTimes.find((one) => one.stage === stage)
  if (!found) return null
  const within = (minutes: number) => {
    const { unit, count } = inWorkingTime(minutes)
    return t(`applications:typical.${unit}`, { count })
  }
  return t('forecast:answered', {
    stage: t(`catalogue:stages.${stage}.title`),
    half: within(found.medianMinutes),
    most: within(found.p90Minutes),
    days: COUNTED_DAYS,
    cases: found.cases,
  })
}

/** How long the firm itself is busy until others can go on, for a sentence about one task. */
export function usualTime(t: Translate, { half, most, basis }: Duration): string {
  const days = { half: daysIn(t, half), most: daysIn(t, most) }
  if (basis.kind === 'measured') return t('forecast:usually.measured', { firms: basis.firms, ...days })
  return half === most ? t('forecast:usually.statedOne', { time: days.half }) : t('forecast:usually.stated', days)
}
