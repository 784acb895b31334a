// The line of this window to the server: opened while somebody looks at it, closed in a hidden tab, because browsers allow six lines to
// one site and an advisor has more tabs than that. After every break it asks for what was missed.
import type { Change } from './changes'

/** Null: something changed, but not what. */
export type Listener = (changes: readonly Change[] | null) => void
export type LineState = 'connecting' | 'live' | 'broken'

/** What of a browser's EventSource is used. */
export type Source = Pick<EventTarget, 'addEventListener'> & { readonly close: () => void }

export type WorkspaceStream = {
  readonly subscribe: (listener: Listener) => () => void
  readonly state: () => LineState
  readonly onState: (listener: () => void) => () => void
  /** Said when the window is shown or hidden. */
  readonly show: (isVisible: boolean) => void
}

export const FIRST_PAUSE_MS = 1_000
export const LONGEST_PAUSE_MS = 60_000

type Parts = {
  readonly open: (since: string | null) => Source
  /** Between 0 and 1: two hundred workspaces must not come back in the same moment. */
  readonly random: () => number
}

export function createWorkspaceStream({ open, random }: Parts): WorkspaceStream {
  const listeners = new Set<Listener>()
  const watchers = new Set<() => void>()
  let source: Source | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let pause = FIRST_PAUSE_MS
  let since: string | null = null
  let state: LineState = 'connecting'
  let isVisible = true

  function become(next: LineState): void {
    if (state === next) return
    state = next
    for (const watcher of watchers) watcher()
  }
  function tell(changes: readonly Change[] | null, { lastEventId }: MessageEvent<string>): void {
    since = lastEventId
    for (const listener of listeners) listener(changes)
  }
  function close(): void {
    if (timer) clearTimeout(timer)
    timer = null
    source?.close()
    source = null
  }
  function connect(): void {
    close()
    const mine = open(since)
    source = mine
    mine.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS
      become('live')
    })
    mine.addEventListener('look', (event) => tell(null, event as MessageEvent<string>))
    mine.addEventListener('changes', (event) => {
      const message = event as MessageEvent<string>
      tell(JSON.parse(message.data) as Change[], message)
    })
    // The browser's own way back gives up when a proxy answers with an error, so this is ours.
    mine.addEventListener('error', () => {
      if (source !== mine) return
      close()
      become('broken')
      timer = setTimeout(connect, pause * (0.5 + random()))
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }
  function follow(): void {
    const isWanted = isVisible && listeners.size > 0
    if (isWanted && !source && !timer) connect()
    if (!isWanted) close()
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      follow()
      return () => {
        listeners.delete(listener)
        // From one page of the workspace to the next, the line stays.
        queueMicrotask(follow)
      }
    },
    state: () => state,
    onState(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    show(next) {
      isVisible = next
      follow()
    },
  }
}
