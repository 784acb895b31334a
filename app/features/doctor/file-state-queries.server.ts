// Impossible states between the rows that name files and the store that has their bytes. The keys of the store are put beside the
// rows in a table that lasts as long as the examination, so that neither side has to fit into memory.
import { DAY_MS } from '~/domain/shared/durations'
import { Prisma, type Tx } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import type { State } from './state-queries.server'

const NAMED = Prisma.sql`
  SELECT 'version ' || id AS id, "storageKey" AS key FROM "DocumentVersion" WHERE "bytesErasedAt" IS NULL
  UNION ALL SELECT 'picture of version ' || id, "thumbnailKey" FROM "DocumentVersion" WHERE "thumbnailKey" IS NOT NULL
  UNION ALL SELECT 'attachment ' || id, "storageKey" FROM "MessageAttachment"`

/** Whatever is swept every night has been there for a day by then, so two days are too long. */
const SWEPT_WITHIN_MS = 2 * DAY_MS

export const FILE_STATES: readonly State[] = [
  {
    id: 'file_without_bytes',
    says: 'The bytes of the {id} are not in the store.',
    sql: Prisma.sql`
      SELECT n.id, n.key FROM (${NAMED}) n WHERE NOT EXISTS (SELECT FROM doctor_files f WHERE f.key = n.key)`,
    isReal: async (key) => (await fileStore().keptAt(key)) === null,
  },
  {
    id: 'bytes_without_row',
    says: 'No row names the file {id}, and nobody has swept it.',
    sql: Prisma.sql`
      SELECT f.key AS id, f.key FROM doctor_files f WHERE NOT EXISTS (SELECT FROM (${NAMED}) n WHERE n.key = f.key)`,
    isReal: async (key, now) => {
      const keptAt = await fileStore().keptAt(key)
      return keptAt !== null && now.getTime() - keptAt.getTime() > SWEPT_WITHIN_MS
    },
  },
]

/** Lays the keys of the store beside the rows. The one thing that is written, and only for this transaction. */
export async function layOutFiles(tx: Tx): Promise<void> {
  await tx.$executeRaw`CREATE TEMPORARY TABLE doctor_files (key text PRIMARY KEY) ON COMMIT DROP`
  for await (const keys of fileStore().keys())
    await tx.$executeRaw`INSERT INTO doctor_files SELECT unnest(${keys}::text[]) ON CONFLICT DO NOTHING`
  await tx.$executeRaw`ANALYZE doctor_files`
}
