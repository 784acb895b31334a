// Cases by the thousand, written in a few strokes and as sound as those of the portal: every history is decided event by event,
// chained and folded, and the rows say what it adds up to.
import { randomUUID } from 'node:crypto'
import type { Command } from '~/domain/application/command'
import { decide } from '~/domain/application/decide'
import { apply, NOTHING_YET, type Projection } from '~/domain/application/fold'
import { sealText, type ChainedFacts, type Json } from '~/domain/application/hash-chain'
import { VISIBILITY, type StoredEvent } from '~/domain/application/events'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { isWorkingDay } from '~/features/clock/queries.server'
import { sha256 } from '~/server/sha256.server'
import { projectionRow } from '~/features/applications/projection-queries.server'
import { db, type Prisma } from '~/server/db.server'
import { NOW } from './stages'

export type ManyCases = {
  readonly count: number
  /** Events of each case. */
  readonly events: number
  readonly firmIds: readonly string[]
  readonly advisorIds: readonly string[]
  /** What each submits; its items are judged by nobody. */
  readonly snapshot: Prisma.InputJsonValue
  /** In turn; all four by default. */
  readonly stages?: readonly StageId[]
  /** The first part of the references, to tell several fillings apart. */
  readonly prefix?: string
}

const HOUR = 3_600_000
const ROWS_AT_ONCE = 2_000

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('There is nothing to pick from')
  return found
}

/** Submitted, then claimed and released in turn: an even number of events ends with an advisor, an odd one in the queue. */
function historyOf(applicationId: string, index: number, { events, advisorIds, stages = STAGE_IDS }: ManyCases) {
  const start = NOW.getTime() - (index % 400) * HOUR - events * HOUR
  const rows: Prisma.ApplicationEventCreateManyInput[] = []
  let state: Projection = NOTHING_YET
  let previousHash = ''
  for (let seq = 1; seq <= events; seq += 1) {
    const command: Command = { name: seq === 1 ? 'submit' : seq % 2 === 0 ? 'claim' : 'release' }
    const occurredAt = new Date(start + seq * HOUR)
    const actorId = seq === 1 ? 'factory' : pick(advisorIds, index)
    const actorRole = seq === 1 ? 'firm_owner' : command.name === 'claim' ? 'advisor' : 'assignee'
    const decided = decide(state, command, {
      stage: pick(stages, index),
      actor: { role: actorRole, belongsToFirm: seq === 1 },
      ...{ itemIds: [], emptyItemIds: [], now: occurredAt, isWorkingDay },
    })
    if (!decided.ok) throw new Error(decided.refusal.code)
    for (const event of decided.value) {
      const { type, fromStatus, toStatus } = event
      const payload = event.payload as Json
      const visibility = VISIBILITY[type]
      const requestId = randomUUID()
      const facts: ChainedFacts = {
        ...{ applicationId, seq, type, fromStatus, toStatus, actorId, actorRole },
        ...{ visibility, payload, requestId, occurredAt },
      }
      const hash = sha256(sealText(facts, previousHash))
      const stored = {
        ...{ applicationId, seq, type, fromStatus, toStatus, actorId, actorRole },
        visibility,
        requestId,
      }
      rows.push({ ...stored, payload: payload as Prisma.InputJsonValue, occurredAt, previousHash, hash })
      previousHash = hash
      state = apply(state, { ...event, seq, actorId, occurredAt } satisfies StoredEvent)
    }
  }
  return { state, rows, submittedAt: new Date(start + HOUR) }
}

/** Answers with the ids of the cases. */
export async function manyCases(wanted: ManyCases): Promise<readonly string[]> {
  const { count, events, firmIds, stages = STAGE_IDS, prefix = 'M' } = wanted
  const ids: string[] = []
  const atOnce = Math.max(1, Math.floor(ROWS_AT_ONCE / events))
  for (let from = 0; from < count; from += atOnce) {
    const cases = Array.from({ length: Math.min(atOnce, count - from) }, (_, offset) => {
      const [id, index] = [randomUUID(), from + offset]
      return { id, index, ...historyOf(id, index, wanted) }
    })
    await db.application.createMany({
      data: cases.map(({ id, index, state }) => ({
        ...projectionRow(state, NOW),
        ...{ id, firmId: pick(firmIds, index), stage: pick(stages, index), reference: `${prefix}-${index}` },
      })),
    })
    await db.applicationEvent.createMany({ data: cases.flatMap(({ rows }) => rows) })
    await db.submissionVersion.createMany({
      data: cases.map(({ id, submittedAt }) => ({
        ...{ applicationId: id, round: 1, catalogueVersion: 'many', submittedById: 'factory', submittedAt },
        snapshot: wanted.snapshot,
      })),
    })
    await db.waitInterval.createMany({
      data: cases.map(({ id, submittedAt }) => ({ applicationId: id, on: 'advisor' as const, startedAt: submittedAt })),
    })
    ids.push(...cases.map(({ id }) => id))
  }
  return ids
}
