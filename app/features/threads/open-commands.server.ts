// Opening a thread is reading it: what the page shows is marked for this reader, and for nobody else.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import { logReading } from '~/features/access/log.server'
import { db } from '~/server/db.server'
import { readerOf, threadPage, type ThreadPage } from './thread-queries.server'
import {
  loadFirmThread,
  loadThread,
  type FirmThreadRows,
  type Reader,
  type ThreadRows,
} from './thread-rows-queries.server'

type Place = { readonly applicationId: string | undefined; readonly item: string | null; readonly now: Date }

export type OpenedThread = { readonly page: ThreadPage; readonly rows: ThreadRows }

/** The thread of the firm itself; 404 as below. */
export async function openFirmThread(scope: FirmScope | AdvisorScope, firmId: string | undefined, now: Date) {
  const reader = readerOf(scope)
  const rows = await loadFirmThread(firmId, reader)
  const { page, unreadIds } = threadPage(scope, rows, null)
  if (!('firmId' in scope)) await logQuestions(scope, rows, now)
  if (reader.side === 'firm' || !rows.isOwnFirm) await markRead(reader, unreadIds, now)
  return { page, rows }
}

/** A firm sees who of the staff read what it asked. */
async function logQuestions(scope: AdvisorScope, { firmId, messages }: FirmThreadRows, now: Date): Promise<void> {
  if (messages.length === 0) return
  await logReading(advisorReader(scope), { what: 'questions', of: [{ firmId, subjectId: firmId }] }, now)
}

/** Throws the 404 answer for what does not exist and for what is another firm's. */
export async function openThread(scope: FirmScope | AdvisorScope, { applicationId, item, now }: Place) {
  const reader = readerOf(scope)
  const rows = await loadThread(applicationId, reader)
  const { page, unreadIds } = threadPage(scope, rows, item)
  // Staff who belong to the firm read with it, not for the workspace: the firm would wait for somebody who may not answer.
  if (reader.side === 'firm' || !rows.isOwnFirm) await markRead(reader, unreadIds, now)
  return { page, rows } satisfies OpenedThread
}

async function markRead({ userId, side }: Reader, messageIds: readonly string[], now: Date): Promise<void> {
  if (messageIds.length === 0) return
  await db.messageRead.createMany({
    data: messageIds.map((messageId) => ({ messageId, userId, side, readAt: now })),
    skipDuplicates: true,
  })
}
