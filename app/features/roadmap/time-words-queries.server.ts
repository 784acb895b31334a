// How long something takes, in words: always half of firms and nine of ten, and never what was not measured or stated.
import { COUNTED_DAYS } from '~/domain/application/typical-time'
import type { AnswerTime } from '~/domain/calendar/answer-spread'
import { durationOf, ownDays, type Duration, type Measured, type Spread } from '~/domain/calendar/durations'
import { HOLDINGS } from '~/domain/catalogue/reference/timing'
import type { StageId, Task } from '~/domain/catalogue/types'
import { durationText } from '~/i18n/duration-text'
import type { Translate } from '~/i18n/i18n.server'

export function daysIn(t: Translate, count: number): string {
  return t('forecast:days', { count })
}

/** What half of firms need, and nine of ten, as one short phrase. It says which is which, or the first would pass for the shortest. */
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
  const within = (minutes: number) => durationText(t, minutes, 'working_minutes')
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
  return t('forecast:usually.stated', { time: spreadIn(t, { half, most }) })
}

type Timed = Pick<Task, 'id' | 'agencyDays'>

/**
 * How long a task takes from its start to its result, in the forecast's own figure and unit, and what of it is whose. Advisors'
 * answers are no part of a task: they are added to its stage.
 */
export function taskTime(t: Translate, task: Timed, measured: readonly Measured[]): string {
  const duration = durationOf(task, measured)
  const time = spreadIn(t, duration)
  if (duration.basis.kind === 'measured') return t('forecast:taskTime.measured', { time, firms: duration.basis.firms })
  const after = HOLDINGS[task.id]?.until === 'filed' ? (HOLDINGS[task.id]?.runsOn ?? task.agencyDays) : null
  if (after) {
    const [from, to] = after
    return t('forecast:taskTime.filed', { time: rangeIn(t, [ownDays(task.id).half, ownDays(task.id).most]), from, to })
  }
  const parts = partsIn(t, task)
  return parts ? t('forecast:taskTime.both', { time, ...parts }) : t('forecast:taskTime.own', { time })
}

/** The firm's part and the authority's, the latter as it is published; null where only the firm is busy. */
export function partsIn(t: Translate, task: Timed): { readonly own: string; readonly office: string } | null {
  if (!task.agencyDays) return null
  const own = ownDays(task.id)
  return { own: rangeIn(t, [own.half, own.most]), office: rangeIn(t, task.agencyDays) }
}

function rangeIn(t: Translate, [from, to]: readonly [number, number]): string {
  return from === to ? daysIn(t, from) : t('forecast:range', { half: from, most: daysIn(t, to) })
}
