import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { RankingRow } from '../ranking-queries.server'
import { useMarketName } from './market-heading'
import { useFigures } from './use-figures'

type Part = RankingRow['contributions'][number]

/** Criterion x weight x value x source x year: everything a score is made of. */
export function ScoreDetails({ row }: { readonly row: RankingRow }) {
  const t = useTranslate()
  const format = useFormat()
  const figures = useFigures()
  const name = useMarketName()
  const caption = t('markets:details.open', { market: name(row) })
  const columns: readonly Column<Part>[] = [
    {
      id: 'criterion',
      heading: t('markets:details.criterion'),
      isRowHeading: true,
      cell: (part) => t(`markets:criteria.${part.criterion}.name`),
    },
    { id: 'weight', heading: t('markets:details.weight'), kind: 'number', cell: (part) => figures.share(part.weight) },
    {
      id: 'value',
      heading: t('markets:details.value'),
      kind: 'number',
      cell: (part) => (part.value === null ? t('markets:details.missing') : figures.figure(part.value, part.unit)),
    },
    {
      id: 'normalised',
      heading: t('markets:details.normalised'),
      kind: 'number',
      cell: (part) => (part.normalised === null ? '–' : figures.points(part.normalised)),
    },
    {
      id: 'contribution',
      heading: t('markets:details.contribution'),
      kind: 'number',
      cell: (part) => (part.normalised === null ? '–' : figures.points(part.contribution)),
    },
    {
      id: 'source',
      heading: t('markets:details.source'),
      cell: (part) => (
        <div className="min-w-52">
          {t(`markets:sources.${part.source}`)}
          <span className="block text-small text-ink-soft">
            {part.asOf} · {sureness(part.confidence, t)}
          </span>
        </div>
      ),
    },
  ]
  const total = [t('markets:details.total'), '', '', '', row.score === null ? '–' : figures.points(row.score), '']
  const { value: vat, asOf, source } = row.vatPercent
  const later = row.vatPercentLater
  return (
    <div className="text-small">
      <DataTable
        caption={caption}
        columns={columns}
        rows={row.contributions}
        rowKey={(part) => part.criterion}
        foot={total}
      />
      <div className="max-w-measure flow py-3 text-ink-soft [--flow:0.25rem]">
        <p>
          {t('markets:details.coverage', {
            coverage: figures.share(row.coverage),
            lower: figures.points(row.lower),
            upper: figures.points(row.upper),
          })}
        </p>
        <p>
          {t('markets:details.currency', { currency: row.currency })}{' '}
          {vat !== null &&
            t('markets:details.vat', {
              rate: format.percent(vat / 100),
              asOf,
              source: t(`markets:sources.${source}`),
            })}{' '}
          {later?.figure.value &&
            t('markets:details.vatLater', {
              rate: format.percent(later.figure.value / 100),
              date: format.date(later.from),
            })}
        </p>
      </div>
    </div>
  )
}

/** A figure that we are very unsure of is shown and stays out of the score. */
function sureness(confidence: Part['confidence'], t: TranslateKey): string {
  const sure = t(`law:confidence.${confidence}`)
  return confidence === 'low' ? t('markets:details.notCounted', { sure }) : sure
}
