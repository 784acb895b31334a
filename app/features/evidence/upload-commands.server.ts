// A file becomes evidence: looked at, kept under a random key, and added as a new version of the firm's one document of its
// type. What is refused leaves nothing behind.
import { createHash } from 'node:crypto'
import type { FirmScope } from '~/domain/access/scopes'
import { documentItemId } from '~/domain/application/snapshot'
import { isItemEditable } from '~/domain/application/locks'
import { catalogue } from '~/domain/catalogue/catalogue'
import { FIRM_QUOTA, filenameFor } from '~/domain/evidence/filename'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Tx } from '~/server/db.server'
import { checkFile, type FileRefusal } from '~/server/file-contents.server'
import { fileStore } from '~/server/storage.server'

export type Upload = { readonly type: string; readonly file: File }
export type UploadRefusal = { readonly type: string; readonly code: FileRefusal | 'document_locked' | 'storage_full' }

type Kept = {
  readonly type: string
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly storageKey: string
}

/** Looks at the files and keeps the good ones, before any transaction: drawing a picture anew takes its time. */
export async function keepUploads(uploads: readonly Upload[]): Promise<{ kept: Kept[]; refusals: UploadRefusal[] }> {
  const kept: Kept[] = []
  const refusals: UploadRefusal[] = []
  for (const { type, file } of uploads) {
    const checked = await checkFile(new Uint8Array(await file.arrayBuffer()))
    if (!checked.ok) {
      refusals.push({ type, code: checked.refusal })
      continue
    }
    const { bytes, contentType } = checked.value
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const storageKey = await fileStore().keep(bytes)
    kept.push({
      type,
      filename: filenameFor(file.name, contentType),
      contentType,
      sizeBytes: bytes.length,
      sha256,
      storageKey,
    })
  }
  return { kept, refusals }
}

export async function discardUploads(kept: readonly Kept[]): Promise<void> {
  await Promise.all(kept.map(({ storageKey }) => fileStore().remove(storageKey)))
}

type RecordInput = {
  readonly kept: readonly Kept[]
  readonly loaded: LoadedRoadmap
  readonly scope: FirmScope
  readonly now: Date
}

/** Adds versions. The caller holds the firm's row, so numbers and the quota cannot be passed by two at once. */
export async function recordUploads(tx: Tx, { kept, loaded, scope, now }: RecordInput) {
  const refusals: UploadRefusal[] = []
  const unused: Kept[] = []
  if (kept.length === 0) return { refusals, unused }
  const stored = await tx.documentVersion.aggregate({
    where: { document: { firmId: scope.firmId } },
    _sum: { sizeBytes: true },
  })
  let bytes = stored._sum.sizeBytes ?? 0
  for (const file of kept) {
    const refusal = !isDocumentEditable(loaded, file.type)
      ? 'document_locked'
      : bytes + file.sizeBytes > FIRM_QUOTA
        ? 'storage_full'
        : null
    if (refusal) refusals.push({ type: file.type, code: refusal })
    if (!refusal && (await addVersion(tx, { file, scope, now }))) bytes += file.sizeBytes
    else unused.push(file)
  }
  return { refusals, unused }
}

/** One document can serve several tasks: it rests while any of them has it handed in. */
export function isDocumentEditable({ locks }: Pick<LoadedRoadmap, 'locks'>, type: string): boolean {
  const users = catalogue.tasks.filter((task) => task.documents.some((document) => document.type === type))
  return users.every((task) => isItemEditable(locks, task.stage, documentItemId(task.id, type)))
}

/** False when the same bytes are there already: the same form sent twice has one effect. */
async function addVersion(tx: Tx, { file, scope, now }: { file: Kept; scope: FirmScope; now: Date }): Promise<boolean> {
  const { type, ...version } = file
  const document = await tx.document.upsert({
    where: { firmId_type: { firmId: scope.firmId, type } },
    create: { firmId: scope.firmId, type },
    update: {},
    select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, sha256: true } } },
  })
  const newest = document.versions[0]
  if (newest?.sha256 === version.sha256) return false
  const number = (newest?.number ?? 0) + 1
  await tx.documentVersion.create({
    data: { ...version, documentId: document.id, number, uploadedById: scope.userId, uploadedAt: now },
  })
  return true
}
