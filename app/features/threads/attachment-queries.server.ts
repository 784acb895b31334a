// The bytes of a file that came with a message, for the two sides of its thread.
import { advisorReader, memberReader } from '~/domain/access/readings'
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import { logReading } from '~/features/access/log.server'
import { db } from '~/server/db.server'
import type { Attachment } from '~/server/attachment.server'
import { notFound } from '~/server/http.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'
import { unavailable } from '~/server/unavailable.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type AttachmentPlace = Readonly<Record<'messageId' | 'attachmentId', string | undefined>> & {
  /** The case, or the firm whose own thread it came in. */
  readonly applicationId?: string
  readonly firmId?: string
}

/** 404 for what does not exist, for what is another firm's, and for what a scanner refused. */
export async function openAttachment(
  scope: FirmScope | AdvisorScope,
  { applicationId, firmId: ofFirm, messageId = '', attachmentId = '' }: AttachmentPlace,
): Promise<Attachment> {
  if (![applicationId ?? ofFirm ?? '', messageId, attachmentId].every((id) => UUID.test(id))) throw notFound()
  const mine = 'firmId' in scope ? scope.firmId : undefined
  const thread = applicationId ? { applicationId, application: { firmId: mine } } : { firmId: mine ?? ofFirm }
  const file = await db.messageAttachment.findFirst({
    where: { id: attachmentId, scan: { not: 'infected' }, message: { id: messageId, ...thread } },
    include: { message: { select: { firmId: true, application: { select: { firmId: true } } } } },
  })
  const stream = file && (await open(file.storageKey))
  if (!stream) throw notFound()
  const firmId = file.message.application?.firmId ?? file.message.firmId
  if (!firmId) throw notFound()
  const reader = 'firmId' in scope ? memberReader(scope) : advisorReader(scope)
  await logReading(
    reader,
    { what: 'attachment_saved', of: [{ firmId, subjectId: file.id }], applicationId },
    new Date(),
  )
  const { filename, contentType, sizeBytes } = file
  return { stream, filename, contentType, sizeBytes }
}

async function open(storageKey: string) {
  try {
    return await fileStore().open(storageKey)
  } catch (error) {
    log.error({ err: error }, 'the file store is away')
    throw unavailable()
  }
}
