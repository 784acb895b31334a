import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dossier, DossierCase } from '../queries.server'
import { DAY_MINUTES, HOUR_MINUTES } from '~/domain/shared/durations'

/** All the firm has submitted, newest first, and how long each side took. */
export function DossierCases({ dossier }: { readonly dossier: Pick<Dossier, 'cases' | 'totals'> }) {
  const t = useTranslate()
  const format = useFormat()
  const { cases, totals } = dossier
  const columns: readonly Column<DossierCase>[] = [
    {
      id: 'case',
      heading: t('dossier:case'),
      isRowHeading: true,
      cell: (row) => (
        <>
          <Link to={row.to} aria-current={row.isCurrent ? 'true' : undefined}>
            {row.stage}
          </Link>
          <span className="block text-small font-normal text-ink-soft">
            {row.reference}
            {row.isCurrent && ` · ${t('dossier:thisCase')}`}
          </span>
        </>
      ),
    },
    {
      id: 'status',
      heading: t('dossier:status'),
      cell: (row) => (
        <>
          {t(`applications:statuses.${row.status}`)}
          {row.decidedAt && <span className="block text-small text-ink-soft">{format.date(row.decidedAt)}</span>}
        </>
      ),
    },
    { id: 'round', heading: t('dossier:round'), kind: 'number', cell: (row) => row.round },
    { id: 'advisor', heading: t('dossier:advisor'), cell: (row) => row.advisor ?? '–' },
    {
      id: 'submitted',
      heading: t('dossier:submittedAt'),
      cell: (row) => format.date(row.submittedAt),
    },
    {
      id: 'advisorTime',
      heading: t('reviews:case.advisorTime'),
      cell: (row) => workingTime(t, row.advisorMinutes),
    },
    {
      id: 'firmTime',
      heading: t('reviews:case.firmTime'),
      cell: (row) => duration(t, row.firmMinutes),
    },
  ]
  return (
    <section aria-labelledby="firm-cases" className="mt-10">
      <SectionHeading id="firm-cases" end={t('dossier:caseCount', { count: cases.length })}>
        {t('dossier:cases')}
      </SectionHeading>
      <DataTable caption={t('dossier:cases')} columns={columns} rows={cases} rowKey={({ id }) => id} />
      <p className="mt-3 text-small text-ink-soft">
        {t('dossier:totals', {
          advisor: workingTime(t, totals.advisorMinutes),
          firm: duration(t, totals.firmMinutes),
        })}
      </p>
    </section>
  )
}

/** In hours: a working day has eight of them, and a day of the firm's has twenty-four. */
function workingTime(t: TranslateKey, minutes: number): string {
  return t('reviews:case.durationShort', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

function duration(t: TranslateKey, minutes: number): string {
  if (minutes < DAY_MINUTES) return workingTime(t, minutes)
  return t('reviews:case.duration', {
    days: Math.floor(minutes / DAY_MINUTES),
    hours: Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES),
  })
}
