// Files that came while the scanner was away are looked at when it is back.
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { hasScanner } from '~/server/virus-scanner.server'
import { scanForViruses } from './gateway.server'

/** Every ten minutes; the database is asked only where there is a scanner. */
export const evidenceCrontab = '*/10 * * * * scan_documents ?max=3'

const AT_ONCE = 50

async function scanDocuments(): Promise<void> {
  if (hasScanner()) await scanUnknown(new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const evidenceTasks = { scan_documents: scanDocuments }

type Unknown = { readonly id: string; readonly storageKey: string }

/** Documents, then files of messages; of each the oldest first. A file whose bytes are gone is left alone. */
export async function scanUnknown(now: Date): Promise<number> {
  const where = { scan: 'unknown' } as const
  const select = { id: true, storageKey: true } as const
  const documents = await db.documentVersion.findMany({
    where: { ...where, bytesErasedAt: null },
    orderBy: { uploadedAt: 'asc' },
    take: AT_ONCE,
    select,
  })
  const attached = await db.messageAttachment.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE, select })
  const ofDocuments = await scanEach(documents, (id, scan) =>
    db.documentVersion.update({ where: { id }, data: { scan, scannedAt: now } }),
  )
  const ofMessages = await scanEach(attached, (id, scan) =>
    db.messageAttachment.update({ where: { id }, data: { scan, scannedAt: now } }),
  )
  return ofDocuments + ofMessages
}

async function scanEach(
  files: readonly Unknown[],
  write: (id: string, scan: 'clean' | 'infected') => Promise<unknown>,
): Promise<number> {
  let seen = 0
  for (const { id, storageKey } of files) {
    const stream = await fileStore().open(storageKey)
    if (!stream) continue
    const bytes = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes()
    const scan = await scanForViruses(bytes)
    // The scanner is away or refuses this one; either way the next run tries again.
    if (scan === 'unknown') continue
    await write(id, scan)
    seen += 1
  }
  return seen
}
