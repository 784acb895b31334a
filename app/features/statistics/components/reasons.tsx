import type { StatisticGroup } from '~/domain/application/statistics'
import { REASONS, type ReasonSeverity } from '~/domain/application/reference/reasons'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { BarChart } from '~/ui/chart/bar-chart'
import { DataTable } from '~/ui/data/data-table'
import { EmptyState } from '~/ui/feedback/empty-state'
import { SectionHeading } from '~/ui/layout/headings'
import { NO_REASON } from '../no-reason'
import type { StatisticPlace } from '../schema'
import { Count, Definition, Share } from './statistic-text'

const MOST_DRAWN = 8
const SEVERITIES = ['blocking', 'minor'] as const

export type ReasonsProps = {
  readonly place: StatisticPlace
  readonly groups: readonly StatisticGroup[]
  readonly stages: Readonly<Record<StageId, string>>
  /** What each reason is called, by code. */
  readonly titles: Readonly<Record<string, string>>
}

type Line = {
  readonly code: string
  readonly times: number
  readonly cases: number
  readonly severity: ReasonSeverity | null
}

/** Why things were sent back: the most frequent reasons drawn, all of them by stage below. */
export function Reasons({ place, groups, stages, titles }: ReasonsProps) {
  const t = useTranslate()
  const format = useFormat()
  const all = groups.find(({ code, stage }) => code === null && stage === null)
  const lines = linesOf(groups)
  const nameOf = (code: string) => (code === NO_REASON ? t('statistics:reasons.none') : `${code} ${titles[code] ?? ''}`)
  return (
    <section className="mt-12">
      <SectionHeading>{t('statistics:sections.reasons')}</SectionHeading>
      {!all || all.n === 0 ? (
        <EmptyState heading={t('statistics:reasons.empty')}>{t('statistics:reasons.emptyHint')}</EmptyState>
      ) : (
        <>
          <Severities place={place} lines={lines} n={all.n} />
          <Definition figure="reasons" />
          <div className="mt-4 max-w-4xl">
            <BarChart
              caption={t('statistics:captions.reasons')}
              headings={{ label: t('statistics:reasons.reason'), value: t('statistics:reasons.times') }}
              bars={lines.slice(0, MOST_DRAWN).map(({ code, times }) => ({
                label: nameOf(code),
                value: times,
                text: format.number(times),
                to: paths.advisor.statisticRows({ ...place, figure: 'reasons', reason: code }),
              }))}
            />
          </div>
          <details className="mt-4">
            <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">
              {t('statistics:reasons.more')}
            </summary>
            <DataTable
              caption={t('statistics:captions.allReasons')}
              columns={[
                {
                  id: 'reason',
                  heading: t('statistics:reasons.reason'),
                  isRowHeading: true,
                  cell: ({ code }: Line) => nameOf(code),
                },
                {
                  id: 'severity',
                  heading: t('statistics:reasons.severity'),
                  cell: ({ severity }) => (severity ? t(`reviews:severity.${severity}`) : ''),
                },
                {
                  id: 'times',
                  heading: t('statistics:reasons.times'),
                  kind: 'number',
                  cell: ({ code, times }) => <Count n={times} behind={{ place, figure: 'reasons', reason: code }} />,
                },
                {
                  id: 'cases',
                  heading: t('statistics:reasons.cases'),
                  kind: 'number',
                  cell: ({ code, cases }) => (
                    <Share share={{ hits: cases, n: all.cases }} behind={{ place, figure: 'reasons', reason: code }} />
                  ),
                },
                ...STAGE_IDS.map((stage) => ({
                  id: stage,
                  heading: stages[stage],
                  kind: 'number' as const,
                  cell: ({ code }: Line) => (
                    <Count
                      n={groups.find((group) => group.code === code && group.stage === stage)?.n ?? 0}
                      behind={{ place, figure: 'reasons', reason: code, stage }}
                    />
                  ),
                })),
              ]}
              rows={lines}
              rowKey={({ code }) => code}
            />
          </details>
        </>
      )}
    </section>
  )
}

type SeveritiesProps = { readonly place: StatisticPlace; readonly lines: readonly Line[]; readonly n: number }

function Severities({ place, lines, n }: SeveritiesProps) {
  const t = useTranslate()
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-1">
      {SEVERITIES.map((severity) => {
        const hits = lines.reduce((sum, line) => (line.severity === severity ? sum + line.times : sum), 0)
        return (
          <div key={severity} className="flex gap-2">
            <dt className="text-ink-soft">{t(`reviews:severity.${severity}`)}</dt>
            <dd>
              <Share share={{ hits, n }} behind={{ place, figure: 'reasons', severity }} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The most frequent first. */
function linesOf(groups: readonly StatisticGroup[]): readonly Line[] {
  return groups
    .flatMap(({ code, stage, n, cases }) => {
      if (code === null || stage !== null) return []
      const severity = REASONS.find((reason) => reason.code === code)?.severity ?? null
      return [{ code, times: n, cases, severity }]
    })
    .sort((a, b) => b.times - a.times || (a.code < b.code ? -1 : 1))
}
