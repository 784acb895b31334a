import { destinationName } from '~/domain/market/destinations'
import { askedPeriod } from '~/domain/outcome/asked-period'
import { MILESTONES } from '~/domain/outcome/milestones'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import type { FirmFilter } from '../schema'
import { milestoneLabel } from './milestone-label'

/** Says what a list counts, so that a number is never without its meaning: whom, which of their declarations, and what not. */
export function ListDefinition({ filter }: { readonly filter: FirmFilter }) {
  const t = useTranslate()
  const { leftOut } = askedPeriod(filter)
  const reached = useReached(filter)
  const language = useLanguage()
  const declared = useDeclared(filter)
  const { further } = filter
  const said = [
    reached ?? (declared === null && further === undefined ? t('outcomes:firms.all') : null),
    declared,
    further === undefined ? null : t('outcomes:firms.onlyFurther', { market: destinationName(further, language) }),
    leftOut === undefined ? null : t('outcomes:firms.yearLeftOut', { year: leftOut }),
  ]
  return said.filter((sentence) => sentence !== null).join(' ')
}

function useReached(filter: FirmFilter): string | null {
  const t = useTranslate()
  const { reachedIn } = askedPeriod(filter)
  const year = reachedIn ?? ''
  const milestone = MILESTONES.find((asked) => asked === filter.milestone)
  if (filter.proof === 'service') return t(year === '' ? 'outcomes:services.all' : 'outcomes:services.ofYear', { year })
  if (milestone === undefined) return null
  return t(year === '' ? 'outcomes:firms.byMilestone' : 'outcomes:firms.byMilestoneYear', {
    ...{ milestone: milestoneLabel(t, milestone), year },
    evidence: t(`outcomes:milestones.${milestone}.evidence`),
  })
}

function useDeclared(filter: FirmFilter): string | null {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  const { declaredIn } = askedPeriod(filter)
  const period = declaredIn?.includes('-')
    ? format.month(declaredIn)
    : declaredIn && t('outcomes:dashboard.year', { year: declaredIn })
  const parts = (
    [
      ['period', period],
      ['market', filter.market && destinationName(filter.market, language)],
      ['currency', filter.currency],
    ] as const
  ).flatMap(([name, value]) => (value ? [t('outcomes:firms.named', { name: t(`outcomes:firms.${name}`), value })] : []))
  if (parts.length > 0) return t('outcomes:firms.byDeclaration', { of: parts.join(t('outcomes:firms.join')) })
  return filter.proof === 'declaration' ? t('outcomes:firms.byAnyDeclaration') : null
}
