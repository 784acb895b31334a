// Files that come with a message: the same kinds, checks and limits as documents of the library, but none of its documents.
import { filenameFor } from '~/domain/evidence/filename'
import type { FirmScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { scanForViruses } from '~/features/evidence/gateway.server'
import { findNoRoom, type NoRoomCode } from '~/features/evidence/room-queries.server'
import { lockPerson, spendLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'
import { checkFile, type CheckedFile, type FileRefusal } from '~/server/file-contents.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'
import { inTurn } from '~/server/fair-turns.server'
import { sha256 } from '~/server/sha256.server'

export type AttachmentRefusal = {
  readonly code: FileRefusal | 'storage_unavailable' | 'uploads_too_often' | NoRoomCode
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

/** All of them or none: a message that speaks of three documents is not sent with two. */
export async function keepFiles(
  files: readonly File[],
  by: string,
): Promise<Result<readonly KeptFile[], AttachmentRefusal>> {
  const kept: KeptFile[] = []
  for (const file of files) {
    const left = await spendLimit(db, { limit: 'uploads', who: by, code: 'uploads_too_often' })
    const one = left.ok ? await keepFile(file, by) : refused(left.refusal.code)
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
    sha256: sha256(bytes),
    storageKey,
    scan,
    scannedAt: scan === 'clean' ? new Date() : null,
  })
}

/** What the files would be kept as, to be compared with what was: images are drawn anew. Null when one would not be kept. */
export async function sumsOf(files: readonly File[], by: string): Promise<readonly string[] | null> {
  const sums: string[] = []
  for (const file of files) {
    const looked = await inTurn(by, async () => checkFile(new Uint8Array(await file.arrayBuffer())))
    if (!looked?.done.ok) return null
    sums.push(sha256(looked.done.value.bytes))
  }
  return sums
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

/** The files do not fit any more; undoes the transaction it is thrown in. */
export class NoRoom extends Error {
  constructor(readonly refusal: AttachmentRefusal) {
    super('There is no room left')
  }
}

/** Holds firm and person, so that two messages at once do not both take the last of the room. */
export async function requireRoom(tx: Tx, scope: FirmScope, files: readonly KeptFile[]): Promise<void> {
  if (files.length === 0) return
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${scope.firmId}::uuid FOR NO KEY UPDATE`
  await lockPerson(tx, scope.userId)
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const code = await findNoRoom(tx, scope, bytes)
  if (code) throw new NoRoom({ code, filename: files[0]?.filename ?? '' })
}
