// The channels a firm opens: at least one, each known, in the order of the reference.
import { ok, refused, type Result } from '../shared/result'
import { isChannelId, type ChannelId } from './find-channel'
import { CHANNELS } from './reference/channels'

/** Text: refusals:<code> */
export type ChannelsRefusal = { readonly code: 'channels.none_chosen' | 'channels.unknown'; readonly field: 'channels' }

export function chooseChannels(ids: readonly string[]): Result<readonly ChannelId[], ChannelsRefusal> {
  if (!ids.every(isChannelId)) return refused({ code: 'channels.unknown', field: 'channels' })
  if (ids.length === 0) return refused({ code: 'channels.none_chosen', field: 'channels' })
  return ok(CHANNELS.map((channel) => channel.id).filter((id) => ids.includes(id)))
}
