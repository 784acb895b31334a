// Files that came while the scanner was away are looked at when it is back.
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { hasScanner, scanForViruses } from './gateway.server'

/** Every ten minutes; the database is asked only where there is a scanner. */
export const evidenceCrontab = '*/10 * * * * scan_documents ?max=3'

const AT_ONCE = 50

async function scanDocuments(): Promise<void> {
  if (hasScanner()) await scanUnknown(new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const evidenceTasks = { scan_documents: scanDocuments }

/** Oldest first; a file whose bytes are gone is left alone. */
export async function scanUnknown(now: Date): Promise<number> {
  const versions = await db.documentVersion.findMany({
    where: { scan: 'unknown' },
    orderBy: { uploadedAt: 'asc' },
    take: AT_ONCE,
    select: { id: true, storageKey: true },
  })
  let seen = 0
  for (const { id, storageKey } of versions) {
    const stream = await fileStore().open(storageKey)
    if (!stream) continue
    const bytes = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes()
    const scan = await scanForViruses(bytes)
    // The scanner is away or refuses this one; either way the next run tries again.
    if (scan === 'unknown') continue
    await db.documentVersion.update({ where: { id }, data: { scan, scannedAt: now } })
    seen += 1
  }
  return seen
}
