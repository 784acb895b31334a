import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { CaseCounts, ThreadCounts } from '../count-queries.server'
import type { CaseThread } from '../question-queries.server'
import { AudienceIcon, type Audience } from './audience'

const LOOKS = {
  firm: 'border-2 border-solid border-sea bg-sea-wash',
  colleagues: 'border-2 border-dashed border-theirs bg-theirs-wash',
} as const

type EntryProps = {
  readonly to: string
  readonly audience: Audience
  readonly label: string
  readonly count: number
  readonly unread?: number
}

function Entry({ to, audience, label, count, unread = 0 }: EntryProps) {
  const t = useTranslate()
  return (
    <Link
      to={to}
      className={`flex min-h-11 grow basis-64 flex-wrap items-center gap-x-3 rounded-box px-3 py-2 text-ink ${LOOKS[audience]}`}
    >
      <AudienceIcon audience={audience} />
      <span className="font-semibold">{label}</span>
      {count > 0 && <span className="text-small text-ink-soft">{t('threads:links.count', { count })}</span>}
      {unread > 0 && <StatusTag tone="yours">{t('threads:links.unread', { count: unread })}</StatusTag>}
    </Link>
  )
}

/** From a case to its two threads. */
export function CaseThreadLinks({ caseId, counts }: { readonly caseId: string; readonly counts: CaseCounts }) {
  const t = useTranslate()
  return (
    <nav aria-label={t('threads:links.label')} className="my-5 flex flex-wrap gap-3 print:hidden">
      <Entry
        to={paths.advisor.messages(caseId)}
        audience="firm"
        label={t('threads:links.messages')}
        count={counts.messages}
        unread={counts.unread}
      />
      {counts.questions && (
        <Entry
          to={counts.questions.to}
          audience="firm"
          label={t('threads:links.questions')}
          count={counts.questions.messages}
          unread={counts.questions.unread}
        />
      )}
      {counts.notes !== null && (
        <Entry
          to={paths.advisor.notes(caseId)}
          audience="colleagues"
          label={t('threads:links.notes')}
          count={counts.notes}
        />
      )}
    </nav>
  )
}

/** The threads of a firm's cases, beside the one of the firm itself. */
export function CaseThreads({ threads }: { readonly threads: readonly CaseThread[] }) {
  const t = useTranslate()
  if (threads.length === 0) return null
  return (
    <nav aria-label={t('threads:questions.ofCases')} className="my-5 print:hidden">
      <h2 className="mb-2 text-lead">{t('threads:questions.ofCases')}</h2>
      <div className="flex flex-wrap gap-3">
        {threads.map(({ to, label, messages, unread }) => (
          <Entry key={to} to={to} audience="firm" label={label} count={messages} unread={unread} />
        ))}
      </div>
    </nav>
  )
}

/** From an application to what its firm and the advisor write to each other. */
export function FirmThreadLink({ to, counts }: { readonly to: string; readonly counts: ThreadCounts }) {
  const t = useTranslate()
  return (
    <nav aria-label={t('threads:links.advisor')} className="my-6 max-w-measure print:hidden">
      <Entry
        to={to}
        audience="firm"
        label={t('threads:links.advisor')}
        count={counts.messages}
        unread={counts.unread}
      />
      <p className="mt-1 text-small text-ink-soft">{t('threads:links.advisorLead')}</p>
    </nav>
  )
}
