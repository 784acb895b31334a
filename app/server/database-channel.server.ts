// Hears what the database tells on its channels (LISTEN), on a connection of its own, because a pooled one is handed on to others. On
// one connection what is told arrives in the order of the commits, whichever channel it is told on.
import pg from 'pg'
import { log } from './log.server'

export type ChannelOptions = {
  readonly connectionString: string
  readonly channels: readonly string[]
  readonly onMessage: (message: { readonly channel: string; readonly text: string }) => void
  /** Each time it begins to hear, the first time included: what was told before has been missed. */
  readonly onHearing: () => void
  /** It hears no more, and does not know for how long. */
  readonly onDeaf: () => void
}

export type Channel = { readonly stop: () => Promise<void> }

const CONNECT_WITHIN_MS = 5_000
/** A line that somebody cut without a word is noticed by asking. */
const ASK_EVERY_MS = 30_000
const ANSWER_WITHIN_MS = 10_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

/** Listens until `stop` is called; when the database was away, it comes back by itself. */
export function listenTo({ connectionString, channels, onMessage, onHearing, onDeaf }: ChannelOptions): Channel {
  const names = channels.join(', ')
  let client: pg.Client | null = null
  let isStopped = false
  let wake = () => {}
  let pause = FIRST_PAUSE_MS

  async function hear(): Promise<void> {
    const mine = new pg.Client({
      connectionString,
      application_name: `listens to ${names}`,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    })
    client = mine
    const lost = new Promise<void>((resolve) => {
      mine.once('end', resolve)
      mine.on('error', (error) => {
        log.warn({ err: error }, `the line that listens to ${names} was lost`)
        resolve()
      })
    })
    mine.on('notification', ({ channel, payload }) => onMessage({ channel, text: payload ?? '' }))
    const ask = setInterval(() => void mine.query('SELECT 1').catch(() => mine.end()), ASK_EVERY_MS).unref()
    async function begin(): Promise<void> {
      await mine.connect()
      await mine.query(channels.map((channel) => `LISTEN ${pg.escapeIdentifier(channel)}`).join('; '))
      pause = FIRST_PAUSE_MS
      onHearing()
    }
    try {
      // A client that is ended while it connects never answers.
      await Promise.race([begin(), lost])
      await lost
    } finally {
      onDeaf()
      clearInterval(ask)
      await mine.end().catch(() => undefined)
    }
  }

  async function keepHearing(): Promise<void> {
    while (!isStopped) {
      try {
        await hear()
      } catch (error) {
        if (!isStopped) log.warn({ err: error }, `cannot listen to ${names} and tries again`)
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
