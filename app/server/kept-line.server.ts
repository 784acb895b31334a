// A connection to the database that is kept for its own sake, beside the pool: what it has asked for (LISTEN, a lock) ends with it.
import pg from 'pg'
import { log } from './log.server'

export type LineOptions = {
  readonly connectionString: string
  /** What the line is for, as in "listens to desk". */
  readonly purpose: string
  /** Asked for each time the line has come about, the first time included. */
  readonly onOpen: (client: pg.Client) => Promise<void>
  readonly onNotification?: (message: { readonly channel: string; readonly text: string }) => void
  /** Each time the line is gone, also one that never came about. */
  readonly onLost?: () => void
  readonly longestPauseMs?: number
}

export type Line = { readonly stop: () => Promise<void> }

const CONNECT_WITHIN_MS = 5_000
/** A line that somebody cut without a word is noticed by asking. */
const ASK_EVERY_MS = 30_000
const ANSWER_WITHIN_MS = 10_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

/** Keeps the line until `stop` is called; when the database was away, it comes back by itself. */
export function keepLine(options: LineOptions): Line {
  const { connectionString, purpose, onOpen, onNotification, onLost, longestPauseMs = LONGEST_PAUSE_MS } = options
  let client: pg.Client | null = null
  let isStopped = false
  let wake = () => {}
  let pause = FIRST_PAUSE_MS

  async function live(): Promise<void> {
    const mine = new pg.Client({
      connectionString,
      application_name: purpose,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    })
    client = mine
    const lost = new Promise<void>((resolve) => {
      mine.once('end', resolve)
      mine.on('error', (error) => {
        log.warn({ err: error }, `the line that ${purpose} was lost`)
        resolve()
      })
    })
    if (onNotification)
      mine.on('notification', ({ channel, payload }) => onNotification({ channel, text: payload ?? '' }))
    const ask = setInterval(() => void mine.query('SELECT 1').catch(() => mine.end()), ASK_EVERY_MS).unref()
    async function begin(): Promise<void> {
      await mine.connect()
      await onOpen(mine)
      pause = FIRST_PAUSE_MS
    }
    try {
      // A client that is ended while it connects never answers.
      await Promise.race([begin(), lost])
      await lost
    } finally {
      onLost?.()
      clearInterval(ask)
      await mine.end().catch(() => undefined)
    }
  }

  async function keepLiving(): Promise<void> {
    while (!isStopped) {
      try {
        await live()
      } catch (error) {
        if (!isStopped) log.warn({ err: error }, `the line that ${purpose} does not come about and is tried again`)
      }
      if (isStopped) return
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause)
      })
      pause = Math.min(pause * 2, longestPauseMs)
    }
  }

  const ended = keepLiving()
  return {
    async stop() {
      isStopped = true
      wake()
      await client?.end().catch(() => undefined)
      await ended
    },
  }
}
