import { Link } from '@remix-run/react'
import type { Figure } from '~/domain/market/market'
import { vatRuleOf } from '~/domain/market/rule-places'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { LawPaths } from '~/paths'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { MethodRow } from '../ranking-queries.server'
import { MarketHeading, useMarketName } from './market-heading'
import { useFigures } from './use-figures'

/** Every figure of every market, with the marks for defaults and for low confidence. */
export function FiguresTable({ rows, law }: { readonly rows: readonly MethodRow[]; readonly law: LawPaths }) {
  const t = useTranslate()
  const format = useFormat()
  const name = useMarketName()
  const figures = useFigures()
  const number = (id: string, heading: string, cell: (row: MethodRow) => string): Column<MethodRow> => ({
    id,
    heading,
    kind: 'number',
    cell,
  })
  const shown = (figure: Figure) => `${figure.value === null ? '–' : format.number(figure.value)}${markOf(figure)}`
  const columns: readonly Column<MethodRow>[] = [
    number(
      'rank',
      t('markets:table.rankAmong', { count: rows.filter(({ rank }) => rank !== null).length }),
      ({ rank }) => (rank === null ? '–' : String(rank)),
    ),
    {
      id: 'market',
      heading: t('markets:table.market'),
      isRowHeading: true,
      cell: ({ market }) => <MarketHeading market={market} />,
    },
    number('score', t('markets:table.score'), ({ rank, score }) =>
      rank === null || score === null ? '–' : figures.points(score),
    ),
    number('population', t('method:population'), ({ market }) => shown(market.population)),
    number('gdp', t('method:gdpPerHead'), ({ market }) => shown(market.gdpPerHeadUsd)),
    number('year', t('method:gdpYear'), ({ market }) => market.gdpPerHeadUsd.asOf),
    number('lpi', t('method:lpi'), ({ market }) => shown(market.lpi)),
    number('days', t('method:transit'), ({ market }) => shown(market.transitDays)),
    number('preference', t('method:preference'), ({ market }) => shown(market.preference)),
    number('effort', t('method:effort'), ({ market }) => shown(market.effort)),
    number('risk', t('method:risk'), ({ market }) => shown(market.risk)),
    number('vat', t('method:vat'), ({ market: { vatPercent, vatPercentLater } }) =>
      [vatPercent, vatPercentLater?.figure]
        .flatMap((figure) => (figure ? [figure.value === null ? '–' : format.percent(figure.value / 100)] : []))
        .join(' → '),
    ),
    {
      id: 'vatSource',
      heading: t('method:vatSource'),
      cell: ({ market }) => (
        <span className="block min-w-40 text-small text-ink-soft">
          <Link to={law.rule(vatRuleOf(market))} className="block py-0.5">
            {t(`markets:sources.${market.vatPercent.source}`)}
          </Link>
          <Link to={law.rules(market.iso2)} className="block py-0.5">
            {t('markets:rulesThere', { market: name(market) })}
          </Link>
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('method:figuresHeading')}
      columns={columns}
      rows={rows}
      rowKey={({ market }) => market.iso2}
    />
  )
}

function markOf(figure: Figure): string {
  if (figure.source === 'not_assessed') return ' *'
  if (figure.value === null) return ''
  return figure.confidence === 'low' ? ' †' : ''
}
