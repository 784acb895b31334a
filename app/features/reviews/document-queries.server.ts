// Papers of a case for an advisor: exactly the versions that were handed in with it, in any of its rounds.
import type { AdvisorScope } from '~/domain/access/scopes'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { openVersion, type OpenedDocument } from '~/features/evidence/document-queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** 404 for a paper that was not handed in with this case. */
export async function openCaseDocument(
  _scope: AdvisorScope,
  { applicationId, versionId }: { applicationId: string; versionId: string },
): Promise<OpenedDocument> {
  if (!UUID.test(applicationId)) throw notFound()
  const rounds = await db.submissionVersion.findMany({
    where: { applicationId },
    select: { snapshot: true, application: { select: { firmId: true } } },
  })
  const round = rounds.find(({ snapshot }) =>
    snapshotItems(snapshot as unknown as SubmissionSnapshot).some(
      (item) => item.kind === 'document' && item.file?.versionId === versionId,
    ),
  )
  if (!round) throw notFound()
  return openVersion({ versionId, firmId: round.application.firmId })
}
