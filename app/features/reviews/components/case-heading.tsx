import { useTranslate } from '~/i18n/use-translate'
import type { CasePage } from '../case-queries.server'

export function CaseHeading({
  page,
}: {
  readonly page: Pick<CasePage, 'firm' | 'facts' | 'stageTitle' | 'round' | 'totals'>
}) {
  const t = useTranslate()
  const { items, changed, carried } = page.totals
  return (
    <div className="mb-4">
      <p className="text-ink-soft">{page.stageTitle}</p>
      <h1 className="text-title">{page.firm}</h1>
      <p className="mt-1 text-ink-soft">{page.facts}</p>
      <p className="mt-2 text-ink-soft">
        {page.round > 1
          ? t('reviews:case.roundAgain', { round: page.round, changed, carried })
          : t('reviews:case.roundFirst', { count: items })}
      </p>
    </div>
  )
}
