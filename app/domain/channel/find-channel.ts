// Looking a channel up by its id.
import type { Channel } from './channel'
import { CHANNELS } from './reference/channels'

export type ChannelId = (typeof CHANNELS)[number]['id']

export function isChannelId(text: string): text is ChannelId {
  return CHANNELS.some((channel) => channel.id === text)
}

export function findChannel(id: string): Channel | null {
  return CHANNELS.find((channel) => channel.id === id) ?? null
}

/** Every mode the channels use, each once, in the order of the channels; unknown ids are passed over. */
export function modesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => findChannel(id)?.modes ?? []))]
}
