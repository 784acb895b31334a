import { CLOSINGS, countOf, type StatisticGroup, type StatisticId } from '~/domain/application/statistics'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { ChartTone } from '~/ui/chart/chart-tones'
import { ChartKey, StackedBar } from '~/ui/chart/stacked-bar'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { StatisticPlace } from '../schema'
import { Count, Definition } from './statistic-text'

const LINES = [
  'received',
  'resubmitted',
  'decisions',
  'changes_requested',
  'closed',
  ...CLOSINGS,
  'reopened',
] as const satisfies readonly StatisticId[]
const TONES: Readonly<Record<(typeof CLOSINGS)[number], ChartTone>> = {
  approved: 1,
  rejected: 2,
  withdrawn: 3,
  expired: 4,
}

export type FlowProps = {
  readonly place: StatisticPlace
  readonly groups: readonly StatisticGroup[]
  readonly stages: Readonly<Record<StageId, string>>
}

/** What came in and how it ended. */
export function Flow({ place, groups, stages }: FlowProps) {
  const t = useTranslate()
  return (
    <section className="mt-10">
      <SectionHeading>{t('statistics:sections.flow')}</SectionHeading>
      <Outcomes groups={groups} />
      <div className="mt-4">
        <DataTable
          caption={t('statistics:captions.flow')}
          columns={[
            {
              id: 'figure',
              heading: t('statistics:flow.figure'),
              isRowHeading: true,
              cell: (figure: StatisticId) => (
                <>
                  {t(`statistics:names.${figure}`)}
                  <Definition figure={figure} />
                </>
              ),
            },
            {
              id: 'all',
              heading: t('statistics:all'),
              kind: 'number',
              cell: (figure) => <Count n={countOf(groups, figure)} behind={{ place, figure }} />,
            },
            ...STAGE_IDS.map((stage) => ({
              id: stage,
              heading: stages[stage],
              kind: 'number' as const,
              cell: (figure: StatisticId) => (
                <Count n={countOf(groups, figure, stage)} behind={{ place, figure, stage }} />
              ),
            })),
          ]}
          rows={LINES}
          rowKey={(figure) => figure}
        />
      </div>
    </section>
  )
}

/** The parts of what was closed; their numbers stand in the table below. */
function Outcomes({ groups }: { readonly groups: readonly StatisticGroup[] }) {
  const t = useTranslate()
  const format = useFormat()
  const closed = countOf(groups, 'closed')
  if (closed === 0) return null
  const entries = CLOSINGS.map((outcome) => {
    const value = countOf(groups, outcome)
    return { label: t(`statistics:names.${outcome}`), value, text: format.number(value), tone: TONES[outcome] }
  }).filter(({ value }) => value > 0)
  return (
    <div className="mt-5 max-w-2xl">
      <StackedBar label={t('statistics:flow.outcomes')} segments={entries} max={closed} />
      <ChartKey entries={entries} />
    </div>
  )
}
