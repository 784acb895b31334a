// Whether the record of all cases still holds: each event follows from the one before it, none is missing at the end, and the
// row for lists says what the events add up to.
import { differences, type ProjectionField } from '~/domain/application/audit'
import type { EventBody, StoredEvent } from '~/domain/application/events'
import { fold } from '~/domain/application/fold'
import { firstBrokenLink, type Json } from '~/domain/application/hash-chain'
import { db } from '~/server/db.server'
import { sha256 } from '~/server/sha256.server'
import { projectionOf } from './projection-queries.server'
import { eventBodySchema } from './schema'

/** `chain`: the event `seq` is not what was written, or the one before it is gone. `row`: the list says something else. */
export type AuditFault =
  | { readonly kind: 'chain'; readonly reference: string; readonly seq: number }
  | { readonly kind: 'row'; readonly reference: string; readonly fields: readonly ProjectionField[] }
export type AuditBatch = {
  readonly applications: number
  readonly events: number
  readonly faults: readonly AuditFault[]
}

const AT_ONCE = 500

/** Goes through all cases, some at a time; memory stays the same however many there are. */
export async function* auditCases(): AsyncGenerator<AuditBatch> {
  for (let after: string | null = null; ;) {
    const cases = await loadCases(after)
    if (cases.length === 0) return
    yield {
      applications: cases.length,
      events: cases.reduce((sum, { events }) => sum + events.length, 0),
      faults: cases.flatMap((one) => faultOf(one) ?? []),
    }
    after = cases.at(-1)?.id ?? null
  }
}

type Case = Awaited<ReturnType<typeof loadCases>>[number]

/** Rows, verdicts and events as they were at one moment, while people go on working. */
function loadCases(after: string | null) {
  return db.$transaction(
    (tx) =>
      tx.application.findMany({
        where: after === null ? {} : { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: AT_ONCE,
        include: { events: { orderBy: { seq: 'asc' } }, verdicts: true },
      }),
    { isolationLevel: 'RepeatableRead', timeout: 60_000 },
  )
}

function faultOf(one: Case): AuditFault | null {
  const { reference, events } = one
  const links = events.map((event) => ({ ...event, payload: event.payload as Json }))
  const seq = firstBrokenLink(links, sha256) ?? (events.length < one.version ? events.length + 1 : null)
  if (seq !== null) return { kind: 'chain', reference, seq }
  const fields = differences(projectionOf(one, one.verdicts), fold(events.map(storedEvent)))
  return fields.length > 0 ? { kind: 'row', reference, fields } : null
}

function storedEvent({ seq, type, payload, toStatus, actorId, occurredAt }: Case['events'][number]): StoredEvent {
  // The schema takes any code of a reason for one, also those that may leave the catalogue some day.
  const body = eventBodySchema.parse({ type, payload }) as EventBody
  return { ...body, seq, toStatus, actorId, occurredAt }
}
