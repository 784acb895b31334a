// Hears what the database tells on its channels (LISTEN), on a connection of its own, because a pooled one is handed on to others. On
// one connection what is told arrives in the order of the commits, whichever channel it is told on.
import pg from 'pg'
import { keepLine, type Line } from './kept-line.server'

export type ChannelOptions = {
  readonly connectionString: string
  readonly channels: readonly string[]
  readonly onMessage: (message: { readonly channel: string; readonly text: string }) => void
  /** Each time it begins to hear, the first time included: what was told before has been missed. */
  readonly onHearing: () => void
  /** It hears no more, and does not know for how long. */
  readonly onDeaf: () => void
}

export type Channel = Line

/** Listens until `stop` is called; when the database was away, it comes back by itself. */
export function listenTo({ connectionString, channels, onMessage, onHearing, onDeaf }: ChannelOptions): Channel {
  return keepLine({
    connectionString,
    purpose: `listens to ${channels.join(', ')}`,
    onNotification: onMessage,
    onLost: onDeaf,
    async onOpen(client) {
      await client.query(channels.map((channel) => `LISTEN ${pg.escapeIdentifier(channel)}`).join('; '))
      onHearing()
    },
  })
}
