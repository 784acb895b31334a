// What a guest sees: the roadmap of the answers in the address, added up. Nothing about a guest is stored.
import { silentNote } from '~/features/markets/car-note-queries.server'
import type { Language } from '~/domain/access/scopes'
import { becauseKey } from '~/domain/catalogue/because'
import { catalogue, findTask } from '~/domain/catalogue/catalogue'
import { catalogueOn } from '~/domain/catalogue/in-force'
import { COSTS } from '~/domain/catalogue/reference/costs'
import { dutyOf } from '~/domain/catalogue/counts'
import { mayFollow } from '~/domain/catalogue/optional'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import type { Roadmap, RoadmapTask } from '~/domain/catalogue/roadmap-types'
import { totalsOf } from '~/domain/catalogue/totals'
import type { Task } from '~/domain/catalogue/types'
import { cityName, findDistrict } from '~/domain/firm/places'
import { nameIn } from '~/domain/market/market-name'
import { warningsFor } from '~/domain/market/warnings'
import { taskTime } from '~/features/roadmap/time-words-queries.server'
import { stagePlan, totalsView } from '~/features/roadmap/total-queries.server'
import { warningsInWords } from '~/features/roadmap/warning-queries.server'
import { DEFAULT_WEIGHTS, type Criterion } from '~/domain/market/criteria'
import type { Measured } from '~/domain/calendar/durations'
import { chinaDay } from '~/domain/shared/dates'
import { factsFrom } from '~/domain/firm/facts'
import type { IsoDate } from '~/domain/shared/dates'
import { unknownYears } from '~/features/clock/queries.server'
import { forecastView, forecastOfFacts, type ForecastView } from '~/features/calendar/forecast-queries.server'
import { loadTimes } from '~/features/calendar/times-queries.server'
import { lineOf, rankingFor, type RankingView } from '~/features/markets/ranking-queries.server'
import { sureLines } from '~/features/markets/sure-view'
import { translator, type Translate } from '~/i18n/i18n.server'
import { formatList, formatMoney, formatPoints } from '~/i18n/format'
import type { GuestAnswers } from '~/features/firms/guest-schema'

export type GuestTask = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly because: readonly string[]
  /** In the unit of the forecast, with what is included. */
  readonly time: string
  /** What offices and guides say of it. */
  readonly stated: string
  readonly cost: string
  readonly isOptional: boolean
  /** Has to be done, but only once customs has released the goods. */
  readonly isAfterRelease: boolean
  /** Owed, but not before the stage is submitted. */
  readonly mayFollow: boolean
}
export type GuestRoadmap = Awaited<ReturnType<typeof getGuestRoadmap>>

type Reading = { readonly language: Language; readonly now: Date }

const MARKETS_SHOWN = 5
const REASONS_SHOWN = 3

/** One query: what was measured with firms of the same kind. */
export async function getGuestRoadmap(answers: GuestAnswers, { language, now }: Reading) {
  const today = chinaDay(now)
  const cityCode = findDistrict(answers.district)?.city.code ?? ''
  const unanswered = { vatStatus: null, screeningResult: null, licenceKind: null }
  const unknown = { wishes: [], markets: [], channels: [], mode: null, ...unanswered }
  const facts = factsFrom({ ...answers, ...unknown, cityCode }, today)
  const current = catalogueOn(catalogue, today)
  const roadmap = buildRoadmap({ catalogue: current, facts, evidence: [], asOf: today })
  const t = translator(language)
  const { documents } = totalsOf({ roadmap, tasks: current.tasks })
  const times = await loadTimes(answers.segment)
  return {
    asOf: today,
    city: cityName(cityCode, language),
    stages: stagesOf(roadmap, current.tasks, { language, measured: times.medians }),
    retired: roadmap.retired.map(({ id }) => ({
      id,
      title: t(`catalogue:tasks.${id}.title`),
      text: t(`catalogue:retired.${id}`),
    })),
    totals: totalsView({ roadmap, tasks: current.tasks }, language),
    ready: readyOf(
      forecastView(forecastOfFacts({ roadmap, tasks: current.tasks, times, evidence: [], approved: [] }), language),
      { t, today },
    ),
    documents: {
      required: documents.required.map((type) => t(`catalogue:documents.${type}.title`)),
      onRequest: documents.onRequest.map((type) => t(`catalogue:documents.${type}.title`)),
    },
    ...marketAdvice(answers, language),
  }
}

