import { Link } from '@remix-run/react'
import { rateOf, SMALLEST_AGREEMENT, type StatisticId, type Share as ShareOf } from '~/domain/application/statistics'
import type { StageId } from '~/domain/catalogue/types'
import { durationText, type DurationUnit } from '~/i18n/duration-text'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { StatisticPlace, RowsPlace } from '../schema'

/** Where the rows of a figure are; `stage` cuts them down to those of one column or line. */
export type Behind = {
  readonly place: StatisticPlace
  readonly figure: StatisticId
  readonly stage?: StageId | null
} & Partial<Pick<RowsPlace, 'reason' | 'severity'>>

function toRows({ place, stage, ...which }: Behind): string {
  return paths.advisor.statisticRows({ ...place, ...(stage && { stage }), ...which })
}

/** Nothing opens nothing. */
export function Count({ n, behind }: { readonly n: number; readonly behind: Behind }) {
  const format = useFormat()
  if (n === 0) return '0'
  return (
    <Link to={toRows(behind)} className="inline-block py-0.5">
      {format.number(n)}
    </Link>
  )
}

type DurationProps = { readonly minutes: number | null; readonly unit: DurationUnit; readonly behind: Behind }

export function Duration({ minutes, unit, behind }: DurationProps) {
  const t = useTranslate()
  if (minutes === null) return <None />
  return (
    <Link to={toRows(behind)} className="inline-block py-0.5">
      {durationText(t, minutes, unit)}
    </Link>
  )
}

type PairProps = {
  readonly median: number | null
  readonly p90: number | null
  readonly unit: DurationUnit
  readonly behind: Behind
}

/** Median and ninth decile in one cell. */
export function DurationPair({ median, p90, unit, behind }: PairProps) {
  const t = useTranslate()
  if (median === null || p90 === null) return <None />
  return (
    <Link to={toRows(behind)} className="inline-block py-0.5">
      {t('statistics:sides.pair', { median: durationText(t, median, unit), p90: durationText(t, p90, unit) })}
    </Link>
  )
}

type ShareProps = {
  readonly share: ShareOf
  readonly behind: Behind
  /** agreement: said as a count only where the group is small. */
  readonly kind?: 'agreement'
}

/** "34 of 41 (82.9%)": never a share without what it is a share of. */
export function Share({ share, behind, kind }: ShareProps) {
  const t = useTranslate()
  const format = useFormat()
  if (share.n === 0) return <None />
  const rate = rateOf(share, { smallest: kind ? SMALLEST_AGREEMENT : 1 })
  const values = { hits: format.number(share.hits), n: format.number(share.n) }
  return (
    <Link to={toRows(behind)} className="inline-block py-0.5">
      {rate === null
        ? t('statistics:countOnly', values)
        : t('statistics:share', { ...values, percent: format.percent(rate) })}
    </Link>
  )
}

export function None() {
  const t = useTranslate()
  return <span className="text-small text-ink-soft">{t('statistics:none')}</span>
}

/** What exactly a figure counts, one press away from it. */
export function Definition({ figure }: { readonly figure: StatisticId }) {
  const t = useTranslate()
  return (
    <details className="mt-1 max-w-measure text-small font-normal text-ink-soft">
      <summary className="inline-block cursor-pointer py-0.5 text-sea">
        {t('statistics:how')}
        <span className="sr-only">{t('statistics:howOf', { figure: t(`statistics:names.${figure}`) })}</span>
      </summary>
      <p className="mt-1">{t(`statistics:definitions.${figure}`)}</p>
    </details>
  )
}
