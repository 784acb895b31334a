import { useEffect, useRef, useState } from 'react'
import { paths } from '~/paths'
import type { Queue } from '../queries.server'
import { countDifferences, marksOn, type Change, type Marks } from './changes'
import type { LineState } from './workspace-stream'
import { useWorkspaceStream } from './use-workspace-stream'

/** What happens at the same moment is asked for once, and a busy hour does not become a request a second. */
const TOGETHER_MS = 300
const BETWEEN_MS = 3_000
/** A line that broke between being told and having looked is tried again. */
const AGAIN_MS = 10_000

export type LiveQueue = {
  /** The rows as they were until the reader asks for the new ones; the numbers as they are. */
  readonly queue: Queue
  readonly differences: number
  readonly marks: Marks
  readonly line: LineState
  readonly show: () => void
}

type Seen = { readonly of: Queue; readonly shown: Queue; readonly newest: Queue }

/** Follows the queue without moving anything under the reader's hand: new rows come when they are asked for. */
export function useLiveQueue(queue: Queue): LiveQueue {
  const [kept, setSeen] = useState<Seen>({ of: queue, shown: queue, newest: queue })
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map())
  // What a loader or an action brought is newer than anything fetched before.
  const seen = kept.of === queue ? kept : { of: queue, shown: queue, newest: queue }

  function learn(newest: Queue) {
    // An empty list has nothing that could jump.
    const shown = seen.shown.rows.length === 0 ? newest : seen.shown
    setSeen({ of: queue, shown, newest })
  }
  const address = paths.advisor.fresh({ ...queue.place })
  const look = useLook(address, learn)
  /** What is asked for is as new as can be. */
  async function show(): Promise<void> {
    const found = await fetchQueue(address)
    const newest = typeof found === 'object' ? found : seen.newest
    setSeen({ of: queue, shown: newest, newest })
  }
  const line = useWorkspaceStream((told) => {
    if (told) setChanges((before) => new Map([...before, ...told.map((change) => [change.id, change] as const)]))
    look()
  })
  return {
    queue: { ...seen.shown, counts: seen.newest.counts },
    differences: countDifferences(seen.shown.rows, seen.newest.rows),
    marks: marksOn(seen.shown.rows, changes),
    line,
    show: () => void show(),
  }
}

/** A function that fetches the queue soon, however often it is called. */
function useLook(address: string, learn: (queue: Queue) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const last = useRef(Number.NEGATIVE_INFINITY)
  const current = useRef({ address, learn })
  useEffect(() => {
    current.current = { address, learn }
  })
  const isThere = useRef(false)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
      if (timer.current) clearTimeout(timer.current)
      timer.current = null
    }
  }, [])
  async function fetchNow(): Promise<void> {
    timer.current = null
    last.current = performance.now()
    const asked = current.current.address
    const queue = await fetchQueue(asked)
    if (!isThere.current) return
    // Meanwhile the reader may have turned to another part of the queue.
    if (typeof queue === 'object' && current.current.address === asked) current.current.learn(queue)
    if (queue === 'unreachable') timer.current ??= setTimeout(() => void fetchNow(), AGAIN_MS)
  }
  return () => {
    if (timer.current) return
    const wait = Math.max(TOGETHER_MS, last.current + BETWEEN_MS - performance.now())
    timer.current = setTimeout(() => void fetchNow(), wait)
  }
}

/** Refused when the session has ended: then nothing is tried again, and the page stays as it is. */
async function fetchQueue(address: string): Promise<Queue | 'unreachable' | 'refused'> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } })
    if (answer.status >= 500) return 'unreachable'
    return answer.ok && !answer.redirected ? ((await answer.json()) as Queue) : 'refused'
  } catch {
    return 'unreachable'
  }
}
