// The firm's first page: what next, whose turn, by when, how far. All texts are put into words here, so the browser never
// loads the catalogue.
import type { FirmScope } from '~/domain/access/scopes'
import { dayProblem, daysToAsk, type DayProblem, type Days } from '~/domain/catalogue/asked-day'
import { findRule } from '~/domain/catalogue/catalogue'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { exportProofOf } from '~/domain/outcome/proof'
import { milestonesShown } from '~/domain/outcome/milestones'
import { chinaDay, isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { cleanDay } from '~/domain/shared/typed-text'
import { dueView } from '~/features/clock/due-queries.server'
import { noticeView, type NoticeView } from '~/features/catalogue-releases/notice-queries.server'
import { inLanguage } from '~/domain/shared/in-language'
import { sourceWords } from '~/i18n/source-words'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { contradictedTasks } from './contradiction-queries.server'
import type { RoadmapDates } from './dates-view'
import { heroOf, type Hero } from './hero-queries.server'
import { loadRoadmap, type LoadedRoadmap } from './queries.server'
import { saidAbove, taskRow, type SaidAbove, type TaskRowView } from './line-queries.server'
import { moveView, type MoveView } from './status-queries.server'
import { usualAnswer } from './time-words-queries.server'
import { firmTotals, stageCount, totalsView, type TotalsView } from './total-queries.server'
import { warningViews, type WarningsView } from './warning-queries.server'
import type { ApplicationRow } from './rows-queries.server'
import { wordsFor, type Words } from './words-queries.server'

export type StageView = {
  readonly id: StageId
  readonly title: string
  readonly count: string
  readonly rows: readonly TaskRowView[]
  /** What several rows would say word for word: said once above them, and not in them. */
  readonly above: SaidAbove | null
  readonly application: { readonly line: string; readonly to: string; readonly label: string } | null
  /** Where the stage can be submitted now. */
  readonly submitTo: string | null
  /** Why nothing of it can be submitted yet, and where to act instead. */
  readonly closed: { readonly text: string; readonly move: MoveView | null } | null
}

export type RoadmapPage = RoadmapDates & {
  readonly hero: Hero
  readonly milestones: readonly {
    readonly id: string
    readonly label: string
    readonly state: 'reached' | 'current' | 'ahead'
    readonly note?: string
    readonly isGoal: boolean
  }[]
  readonly stages: readonly StageView[]
  readonly turns: { readonly firm: number; readonly advisor: number; readonly agency: number }
  /** What to know about the markets that were picked or named. */
  readonly warnings: WarningsView | null
  /** Tasks, fees and documents added up, as the guest's plan adds them. */
  readonly totals: TotalsView
  /** Applications for further markets that are open; null where there is none. */
  readonly otherMarkets: { readonly lines: readonly string[]; readonly to: string } | null
  readonly advisor: { readonly name: string; readonly usual: string | null } | null
  /** Something is submitted, and nobody has taken it yet. */
  readonly waitsForAdvisor: boolean
  /** Where the certificate of the first export can be seen and printed. */
  readonly certificateTo: string | null
  /** What a release of the catalogue changed, until it is put away. */
  readonly notice: NoticeView | null
  /** Nothing was given yet: the page explains itself. */
  readonly isNew: boolean
  readonly asOf: AskedDay
  /** The same page as of today. */
  readonly readTo: string
  /** The roadmap as a document. */
  readonly printTo: string
}

/** The day whose rules are shown. */
export type AskedDay = {
  readonly day: IsoDate
  readonly isToday: boolean
  /** Why another day is not shown. */
  readonly problem: DayProblem | null
  /** The days that can be asked for. */
  readonly days: Days
}

/** What is no day, or a day that the ledger does not cover, is answered with today's roadmap and said. */
function askedDay(text: string, now: Date): AskedDay {
  const today = chinaDay(now)
  const typed = cleanDay(text)
  const days = daysToAsk(today)
  const problem = typed === '' ? null : dayProblem(typed, today)
  if (problem || !isIsoDate(typed)) return { day: today, isToday: true, problem, days }
  return { day: typed, isToday: typed === today, problem, days }
}

/** One reading of the firm, as of the day that was asked for, and words for it. */
export type AskedRoadmap = { readonly asked: AskedDay; readonly loaded: LoadedRoadmap; readonly words: Words }

type Asking = {
  readonly now: Date
  readonly asOf?: string
  /** Works the dates out of the same reading. */
  readonly datesOf: (view: AskedRoadmap) => RoadmapDates
}

/** One query. Evidence is what the firm has given up to now; only the law is that of the other day. */
export async function getRoadmapPage(scope: FirmScope, { now, asOf = '', datesOf }: Asking): Promise<RoadmapPage> {
  const asked = askedDay(asOf, now)
  const loaded = await loadRoadmap(db, scope.firmId, asked.day)
  const words = wordsFor(scope)
  const tasks = loaded.roadmap.stages.flatMap((stage) => stage.tasks)
  const contradicted = contradictedTasks(loaded)
  const turnsOf = (turn: 'firm' | 'advisor' | 'agency') =>
    [...loaded.statuses.values()].filter((status) => status.turn === turn).length
  return {
    ...datesOf({ asked, loaded, words }),
    hero: heroOf(loaded, words),
    milestones: milestonesOf(loaded, words),
    stages: STAGE_IDS.map((id) => stageView({ id, loaded, words, isToday: asked.isToday, contradicted })),
    turns: { firm: turnsOf('firm'), advisor: turnsOf('advisor'), agency: turnsOf('agency') },
    totals: totalsView(firmTotals(loaded), scope.language),
    warnings: warningViews({ loaded, language: scope.language }),
    otherMarkets: otherMarketsOf(loaded, words),
    advisor: advisorOf(loaded, words),
    waitsForAdvisor: loaded.rows.applications.some(({ waitingOn }) => waitingOn === 'advisor'),
    certificateTo: loaded.rows.certificate && paths.firm.certificate(scope.firmId, loaded.rows.certificate),
    notice: asked.isToday && loaded.rows.notice ? noticeView(loaded.rows.notice, scope) : null,
    isNew: tasks.every((task) => task.progress === 'none'),
    asOf: asked,
    readTo: paths.firm.roadmap(scope.firmId),
    printTo: paths.firm.print(scope.firmId),
  }
}

function milestonesOf({ rows, roadmap }: LoadedRoadmap, { t, date }: Words): RoadmapPage['milestones'] {
  const proof = exportProofOf(roadmap.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  const shown = milestonesShown({ reached: rows.milestones, serviceExportAt: rows.serviceExportAt, proof })
  return shown.map(({ milestone, reachedAt, state, proof: by }, index) => ({
    id: `L${milestone}`,
    label: t(by === 'service' ? 'roadmap:serviceMilestone' : `roadmap:milestones.${milestone}`),
    state,
    isGoal: index === shown.length - 1,
    ...(reachedAt && { note: date(new Date(reachedAt)) }),
  }))
}

function otherMarketsOf({ rows: { otherMarkets } }: LoadedRoadmap, { t, scope }: Words): RoadmapPage['otherMarkets'] {
  const lines = (['firm', 'advisor'] as const).flatMap((turn) =>
    otherMarkets[turn] > 0 ? [t(`roadmap:otherMarkets.${turn}`, { count: otherMarkets[turn] })] : [],
  )
  return lines.length > 0 ? { lines, to: paths.firm.products(scope.firmId) } : null
}

/** How long answers usually take is measured, or not said. */
function advisorOf({ rows }: LoadedRoadmap, { t }: Words): RoadmapPage['advisor'] {
  const found = rows.applications.findLast(({ advisorName }) => advisorName)
  if (!found?.advisorName) return null
  return { name: found.advisorName, usual: usualAnswer(t, found.stage, rows.answerTimes) }
}

type StageInput = {
  id: StageId
  loaded: LoadedRoadmap
  words: Words
  isToday: boolean
  contradicted: ReadonlySet<string>
}

function stageView({ id, loaded, words, isToday, contradicted }: StageInput): StageView {
  const stage = loaded.roadmap.stages.find((one) => one.id === id)
  const status = loaded.stages.find((one) => one.id === id)
  const application = loaded.rows.applications.find((one) => one.stage === id)
  const retired = loaded.roadmap.retired
    .filter((task) => task.stage === id)
    .map((task): TaskRowView => ({
      id: task.id,
      title: words.t(`catalogue:tasks.${task.id}.title`),
      hint: words.t('roadmap:hint.retired', {
        text: words.t(`catalogue:retired.${task.id}`),
        rule: ruleTold(task.rule, words),
      }),
      state: 'retired',
      to: paths.firm.task(words.scope.firmId, task.id),
    }))
  const rows = (stage?.tasks ?? []).map((task) => taskRow({ task, loaded, words, contradicted }))
  // A step that is gone is shown where it used to be done, right after the licence that comes first everywhere.
  rows.splice(1, 0, ...retired)
  return {
    id,
    title: words.t(`roadmap:stages.${id}`, { title: words.t(`catalogue:stages.${id}.title`) }),
    count: stageCount({ tasks: stage?.tasks ?? [] }, loaded.tasks, words.scope.language),
    rows,
    above: saidAbove(rows),
    application: application ? applicationView(application, isToday ? loaded.roadmap.asOf : null, words) : null,
    submitTo: isToday && status?.canSubmit ? paths.firm.check(words.scope.firmId, id) : null,
    closed: isToday && status?.waitsFor ? closedView(status.waitsFor, loaded, words) : null,
  }
}

function closedView(waitsFor: StageId, loaded: LoadedRoadmap, words: Words): StageView['closed'] {
  const { t } = words
  const stage = t(`catalogue:stages.${waitsFor}.title`)
  const move = loaded.stages.find(({ id }) => id === waitsFor)?.move ?? null
  return { text: t('standing:closed', { stage }), move: moveView(move, loaded, words) }
}

function applicationView(
  application: ApplicationRow,
  today: IsoDate | null,
  { t, date, scope }: Words,
): StageView['application'] {
  const { reference, status, dueAt, waitingOn, waitingSince } = application
  const due = today && dueView(dueAt, { today, language: scope.language })
  const line = [
    t(`roadmap:application.${status}`, { date: date(new Date(application.submittedAt)) }),
    t('roadmap:application.reference', { reference }),
    // Before anybody has taken it, nobody has had it since.
    status !== 'submitted' &&
      waitingOn !== 'nobody' &&
      waitingSince &&
      t(`roadmap:application.turn.${waitingOn}`, { date: date(new Date(waitingSince)) }),
    due && due.phrase,
  ]
  return {
    line: line.filter(Boolean).join(t('roadmap:separator')),
    to: paths.firm.application(scope.firmId, application.id),
    label: t(status === 'changes_requested' ? 'roadmap:application.toFixList' : 'roadmap:application.open'),
  }
}

/** By its name in the reader's language, with the one it was published under. */
function ruleTold(id: string | null, { t, scope }: Words): string {
  const rule = findRule(id ?? '')
  if (!rule) return ''
  const official = sourceWords(t, rule.officialName)
  const title = t(`catalogue:rules.${rule.id}.title`)
  return inLanguage(scope.language, { zh: rule.officialName, en: `${title}, ${official}` })
}
