// Whether single keys do anything: a setting of this browser, for people who speak to it or press keys by accident (WCAG 2.1.4).
import { useSyncExternalStore } from 'react'

const NAME = 'single-keys'
const listeners = new Set<() => void>()

// A browser that keeps nothing still has its keys.
function isOff(): boolean {
  try {
    return window.localStorage.getItem(NAME) === 'off'
  } catch {
    return false
  }
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  window.addEventListener('storage', onChange)
  return () => {
    listeners.delete(onChange)
    window.removeEventListener('storage', onChange)
  }
}

export function switchSingleKeys(to: 'on' | 'off'): void {
  try {
    if (to === 'off') window.localStorage.setItem(NAME, 'off')
    else window.localStorage.removeItem(NAME)
  } catch {
    return
  }
  for (const listener of listeners) listener()
}

/** Off in what the server sends: without scripts there are none. */
export function useSingleKeys(): { readonly isOn: boolean } {
  return {
    isOn: useSyncExternalStore(
      subscribe,
      () => !isOff(),
      () => false,
    ),
  }
}
