import { yearsOffered } from '~/domain/outcome/asked-period'
import { useTranslate } from '~/i18n/use-translate'
import { Tabs } from '~/ui/data/tabs'

type YearTabsProps = {
  readonly thisYear: number
  readonly year: number
  readonly toYear: (year: number) => string
}

/** The same page about another year. */
export function YearTabs({ thisYear, year, toYear }: YearTabsProps) {
  const t = useTranslate()
  return (
    <Tabs
      label={t('outcomes:dashboard.years')}
      tabs={yearsOffered(thisYear, year).map((each) => ({
        to: toYear(each),
        label: t('outcomes:dashboard.year', { year: each }),
        isCurrent: each === year,
      }))}
    />
  )
}
