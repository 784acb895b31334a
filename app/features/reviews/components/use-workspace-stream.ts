import { useEffect, useRef, useSyncExternalStore } from 'react'
import { paths } from '~/paths'
import { createWorkspaceStream, type WorkspaceStream, type LineState, type Listener } from './workspace-stream'

let stream: WorkspaceStream | undefined

/** One line for everything on the page; made when a page first needs it, which never happens on the server. */
function workspaceStream(): WorkspaceStream {
  if (stream) return stream
  const made = createWorkspaceStream({
    open: (since) => new EventSource(paths.advisor.events({ since: since ?? undefined })),
    random: Math.random,
  })
  made.show(!document.hidden)
  document.addEventListener('visibilitychange', () => made.show(!document.hidden))
  stream = made
  return made
}

/** Calls `onChange` for what the server tells while the page is open, and says how the line is. */
export function useWorkspaceStream(onChange: Listener): LineState {
  const current = useRef(onChange)
  useEffect(() => {
    current.current = onChange
  })
  useEffect(() => workspaceStream().subscribe((changes) => current.current(changes)), [])
  return useSyncExternalStore(
    (watcher) => workspaceStream().onState(watcher),
    () => workspaceStream().state(),
    () => 'connecting',
  )
}
