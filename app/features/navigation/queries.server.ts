// What the menu of the review workspace counts.
import type { AdvisorScope } from '~/domain/access/scopes'
import { readingsFor } from '~/features/readings/queries.server'
import { QUESTIONS_WAITING } from '~/features/threads/question-queries.server'
import { db } from '~/server/db.server'

type NavCounts = { readonly readings: number; readonly questions: number }

/** One query. `opening` is the case whose page is being opened by this very request. */
export async function countForNav(scope: AdvisorScope, opening?: string): Promise<NavCounts> {
  const found = await db.$queryRaw<NavCounts[]>`
    SELECT (SELECT count(*)::int ${readingsFor(scope, opening)}) AS readings,
      (SELECT count(*)::int ${QUESTIONS_WAITING}) AS questions`
  return found[0] ?? { readings: 0, questions: 0 }
}
