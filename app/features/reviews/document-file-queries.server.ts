// Documents of a case for an advisor: exactly the versions that were submitted with it, in any of its rounds.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import { openPage, openThumbnail, openVersion, type OpenedDocument } from '~/features/evidence/document-queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type CaseDocument = { readonly applicationId: string; readonly versionId: string }

/** The original. 404 for a document that was not submitted with this case. */
export async function openCaseDocument(
  scope: AdvisorScope,
  document: CaseDocument,
  now: Date,
): Promise<OpenedDocument> {
  const firmId = await firmOf(document)
  return openVersion(advisorReader(scope), { ...document, firmId }, now)
}

/** A page of it as a picture. */
export async function openCasePage(
  scope: AdvisorScope,
  { page, ...document }: CaseDocument & { readonly page: number | null },
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const firmId = await firmOf(document)
  return openPage(advisorReader(scope), { ...document, page, firmId }, now)
}

/** The small picture beside its name: too small to read, so nobody is written down for it. */
export async function openCaseThumbnail(
  _scope: AdvisorScope,
  document: CaseDocument,
): Promise<ReadableStream<Uint8Array>> {
  const firmId = await firmOf(document)
  return openThumbnail({ versionId: document.versionId, firmId })
}

async function firmOf({ applicationId, versionId }: CaseDocument): Promise<string> {
  if (!UUID.test(applicationId) || !UUID.test(versionId)) throw notFound()
  const found = await db.$queryRaw<{ firmId: string }[]>`
    SELECT a."firmId" FROM "SubmissionVersion" s JOIN "Application" a ON a.id = s."applicationId"
    WHERE s."applicationId" = ${applicationId}::uuid AND jsonb_path_exists(
      s.snapshot, '$.tasks[*].items[*] ? (@.kind == "document" && @.file.versionId == $id)',
      jsonb_build_object('id', ${versionId}::text))
    LIMIT 1`
  if (!found[0]) throw notFound()
  return found[0].firmId
}
