// The roadmap of a firm, worked out anew at every request from what is stored. Submission, reviews and figures use the same
// pipeline, so nobody can see a different roadmap than the firm does.
import { stageLock, type ItemLocks } from '~/domain/application/locks'
import {
  hasNews as hasNewsIn,
  isStageOpen as isOpen,
  stageStatuses,
  type StageStatus,
} from '~/domain/application/stage-status'
import { taskStatuses, type TaskStatus } from '~/domain/application/task-status'
import { catalogue } from '~/domain/catalogue/catalogue'
import { catalogueOn } from '~/domain/catalogue/in-force'
import { isOptional } from '~/domain/catalogue/optional'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import type { Roadmap, TaskEvidence } from '~/domain/catalogue/roadmap-types'
import type { Facts, StageId, Task } from '~/domain/catalogue/types'
import { expiresOn } from '~/domain/evidence/expiry'
import { answersInForce, isRenewed, renewableItems } from '~/domain/evidence/renewal'
import { filingProblems, isUnsettled, itemIds, taskProgress, type Given } from '~/domain/evidence/progress'
import { standingOf } from '~/domain/evidence/standing'
import type { IsoDate } from '~/domain/shared/dates'
import { factsFrom } from '~/domain/firm/facts'
import { isEveryListChecked } from '~/domain/requirement/work'
import { isBlank } from '~/domain/shared/typed-text'
import type { Tx } from '~/server/db.server'
import { loadFirmRows, type FirmRows } from './rows-queries.server'

export type LoadedRoadmap = {
  readonly rows: FirmRows
  readonly facts: Facts
  readonly evidence: readonly TaskEvidence[]
  /** The catalogue's tasks as they are in force on the day. */
  readonly tasks: readonly Task[]
  readonly roadmap: Roadmap
  /** Where each stage stands, in order. */
  readonly stages: readonly StageStatus[]
  /** State, reason and next move of each task. */
  readonly statuses: ReadonlyMap<string, TaskStatus>
  readonly locks: ItemLocks
  readonly givenFor: (task: Task) => Given
}

/** One query. Throws the 404 answer when there is no such firm. */
export async function loadRoadmap(
  client: Pick<Tx, '$queryRaw'>,
  firmId: string,
  asOf: IsoDate,
): Promise<LoadedRoadmap> {
  return roadmapOf(await loadFirmRows(client, firmId), asOf)
}

export function roadmapOf(rows: FirmRows, asOf: IsoDate): LoadedRoadmap {
  const facts = factsOf(rows, asOf)
  const givenFor = givenOf(rows, asOf)
  const current = catalogueOn(catalogue, asOf)
  const evidence = current.tasks.map((task) => evidenceOf({ task, rows, given: givenFor(task) }))
  const roadmap = buildRoadmap({ catalogue: current, facts, evidence, asOf })
  const stages = stageStatuses({
    stages: roadmap.stages,
    approved: rows.approvedStages,
    applications: rows.applications,
    evidence,
    isOptional: optionalAmong(current.tasks),
  })
  return {
    rows,
    facts,
    evidence,
    givenFor,
    tasks: current.tasks,
    locks: locksOf(rows, asOf),
    roadmap,
    stages,
    statuses: taskStatuses({ tasks: roadmap.stages.flatMap((stage) => stage.tasks), stages, evidence }),
  }
}

/** Whether a task of these may be left out. */
export function optionalAmong(tasks: readonly Task[]): (taskId: string) => boolean {
  const optional = new Set(tasks.filter(isOptional).map(({ id }) => id))
  return (taskId) => optional.has(taskId)
}

function factsOf({ firm, answers, markets, channels, mode }: FirmRows, asOf: IsoDate): Facts {
  const answerTo = (taskId: string, fieldId: string) =>
    answers.find((answer) => answer.taskId === taskId && answer.fieldId === fieldId)?.value ?? null
  const choices = {
    markets: markets.map((choice) => choice.market),
    channels,
    mode: mode?.mode ?? null,
    vatStatus: answerTo('S02', 'vat_status'),
    screeningResult: answerTo('P02', 'screening_result'),
    licenceKind: answerTo('P02', 'licence_kind'),
  }
  return factsFrom({ ...firm, ...choices }, asOf)
}

function givenOf(rows: FirmRows, day: IsoDate): (task: Task) => Given {
  const answers = new Map<string, Record<string, string>>()
  for (const { taskId, fieldId, value } of rows.answers)
    answers.set(taskId, { ...answers.get(taskId), [fieldId]: value })
  const documentTypes = rows.documents.map((document) => document.type)
  const isToolDone = {
    products: rows.products.length > 0,
    markets: rows.markets.length > 0,
    requirements: isRequirementsDone(rows),
    channels: rows.channels.length > 0,
    mode: rows.mode !== null,
  }
  return (task) => ({
    day,
    answers: answers.get(task.id) ?? {},
    documentTypes,
    isToolDone: task.tool ? isToolDone[task.tool] : false,
  })
}

/** What was typed before there was a list still counts. */
function isRequirementsDone({ answers, products, markets, checks }: FirmRows): boolean {
  const notes = answers.find(({ taskId, fieldId }) => taskId === 'P06' && fieldId === 'marks_needed')
  if (notes && !isBlank(notes.value)) return true
  const listed = { products: products.map(({ id }) => id), markets: markets.map(({ market }) => market) }
  return isEveryListChecked(listed, checks)
}

function evidenceOf({ task, rows, given }: { task: Task; rows: FirmRows; given: Given }): TaskEvidence {
  const application = rows.applications.find(({ stage }) => stage === task.stage)
  const submission = application
    ? {
        ...application,
        verdicts: Object.fromEntries(application.verdicts.map(({ itemId, verdict }) => [itemId, verdict])),
      }
    : null
  return {
    taskId: task.id,
    progress: taskProgress(task, given),
    ...standingOf(submission, itemIds(task)),
    agencySince: rows.waits.find(({ taskId }) => taskId === task.id)?.since ?? null,
    expiresOn: expiresOn(task, answersInForce(task, given.answers, rows.acceptedDays)),
    isUnsettled: isUnsettled(task, given),
    isRenewed: isRenewed(task, given.answers, rows.acceptedDays),
    toFile: task.agencyDays ? filingProblems(task, given).map(({ itemId }) => itemId) : [],
  }
}

function locksOf({ applications, acceptedDays }: FirmRows, asOf: IsoDate): ItemLocks {
  const renewable = renewableItems(catalogue.tasks, acceptedDays, asOf)
  return Object.fromEntries(
    applications.map(({ stage, status, submitted, verdicts }) => {
      const flagged = verdicts.filter(({ verdict }) => verdict === 'needs_changes').map(({ itemId }) => itemId)
      return [stage, stageLock({ status, submitted, flagged, renewable })]
    }),
  )
}

/** The stage before has been approved at some time: a document that runs out later closes nothing again. */
export function isStageOpen({ rows }: Pick<LoadedRoadmap, 'rows'>, stage: StageId): boolean {
  return isOpen(stage, rows.approvedStages)
}

/** Something of an approved stage is still to be accepted: a task that came later, or a document that was renewed. */
export function hasNews({ roadmap, evidence }: Pick<LoadedRoadmap, 'roadmap' | 'evidence'>, stage: StageId): boolean {
  const listed = roadmap.stages.find(({ id }) => id === stage)
  return listed !== undefined && hasNewsIn(listed, evidence)
}