type Told = { readonly t: Translate; readonly today: IsoDate }

function readyOf(view: ForecastView | null, { t, today }: Told) {
  if (!view) return null
  const { half, most, until, basis, path, sum, meanwhile, runningOn, stages, notes } = view
  const lines = (of: readonly { readonly label: string }[]) => of.map(({ label }) => label)
  return {
    heading: t('forecast:heading'),
    lead: t('forecast:lead'),
    ...{ half, most, basis, runningOn },
    unknownYears: unknownYears(today, [until]),
    parts: [
      { heading: t('forecast:meanwhileHeading'), lines: lines(meanwhile), note: null },
      { heading: t('forecast:pathHeading'), lines: lines(path), note: sum },
      { heading: t('forecast:stagesHeading'), lines: stages, note: null },
      { heading: t('forecast:howHeading'), lines: notes, note: null },
    ],
  }
}

type Timed = { readonly language: Language; readonly measured: readonly Measured[] }

function stagesOf(roadmap: Roadmap, known: readonly Task[], timed: Timed) {
  const { language } = timed
  const t = translator(language)
  return roadmap.stages
    .filter((stage) => stage.tasks.length > 0)
    .map((stage) => ({
      id: stage.id,
      title: t(`roadmap:stages.${stage.id}`, { title: t(`catalogue:stages.${stage.id}.title`) }),
      count: stagePlan(stage, known, language),
      tasks: stage.tasks.map((task) => guestTask(task, timed)),
    }))
}

function guestTask({ id, because }: RoadmapTask, { language, measured }: Timed): GuestTask {
  const t = translator(language)
  const known = findTask(id)
  const duty = known && dutyOf(known)
  const leaves = because.length > 0 ? because : [undefined]
  return {
    id,
    title: t(`catalogue:tasks.${id}.title`),
    summary: t(`catalogue:tasks.${id}.summary`),
    because: leaves.map((leaf) => t(`catalogue:${becauseKey(leaf)}`)),
    time: known ? taskTime(t, known, measured) : '',
    stated: t(`catalogue:tasks.${id}.duration`),
    cost: costOf(id, language),
    isOptional: duty === 'optional',
    isAfterRelease: duty === 'after_release' && !mayFollow(id),
    mayFollow: mayFollow(id),
  }
}

function costOf(id: string, language: Language): string {
  const t = translator(language)
  const cost = COSTS[id]
  if (!cost?.fee) return t(`catalogue:tasks.${id}.cost`)
  const { low, high, currency } = cost.fee
  if (high === 0) return t(cost.hasOtherCharges ? 'guest:cost.freeAtOffice' : 'guest:cost.free')
  const money = (minor: number) => formatMoney(language, { minor, currency })
  return low === high
    ? t('guest:cost.from', { amount: money(low) })
    : t('guest:cost.between', { low: money(low), high: money(high) })
}

/** No score for goods of which the ranking knows nothing, but what there is to know of the markets named. */
function marketAdvice(answers: GuestAnswers, language: Language) {
  const ranking = rankingFor(answers, { weights: DEFAULT_WEIGHTS, regions: null })
  const warnings = warningsFor({ sells: answers, markets: answers.targetRegions })
  return {
    markets: ranking ? bestOf(ranking, language) : [],
    marketNote: ranking ? null : silentNote(language),
    warnings: warningsInWords(warnings, language),
  }
}

function bestOf({ rows, rankedAmong, isField }: RankingView, language: Language) {
  const t = translator(language)
  return rows
    .filter(({ rank }) => rank !== null)
    .slice(0, MARKETS_SHOWN)
    .map((row) => ({ row, sure: sureLines(lineOf(row), { t, language, isField }) }))
    .map(({ row: { rank, score, region, contributions, ...market }, sure }) => ({
      sure,
      iso2: market.iso2,
      ...{ rank, rankedAmong },
      name: nameIn(market, language),
      region: t(`firms:regions.${region}`),
      score: formatPoints(language, score ?? 0),
      reason: formatList(
        language,
        strongest(contributions).map((criterion) => t(`markets:criteria.${criterion}.name`)),
      ),
    }))
}

type Part = { readonly criterion: Criterion; readonly contribution: number }

/** What adds most to the score. */
function strongest(parts: readonly Part[]): readonly Criterion[] {
  return parts
    .filter(({ contribution }) => contribution > 0)
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, REASONS_SHOWN)
    .map(({ criterion }) => criterion)
}
