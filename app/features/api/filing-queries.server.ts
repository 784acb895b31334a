// "Filed on that day" as machines say it, held against the rule that also holds for pages: nothing is filed before what it builds
// on, without what is filed, or tomorrow.
import { taskStatuses } from '~/domain/application/task-status'
import { catalogue } from '~/domain/catalogue/catalogue'
import { catalogueOn } from '~/domain/catalogue/in-force'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import { filingProblems } from '~/domain/evidence/progress'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { namesBeforeFiling } from '~/features/roadmap/filing-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { evidenceOf, factsOf } from './roadmap-queries.server'
import { isNational, type RoadmapInput } from './schema'

type Fault = { readonly path: string; readonly reason: string }
type At = { readonly now: Date; readonly language: Language }

/** Empty when every filing that is claimed can have happened. */
export function filingFaults(input: RoadmapInput, { now, language }: At): readonly Fault[] {
  if (input.given.every(({ filedOn }) => filedOn === null)) return []
  const t = translator(language)
  const filings = filingsOf(input, now)
  return input.given.flatMap(({ task, filedOn }, index) => {
    const path = `given.${index}.filedOn`
    if (filedOn === null) return []
    if (filedOn > chinaDay(now)) return [{ path, reason: t('forms:answer.in_the_future') }]
    // A task that is not on the roadmap says nothing there either.
    const filing = filings.get(task)
    if (!filing || filing.code === 'open' || filing.code === 'with_advisor') return []
    return [{ path, reason: t(`forms:json.filing.${filing.code}`, { names: namesBeforeFiling(filing, language) }) }]
  })
}

function filingsOf(input: RoadmapInput, now: Date) {
  const asOf = (input.asOf as IsoDate | undefined) ?? chinaDay(now)
  const whole = catalogueOn(catalogue, asOf)
  const national = { ...whole, tasks: whole.tasks.filter(isNational) }
  const untouched = new Map(
    national.tasks.map((task) => [
      task.id,
      filingProblems(task, { day: asOf, answers: {}, documentTypes: [], isToolDone: false }).map(
        ({ itemId }) => itemId,
      ),
    ]),
  )
  const evidence = evidenceOf(input).map((entry) => ({
    ...entry,
    toFile:
      entry.progress === 'none' && entry.verdict === null && !entry.isUnderReview
        ? (untouched.get(entry.taskId) ?? [])
        : [],
  }))
  const roadmap = buildRoadmap({ catalogue: national, facts: factsOf(input, asOf), evidence, asOf })
  const tasks = roadmap.stages.flatMap((stage) => stage.tasks)
  const statuses = taskStatuses({ tasks, stages: [], evidence })
  return new Map([...statuses].map(([id, { filing }]) => [id, filing]))
}
