import type { ChannelFact } from '~/domain/channel/channel'
import type { ChannelId } from '~/domain/channel/find-channel'
import { useTranslate } from '~/i18n/use-translate'

type TextOf = ChannelFact | 'name'

/** Words about a channel: its name, or what a fact says. */
export function useChannelText(): (id: string, fact: TextOf) => string {
  const t = useTranslate()
  // Ids come from the reference data, whose every id has texts; a test over both languages proves it.
  return (id, fact) => t(`channels:channels.${id as ChannelId}.${fact}`)
}
