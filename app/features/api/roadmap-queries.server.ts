// The roadmap as machines see it: tasks, states, reasons and forecast from the same pure functions as the pages.
import type { z } from 'zod'
import { stageStatuses, type Move } from '~/domain/application/stage-status'
import { ABOLISHED, taskStatuses, type TaskStatus } from '~/domain/application/task-status'
import type { Status } from '~/domain/application/vocabulary'
import type { Forecast } from '~/domain/calendar/forecast'
import { catalogue } from '~/domain/catalogue/catalogue'
import { countTasks } from '~/domain/catalogue/counts'
import { catalogueOn } from '~/domain/catalogue/in-force'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import type { Roadmap, RoadmapTask, TaskEvidence, TaskState } from '~/domain/catalogue/roadmap-types'
import { totalsOf } from '~/domain/catalogue/totals'
import type { Condition, Facts, StageId, Task } from '~/domain/catalogue/types'
import { isPilotZone } from '~/domain/firm/places'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { forecastOfFacts } from '~/features/calendar/forecast-queries.server'
import { loadTimes } from '~/features/calendar/times-queries.server'
import { optionalAmong } from '~/features/roadmap/queries.server'
import { reasonText } from '~/features/roadmap/status-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { isNational, type RoadmapInput, type roadmapAnswer } from './schema'

type Answer = z.output<typeof roadmapAnswer>
type AnsweredTask = Answer['stages'][number]['tasks'][number]

/** The roadmap of a firm with this profile, and with what it says it has given. One query. */
export async function answerRoadmap(
  input: RoadmapInput,
  at: { readonly now: Date; readonly language: Language },
): Promise<Answer> {
  const asOf = (input.asOf as IsoDate | undefined) ?? chinaDay(at.now)
  const whole = catalogueOn(catalogue, asOf)
  const facts = factsOf(input, asOf)
  const evidence = evidenceOf(input)
  const approved = input.approvedStages
  const national = { ...whole, tasks: whole.tasks.filter(isNational) }
  const roadmap = buildRoadmap({ catalogue: national, facts, evidence, asOf })
  const times = await loadTimes(facts.segment)
  // The steps that exist only in the portal take their time too.
  const all = buildRoadmap({ catalogue: whole, facts, evidence, asOf })
  const title = (id: string) => translator(at.language)(`catalogue:tasks.${id}.title`)
  return {
    asOf,
    catalogueVersion: roadmap.catalogueVersion,
    counts: countsOf({ roadmap, tasks: national.tasks }),
    stages: stagesOf({ roadmap, input, evidence, tasks: national.tasks, language: at.language }),
    forecast: forecastAnswer(forecastOfFacts({ roadmap: all, tasks: whole.tasks, times, evidence, approved })),
    retired: roadmap.retired.map(({ id, retiredOn, rule }) => ({ id, title: title(id), retiredOn, rule })),
  }
}

export function factsOf({ profile }: RoadmapInput, asOf: IsoDate): Facts {
  return { ...profile, inPilotZone: isPilotZone(profile.city, asOf) }
}

/** Markets and channels that are chosen are given; they have no step among the national ones. */
export function evidenceOf({ given, profile }: RoadmapInput): readonly TaskEvidence[] {
  const byTask = new Map(given.map((entry) => [entry.task, entry]))
  const chosen = [profile.markets.length > 0 && 'markets', profile.channels.length > 0 && 'channels']
  const portal = catalogue.tasks.filter(({ tool }) => tool && chosen.includes(tool))
  const own = portal.map(({ id: taskId }) => ({ ...NOTHING_DECIDED, taskId, progress: 'complete' as const }))
  const told = [...byTask.values()].map(({ task, filedOn, validUntil, ...given }) => ({
    ...given,
    taskId: task,
    agencySince: filedOn as IsoDate | null,
    expiresOn: validUntil as IsoDate | null,
  }))
  return [...own, ...told]
}

