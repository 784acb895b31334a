// The roadmap and its documents as a document: what is on it is what the firm's page says on the day it is made.
import type { FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { countDocuments } from '~/domain/catalogue/counts'
import { taskOn } from '~/domain/catalogue/in-force'
import type { RoadmapTask } from '~/domain/catalogue/roadmap-types'
import { chinaDay } from '~/domain/shared/dates'
import { unknownYears } from '~/features/clock/queries.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { qrDrawing } from '~/server/qr-code.server'
import { baseUrl } from '~/server/session.server'
import { contradictedTasks } from './contradiction-queries.server'
import { taskRow } from './line-queries.server'
import { loadRoadmap, type LoadedRoadmap } from './queries.server'
import type { ReadyView } from './dates-view'
import { firmTotals, givenDocuments, stageCount, totalsView, type TotalsView } from './total-queries.server'
import { warningViews, type WarningsView } from './warning-queries.server'
import { wordsFor, type Words } from './words-queries.server'

export type PrintedTask = {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly state: string
  readonly where: string
  readonly documents: readonly string[]
  readonly qr: { readonly size: number; readonly path: string }
}

export type PrintedDocument = {
  readonly type: string
  readonly title: string
  readonly tasks: readonly string[]
  readonly isRequired: boolean
  readonly givenOn: string | null
}

export type PrintPage = {
  readonly firm: { readonly nameZh: string; readonly nameEn: string; readonly creditCode: string }
  readonly madeOn: string
  /** How long it takes from that day; null when nothing is left to do. */
  readonly ready: ReadyView
  /** Years into which dates are counted and whose holidays nobody has published. */
  readonly unknownYears: readonly number[]
  /** Steps that were abolished and are still sold. */
  readonly retired: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  readonly warnings: WarningsView | null
  readonly totals: TotalsView
  readonly stages: readonly {
    readonly id: string
    readonly title: string
    readonly count: string
    readonly tasks: readonly PrintedTask[]
  }[]
  readonly documents: readonly PrintedDocument[]
}

type ReadyOf = (loaded: LoadedRoadmap, words: Words) => ReadyView

/** One query. The forecast comes from the calendar, which this part does not know. */
export async function getPrintPage(scope: FirmScope, now: Date, readyOf: ReadyOf): Promise<PrintPage> {
  const loaded = await loadRoadmap(db, scope.firmId, chinaDay(now))
  const words = wordsFor(scope)
  const contradicted = contradictedTasks(loaded)
  const ready = readyOf(loaded, words)
  const { nameZh, nameEn, creditCode } = loaded.rows.firm
  return {
    firm: { nameZh, nameEn, creditCode },
    madeOn: loaded.roadmap.asOf,
    ready,
    unknownYears: ready ? unknownYears(chinaDay(now), [ready.until]) : [],
    retired: loaded.roadmap.retired.map(({ id }) => ({
      id,
      title: words.t(`catalogue:tasks.${id}.title`),
      text: words.t(`catalogue:retired.${id}`),
    })),
    totals: totalsView(firmTotals(loaded), scope.language),
    warnings: warningViews({ loaded, language: scope.language }),
    stages: loaded.roadmap.stages
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ id, tasks }) => ({
        id,
        title: words.t(`roadmap:stages.${id}`, { title: words.t(`catalogue:stages.${id}.title`) }),
        count: stageCount({ tasks }, loaded.tasks, scope.language),
        tasks: tasks.map((task) => printedTask({ task, loaded, words, contradicted })),
      })),
    documents: documentsOf(loaded, words),
  }
}

type Input = Parameters<typeof taskRow>[0]

function printedTask(input: Input): PrintedTask {
  const { task, loaded, words } = input
  const { t, scope } = words
  const { title, hint, state } = taskRow(input)
  return {
    id: task.id,
    title,
    hint,
    state: t(`roadmap:states.${state}`),
    where: whereOf(task, words),
    documents: askedOf(task, loaded).map(({ type }) => t(`catalogue:documents.${type}.title`)),
    qr: qrDrawing(new URL(paths.firm.task(scope.firmId, task.id), baseUrl()).href),
  }
}

/** What is done here has nobody in charge elsewhere. */
function whereOf({ authorities }: RoadmapTask, { t }: Words): string {
  if (authorities.every((id) => id === 'portal')) return t('catalogue:authorities.portal')
  const names = authorities.map((id) => t(`catalogue:authorities.${id}`)).join(t('roadmap:listSeparator'))
  return t('printout:where', { authorities: names })
}

function askedOf({ id }: RoadmapTask, { roadmap }: LoadedRoadmap) {
  const known = findTask(id)
  return known ? taskOn(known, roadmap.asOf).documents : []
}

/** Each kind of document once. */
function documentsOf(loaded: LoadedRoadmap, { t }: Words): readonly PrintedDocument[] {
  const tasks = loaded.roadmap.stages.flatMap((stage) => stage.tasks)
  const asked = tasks.flatMap((task) => askedOf(task, loaded).map((document) => ({ task: task.id, ...document })))
  const day = loaded.roadmap.asOf
  const { required, onRequest } = countDocuments(tasks, { tasks: loaded.tasks, day, given: givenDocuments(loaded) })
  // What has to be given first, then what is asked for in some cases.
  return [...required, ...onRequest].map((type) => {
    const askers = asked.filter((one) => one.type === type)
    const given = loaded.rows.documents.find((document) => document.type === type)
    return {
      type,
      title: t(`catalogue:documents.${type}.title`),
      tasks: askers.map(({ task }) => t(`catalogue:tasks.${task}.title`)),
      isRequired: required.includes(type),
      givenOn: given ? chinaDay(new Date(given.uploadedAt)) : null,
    }
  })
}
