import { useTranslate } from '~/i18n/use-translate'

/** Days were counted into years whose official days off are not known yet. */
export function UnknownYears({ years }: { readonly years: readonly number[] }) {
  const t = useTranslate()
  const [first] = years
  if (first === undefined) return null
  return (
    <p role="note" className="my-3 max-w-measure border-s-4 border-yours ps-3 text-small text-ink-soft">
      {years.length === 1 ? t('common:unknownYears', { year: first }) : t('common:unknownYearsLater', { year: first })}
    </p>
  )
}
