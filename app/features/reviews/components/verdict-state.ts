// How the verdicts of a case stand in its form, counted the same way from what was saved and from what is being chosen.
import type { ReviewItem } from '../review-item-queries.server'
import { noteName, reasonName, verdictName } from './names'

export type Standing = {
  readonly verdict: string | null
  readonly reasonCode: string | null
  readonly note: string
}
export type Standings = Readonly<Record<string, Standing>>

type Judged = Pick<ReviewItem, 'itemId' | 'verdict' | 'reasonCode' | 'note'>

/** As it was saved. */
export function savedStandings(items: readonly Judged[]): Standings {
  return Object.fromEntries(
    items.map(({ itemId, verdict, reasonCode, note }) => [itemId, { verdict, reasonCode, note }]),
  )
}

/** As it stands in the form now. */
export function typedStandings(items: readonly Judged[], form: FormData): Standings {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return Object.fromEntries(
    items.map(({ itemId }) => [
      itemId,
      {
        verdict: text(verdictName(itemId)) || null,
        reasonCode: text(reasonName(itemId)) || null,
        note: text(noteName(itemId)).trim(),
      },
    ]),
  )
}

export type Tally = {
  /** Items that need a verdict: an optional answer left empty needs none. */
  readonly all: number
  readonly judged: number
  readonly toFix: number
  readonly unjudged: readonly string[]
}

export function tally(items: readonly Pick<ReviewItem, 'itemId' | 'isEmpty'>[], standings: Standings): Tally {
  const isJudged = ({ itemId }: { readonly itemId: string }) => Boolean(standings[itemId]?.verdict)
  const needed = items.filter((item) => !item.isEmpty || isJudged(item))
  const flagged = items.filter(({ itemId }) => standings[itemId]?.verdict === 'needs_changes')
  return {
    all: needed.length,
    judged: needed.filter(isJudged).length,
    toFix: flagged.length,
    unjudged: needed.filter((item) => !isJudged(item)).map(({ itemId }) => itemId),
  }
}

/** What follows from the verdicts as they stand: while some are missing and none asks for changes, the work is saved and goes on. */
export function nextStep({ toFix, unjudged }: Tally): 'request_changes' | 'approve' | 'save_verdicts' {
  if (toFix > 0) return 'request_changes'
  return unjudged.length === 0 ? 'approve' : 'save_verdicts'
}

/** Where on the page an item stands. */
export function anchorOf(itemId: string): string {
  return `item-${itemId}`
}
