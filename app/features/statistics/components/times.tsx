import { ADVISOR_TARGET_DAYS, FIRM_TARGET_DAYS } from '~/domain/application/due'
import { shareOf, spreadOf } from '~/domain/application/statistics'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Statistics } from '../queries.server'
import type { StatisticPlace } from '../schema'
import { Count, Definition, Duration, DurationPair, Share } from './statistic-text'

export type TimesProps = {
  readonly place: StatisticPlace
  readonly statistics: Statistics
  readonly stages: Readonly<Record<StageId, string>>
}

type Line = StageId | null
/** The whole first, then its parts. */
const LINES: readonly Line[] = [null, ...STAGE_IDS]

function useStageColumn(stages: TimesProps['stages']) {
  const t = useTranslate()
  return {
    id: 'stage',
    heading: t('statistics:stage'),
    isRowHeading: true,
    cell: (stage: Line) => (stage === null ? t('statistics:all') : stages[stage]),
  }
}

/** How long a firm waits for its first answer, and how often it is a yes. */
export function FirstDecisions({ place, statistics: { first, targets }, stages }: TimesProps) {
  const t = useTranslate()
  const behind = (stage: Line) => ({ place, figure: 'first_decision', stage }) as const
  const unit = 'working_minutes'
  return (
    <section className="mt-12">
      <SectionHeading>{t('statistics:sections.times')}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('statistics:times.note')}</p>
      <DataTable
        caption={t('statistics:captions.times')}
        columns={[
          useStageColumn(stages),
          {
            id: 'n',
            heading: t('statistics:times.n'),
            kind: 'number',
            cell: (stage: Line) => <Count n={spreadOf(first, 'first_decision', stage).n} behind={behind(stage)} />,
          },
          {
            id: 'median',
            heading: t('statistics:times.median'),
            kind: 'number',
            cell: (stage: Line) => (
              <Duration minutes={spreadOf(first, 'first_decision', stage).median} unit={unit} behind={behind(stage)} />
            ),
          },
          {
            id: 'p90',
            heading: t('statistics:times.p90'),
            kind: 'number',
            cell: (stage: Line) => (
              <Duration minutes={spreadOf(first, 'first_decision', stage).p90} unit={unit} behind={behind(stage)} />
            ),
          },
          {
            id: 'firstTime',
            heading: t('statistics:times.firstTime'),
            kind: 'number',
            cell: (stage: Line) => (
              <Share share={shareOf(first, 'first_time', stage)} behind={{ place, figure: 'first_time', stage }} />
            ),
          },
          {
            id: 'target',
            heading: t('statistics:times.target'),
            kind: 'number',
            cell: (stage: Line) =>
              stage === null ? '' : t('statistics:times.targetDays', { count: ADVISOR_TARGET_DAYS[stage] }),
          },
          {
            id: 'inTime',
            heading: t('statistics:times.inTime'),
            kind: 'number',
            cell: (stage: Line) => (
              <Share
                share={shareOf(targets, 'advisor_in_time', stage)}
                behind={{ place, figure: 'advisor_in_time', stage }}
              />
            ),
          },
        ]}
        rows={LINES}
        rowKey={(stage) => stage ?? 'all'}
      />
      <Meanings statistics={['first_decision', 'first_time', 'advisor_in_time']} />
    </section>
  )
}

/** Whose turn it was while a case lived, and how firms keep to their deadline. */
export function SideTimes({ place, statistics: { sides, targets }, stages }: TimesProps) {
  const t = useTranslate()
  const side = (figure: 'side_advisor' | 'side_firm' | 'side_agency', heading: string) => ({
    id: figure,
    heading,
    kind: 'number' as const,
    cell: (stage: Line) => (
      <DurationPair
        {...spreadOf(sides, figure, stage)}
        unit={figure === 'side_advisor' ? 'working_minutes' : 'minutes'}
        behind={{ place, figure, stage }}
      />
    ),
  })
  return (
    <section className="mt-12">
      <SectionHeading>{t('statistics:sections.sides')}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('statistics:sides.note')}</p>
      <DataTable
        caption={t('statistics:captions.sides')}
        columns={[
          useStageColumn(stages),
          {
            id: 'n',
            heading: t('statistics:sides.n'),
            kind: 'number',
            cell: (stage: Line) => (
              <Count n={spreadOf(sides, 'side_firm', stage).n} behind={{ place, figure: 'closed', stage }} />
            ),
          },
          side('side_advisor', t('statistics:sides.advisor')),
          side('side_firm', t('statistics:sides.firm')),
          side('side_agency', t('statistics:sides.agency')),
        ]}
        rows={LINES}
        rowKey={(stage) => stage ?? 'all'}
      />
      <Meanings statistics={['side_advisor', 'side_firm', 'side_agency']} />
      <h3 className="mt-8 text-lead">{t('statistics:sections.firms')}</h3>
      <p className="mt-1">
        {t('statistics:firms.text', { count: FIRM_TARGET_DAYS })}{' '}
        <Share share={shareOf(targets, 'firm_in_time')} behind={{ place, figure: 'firm_in_time' }} />
      </p>
      <Definition figure="firm_in_time" />
    </section>
  )
}

/** Where the statistics are columns, their meanings stand below, each with its name. */
function Meanings({ statistics }: { readonly statistics: readonly Parameters<typeof Definition>[0]['figure'][] }) {
  const t = useTranslate()
  return (
    <dl className="mt-4 grid gap-x-8 gap-y-2 text-small md:grid-cols-3">
      {statistics.map((figure) => (
        <div key={figure}>
          <dt className="font-semibold">{t(`statistics:names.${figure}`)}</dt>
          <dd>
            <Definition figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
