// The documents of a case through its rounds: in which order they lie, and which version came before and after which.
import { snapshotItems, type SnapshotDocument, type SubmissionSnapshot } from './snapshot'

export type Submission = { readonly round: number; readonly snapshot: Pick<SubmissionSnapshot, 'tasks'> }
type File = NonNullable<SnapshotDocument['file']>
type Given = SnapshotDocument & { readonly file: File }

/** Each document of a submission once, in the order of its tasks; one document may serve several. */
export function documentsOf(snapshot: Submission['snapshot']): readonly Given[] {
  const seen = new Set<string>()
  return snapshotItems(snapshot).filter((item): item is Given => {
    if (item.kind !== 'document' || !item.file || seen.has(item.file.versionId)) return false
    seen.add(item.file.versionId)
    return true
  })
}

export type DocumentPlace = {
  /** The last submission that this version was part of. */
  readonly submission: Submission
  readonly document: Given
  /** What lay in its place the time before, and what lies there since. */
  readonly before: Given | null
  readonly after: Given | null
}

/** `submissions` from the first to the last. Null for what was never submitted with this case. */
export function findDocument<H extends Submission>(
  submissions: readonly H[],
  versionId: string,
): (DocumentPlace & { readonly submission: H }) | null {
  const at = submissions.findLastIndex(({ snapshot }) => find(snapshot, (item) => item.file.versionId === versionId))
  const submission = submissions[at]
  const document = submission && find(submission.snapshot, (item) => item.file.versionId === versionId)
  if (!document) return null
  const isOther = (item: Given) => item.documentType === document.documentType && item.file.versionId !== versionId
  const others = (some: readonly H[]) => some.flatMap(({ snapshot }) => find(snapshot, isOther) ?? [])
  return {
    submission,
    document,
    before: others(submissions.slice(0, at)).at(-1) ?? null,
    after: others(submissions.slice(at + 1)).at(-1) ?? null,
  }
}

function find(snapshot: Submission['snapshot'], fits: (item: Given) => boolean): Given | undefined {
  return documentsOf(snapshot).find(fits)
}
