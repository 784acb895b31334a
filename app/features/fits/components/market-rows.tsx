import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { ButtonLink } from '~/ui/form/button-link'
import { SectionHeading } from '~/ui/layout/headings'
import type { MarketRows as Rows } from '../market-row-queries.server'
import { VerdictMark } from './verdict-mark'

/** What a product meets in each market that the firm has chosen, and in those approved for it later. */
export function MarketRows({ rows, toCompare, toRanking, toChoose }: Rows) {
  const t = useTranslate()
  return (
    <section className="mt-10">
      <SectionHeading>{t('fits:markets.heading')}</SectionHeading>
      {rows.length === 0 ? (
        <p className="py-4 text-ink-soft">
          {t('fits:markets.none')} <Link to={toChoose}>{t('fits:markets.choose')}</Link>
        </p>
      ) : (
        <>
          <p className="mt-3 max-w-measure text-ink-soft">{t('fits:markets.lead')}</p>
          <DataTable
            caption={t('fits:markets.heading')}
            rowKey={({ market }) => market}
            rows={rows}
            columns={[
              {
                id: 'market',
                heading: t('fits:markets.market'),
                isRowHeading: true,
                cell: ({ name, to, isFurther }) => (
                  <>
                    <Link to={to}>{name}</Link>
                    {isFurther && (
                      <span className="block text-small font-normal text-ink-soft">{t('fits:markets.further')}</span>
                    )}
                  </>
                ),
              },
              {
                id: 'verdict',
                heading: t('fits:markets.verdict'),
                cell: ({ verdict, verdictName }) => <VerdictMark verdict={verdict} name={verdictName} />,
              },
              {
                id: 'duty',
                heading: t('fits:markets.duty'),
                cell: ({ duty }) =>
                  duty ?? (
                    <span className="border-b-2 border-dashed border-yours text-yours">{t('fits:duty.unknown')}</span>
                  ),
              },
              {
                id: 'requirements',
                heading: t('fits:markets.requirements'),
                cell: ({ applies, open }) => (
                  <>
                    {applies === null ? t('fits:duty.unknown') : t('fits:compare.applying', { count: applies })}
                    {open > 0 && (
                      <span className="block text-small text-ink-soft">{t('fits:markets.open', { count: open })}</span>
                    )}
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      <p className="mt-4 flex flex-wrap gap-4 print:hidden">
        <ButtonLink to={toRanking}>{t('fits:markets.rank')}</ButtonLink>
        <ButtonLink to={toCompare} tone="quiet">
          {t(rows.length > 1 ? 'fits:markets.compare' : 'fits:markets.another')}
        </ButtonLink>
      </p>
    </section>
  )
}