const NOTHING_DECIDED = { verdict: null, isUnderReview: false, agencySince: null, expiresOn: null }

type Parts = {
  readonly roadmap: Roadmap
  readonly input: RoadmapInput
  readonly evidence: readonly TaskEvidence[]
  readonly tasks: readonly Task[]
  readonly language: Language
}

function stagesOf({ roadmap, input, evidence, tasks, language }: Parts): Answer['stages'] {
  const applications = roadmap.stages.flatMap((stage): readonly { stage: StageId; status: Status }[] => {
    const has = (state: TaskState) => stage.tasks.some((task) => task.state === state)
    if (has('needs_you')) return [{ stage: stage.id, status: 'changes_requested' }]
    return has('with_advisor') ? [{ stage: stage.id, status: 'in_review' }] : []
  })
  const approved = input.approvedStages
  const stages = stageStatuses({
    ...{ stages: roadmap.stages, approved, applications, evidence },
    isOptional: optionalAmong(tasks),
  })
  const statuses = taskStatuses({ tasks: roadmap.stages.flatMap((stage) => stage.tasks), stages, evidence })
  const known = new Map(tasks.map((task) => [task.id, task]))
  return roadmap.stages.map((stage) => ({
    id: stage.id,
    counts: countTasks(stage.tasks, tasks),
    tasks: stage.tasks.map((task) => ({
      ...answered(task, statuses.get(task.id) ?? ABOLISHED, language),
      documents: known.get(task.id)?.documents.map(({ type }) => type) ?? [],
    })),
  }))
}

function countsOf(of: Pick<Parts, 'roadmap' | 'tasks'>): Answer['counts'] {
  const { tasks, documents } = totalsOf(of)
  return { tasks, documents: { required: [...documents.required], onRequest: [...documents.onRequest] } }
}

function answered(task: RoadmapTask, status: TaskStatus, language: Language): Omit<AnsweredTask, 'documents'> {
  const say = translator(language)
  const { word, reason, move } = status
  return {
    id: task.id,
    title: say(`catalogue:tasks.${task.id}.title`),
    state: word,
    reason: {
      code: reason.code,
      text: reasonText(task.id, reason, language),
      tasks: 'tasks' in reason ? [...reason.tasks] : [],
      stage: 'stage' in reason ? reason.stage : null,
    },
    next: move && moveAnswer(move),
    blockedBy: [...task.blockedBy],
    because: task.because.map(condition),
    rules: [...task.rules],
    authorities: task.authorities.map((id) => ({ id, name: say(`catalogue:authorities.${id}`) })),
  }
}

function moveAnswer(move: Move): AnsweredTask['next'] {
  return move.kind === 'task'
    ? { kind: move.kind, task: move.taskId, stage: null }
    : { kind: move.kind, task: null, stage: move.stage }
}

function forecastAnswer(forecast: Forecast | null): Answer['forecast'] {
  if (!forecast) return null
  const { half, halfDay, most, mostDay, stages, path, meanwhile } = forecast
  const isKnown = (id: string) => catalogue.tasks.some((task) => task.id === id && isNational(task))
  return {
    ...{ half, halfDay, most, mostDay },
    stages: stages.map((stage) => ({ ...stage })),
    path: path
      .filter(({ taskId }) => isKnown(taskId))
      .map(({ taskId, basis, ...days }) => ({ task: taskId, half: days.half, most: days.most, basis: basis.kind })),
    meanwhile: meanwhile.map(({ taskId }) => taskId).filter(isKnown),
  }
}

function condition(given: Condition): string {
  if ('is' in given) return `${given.is[0]}:${String(given.is[1])}`
  if ('has' in given) return `${given.has[0]}:${given.has[1]}`
  if ('isEmpty' in given) return `${given.isEmpty}:none`
  if ('not' in given) return `not ${condition(given.not)}`
  if ('any' in given) return `(${given.any.map(condition).join(' or ')})`
  if ('all' in given) return `(${given.all.map(condition).join(' and ')})`
  return 'every_firm'
}
