// Stops a server without dropping a request. Nobody is taken in any more, what runs is answered, and every kept connection is told with
// its next answer that it was the last. A connection that is cut at the moment its next request arrives would be a dropped request,
// so those that rest are left alone for a while.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

/** Those that the system has already taken for us are let in before we stop listening; a flood of others must not hold us up. */
const TAKE_IN_MS = 5_000
/** Whoever keeps a connection and uses it sends its next request within this time. */
const REST_MS = 1_500
/** After this whatever still runs is cut off. */
const LONGEST_MS = 10_000

export type Farewell = {
  /** The listener of the server. */
  readonly listener: RequestListener
  readonly stop: (server: Server) => Promise<void>
}

export function farewellFor(answer: (request: IncomingMessage, response: ServerResponse) => void): Farewell {
  const underWay = new Set<ServerResponse>()
  /** Requests that came while others were still to be taken in: each answer would keep these waiting. */
  let later: (() => void)[] | null = null
  let isStopping = false

  function sayLast(response: ServerResponse): void {
    if (!response.headersSent) response.setHeader('Connection', 'close')
  }

  return {
    listener(request, response) {
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      if (isStopping) sayLast(response)
      if (later) later.push(() => answer(request, response))
      else answer(request, response)
    },
    async stop(server) {
      later = []
      await untilNobodyWaits(server)
      // Server.close of HTTP would cut resting connections at once; the one below it only stops listening.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
      // Not earlier: whoever is told so comes back with a new connection, which must be refused and not taken and dropped.
      isStopping = true
      for (const response of underWay) sayLast(response)
      const waiting = later
      later = null
      for (const begin of waiting) begin()
      const timers = [
        // Again and again: an answer that had begun before we stopped leaves its connection open.
        setInterval(() => server.closeIdleConnections(), REST_MS),
        setTimeout(() => server.closeAllConnections(), LONGEST_MS),
      ]
      await closed
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Node takes in one connection each time it looks at the network: a look without one means that nobody waits. */
async function untilNobodyWaits(server: Server): Promise<void> {
  let taken = 0
  let before = -1
  const count = () => (taken += 1)
  server.on('connection', count)
  for (const until = Date.now() + TAKE_IN_MS; taken !== before && Date.now() < until;) {
    before = taken
    // Twice, because the first may come in the middle of a look.
    await new Promise(setImmediate)
    await new Promise(setImmediate)
  }
  server.off('connection', count)
}
