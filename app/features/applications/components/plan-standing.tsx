import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { PlanStanding } from '../market-queries.server'
import { toneOf } from './market-applications'

type PlanStandingProps = {
  readonly standing: PlanStanding
  /** Where it is checked and submitted. */
  readonly to: string
}

/** Above a plan, once the stage is approved: where its application stands, or that it can be made. Not printed. */
export function PlanStandingPart({ standing, to }: PlanStandingProps) {
  const t = useTranslate()
  const format = useFormat()
  const { why, application, isAgain } = standing
  if (why?.code === 'approved_with_stage' && !application)
    return (
      <p className="mb-4 text-small text-ink-soft print:hidden">{t('applications:apply.why.approved_with_stage')}</p>
    )
  return (
    <section aria-labelledby="apply" className="mb-6 max-w-[54rem] border-s-4 border-sea ps-4 print:hidden">
      <h2 id="apply" className="text-base font-semibold">
        {t('applications:apply.heading')}
      </h2>
      {application ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <StatusTag tone={toneOf(application.status)}>{t(`applications:statuses.${application.status}`)}</StatusTag>
          <Link to={application.to} className="inline-block py-1">
            {t('applications:apply.open', {
              reference: application.reference,
              day: format.date(application.submittedAt),
            })}
          </Link>
        </p>
      ) : (
        <p className="max-w-measure text-small text-ink-soft">{t('applications:apply.lead')}</p>
      )}
      {application?.changed && (
        <p className="max-w-measure text-small font-semibold text-yours">
          {t('applications:apply.changed', application.changed)}
        </p>
      )}
      {why === null ? (
        <Link to={isAgain && application ? application.to : to} className="inline-block py-1 font-semibold">
          {t(isAgain ? 'applications:apply.again' : 'applications:apply.link')}
        </Link>
      ) : (
        (!application || why.code === 'too_many_open') && <WhyNot why={why} />
      )}
    </section>
  )
}

export function WhyNot({ why }: { readonly why: NonNullable<PlanStanding['why']> }) {
  const t = useTranslate()
  const count = 'values' in why ? why.values.count : 0
  return <p className="max-w-measure text-small">{t(`applications:apply.why.${why.code}`, { count })}</p>
}
