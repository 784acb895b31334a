// When a calendar program last read a feed: at most once an hour, so that a program that asks every minute writes little.
import { HOUR_MS } from '~/domain/shared/durations'
import { db } from '~/server/db.server'

type Read = { readonly secretHash: string; readonly lastReadAt: Date | null }

export async function noteFeedReading({ secretHash, lastReadAt }: Read, now: Date): Promise<void> {
  const since = new Date(now.getTime() - HOUR_MS)
  if (lastReadAt && lastReadAt > since) return
  await db.calendarFeed.updateMany({
    where: { secretHash, OR: [{ lastReadAt: null }, { lastReadAt: { lte: since } }] },
    data: { lastReadAt: now },
  })
}
