// The bytes of one version of a document, for those who may see them.
import type { FirmScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { fileStore } from '~/server/storage.server'

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

/** For callers that have found out themselves that their reader may see this firm's papers. */
export async function openVersion({
  versionId,
  firmId,
}: {
  versionId: string
  firmId: string
}): Promise<OpenedDocument> {
  const version = UUID.test(versionId)
    ? await db.documentVersion.findFirst({ where: { id: versionId, document: { firmId } } })
    : null
  const stream = version && (await fileStore().open(version.storageKey))
  if (!stream) throw notFound()
  const { filename, contentType, sizeBytes } = version
  return { stream, filename, contentType, sizeBytes }
}
