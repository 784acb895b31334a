import { Link } from '@remix-run/react'
import { COUNTED_DAYS } from '~/domain/application/typical-time'
import { durationText } from '~/i18n/duration-text'
import { useFormat } from '~/i18n/use-format'
import type { MessageKey } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import type { ApplicationPage } from '../page-queries.server'

type WhatNextProps = {
  readonly page: Pick<
    ApplicationPage,
    'status' | 'stage' | 'due' | 'advisor' | 'certificateTo' | 'planTo' | 'actions' | 'hold' | 'appeal' | 'typical'
  >
}

/** Whose turn it is now, by when, and where it leads. */
export function WhatNext({ page }: WhatNextProps) {
  const t = useTranslate()
  const format = useFormat()
  const values = {
    date: page.hold ? format.date(page.hold.until) : (page.due?.text ?? ''),
    advisor: page.advisor ?? '',
    reason: page.hold ? t(`applications:holdReasons.${page.hold.reason}`) : '',
  }
  return (
    <section>
      <h2 className="text-title">{t('applications:page.nextHeading')}</h2>
      <p className="mt-2 max-w-measure">{t(sentenceFor(page), values)}</p>
      {page.typical && <Typical typical={page.typical} />}
      {page.planTo && (
        <p className="mt-3">
          <Link to={page.planTo} className="inline-block py-0.5">
            {t('applications:subject.plan')}
          </Link>
        </p>
      )}
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
            {t('applications:page.submitNew')}
          </Link>
        </p>
      )}
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('applications:page.contact')}</p>
    </section>
  )
}

function Typical({ typical }: { readonly typical: NonNullable<WhatNextProps['page']['typical']> }) {
  const t = useTranslate()
  const { medianMinutes, p90Minutes, cases } = typical
  return (
    <p className="mt-2 max-w-measure text-small text-ink-soft">
      {t('applications:typical.sentence', {
        ...{ days: COUNTED_DAYS, cases },
        half: durationText(t, medianMinutes, 'working_minutes'),
        most: durationText(t, p90Minutes, 'working_minutes'),
      })}
    </p>
  )
}

const OF_MARKET: Partial<Record<ApplicationPage['status'], MessageKey>> = {
  changes_requested: 'applications:page.nextMarketChanges',
  approved: 'applications:page.nextMarketApproved',
  rejected: 'applications:page.nextMarketRejected',
}

function sentenceFor(page: WhatNextProps['page']): MessageKey {
  const { status, stage, advisor, due, hold, appeal } = page
  const isLate = due?.isLate === true
  if (hold) return 'applications:page.nextHeld'
  if (appeal?.outcome === 'open' && status === 'changes_requested')
    return isLate ? 'applications:page.nextAppealLate' : 'applications:page.nextAppeal'
  const ofMarket = page.planTo && !(status === 'changes_requested' && isLate) ? OF_MARKET[status] : undefined
  if (ofMarket) return ofMarket
  switch (status) {
    case 'draft':
    case 'submitted':
      return isLate ? 'applications:page.nextSubmittedLate' : 'applications:page.nextSubmitted'
    case 'in_review':
    case 'resubmitted':
      if (isLate) return advisor ? 'applications:page.nextInReviewLate' : 'applications:page.nextSubmittedLate'
      return advisor ? 'applications:page.nextInReview' : 'applications:page.nextSubmitted'
    case 'changes_requested':
      return isLate ? 'applications:page.nextChangesLate' : 'applications:page.nextChanges'
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
