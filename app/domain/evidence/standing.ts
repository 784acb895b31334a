// What a submission means for one task: whether an advisor still looks at it, and which verdict counts now. Accepted items
// stay accepted while the firm puts the others right.
import type { Status } from '../application/vocabulary'
import type { TaskEvidence } from '../catalogue/roadmap-types'

export type Submission = {
  readonly status: Status
  /** Items of the newest round. */
  readonly submitted: readonly string[]
  /** The newest verdict an advisor has sent on each item; drafts of a round that is still open are not among them. */
  readonly verdicts: Readonly<Record<string, 'accepted' | 'needs_changes'>>
}

type Standing = Pick<TaskEvidence, 'verdict' | 'isUnderReview'>

const NOTHING: Standing = { verdict: null, isUnderReview: false }

export function standingOf(submission: Submission | null, itemIds: readonly string[]): Standing {
  if (!submission) return NOTHING
  const own = itemIds.filter((itemId) => submission.submitted.includes(itemId))
  if (own.length === 0) return NOTHING
  const given = own.map((itemId) => submission.verdicts[itemId])
  const isAccepted = given.includes('accepted') && !given.includes('needs_changes')
  switch (submission.status) {
    case 'approved':
      return { verdict: 'accepted', isUnderReview: false }
    case 'submitted':
    case 'in_review':
    case 'resubmitted':
      return { verdict: isAccepted ? 'accepted' : null, isUnderReview: true }
    case 'changes_requested':
      if (given.includes('needs_changes')) return { verdict: 'needs_changes', isUnderReview: false }
      return { verdict: isAccepted ? 'accepted' : null, isUnderReview: false }
    case 'draft':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return NOTHING
  }
}
