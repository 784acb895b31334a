// What the keys of a case do, on the form as it stands on the page: they press what a mouse would press, and know nothing more.
import { PAGE_FORM_ID } from '~/ui/layout/language-switch'

function items(): readonly HTMLElement[] {
  return [...(document.getElementById(PAGE_FORM_ID)?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
}

/** The item that has the focus, or something in it; null anywhere else. */
export function currentItem(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-item]') ?? null
}

/** Where one was, when the focus went elsewhere in between. */
let last: HTMLElement | null = null

function remembered(): HTMLElement | null {
  const current = currentItem() ?? (last?.isConnected ? last : null)
  last = current
  return current
}

function radio(item: HTMLElement, value: 'accepted' | 'needs_changes'): HTMLInputElement | null {
  return item.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)
}

function isJudged(item: HTMLElement): boolean {
  return item.hasAttribute('data-empty') || item.querySelector('input[type=radio]:checked') !== null
}

/** Moves the focus; false when there is nowhere to go. */
export function goTo(where: 'next' | 'previous' | 'unjudged'): boolean {
  const all = items()
  const current = remembered()
  const at = current ? all.indexOf(current) : -1
  const target = where === 'unjudged' ? nextUnjudged(all, at) : all[where === 'next' ? at + 1 : Math.max(at - 1, 0)]
  if (!target) return false
  last = target
  target.focus()
  return true
}

/** The first one after here, else the first at all. */
function nextUnjudged(all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  return all.find((item, index) => index > at && !isJudged(item)) ?? all.find((item) => !isJudged(item))
}

export function acceptItem(): boolean {
  const choice = withItem((item) => radio(item, 'accepted'))
  choice?.click()
  return choice !== null
}

/** A request for changes needs its reason at once. */
export function changeItem(): boolean {
  const item = remembered()
  const choice = item && radio(item, 'needs_changes')
  if (!item || !choice) return false
  choice.click()
  item.querySelector('select')?.focus()
  return true
}

/** A note goes with a request for changes; there is no place for one elsewhere. */
export function writeNote(): boolean {
  const item = remembered()
  if (!item || !radio(item, 'needs_changes')?.checked) return false
  item.querySelector('textarea')?.focus()
  return true
}

/** In a window of its own, because what was chosen here is not saved yet. */
export function openDocument(): boolean {
  // The newest version stands last.
  const link = withItem(
    (item) => [...item.querySelectorAll<HTMLAnchorElement>('a[href*="/documents/"]')].at(-1) ?? null,
  )
  if (link) window.open(link.href, '_blank', 'noopener')
  return link !== null
}

function withItem<T>(find: (item: HTMLElement) => T | null): T | null {
  const item = remembered()
  return item ? find(item) : null
}

export function pressButton(intent: string): boolean {
  const form = document.getElementById(PAGE_FORM_ID)
  const button = form?.querySelector<HTMLButtonElement>(`button[name=intent][value=${intent}]`)
  button?.click()
  return Boolean(button)
}

/** The decision that follows from the verdicts; while a reason, a verdict or an answer is missing, the way to the first of them. */
export function decide(): boolean {
  const all = items()
  if (all.length === 0) return false
  const flagged = all.filter((item) => radio(item, 'needs_changes')?.checked)
  const unexplained = flagged.map((item) => item.querySelector('select')).find((reason) => reason?.value === '')
  if (unexplained) {
    unexplained.focus()
    return true
  }
  if (flagged.length > 0) return pressButton('request_changes')
  if (all.some((item) => !isJudged(item))) return goTo('unjudged')
  const enough = document.getElementById(PAGE_FORM_ID)?.querySelector<HTMLElement>('input[name=isEnough]')
  const isSaid = document.querySelector('input[name=isEnough]:checked') !== null
  if (!enough || isSaid) return pressButton('approve')
  enough.focus()
  return true
}
