import { statisticOf, shareOf, SMALLEST_AGREEMENT, type StatisticId } from '~/domain/application/statistics'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Statistics } from '../queries.server'
import type { StatisticPlace } from '../schema'
import { Definition, Share } from './statistic-text'

const LINES = [
  'sample_agreement',
  'rejection_agreement',
  'rejections_declined',
  'looks_withdrawn',
  'reopened_otherwise',
] as const satisfies readonly StatisticId[]

/** How far two readers agree, and what did not stand. */
export function Quality({ place, statistics }: { readonly place: StatisticPlace; readonly statistics: Statistics }) {
  const t = useTranslate()
  return (
    <section className="mt-12">
      <SectionHeading>{t('statistics:sections.quality')}</SectionHeading>
      <DataTable
        caption={t('statistics:captions.quality')}
        columns={[
          {
            id: 'figure',
            heading: t('statistics:quality.figure'),
            isRowHeading: true,
            cell: (figure: StatisticId) => (
              <>
                {t(`statistics:names.${figure}`)}
                <Definition figure={figure} />
              </>
            ),
          },
          {
            id: 'value',
            heading: t('statistics:quality.value'),
            kind: 'number',
            cell: (figure) => (
              <Share
                share={shareOf(statistics[statisticOf(figure).set], figure)}
                behind={{ place, figure }}
                kind={statisticOf(figure).set === 'readings' ? 'agreement' : undefined}
              />
            ),
          },
        ]}
        rows={LINES}
        rowKey={(figure) => figure}
      />
      <p className="mt-3 text-small text-ink-soft">{t('statistics:quality.small', { count: SMALLEST_AGREEMENT })}</p>
    </section>
  )
}
