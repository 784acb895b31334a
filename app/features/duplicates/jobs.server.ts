// Firms that were there before anybody looked for duplicates have no traits yet. Folding is written in TypeScript, so a migration
// cannot do this.
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { db, type Tx } from '~/server/db.server'
import { log } from '~/server/log.server'
import { keepSubmittedTraits, keepProfileTraits } from './trait-commands.server'

const AT_ONCE = 200

/** Safe to run again and beside itself: a firm that has traits is left alone. How many firms got some. */
export async function fillMissingTraits(): Promise<number> {
  let filled = 0
  for (;;) {
    const firms = await db.firm.findMany({
      where: { traits: { none: {} }, takenBackAt: null },
      select: { id: true },
      take: AT_ONCE,
    })
    for (const { id } of firms) await fillFirm(id)
    filled += firms.length
    if (firms.length < AT_ONCE) break
  }
  if (filled > 0) log.info({ firms: filled }, 'traits of firms were filled in')
  return filled
}

function fillFirm(firmId: string): Promise<void> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Firm" WHERE id = ${firmId}::uuid FOR NO KEY UPDATE`
    await fillTraits(tx, firmId)
  })
}

/** Everything the firm has ever said about itself. A firm that is gone, or taken back, accuses nobody. */
export async function fillTraits(tx: Tx, firmId: string): Promise<void> {
  const profile = await tx.firm.findUnique({ where: { id: firmId, takenBackAt: null } })
  if (!profile) return
  await keepProfileTraits(tx, { firmId, profile })
  const newest = await tx.submissionVersion.findMany({
    where: { application: { firmId } },
    orderBy: { submittedAt: 'asc' },
    select: { snapshot: true },
  })
  for (const { snapshot } of newest)
    await keepSubmittedTraits(tx, { firmId, snapshot: snapshot as unknown as SubmissionSnapshot })
}
