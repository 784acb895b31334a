// Two windows hold the same case. Each sends with every item the mark of what it was drawn with, so that a verdict which was changed here
// alone is given, one that was changed elsewhere alone stands, and two changes of one item are put before the advisor.
import { compareChange, fingerprint, type Known } from '../shared/changes'
import type { VerdictKind } from './verdict-carry'

export type Opinion = {
  readonly verdict: VerdictKind | null
  readonly reasonCode: string | null
  readonly note: string
}
export const NO_OPINION: Opinion = { verdict: null, reasonCode: null, note: '' }

/** The mark of what one item was drawn with. */
export function opinionMark(opinion: Opinion): string {
  return fingerprint(textOf(opinion))
}

function textOf({ verdict, reasonCode, note }: Opinion): string {
  const isAccepted = verdict !== 'needs_changes'
  // A reason that is left in a hidden box of an accepted item says nothing.
  return [verdict ?? '', isAccepted ? '' : (reasonCode ?? ''), isAccepted ? '' : note].join('\n')
}

type Merging<G extends Opinion & { readonly itemId: string }> = {
  readonly given: readonly G[]
  readonly stored: Readonly<Record<string, Opinion>>
  readonly known: Readonly<Record<string, Known>>
}

/** write: changed here alone. leave: says nothing new, or was not touched here. conflicts: changed here and elsewhere. */
export function mergeVerdicts<G extends Opinion & { readonly itemId: string }>({ given, stored, known }: Merging<G>) {
  const sorted = { write: [] as G[], leave: [] as G[], conflict: [] as G[] }
  for (const one of given) {
    const there = textOf(stored[one.itemId] ?? NO_OPINION)
    sorted[compareChange({ stored: there, typed: textOf(one), known: known[one.itemId] ?? null })].push(one)
  }
  return { write: sorted.write, leave: sorted.leave, conflicts: sorted.conflict }
}
