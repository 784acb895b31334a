import { Notice } from '~/ui/feedback/notice'
import type { ReadingOutcome } from '../outcome-queries.server'

/** Whether the two readers agree, and what follows. */
export function ReadingOutcomeNotice({ outcome }: { readonly outcome: ReadingOutcome }) {
  return (
    <Notice tone={outcome.agrees ? 'success' : 'warn'} role="status" heading={outcome.heading}>
      <p>{outcome.text}</p>
    </Notice>
  )
}
