// Hears what the database tells on a channel (LISTEN), on a connection of its own, because a pooled one is handed on to others.
import pg from 'pg'
import { log } from './log.server'

export type ChannelOptions = {
  readonly connectionString: string
  readonly channel: string
  readonly onMessage: (text: string) => void
  /** Each time it begins to hear, the first time included: what was told before has been missed. */
  readonly onHearing: () => void
}

export type Channel = { readonly stop: () => Promise<void> }

const CONNECT_WITHIN_MS = 5_000
/** A line that somebody cut without a word is noticed by asking. */
const ASK_EVERY_MS = 30_000
const ANSWER_WITHIN_MS = 10_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

/** Listens until `stop` is called; when the database was away, it comes back by itself. */
export function listenTo({ connectionString, channel, onMessage, onHearing }: ChannelOptions): Channel {
  let client: pg.Client | null = null
  let isStopped = false
  let wake = () => {}
  let pause = FIRST_PAUSE_MS

  async function hear(): Promise<void> {
    const mine = new pg.Client({
      connectionString,
      application_name: `listens to ${channel}`,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    })
    client = mine
    const lost = new Promise<void>((resolve) => {
      mine.once('end', resolve)
      mine.on('error', (error) => {
        log.warn({ err: error }, `the line that listens to ${channel} was lost`)
        resolve()
      })
    })
    mine.on('notification', ({ payload }) => onMessage(payload ?? ''))
    const ask = setInterval(() => void mine.query('SELECT 1').catch(() => mine.end()), ASK_EVERY_MS).unref()
    async function begin(): Promise<void> {
      await mine.connect()
      await mine.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      pause = FIRST_PAUSE_MS
      onHearing()
    }
    try {
      // A client that is ended while it connects never answers.
      await Promise.race([begin(), lost])
      await lost
    } finally {
      clearInterval(ask)
      await mine.end().catch(() => undefined)
    }
  }

  async function keepHearing(): Promise<void> {
    while (!isStopped) {
      try {
        await hear()
      } catch (error) {
        if (!isStopped) log.warn({ err: error }, `cannot listen to ${channel} and tries again`)
      }
      if (isStopped) return
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause)
      })
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  const ended = keepHearing()
  return {
    async stop() {
      isStopped = true
      wake()
      await client?.end().catch(() => undefined)
      await ended
    },
  }
}
