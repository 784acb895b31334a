import type { StageId } from '~/domain/catalogue/types'
import { isWithAdvisor } from '~/domain/application/vocabulary'
import { hasNews, isStageOpen, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { stageProblems } from './snapshot-queries.server'

export type NotReady =
  | { readonly code: 'stage_not_open' | 'already_submitted' | 'stage_approved' }
  | { readonly code: 'stage_incomplete'; readonly values: { readonly count: number } }

/** Why the stage cannot be submitted now, from the roadmap alone; null when it can. */
export function notReady(loaded: LoadedRoadmap, stage: StageId): NotReady | null {
  if (!isStageOpen(loaded, stage)) return { code: 'stage_not_open' }
  const status = loaded.rows.applications.find((application) => application.stage === stage)?.status
  if (isWithAdvisor(status)) return { code: 'already_submitted' }
  if (status === 'approved' && !hasNews(loaded, stage)) return { code: 'stage_approved' }
  const count = stageProblems(loaded, stage).length
  return count > 0 ? { code: 'stage_incomplete', values: { count } } : null
}
