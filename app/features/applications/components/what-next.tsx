import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import type { MessageKey } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import type { ApplicationPage } from '../page-queries.server'

type WhatNextProps = {
  readonly page: Pick<ApplicationPage, 'status' | 'stage' | 'dueAt' | 'advisor' | 'certificateTo' | 'actions'>
}

/** Whose turn it is now, by when, and where it leads. */
export function WhatNext({ page }: WhatNextProps) {
  const t = useTranslate()
  const format = useFormat()
  const values = { date: page.dueAt ? format.date(page.dueAt) : '', advisor: page.advisor ?? '' }
  return (
    <section>
      <h2 className="text-title">{t('applications:page.nextHeading')}</h2>
      <p className="mt-2 max-w-measure">{t(sentenceFor(page), values)}</p>
      {page.certificateTo && (
        <p className="mt-3">
          <Link to={page.certificateTo} className="font-semibold">
            {t('applications:page.certificate')}
          </Link>
        </p>
      )}
      {page.actions.anewTo && (
        <p className="mt-3">
          <Link to={page.actions.anewTo} className="font-semibold">
            {t('applications:page.handInNew')}
          </Link>
        </p>
      )}
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('applications:page.contact')}</p>
    </section>
  )
}

function sentenceFor({ status, stage, advisor }: WhatNextProps['page']): MessageKey {
  switch (status) {
    case 'draft':
    case 'submitted':
      return 'applications:page.nextSubmitted'
    case 'in_review':
    case 'resubmitted':
      return advisor ? 'applications:page.nextInReview' : 'applications:page.nextSubmitted'
    case 'changes_requested':
      return 'applications:page.nextChanges'
    case 'approved':
      return stage === 'export' ? 'applications:page.nextApprovedLast' : 'applications:page.nextApproved'
    case 'rejected':
      return 'applications:page.nextRejected'
    case 'withdrawn':
      return 'applications:page.nextWithdrawn'
    case 'expired':
      return 'applications:page.nextExpired'
  }
}
