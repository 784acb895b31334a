// What conditions look at and what a task has, for tests of the rulebook: a row names only what matters in it.
import type { TaskEvidence } from '~/domain/catalogue/roadmap-types'
import type { Facts } from '~/domain/catalogue/types'

/** A small domestic firm in Shenyang that exports goods the usual way and has said nothing else. */
export function makeFacts(given: Partial<Facts> = {}): Facts {
  return {
    segment: 'sme',
    ownership: 'domestic',
    city: '210100',
    inPilotZone: true,
    tracks: ['general_goods'],
    targetRegions: [],
    hasOwnBrand: false,
    productFlags: [],
    sellingWays: [],
    wishes: [],
    markets: [],
    channels: [],
    modes: [],
    vatStatus: 'unknown',
    screening: 'unknown',
    ...given,
  }
}

/** A task with everything that it requires, and nobody has looked at it yet. */
export function makeEvidence(taskId: string, given: Partial<TaskEvidence> = {}): TaskEvidence {
  return {
    taskId,
    progress: 'complete',
    verdict: null,
    isUnderReview: false,
    agencySince: null,
    expiresOn: null,
    ...given,
  }
}
