import { useEffect, useRef, useSyncExternalStore } from 'react'
import { paths } from '~/paths'
import { createDeskStream, type DeskStream, type LineState, type Listener } from './desk-stream'

let stream: DeskStream | undefined

/** One line for everything on the page; made when a page first needs it, which never happens on the server. */
function deskStream(): DeskStream {
  if (stream) return stream
  const made = createDeskStream({
    open: (since) => new EventSource(paths.advisor.events({ since: since ?? undefined })),
    random: Math.random,
  })
  made.show(!document.hidden)
  document.addEventListener('visibilitychange', () => made.show(!document.hidden))
  stream = made
  return made
}

/** Calls `onChange` for what the server tells while the page is open, and says how the line is. */
export function useDeskStream(onChange: Listener): LineState {
  const current = useRef(onChange)
  useEffect(() => {
    current.current = onChange
  })
  useEffect(() => deskStream().subscribe((changes) => current.current(changes)), [])
  return useSyncExternalStore(
    (watcher) => deskStream().onState(watcher),
    () => deskStream().state(),
    () => 'connecting',
  )
}
