import type { Verdict } from '~/domain/readiness/verdict'

/** The word says it; the colour helps. */
export const VERDICT_TONES: Readonly<Record<Verdict, string>> = {
  go: 'text-done',
  not_yet: 'text-theirs',
  no: 'text-yours',
  unanswered: 'text-ink',
}
