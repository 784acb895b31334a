import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'

/** Always there, so that a screen reader hears it change. */
export function SavedAt({ instant }: { readonly instant: string | Date | null }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <span role="status" className="text-small text-ink-soft">
      {instant && t('common:saved', { time: format.time(instant) })}
    </span>
  )
}
