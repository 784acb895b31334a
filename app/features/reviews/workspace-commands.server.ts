// One open workspace: what it has not been sent yet, and whether its reader may still see it.
import type { AdvisorScope } from '~/domain/access/scopes'
import { eventStream, eventText, HEARTBEAT, type Reader } from '~/server/event-stream.server'
import { watchAsAdvisor } from '~/features/accounts/guards.server'
import type { Change } from './components/changes'
import { takeLease, type Lease } from './workspace-lease-commands.server'
import { workspaces, type Workspaces } from './live-queries.server'

export type Workspace = {
  /** As the database tells of its end. */
  readonly session: string
  readonly userId: string
  /** Null: something has changed, and the workspace has to look for itself. */
  readonly put: (change: Change | null, mark: string) => void
  /** Asks whether the session still is one; until that is answered nothing is sent. */
  readonly ask: () => void
  readonly end: () => void
}

/** More cases than this at once are told as "look for yourself". */
const MOST_WAITING = 50
const HEARTBEAT_MS = 25_000
/** Whoever has taken nothing for so many heartbeats is not there any more. */
const MOST_BEATS_WAITING = 4
const BEATS_PER_RENEWAL = 2

export type WorkspaceOptions = {
  /** What the browser has heard last, if it was here before. */
  readonly since: string | null
  readonly reader: Reader
  readonly heartbeatMs?: number
  readonly hub?: Workspaces
}

/** The stream of a workspace. Throws what the guard throws. */
export async function openWorkspace(request: Request, options: WorkspaceOptions): Promise<Response> {
  const { since, reader, heartbeatMs = HEARTBEAT_MS, hub = workspaces() } = options
  const watch = await watchAsAdvisor(request)
  const { scope } = watch
  const lease = await takeLease(scope.userId)
  const waiting = new Map<string, Change>()
  // Whoever has missed nothing has nothing to look for.
  let hasToLook = since !== hub.mark()
  let mark = hub.mark()
  let isEnded = false
  let letGo = () => {}
  const ended = new Promise<void>((resolve) => (letGo = resolve))
  let isBeatDue = false
  let beatsWaiting = 0
  let wake = () => {}
  let asking = 0
  let endsAt = watch.endsAt
  let alarm: ReturnType<typeof setTimeout> | undefined

  const workspace: Workspace = {
    session: watch.session,
    userId: scope.userId,
    put(change, at) {
      mark = at
      if (change && !hasToLook) waiting.set(change.id, change)
      if (!change || waiting.size > MOST_WAITING) {
        hasToLook = true
        waiting.clear()
      }
      wake()
    },
    ask: () => void ask(),
    end() {
      isEnded = true
      clearTimeout(alarm)
      letGo()
      wake()
    },
  }

  /** The session may have been used elsewhere meanwhile, which moves its end; this stream does not. */
  async function ask(): Promise<void> {
    asking += 1
    const now = await watchAsAdvisor(request).catch(() => null)
    asking -= 1
    if (isEnded) return
    if (now?.session !== watch.session || now.scope.isLead !== scope.isLead) return workspace.end()
    endsAt = now.endsAt
    clearTimeout(alarm)
    alarm = setTimeout(workspace.ask, endsAt.getTime() - Date.now()).unref()
    wake()
  }
  function beat(): void {
    beatsWaiting += 1
    isBeatDue = true
    if (beatsWaiting > MOST_BEATS_WAITING) return workspace.end()
    wake()
  }
  function take(): string | null {
    if (isEnded) return null
    const isDue = isBeatDue
    isBeatDue = false
    // A machine that slept wakes before its timers do.
    if (asking === 0 && new Date() >= endsAt) workspace.ask()
    const mayTell = asking === 0 && hub.isHearing()
    if (mayTell && hasToLook) {
      hasToLook = false
      return eventText({ id: mark, event: 'look', data: {} })
    }
    if (mayTell && waiting.size > 0) {
      const changes = [...waiting.values()]
      waiting.clear()
      return eventText({ id: mark, event: 'changes', data: changes })
    }
    return isDue ? HEARTBEAT : ''
  }
  async function next(): Promise<string | null> {
    // While the reader takes nothing, what happens is drawn together in `waiting`.
    await Promise.race([reader.drained(), ended])
    beatsWaiting = 0
    for (;;) {
      // What one commit tells arrives piece by piece and is sent as one.
      await new Promise(setImmediate)
      const text = take()
      if (text !== '') return text
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }

  const leave = joinOrEnd(hub, { scope, workspace, lease })
  lease.keep({ everyMs: BEATS_PER_RENEWAL * heartbeatMs, onLost: workspace.end })
  // The session may have ended between the guard and the joining, when nobody listened for it here.
  workspace.ask()
  const timer = setInterval(beat, heartbeatMs).unref()
  return eventStream({
    next,
    reader,
    onEnd() {
      clearInterval(timer)
      leave()
      workspace.end()
      lease.end()
    },
  })
}

type Joining = { readonly scope: AdvisorScope; readonly workspace: Workspace; readonly lease: Lease }

function joinOrEnd(hub: Workspaces, { scope, workspace, lease }: Joining): () => void {
  try {
    return hub.join(scope, workspace)
  } catch (error) {
    lease.end()
    throw error
  }
}
