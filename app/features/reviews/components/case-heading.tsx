import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { CasePage } from '../case-queries.server'

export function CaseHeading({
  page,
}: {
  readonly page: Pick<CasePage, 'id' | 'firm' | 'facts' | 'stageTitle' | 'round' | 'totals'>
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
      </p>
      <p className="mt-2 text-ink-soft">
        {page.round > 1
          ? t('reviews:case.roundAgain', { round: page.round, changed, carried })
          : t('reviews:case.roundFirst', { count: toJudge })}
        {empty > 0 && <> {t('reviews:case.leftEmpty', { count: empty })}</>}
      </p>
    </div>
  )
}
