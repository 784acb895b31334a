// One open desk: what it has not been sent yet, and whether its reader may still see it.
import { eventStream, eventText, HEARTBEAT, type Reader } from '~/server/event-stream.server'
import { requireAdvisor } from '~/features/accounts/guards.server'
import type { Change } from './components/changes'
import { desks, type Desks } from './live-queries.server'

export type Desk = {
  /** Null: something has changed, and the desk has to look for itself. */
  readonly put: (change: Change | null, mark: string) => void
  readonly end: () => void
}

/** More cases than this at once are told as "look for yourself". */
const MOST_WAITING = 50
const HEARTBEAT_MS = 25_000
/** Every second heartbeat: a disabled account or another role ends the stream within a minute. */
const BEATS_PER_LOOK = 2
/** Whoever has taken nothing for so many heartbeats is not there any more. */
const MOST_BEATS_WAITING = 4

export type DeskOptions = {
  /** What the browser has heard last, if it was here before. */
  readonly since: string | null
  readonly reader: Reader
  readonly heartbeatMs?: number
  readonly hub?: Desks
}

/** The stream of a desk. Throws what the guard throws. */
export async function openDesk(request: Request, options: DeskOptions): Promise<Response> {
  const { since, reader, heartbeatMs = HEARTBEAT_MS, hub = desks() } = options
  const scope = await requireAdvisor(request)
  const waiting = new Map<string, Change>()
  // Whoever has missed nothing has nothing to look for.
  let hasToLook = since !== hub.mark()
  let mark = hub.mark()
  let isEnded = false
  let letGo = () => {}
  const ended = new Promise<void>((resolve) => (letGo = resolve))
  let isBeatDue = false
  let beats = 0
  let beatsWaiting = 0
  let wake = () => {}

  const desk: Desk = {
    put(change, at) {
      mark = at
      if (change && !hasToLook) waiting.set(change.id, change)
      if (!change || waiting.size > MOST_WAITING) {
        hasToLook = true
        waiting.clear()
      }
      wake()
    },
    end() {
      isEnded = true
      letGo()
      wake()
    },
  }

  async function mayStay(): Promise<boolean> {
    const now = await requireAdvisor(request).catch(() => null)
    return now?.userId === scope.userId && now.isLead === scope.isLead
  }
  async function beat(): Promise<void> {
    beats += 1
    beatsWaiting += 1
    isBeatDue = true
    if (beatsWaiting > MOST_BEATS_WAITING || (beats % BEATS_PER_LOOK === 0 && !(await mayStay()))) return desk.end()
    wake()
  }
  function take(): string | null {
    if (isEnded) return null
    const isDue = isBeatDue
    isBeatDue = false
    if (hasToLook) {
      hasToLook = false
      return eventText({ id: mark, event: 'look', data: {} })
    }
    if (waiting.size > 0) {
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

  const leave = hub.join(scope, desk)
  const timer = setInterval(() => void beat(), heartbeatMs).unref()
  return eventStream({
    next,
    reader,
    onEnd() {
      clearInterval(timer)
      leave()
      desk.end()
    },
  })
}
