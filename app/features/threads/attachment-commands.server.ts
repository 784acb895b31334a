// Files that come with a message: the same kinds, checks and limits as papers of the library, but none of its documents.
import { createHash } from 'node:crypto'
import { FIRM_QUOTA, filenameFor } from '~/domain/evidence/filename'
import { ok, refused, type Result } from '~/domain/shared/result'
import { scanForViruses } from '~/features/evidence/gateway.server'
import { db } from '~/server/db.server'
import { checkFile, type CheckedFile, type FileRefusal } from '~/server/file-contents.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'
import { inTurn } from '~/server/fair-turns.server'

export type AttachmentRefusal = {
  readonly code: FileRefusal | 'storage_unavailable' | 'storage_full'
  /** Which of several. */
  readonly filename: string
}

export type KeptFile = {
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly storageKey: string
  readonly scan: 'clean' | 'unknown'
  readonly scannedAt: Date | null
}

/** All of them or none: a message that speaks of three papers is not sent with two. */
export async function keepFiles(
  files: readonly File[],
  by: string,
): Promise<Result<readonly KeptFile[], AttachmentRefusal>> {
  const kept: KeptFile[] = []
  for (const file of files) {
    const one = await keepFile(file, by)
    if (!one.ok) {
      await discardFiles(kept)
      return refused({ code: one.refusal, filename: file.name.slice(0, 200) })
    }
    kept.push(one.value)
  }
  return ok(kept)
}

async function keepFile(file: File, by: string): Promise<Result<KeptFile, AttachmentRefusal['code']>> {
  const looked = await inTurn(by, async () => checkFile(new Uint8Array(await file.arrayBuffer())))
  if (!looked) return refused('too_many_files_now')
  const checked = looked.done
  if (!checked.ok) return checked
  const scan = await scanForViruses(checked.value.bytes)
  if (scan === 'infected') return refused('file_infected')
  const storageKey = await store(checked.value)
  if (storageKey === null) return refused('storage_unavailable')
  const { bytes, contentType } = checked.value
  return ok({
    filename: filenameFor(file.name, contentType),
    contentType,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storageKey,
    scan,
    scannedAt: scan === 'clean' ? new Date() : null,
  })
}

async function store({ bytes }: CheckedFile): Promise<string | null> {
  try {
    return await fileStore().keep(bytes)
  } catch (error) {
    log.error({ err: error }, 'the file store is away')
    return null
  }
}

/** What stays behind is swept away at night. */
export async function discardFiles(kept: readonly KeptFile[]): Promise<void> {
  await Promise.allSettled(kept.map(({ storageKey }) => fileStore().remove(storageKey)))
}

/** Whether a firm has room left for these, its library and what it sent before counted together. */
export async function hasRoomFor(firmId: string, files: readonly File[]): Promise<boolean> {
  if (files.length === 0) return true
  const [papers, sent] = await Promise.all([
    db.documentVersion.aggregate({ where: { document: { firmId } }, _sum: { sizeBytes: true } }),
    db.messageAttachment.aggregate({
      where: { message: { authorSide: 'firm', application: { firmId } } },
      _sum: { sizeBytes: true },
    }),
  ])
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return (papers._sum.sizeBytes ?? 0) + (sent._sum.sizeBytes ?? 0) + bytes <= FIRM_QUOTA
}
