// Bytes that nobody refers to: their process was killed after they were kept and before the firm's row was saved.
import { DAY_MS, HOUR_MS } from '~/domain/shared/durations'
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'

/** Every night in China. */
export const sweepCrontab = '40 18 * * * sweep_files ?max=3'

/** Whoever is still uploading is done by then. */
const GRACE_MS = DAY_MS
/** More than this does not come from killed processes: the store belongs to another database, or the database is an older copy. */
export const MOST_SWEPT = 200
/** A backup holds it (bin/backup/write-backup.ts): rows that are gone by now may still be in the moment that it saves. */
const BACKUP_LOCK = 71_003

/** Tasks for the job worker, by the name they are queued under. */
export const sweepTasks = {
  sweep_files: async (): Promise<void> => {
    await sweepFiles(new Date())
    await sweepHalves(new Date())
  },
}

/** Removes what has had no document for a day. How many files went. */
export async function sweepFiles(now: Date): Promise<number> {
  const orphans: string[] = []
  for await (const keys of fileStore().keys()) orphans.push(...(await withoutDocument(keys)))
  const old: string[] = []
  for (const key of orphans) {
    const keptAt = await fileStore().keptAt(key)
    if (keptAt && now.getTime() - keptAt.getTime() > GRACE_MS) old.push(key)
  }
  if (old.length > MOST_SWEPT) {
    log.error({ files: old.length }, 'too many files without a document: none was removed, see whose store this is')
    return 0
  }
  // Looked at last: a backup that begins after this sees a moment in which these files had no row any more.
  if (await isBackupRunning()) return 0
  for (const key of old) await fileStore().remove(key)
  if (old.length > 0) log.info({ files: old.length }, 'files without a document were removed')
  return old.length
}

async function isBackupRunning(): Promise<boolean> {
  const rows = await db.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock_shared(${BACKUP_LOCK}) AS free`
  return rows[0]?.free === false
}

/** Whoever is still writing a file of twenty megabytes is done by then. */
const HALF_MS = HOUR_MS

/** Removes what a killed process or a full disk left of files that were never whole; at each start and every night. */
export async function sweepHalves(now: Date): Promise<number> {
  const files = await fileStore().removeHalves(new Date(now.getTime() - HALF_MS))
  if (files > 0) log.info({ files }, 'files that were never whole were removed')
  return files
}

async function withoutDocument(keys: readonly string[]): Promise<readonly string[]> {
  const versions = await db.documentVersion.findMany({
    where: { bytesErasedAt: null, OR: [{ storageKey: { in: [...keys] } }, { thumbnailKey: { in: [...keys] } }] },
    select: { storageKey: true, thumbnailKey: true },
  })
  const attached = await db.messageAttachment.findMany({
    where: { storageKey: { in: [...keys] } },
    select: { storageKey: true },
  })
  const used = new Set([
    ...versions.flatMap(({ storageKey, thumbnailKey }) => [storageKey, thumbnailKey]),
    ...attached.map(({ storageKey }) => storageKey),
  ])
  return keys.filter((key) => !used.has(key))
}
