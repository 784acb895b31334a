import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { CasePage } from '../case-queries.server'

export function CaseHeading({
  page,
  leadsToDecision = false,
}: {
  readonly page: Pick<CasePage, 'id' | 'firm' | 'facts' | 'subject' | 'stageTitle' | 'round' | 'totals'>
  /** Whether there is one to make: on a phone it lies far below. */
  readonly leadsToDecision?: boolean
}) {
  const t = useTranslate()
  const { toJudge, empty, changed, carried } = page.totals
  return (
    <div className="mb-4">
      <p className="text-ink-soft">{page.stageTitle}</p>
      <h1 className="text-title">{page.firm}</h1>
      <p className="mt-1 text-ink-soft">{page.facts}</p>
      <p className="mt-1 text-small">
        <Link to={paths.advisor.firm(page.id)}>{t('dossier:title')}</Link>
        {page.subject?.to && (
          <>
            {' · '}
            <Link to={page.subject.to}>{t('reviews:case.plan')}</Link>
          </>
        )}
      </p>
      {page.subject?.note && <p className="mt-2 max-w-measure font-semibold text-yours">{page.subject.note}</p>}
      {leadsToDecision && (
        <p className="mt-2 lg:hidden">
          <a href="#decision" className="inline-block py-1">
            {t('reviews:case.toDecision')}
          </a>
        </p>
      )}
      <p className="mt-2 text-ink-soft">
        {page.round > 1
          ? t('reviews:case.roundAgain', { round: page.round, changed, carried })
          : t('reviews:case.roundFirst', { count: toJudge })}
        {empty > 0 && <> {t('reviews:case.leftEmpty', { count: empty })}</>}
      </p>
    </div>
  )
}
