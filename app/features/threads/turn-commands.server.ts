// What a message means for the silence of its firm: who asks has been heard of, and who was answered has the turn again.
import type { MessageSide } from '~/domain/message/rights'
import type { Tx } from '~/server/db.server'
import type { ThreadHead } from './thread-rows-queries.server'

type Said = {
  readonly head: ThreadHead
  readonly side: MessageSide
  readonly messageId: string
  readonly now: Date
}

/** A trigger hears of what a firm writes about a case; its own thread belongs to none. */
export async function noteTurn(tx: Tx, { head, side, messageId, now }: Said): Promise<void> {
  const { firmId } = head
  if (side === 'firm') {
    if (head.of === 'firm') await tx.$executeRaw`SELECT heard_of_firm(${firmId}::uuid, ${now}::timestamptz, 'wrote')`
    return
  }
  const thread = head.of === 'firm' ? { firmId } : { applicationId: head.id }
  const before = await tx.message.findFirst({
    where: { ...thread, id: { not: messageId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { authorSide: true },
  })
  if (before?.authorSide !== 'firm') return
  await tx.lastActivity.updateMany({ where: { firmId, silentSince: { lt: now } }, data: { silentSince: now } })
}
