// Whose turn it is where only a few can be served at once: those who wait are served one person after the other, so that whoever
// brings sixteen files keeps nobody with one file waiting for all of them.

/** Gives the place back; more than once does no harm. */
export type EndTurn = () => void

export type Turns = {
  /** Null for who would have to wait behind too many, or has waited too long. */
  readonly take: (person: string) => Promise<EndTurn | null>
}

export type TurnLimits = {
  readonly places: number
  readonly mostWaiting: number
  readonly mostWaitingOfOne: number
  readonly patienceMs: number
}

export function createTurns({ places, mostWaiting, mostWaitingOfOne, patienceMs }: TurnLimits): Turns {
  /** By person; whoever was served last stands last. */
  const lines = new Map<string, ((end: EndTurn | null) => void)[]>()
  let busy = 0
  let waiting = 0

  function begin(): EndTurn {
    busy += 1
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      busy -= 1
      serveNext()
    }
  }

  function serveNext(): void {
    const [next] = lines
    if (!next || busy >= places) return
    const [person, line] = next
    const serve = line.shift()
    lines.delete(person)
    if (line.length > 0) lines.set(person, line)
    waiting -= 1
    serve?.(begin())
  }

  function wait(person: string): Promise<EndTurn | null> {
    const line = lines.get(person) ?? []
    lines.set(person, line)
    waiting += 1
    return new Promise((resolve) => {
      const timer = setTimeout(giveUp, patienceMs)
      line.push(serve)
      function serve(end: EndTurn | null) {
        clearTimeout(timer)
        resolve(end)
      }
      function giveUp() {
        line.splice(line.indexOf(serve), 1)
        if (line.length === 0) lines.delete(person)
        waiting -= 1
        resolve(null)
      }
    })
  }

  return {
    async take(person) {
      if (busy < places) return begin()
      if (waiting >= mostWaiting || (lines.get(person)?.length ?? 0) >= mostWaitingOfOne) return null
      return wait(person)
    },
  }
}

/**
 * For looking into files and drawing them, whether they are brought or read. Each place may take some three hundred megabytes, so
 * there are two, whatever is asked of this process. Forty wait for at most as long as browsers and proxies do.
 */
export const FILE_LIMITS = {
  places: 2,
  mostWaiting: 40,
  mostWaitingOfOne: 20,
  patienceMs: 45_000,
} as const satisfies TurnLimits

const fileTurns = createTurns(FILE_LIMITS)

/** Does work on a file when it is this person's turn; null when there were too many before. */
export async function inTurn<T>(person: string, work: () => Promise<T>): Promise<{ readonly done: T } | null> {
  const end = await fileTurns.take(person)
  if (!end) return null
  try {
    return { done: await work() }
  } finally {
    end()
  }
}
