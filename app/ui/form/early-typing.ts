// React sets a text box back to what it was drawn with at the moment it takes the box over. Words typed before, on a slow line or
// machine, would be gone without a word, so they are put back right after.
import { useEffect, type RefObject } from 'react'

const typed = new WeakMap<HTMLTextAreaElement, string>()

/** Notes what people type into text boxes; called before React takes the page over. */
export function watchTyping(): void {
  for (const box of document.querySelectorAll('textarea')) if (box.value !== box.defaultValue) typed.set(box, box.value)
  const note = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
  }
  document.addEventListener('input', note, true)
}

/** Inside a text box: what was typed before React had it stands in it again, and whatever saves by itself hears of it. */
export function useEarlyTyping(box: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const text = box.current && typed.get(box.current)
    if (!box.current || text === undefined || text === null || box.current.value === text) return
    box.current.value = text
    box.current.dispatchEvent(new Event('input', { bubbles: true }))
  }, [box])
}
