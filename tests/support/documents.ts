// A case whose document has been sent back and replaced: two versions of it, whose bytes are there.
import { randomUUID } from 'node:crypto'
import { execute } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { pdfOf } from './pdf-pages'
import { advisorScope } from './scopes'

export const DOCUMENT_ITEM = 'S05.doc.customs_record'
const DOCUMENT_TYPE = 'customs_record'

type Looks = { readonly contentType?: string; readonly pageCount?: number | null; readonly filename?: string }

/** Puts bytes behind a version that a factory made. */
export async function giveBytes(versionId: string, bytes: Uint8Array<ArrayBuffer>, looks: Looks = {}): Promise<void> {
  const data = { storageKey: await fileStore().keep(bytes), sizeBytes: bytes.length, pageCount: null, ...looks }
  await db.documentVersion.update({ where: { id: versionId }, data })
}

export type DocumentCase = {
  readonly firm: Firm
  readonly owner: Person
  readonly advisor: Person
  readonly applicationId: string
  readonly reference: string
  readonly versionId: string
}

/** Submitted with a customs record of three pages, and claimed. */
export async function givenDocumentCase(): Promise<DocumentCase> {
  const { firm, owner } = await createFirm()
  const handed = await submit({ firm, by: owner, stage: 'register' })
  const { id: versionId } = await db.documentVersion.findFirstOrThrow({
    where: { document: { firmId: firm.id, type: DOCUMENT_TYPE } },
  })
  await giveBytes(versionId, pdfOf({ pages: 3, colour: '0.8 0 0' }), { pageCount: 3 })
  const advisor = await createStaff('advisor', { name: '周岚' })
  await claim(handed.applicationId, advisor)
  return { firm, owner, advisor, versionId, ...handed }
}

/** Sends the document back and submits a new one of one page. Answers with its version. */
export async function replaceDocument({ firm, owner, advisor, applicationId }: DocumentCase): Promise<string> {
  const verdicts = await verdictsOn(applicationId, { [DOCUMENT_ITEM]: 'D-07' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  const done = await execute(
    advisorScope(advisor),
    applicationId,
    { name: 'request_changes', verdicts, summary: '请重扫。' },
    press,
  )
  if (!done.ok) throw new Error(`The case could not be sent back: ${done.refusal.code}`)
  const versionId = await giveDocument(firm, DOCUMENT_TYPE)
  await giveBytes(versionId, pdfOf({ pages: 1 }), { pageCount: 1 })
  await submit({ firm, by: owner, stage: 'register' })
  return versionId
}
