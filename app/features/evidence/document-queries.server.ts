// The bytes of one version of a document, for those who may see them.
import type { FirmScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'
import { unavailable } from '~/server/unavailable.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type OpenedDocument = {
  readonly stream: ReadableStream<Uint8Array>
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

/** 404 for versions of other firms and for what does not exist. */
export async function openDocument(scope: FirmScope, versionId: string): Promise<OpenedDocument> {
  return openVersion({ versionId, firmId: scope.firmId })
}

type Wanted = { readonly versionId: string; readonly firmId: string }

/** For callers that have found out themselves that their reader may see this firm's papers. 404 for what a scanner refused. */
export async function openVersion(wanted: Wanted): Promise<OpenedDocument> {
  const version = await findVersion(wanted)
  const stream = version && (await orStoreAway(fileStore().open(version.storageKey)))
  if (!stream) throw notFound()
  const { filename, contentType, sizeBytes } = version
  return { stream, filename, contentType, sizeBytes }
}

/** The small picture of a version; 404 where there is none. */
export async function openThumbnail(wanted: Wanted): Promise<ReadableStream<Uint8Array>> {
  const key = (await findVersion(wanted))?.thumbnailKey
  const stream = key ? await orStoreAway(fileStore().open(key)) : null
  if (!stream) throw notFound()
  return stream
}

async function findVersion({ versionId, firmId }: Wanted) {
  if (!UUID.test(versionId)) return null
  return db.documentVersion.findFirst({ where: { id: versionId, scan: { not: 'infected' }, document: { firmId } } })
}

async function orStoreAway<T>(opened: Promise<T>): Promise<T> {
  try {
    return await opened
  } catch (error) {
    log.error({ err: error }, 'the file store is away')
    throw unavailable()
  }
}
