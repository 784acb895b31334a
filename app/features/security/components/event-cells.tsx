import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { EventLine } from '../views'

/** What happened, with what it was about; the same in every list of events. */
export function What({ line: { what, detail, firm } }: { readonly line: EventLine }) {
  const t = useTranslate()
  return (
    <>
      {what}
      <Small text={detail} />
      <Small text={firm && t('security:firm', { firm })} />
    </>
  )
}

export function When({ line: { at } }: { readonly line: EventLine }) {
  const format = useFormat()
  return <time dateTime={at}>{format.dateTime(at)}</time>
}

export function Where({ line: { address } }: { readonly line: EventLine }) {
  return <span className="[overflow-wrap:anywhere]">{address}</span>
}

export function Small({ text }: { readonly text: string | null }) {
  if (!text) return null
  return <span className="block text-small font-normal [overflow-wrap:anywhere] text-ink-soft">{text}</span>
}
