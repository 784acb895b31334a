// One application as a command needs it: locked, with the state its row stands for and what was submitted.
import type { Projection } from '~/domain/application/fold'
import { isItemEmpty, snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { asWritten, type Written } from '~/i18n/written'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { projectionOf } from './projection-queries.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type OpenCase = {
  readonly id: string
  readonly firmId: string
  readonly reference: string
  readonly stage: SubmissionSnapshot['stage']
  readonly state: Projection
  readonly snapshot: SubmissionSnapshot
  readonly itemIds: readonly string[]
  readonly emptyItemIds: readonly string[]
  readonly notes: Readonly<Record<string, Written>>
  readonly lastHash: string
}

/** Locks this one row for the rest of the transaction. Throws the 404 answer when there is none. */
export async function lockCase(tx: Tx, applicationId: string): Promise<OpenCase> {
  if (!UUID.test(applicationId)) throw notFound()
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM "Application" WHERE id = ${applicationId}::uuid FOR UPDATE`
  if (locked.length === 0) throw notFound()
  return readCase(tx, applicationId)
}

async function readCase(tx: Tx, id: string): Promise<OpenCase> {
  const row = await tx.application.findUniqueOrThrow({
    where: { id },
    include: {
      versions: { orderBy: { round: 'desc' }, take: 1 },
      events: { orderBy: { seq: 'desc' }, take: 1, select: { hash: true } },
    },
  })
  const verdicts = await tx.itemVerdict.findMany({ where: { applicationId: id, round: row.round } })
  const snapshot = row.versions[0]?.snapshot as unknown as SubmissionSnapshot
  const items = snapshotItems(snapshot)
  return {
    id,
    firmId: row.firmId,
    reference: row.reference,
    stage: row.stage,
    snapshot,
    itemIds: items.map((item) => item.itemId),
    emptyItemIds: items.filter(isItemEmpty).map((item) => item.itemId),
    notes: Object.fromEntries(verdicts.map(({ itemId, note, language }) => [itemId, asWritten(note, language)])),
    lastHash: row.events[0]?.hash ?? '',
    state: projectionOf(row, verdicts),
  }
}
