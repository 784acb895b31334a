import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { StatusTag, type StatusTone } from '~/ui/feedback/status-tag'
import { SectionHeading } from '~/ui/layout/headings'
import type { MarketApplication } from '../market-queries.server'

/** Applications for further markets, newest first; nothing where there is none. */
export function MarketApplications({ applications }: { readonly applications: readonly MarketApplication[] }) {
  const t = useTranslate()
  if (applications.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHeading>{t('applications:apply.list')}</SectionHeading>
      <ul>
        {applications.map(({ id, title, to, reference, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
            <Link to={to} className="inline-block py-0.5 font-semibold">
              {title}
            </Link>
            <span className="text-small text-ink-soft">{reference}</span>
            <StatusTag tone={toneOf(status)}>{t(`applications:statuses.${status}`)}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function toneOf(status: MarketApplication['status']): StatusTone {
  switch (status) {
    case 'changes_requested':
      return 'yours'
    case 'submitted':
    case 'in_review':
    case 'resubmitted':
      return 'theirs'
    case 'approved':
      return 'done'
    default:
      return 'plain'
  }
}
