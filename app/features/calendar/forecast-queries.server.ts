// The forecast in words: how long for half of firms and for nine of ten, what decides it, and what can be done meanwhile.
import { forecastOf, type Forecast, type ForecastStep } from '~/domain/calendar/forecast'
import { holdingOf } from '~/domain/calendar/durations'
import { findTask } from '~/domain/catalogue/catalogue'
import { HOLDINGS } from '~/domain/catalogue/reference/timing'
import type { Roadmap, TaskEvidence } from '~/domain/catalogue/roadmap-types'
import type { StageId, Task } from '~/domain/catalogue/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { isWorkingDay } from '~/features/clock/queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { daysIn, partsIn, spreadIn } from '~/features/roadmap/time-words-queries.server'
import { formatDate } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { Times } from './times-queries.server'

type OfFacts = {
  readonly roadmap: Roadmap
  readonly tasks: readonly Task[]
  readonly times: Times
  /** Nothing for a firm that has not begun. */
  readonly evidence: readonly TaskEvidence[]
  readonly approved: readonly StageId[]
}

/** Of somebody who has no firm here. */
export function forecastOfFacts({ roadmap, tasks, times, evidence, approved }: OfFacts): Forecast | null {
  const { medians: measured, answerTimes } = times
  return forecastOf({ roadmap, tasks, measured, answerTimes, evidence, approved, reviewSince: {}, isWorkingDay })
}

/** Of a firm, from what it has given and what others have decided. */
export function firmForecast({ roadmap, tasks, rows, evidence }: LoadedRoadmap): Forecast | null {
  const { medians: measured, answerTimes, applications, approvedStages: approved } = rows
  const waiting = applications.filter(({ waitingOn, waitingSince }) => waitingOn === 'advisor' && waitingSince)
  const reviewSince: Partial<Record<StageId, IsoDate>> = Object.fromEntries(
    waiting.map(({ stage, waitingSince }) => [stage, chinaDay(new Date(waitingSince ?? ''))]),
  )
  return forecastOf({ roadmap, tasks, measured, answerTimes, evidence, approved, reviewSince, isWorkingDay })
}

export type ForecastView = {
  /** Half of firms, nine of ten. */
  readonly half: string
  readonly most: string
  /** The last day that was counted to. */
  readonly until: IsoDate
  readonly stages: readonly string[]
  readonly path: readonly { readonly id: string; readonly label: string }[]
  /** How the times of these tasks make the time of the whole. */
  readonly sum: string
  readonly meanwhile: readonly { readonly id: string; readonly label: string }[]
  /** Answers that are late, and results that nobody waits for. */
  readonly runningOn: readonly string[]
  /** Whether the times are measured or stated. */
  readonly basis: string
  /** What else is in them, and what is not. */
  readonly notes: readonly string[]
}

const MEANWHILE_SHOWN = 5

export function forecastView(forecast: Forecast | null, language: Language): ForecastView | null {
  if (!forecast) return null
  const t = translator(language)
  const date = (day: IsoDate) => formatDate(language, day)
  const title = (id: string) => t(`catalogue:tasks.${id}.title`)
  const { half, halfDay, most, mostDay, stages, path, meanwhile, runningOn, areAnswersMeasured } = forecast
  const kind = basisKind(path)
  return {
    half: t(`forecast:half.${kind}`, { days: daysIn(t, half), date: date(halfDay) }),
    most: t(`forecast:most.${kind}`, { days: daysIn(t, most), date: date(mostDay) }),
    until: mostDay,
    stages: stages.map((stage) =>
      t('forecast:stage', {
        stage: t(`roadmap:stages.${stage.id}`, { title: t(`catalogue:stages.${stage.id}.title`) }),
        half: date(stage.halfDay),
        most: date(stage.mostDay),
      }),
    ),
    path: path.map((step) => ({ id: step.taskId, label: stepIn(t, step, title(step.taskId)) })),
    sum: sumOf(forecast, t),
    meanwhile: meanwhile.slice(0, MEANWHILE_SHOWN).map(({ taskId, after }) => ({
      id: taskId,
      label: after
        ? t('forecast:after', { title: title(taskId), after: title(after) })
        : t('forecast:now', { title: title(taskId) }),
    })),
    runningOn: [
      ...lateOf(forecast.late, t),
      ...runningOn.map(({ taskId, days: [from, to] }) =>
        t(`forecast:runningOn.${HOLDINGS[taskId]?.because ?? 'number'}`, { title: title(taskId), from, to }),
      ),
    ],
    basis: basisOf(path, t),
    notes: [t(areAnswersMeasured ? 'forecast:answers.measured' : 'forecast:answers.target'), t('forecast:buyer')],
  }
}

function lateOf(late: Forecast['late'], t: Translate): readonly string[] {
  return late.map((one) =>
    'stage' in one
      ? t('forecast:late.advisor', { title: t(`catalogue:stages.${one.stage}.title`) })
      : t('forecast:late.agency', { title: t(`catalogue:tasks.${one.taskId}.title`) }),
  )
}

/** What the path does not explain are the advisors' answers on its way. */
function sumOf({ path, half, most }: Forecast, t: Translate): string {
  const own = path.reduce((sum, step) => sum + step.half, 0)
  const longerEnds = path.reduce((sum, step) => sum + step.most, 0)
  const days = { own: daysIn(t, own), answers: daysIn(t, half - own), half: daysIn(t, half), most: daysIn(t, most) }
  return t(longerEnds > most ? 'forecast:sum' : 'forecast:sumSame', days)
}

function stepIn(t: Translate, { basis, taskId, ...spread }: ForecastStep, title: string): string {
  const time = spreadIn(t, spread)
  const parts = isWhole({ taskId, ...spread }) ? partsIn(t, knownTask(taskId)) : null
  return basis.kind === 'measured'
    ? t('forecast:stepMeasured', { title, time, firms: basis.firms })
    : parts
      ? t('forecast:stepParts', { title, time, ...parts })
      : t('forecast:step', { title, time })
}

/** Nothing of it is over yet, and the result is waited for: then the parts of the task's own page are those of the step. */
function isWhole({ taskId, half, most }: Pick<ForecastStep, 'taskId' | 'half' | 'most'>): boolean {
  const whole = holdingOf(knownTask(taskId), [])
  return HOLDINGS[taskId]?.until !== 'filed' && whole.half === half && whole.most === most
}

function knownTask(taskId: string) {
  return findTask(taskId) ?? { id: taskId, agencyDays: null }
}

function basisOf(path: Forecast['path'], t: Translate): string {
  return t(`forecast:basis.${basisKind(path)}`, { measured: measuredOf(path), steps: path.length })
}

/** Only what firms took says something about half of them; the rest is worked out from what is published. */
function basisKind(path: Forecast['path']): 'stated' | 'measured' | 'mixed' {
  const measured = measuredOf(path)
  if (measured === 0) return 'stated'
  return measured === path.length ? 'measured' : 'mixed'
}

function measuredOf(path: Forecast['path']): number {
  return path.filter(({ basis }) => basis.kind === 'measured').length
}
