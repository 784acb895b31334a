// Papers of a case for an advisor: exactly the versions that were handed in with it, in any of its rounds.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import { openPage, openThumbnail, openVersion, type OpenedDocument } from '~/features/evidence/document-queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type CasePaper = { readonly applicationId: string; readonly versionId: string }

/** The original. 404 for a paper that was not handed in with this case. */
export async function openCaseDocument(scope: AdvisorScope, paper: CasePaper, now: Date): Promise<OpenedDocument> {
  const firmId = await firmOf(paper)
  return openVersion(advisorReader(scope), { ...paper, firmId }, now)
}

/** A page of it as a picture. */
export async function openCasePage(
  scope: AdvisorScope,
  { page, ...paper }: CasePaper & { readonly page: number | null },
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const firmId = await firmOf(paper)
  return openPage(advisorReader(scope), { ...paper, page, firmId }, now)
}

/** The small picture beside its name: too small to read, so nobody is written down for it. */
export async function openCaseThumbnail(_scope: AdvisorScope, paper: CasePaper): Promise<ReadableStream<Uint8Array>> {
  const firmId = await firmOf(paper)
  return openThumbnail({ versionId: paper.versionId, firmId })
}

async function firmOf({ applicationId, versionId }: CasePaper): Promise<string> {
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
