// Whose answers an advisor had before them, for the log that the firm can read.
import { advisorReader, openedWith } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { logReading } from '~/features/access/log.server'

type Opened = { readonly rows: { readonly id: string; readonly firmId: string }; readonly snapshot: SubmissionSnapshot }

/** For every query that gives an advisor the answers of a case. */
export async function logCase(scope: AdvisorScope, { rows, snapshot }: Opened, now: Date): Promise<void> {
  const { id, firmId } = rows
  await logReading(
    advisorReader(scope),
    { what: openedWith(snapshot), of: [{ firmId, subjectId: id }], applicationId: id },
    now,
  )
}
