// Writes what was decided: the events with their hash chain, the row for lists that they add up to, and whose turn it is since
// when. Always inside the transaction that holds the row's lock.
import { VISIBILITY, type NewEvent } from '~/domain/application/events'
import { minutesOf } from '~/domain/application/due'
import { apply, type Projection } from '~/domain/application/fold'
import { sealText, type ChainedFacts } from '~/domain/application/hash-chain'
import type { ActorRole } from '~/domain/application/vocabulary'
import type { Prisma, Tx } from '~/server/db.server'
import { sha256 } from '~/server/sha256.server'
import { isWorkingDay } from '~/features/clock/queries.server'
import { eventBodySchema } from './schema'

export type Recording = {
  readonly applicationId: string
  readonly state: Projection
  readonly lastHash: string
  readonly events: readonly NewEvent[]
  readonly actor: { readonly userId: string; readonly role: ActorRole }
  readonly requestId: string
  readonly now: Date
}

/** Appends the events and answers with the state after them. The last event carries the request id itself. */
export async function appendEvents(
  tx: Tx,
  { applicationId, state, lastHash, events, actor, requestId, now }: Recording,
): Promise<Projection> {
  let after = state
  let previousHash = lastHash
  const rows = events.map((event, index) => {
    const { type, payload } = eventBodySchema.parse({ type: event.type, payload: event.payload })
    const facts: ChainedFacts = {
      applicationId,
      seq: after.version + 1,
      type,
      fromStatus: event.fromStatus,
      toStatus: event.toStatus,
      actorId: actor.userId,
      actorRole: actor.role,
      visibility: VISIBILITY[type],
      payload,
      requestId: index === events.length - 1 ? requestId : `${requestId}#${index + 1}`,
      occurredAt: now,
    }
    const hash = sha256(sealText(facts, previousHash))
    const row = {
      ...facts,
      fromStatus: event.fromStatus,
      toStatus: event.toStatus,
      visibility: VISIBILITY[type],
      payload: payload as Prisma.InputJsonValue,
      previousHash,
      hash,
    }
    after = apply(after, { ...event, seq: facts.seq, actorId: actor.userId, occurredAt: now })
    previousHash = hash
    return row
  })
  await tx.applicationEvent.createMany({ data: rows })
  return after
}

type Turn = {
  readonly applicationId: string
  readonly before: Projection['waitingOn'] | null
  readonly after: Projection['waitingOn']
  readonly now: Date
  /** When the side that waited was done, if that was earlier. */
  readonly doneAt?: Date | undefined
}

/** Closes the clock of the side that waited and starts the other's, when the turn changed. */
export async function passTurn(tx: Tx, { applicationId, before, after, now, doneAt = now }: Turn): Promise<void> {
  if (before === after) return
  const open = await tx.waitInterval.findMany({ where: { applicationId, endedAt: null } })
  for (const { id, on, startedAt } of open)
    await tx.waitInterval.update({
      where: { id },
      data: { endedAt: doneAt, minutes: minutesOf(on, { from: startedAt, to: doneAt, isWorkingDay }) },
    })
  if (after !== 'nobody') await tx.waitInterval.create({ data: { applicationId, on: after, startedAt: now } })
}
