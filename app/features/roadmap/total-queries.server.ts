// How many tasks and documents a roadmap has and what it costs, in words: the guest's plan, the firm's own and its print say the same.
import { countTasks, type GivenDocuments, type TaskCounts } from '~/domain/catalogue/counts'
import type { Roadmap, RoadmapStage } from '~/domain/catalogue/roadmap-types'
import { totalsOf } from '~/domain/catalogue/totals'
import type { Task } from '~/domain/catalogue/types'
import { isDoneElsewhere } from '~/domain/evidence/progress'
import { formatList, formatMoney } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { LoadedRoadmap } from './queries.server'

type Part = { readonly label: string; readonly figure: string; readonly notes: readonly string[] }

export type TotalsView = {
  readonly heading: string
  readonly tasks: Part
  readonly fees: Part
  readonly documents: Part
}

type Of = { readonly roadmap: Roadmap; readonly tasks: readonly Task[]; readonly given?: GivenDocuments }

/** The same for a firm, with what it has given. */
export function firmTotals(loaded: LoadedRoadmap): Of {
  return { roadmap: loaded.roadmap, tasks: loaded.tasks, given: givenDocuments(loaded) }
}

export function givenDocuments({ rows, givenFor }: Pick<LoadedRoadmap, 'rows' | 'givenFor'>): GivenDocuments {
  return {
    onFile: rows.documents.map(({ type }) => type),
    isDoneElsewhere: (task) => isDoneElsewhere(task, givenFor(task)),
  }
}

export function totalsView(of: Of, language: Language): TotalsView {
  const t = translator(language)
  const { tasks, fees, withoutStatedFee, withOtherCharges, documents } = totalsOf(of)
  const money = (minor: number) => formatMoney(language, { minor, currency: 'CNY' })
  const { required, onRequest, missing } = documents
  return {
    heading: t('guest:totals.heading'),
    tasks: {
      label: t('guest:totals.tasks'),
      figure: t('guest:totals.tasksText', { count: tasks.required }),
      notes: [
        ...besideOf(tasks, language).map((text) => t('guest:totals.beside', { text })),
        ...(tasks.notNow > 0 ? [t('guest:totals.notNow', { count: tasks.notNow })] : []),
      ],
    },
    fees: {
      label: t('guest:totals.fees'),
      figure:
        fees.high === 0
          ? t('guest:totals.feesNone')
          : t('guest:totals.feesBetween', { low: money(fees.low), high: money(fees.high) }),
      notes: [
        ...(tasks.optional + tasks.afterRelease > 0 ? [t('guest:totals.feesOfRequired')] : []),
        ...(withoutStatedFee > 0 ? [t('guest:totals.feesNote', { count: withoutStatedFee })] : []),
        ...(withOtherCharges > 0 ? [t('guest:totals.feesOthers', { count: withOtherCharges })] : []),
      ],
    },
    documents: {
      label: t('guest:totals.documents'),
      figure: t('guest:totals.documentsText', { count: required.length }),
      notes: [
        ...(missing.length < required.length
          ? [t('guest:totals.documentsGiven', { given: required.length - missing.length, count: missing.length })]
          : []),
        ...(onRequest.length > 0 ? [t('guest:totals.documentsNote', { count: onRequest.length })] : []),
      ],
    },
  }
}

/** What need not be done before the release, as one phrase; empty where there is nothing of it. */
function besideOf({ optional, afterRelease }: TaskCounts, language: Language): readonly string[] {
  const t = translator(language)
  const parts = [
    ...(afterRelease > 0 ? [t('guest:roadmap.afterReleaseCount', { count: afterRelease })] : []),
    ...(optional > 0 ? [t('guest:roadmap.optionalCount', { count: optional })] : []),
  ]
  return parts.length > 0 ? [formatList(language, parts)] : []
}

type Stage = Pick<RoadmapStage, 'tasks'>

/** Beside the heading of a stage, where nobody has begun. */
export function stagePlan({ tasks }: Stage, known: readonly Task[], language: Language): string {
  const t = translator(language)
  const counts = countTasks(tasks, known)
  return withBeside(t('guest:roadmap.count', { count: counts.required }), counts, language)
}

/** Beside the heading of a stage of a firm: how many of its required tasks are accepted, and what else it has. */
export function stageCount({ tasks }: Stage, known: readonly Task[], language: Language): string {
  const t: Translate = translator(language)
  const counts = countTasks(tasks, known)
  return withBeside(t('common:count', { done: counts.done, total: counts.required }), counts, language)
}

function withBeside(text: string, counts: TaskCounts, language: Language): string {
  const [beside] = besideOf(counts, language)
  return beside ? translator(language)('guest:roadmap.countAndBeside', { required: text, beside }) : text
}
