import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import type { DoubtView } from '../doubts-queries.server'

/** Before any figure that rests on them: inputs that can hardly be right. */
export function DoubtList({ doubts }: { readonly doubts: readonly DoubtView[] }) {
  const t = useTranslate()
  if (doubts.length === 0) return null
  return (
    <Notice tone="warn" heading={t('price:doubt.heading')}>
      {doubts.map(({ id, field, text }) => (
        <p key={`${field} ${id} ${text}`}>{text}</p>
      ))}
    </Notice>
  )
}
