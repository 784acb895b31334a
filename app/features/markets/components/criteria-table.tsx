import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import type { RankingView } from '../ranking-queries.server'
import { useFigures } from './use-figures'

/** The seven criteria with what they measure, how they are scaled and what they weigh. */
export function CriteriaTable({ weights }: Pick<RankingView, 'weights'>) {
  const t = useTranslate()
  const figures = useFigures()
  return (
    <DataTable
      caption={t('method:criteriaHeading')}
      columns={[
        {
          id: 'name',
          heading: t('markets:details.criterion'),
          isRowHeading: true,
          cell: ({ criterion }) => t(`markets:criteria.${criterion}.name`),
        },
        {
          id: 'weight',
          heading: t('markets:details.weight'),
          kind: 'number',
          cell: ({ share }) => figures.share(share),
        },
        {
          id: 'measure',
          heading: t('method:measure'),
          cell: ({ criterion }) => t(`markets:criteria.${criterion}.measure`),
        },
        {
          id: 'scale',
          heading: t('method:scale'),
          cell: ({ criterion }) => t(`markets:criteria.${criterion}.scale`),
        },
      ]}
      rows={weights}
      rowKey={({ criterion }) => criterion}
    />
  )
}
