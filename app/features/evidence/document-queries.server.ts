// The bytes of one version of a document, for those who may see them. Each opening is written down before anything is handed out.
import { memberReader, type Reader } from '~/domain/access/readings'
import type { FirmScope } from '~/domain/access/scopes'
import { pagesShown } from '~/domain/evidence/viewing'
import { logReading } from '~/features/access/log.server'
import { db } from '~/server/db.server'
import { drawPage } from '~/server/file-pictures.server'
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
export async function openDocument(scope: FirmScope, versionId: string, now: Date): Promise<OpenedDocument> {
  return openVersion(memberReader(scope), { versionId, firmId: scope.firmId }, now)
}

type Wanted = { readonly versionId: string; readonly firmId: string }
type WantedByReader = Wanted & {
  /** The case through which it is read. */
  readonly applicationId?: string
}

/** For callers that have found out themselves that their reader may see this firm's documents. 404 for what a scanner refused. */
export async function openVersion(reader: Reader, wanted: WantedByReader, now: Date): Promise<OpenedDocument> {
  const { stream, version } = await openBytes(wanted)
  await remember(reader, { wanted, what: 'document_saved' }, now)
  const { filename, contentType, sizeBytes } = version
  return { stream, filename, contentType, sizeBytes }
}

/** A page as a picture, for the same callers. 404 for a page that there is not, 422 for one that cannot be drawn, 503 while too many are asked for. */
export async function openPage(
  reader: Reader,
  { page, ...wanted }: WantedByReader & { readonly page: number | null },
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { stream, version } = await openBytes(wanted)
  if (page === null || page > pagesShown(version)) {
    await stream.cancel()
    throw notFound()
  }
  const read = () => orStoreAway(new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes())
  const drawn = await drawPage({ contentType: version.contentType, read }, { page, reader: reader.userId })
  if (!drawn.ok) throw drawn.refusal === 'not_drawable' ? notDrawable() : unavailable()
  await remember(reader, { wanted, what: 'document_shown' }, now)
  return drawn.value
}

function notDrawable(): Response {
  return new Response('Unprocessable Content', { status: 422, statusText: 'Unprocessable Content' })
}

function remember(
  reader: Reader,
  { wanted, what }: { readonly wanted: WantedByReader; readonly what: 'document_shown' | 'document_saved' },
  now: Date,
): Promise<void> {
  const { firmId, versionId, applicationId } = wanted
  return logReading(reader, { what, of: [{ firmId, subjectId: versionId }], applicationId }, now)
}

async function openBytes(wanted: Wanted) {
  const version = await findVersion(wanted)
  const stream = version && (await orStoreAway(fileStore().open(version.storageKey)))
  if (!stream) throw notFound()
  return { stream, version }
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
  return db.documentVersion.findFirst({
    where: { id: versionId, scan: { not: 'infected' }, bytesErasedAt: null, document: { firmId } },
  })
}

async function orStoreAway<T>(opened: Promise<T>): Promise<T> {
  try {
    return await opened
  } catch (error) {
    log.error({ err: error }, 'the file store is away')
    throw unavailable()
  }
}
