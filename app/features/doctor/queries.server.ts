// Looks for states that cannot be. It only reads, all of it within one moment of the database.
import { db, Prisma, type Tx } from '~/server/db.server'
import { CASE_STATES } from './case-state-queries.server'
import { FILE_STATES, layOutFiles } from './file-state-queries.server'
import { RECORD_STATES } from './record-state-queries.server'
import type { State } from './state-queries.server'

export const STATES: readonly State[] = [...CASE_STATES, ...RECORD_STATES, ...FILE_STATES]

export type Finding = {
  readonly state: string
  readonly count: number
  /** About the first rows, one sentence each. */
  readonly sentences: readonly string[]
}

const MOST_NAMED = 20
/** Of files, which are looked at once more one by one. */
const MOST_LOOKED_AT = 1_000
const PATIENCE_MS = 10 * 60 * 1000

/** What was found, by state; an empty list is a sound database. */
export function examine(now: Date): Promise<readonly Finding[]> {
  return db.$transaction(
    async (tx) => {
      await layOutFiles(tx)
      await tx.$executeRaw`SET TRANSACTION READ ONLY`
      const findings: Finding[] = []
      for (const state of STATES) {
        const found = await look(tx, state, now)
        if (found.count > 0) findings.push(found)
      }
      return findings
    },
    { isolationLevel: 'RepeatableRead', timeout: PATIENCE_MS, maxWait: PATIENCE_MS },
  )
}

type Row = { readonly id: string; readonly key?: string; readonly total: number }

async function look(tx: Tx, { id: state, says, sql, isReal }: State, now: Date): Promise<Finding> {
  const limit = isReal ? MOST_LOOKED_AT : MOST_NAMED
  const rows = await tx.$queryRaw<Row[]>`
    SELECT found.*, (count(*) OVER ())::int AS total FROM (${sql}) found ORDER BY id LIMIT ${Prisma.raw(String(limit))}`
  const real: Row[] = []
  for (const row of rows) if (!isReal || (await isReal(row.key ?? '', now))) real.push(row)
  const sentences = real.slice(0, MOST_NAMED).map(({ id }) => says.replace('{id}', id))
  return { state, count: isReal ? real.length : (rows[0]?.total ?? 0), sentences }
}
