import { useMemo, useSyncExternalStore } from 'react'
import { PAGE_FORM_ID } from '~/ui/layout/language-switch'
import type { ReviewItem } from '../review-item-queries.server'
import { reasonName } from './names'
import { savedStandings, typedStandings, type Standings } from './verdict-state'

function subscribe(onChange: () => void): () => void {
  const form = document.getElementById(PAGE_FORM_ID)
  const events = ['input', 'change'] as const
  for (const event of events) form?.addEventListener(event, onChange)
  return () => {
    for (const event of events) form?.removeEventListener(event, onChange)
  }
}

/** What is chosen in the form of the case right now; without scripts what was saved. */
export function useStandings(items: readonly ReviewItem[]): Standings {
  const saved = useMemo(() => JSON.stringify(savedStandings(items)), [items])
  // As text, because a new object at each look would never come to rest.
  const text = useSyncExternalStore(
    subscribe,
    () => {
      const form = document.getElementById(PAGE_FORM_ID)
      return form instanceof HTMLFormElement ? JSON.stringify(typedStandings(items, new FormData(form))) : saved
    },
    () => saved,
  )
  return useMemo(() => JSON.parse(text) as Standings, [text])
}

/** The code of the reason that is chosen for an item right now; without scripts the one that was saved. */
export function useChosenReason({ itemId, reasonCode }: Pick<ReviewItem, 'itemId' | 'reasonCode'>): string {
  const saved = reasonCode ?? ''
  return useSyncExternalStore(
    subscribe,
    () => {
      const control = document.getElementsByName(reasonName(itemId))[0]
      return control instanceof HTMLSelectElement ? control.value : saved
    },
    () => saved,
  )
}

/** The words for the firm as they stand right now; without scripts those of the decision that was taken back. */
export function useSummary(saved: string): string {
  return useSyncExternalStore(
    subscribe,
    () => {
      const control = document.getElementsByName('summary')[0]
      return control instanceof HTMLTextAreaElement ? control.value : saved
    },
    () => saved,
  )
}
