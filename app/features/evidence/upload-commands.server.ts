// A file becomes evidence: looked at, kept under a random key, and added as a new version of the firm's one document of its
// type. What is refused leaves nothing behind.
import { LIMITS } from '~/domain/access/limits'
import type { FirmScope } from '~/domain/access/scopes'
import { isDocumentEditable } from '~/domain/application/document-locks'
import { filenameFor } from '~/domain/evidence/filename'
import { isIdentityDocument } from '~/domain/evidence/identity-documents'
import { ok, refused, type Result } from '~/domain/shared/result'
import { hasConsent } from '~/features/consents/queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { lockPerson, spendLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'
import { checkFile, type CheckedFile, type FileRefusal } from '~/server/file-contents.server'
import { looksOf, type FileLooks } from '~/server/file-looks.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'
import { inTurn } from '~/server/fair-turns.server'
import { sha256 } from '~/server/sha256.server'
import { scanForViruses } from './gateway.server'
import { findNoRoom, type NoRoomCode } from './room-queries.server'

export type Upload = { readonly type: string; readonly file: File }
export type UploadRefusal = {
  readonly type: string
  readonly code:
    | FileRefusal
    | 'document_locked'
    | NoRoomCode
    | 'too_many_versions'
    | 'uploads_too_often'
    | 'storage_unavailable'
    | 'identity_consent_missing'
}

type Kept = {
  readonly type: string
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly storageKey: string
  readonly thumbnailKey: string | null
  readonly scan: 'clean' | 'unknown'
  readonly scannedAt: Date | null
} & Omit<FileLooks, 'thumbnail'>

const NO_CONSENT = refused('identity_consent_missing')

/**
 * Looks at the files and keeps the good ones, before any transaction: drawing a picture anew takes its time, and each has to wait
 * for its turn.
 */
export async function keepUploads(
  { userId }: Pick<FirmScope, 'userId'>,
  uploads: readonly Upload[],
): Promise<{ kept: Kept[]; refusals: UploadRefusal[] }> {
  const kept: Kept[] = []
  const refusals: UploadRefusal[] = []
  const showsPerson = uploads.some(({ type }) => isIdentityDocument(type))
  const isAllowed = !showsPerson || (await hasConsent(userId, 'identity'))
  for (const upload of uploads) {
    const { type } = upload
    const one = isIdentityDocument(type) && !isAllowed ? NO_CONSENT : await keepUpload(upload, userId)
    if (one.ok) kept.push(one.value)
    else refusals.push({ type, code: one.refusal })
  }
  return { kept, refusals }
}

async function keepUpload({ type, file }: Upload, by: string): Promise<Result<Kept, UploadRefusal['code']>> {
  const left = await spendLimit(db, { limit: 'uploads', who: by, code: 'uploads_too_often' })
  if (!left.ok) return refused(left.refusal.code)
  const looked = await inTurn(by, () => lookAt(file))
  if (!looked) return refused('too_many_files_now')
  if (!looked.done.ok) return looked.done
  const { checked, looks } = looked.done.value
  const { bytes, contentType } = checked
  const scan = await scanForViruses(bytes)
  if (scan === 'infected') return refused('file_infected')
  const stored = await store(checked, looks)
  if (!stored) return refused('storage_unavailable')
  return ok({
    type,
    filename: filenameFor(file.name, contentType),
    contentType,
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
    scan,
    scannedAt: scan === 'clean' ? new Date() : null,
    ...stored,
  })
}

async function lookAt(file: File): Promise<Result<{ checked: CheckedFile; looks: FileLooks }, FileRefusal>> {
  const checked = await checkFile(new Uint8Array(await file.arrayBuffer()))
  return checked.ok ? ok({ checked: checked.value, looks: await looksOf(checked.value) }) : checked
}

type Stored = Pick<Kept, 'storageKey' | 'thumbnailKey'> & Omit<FileLooks, 'thumbnail'>

/** Null for a store that is away: a refusal of the file, so that what was typed beside it is saved all the same. */
async function store(checked: CheckedFile, { thumbnail, ...looks }: FileLooks): Promise<Stored | null> {
  const keys: string[] = []
  try {
    keys.push(await fileStore().keep(checked.bytes))
    if (thumbnail) keys.push(await fileStore().keep(thumbnail))
  } catch (error) {
    log.error({ err: error }, 'the file store is away')
    await removeQuietly(keys)
    return null
  }
  const [storageKey = '', thumbnailKey = null] = keys
  return { ...looks, storageKey, thumbnailKey }
}

export async function discardUploads(kept: readonly Kept[]): Promise<void> {
  await removeQuietly(kept.flatMap(({ storageKey, thumbnailKey }) => [storageKey, thumbnailKey ?? []].flat()))
}

/** Bytes that nobody refers to cost room, not trust: a store that is away does not spoil what was saved. */
async function removeQuietly(keys: readonly string[]): Promise<void> {
  const done = await Promise.allSettled(keys.map((key) => fileStore().remove(key)))
  const failed = done.filter(({ status }) => status === 'rejected').length
  if (failed > 0) log.warn({ failed }, 'files could not be removed from the store')
}

type RecordInput = {
  readonly kept: readonly Kept[]
  readonly loaded: LoadedRoadmap
  readonly scope: FirmScope
  readonly now: Date
}

/** Adds versions. The caller holds the firm's row and the person is held here, so that no limit can be passed by two at once. */
export async function recordUploads(tx: Tx, { kept, loaded, scope, now }: RecordInput) {
  const refusals: UploadRefusal[] = []
  const unused: Kept[] = []
  if (kept.length === 0) return { refusals, unused }
  await lockPerson(tx, scope.userId)
  for (const file of kept) {
    const added = isDocumentEditable(loaded.locks, file.type)
      ? await addVersion(tx, { file, scope, now })
      : ('document_locked' as const)
    if (added === 'added') continue
    unused.push(file)
    if (added !== 'known') refusals.push({ type: file.type, code: added })
  }
  return { refusals, unused }
}

type Adding = { readonly file: Kept; readonly scope: FirmScope; readonly now: Date }

/** Known: the same bytes are there already, the same form sent twice has one effect. */
async function addVersion(
  tx: Tx,
  { file, scope, now }: Adding,
): Promise<'added' | 'known' | NoRoomCode | 'too_many_versions'> {
  const { type, ...version } = file
  const noRoom = await findNoRoom(tx, scope, file.sizeBytes)
  if (noRoom) return noRoom
  const document = await tx.document.upsert({
    where: { firmId_type: { firmId: scope.firmId, type } },
    create: { firmId: scope.firmId, type },
    update: {},
    select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, sha256: true } } },
  })
  const newest = document.versions[0]
  if (newest?.sha256 === version.sha256) return 'known'
  const number = (newest?.number ?? 0) + 1
  if (number > LIMITS.versions.most) return 'too_many_versions'
  await tx.documentVersion.create({
    data: { ...version, documentId: document.id, number, uploadedById: scope.userId, uploadedAt: now },
  })
  return 'added'
}
