/** Seconds after which it is worth coming back. */
const RETRY_AFTER = '10'

/** Does so much at once and the rest in the order it came; throws a 503 answer when too much waits already. */
export function takingTurns({ atOnce, mostWaiting }: { readonly atOnce: number; readonly mostWaiting: number }) {
  const waiting: (() => void)[] = []
  let running = 0

  async function turn(): Promise<void> {
    if (running < atOnce) {
      running += 1
      return
    }
    if (waiting.length >= mostWaiting) throw tooBusy()
    // Whoever is done hands the place over, so nobody can slip in between.
    await new Promise<void>((resolve) => waiting.push(resolve))
  }

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    await turn()
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}

function tooBusy(): Response {
  const headers = { 'Retry-After': RETRY_AFTER }
  return new Response('Service Unavailable', { status: 503, statusText: 'Service Unavailable', headers })
}
