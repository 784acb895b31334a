import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { ProductRankingPage } from '../product-page-queries.server'

/** Ways that refuse the goods or lead nowhere at the moment: which, to where, and why. */
export function ClosedWays({ rows }: { readonly rows: ProductRankingPage['closedWays'] }) {
  const t = useTranslate()
  if (rows.length === 0) return null
  return (
    <Fold
      id="closed-ways"
      isPrinted
      label={t('ranking:ways.heading')}
      end={t('ranking:ways.count', { count: rows.length })}
    >
      <ul className="space-y-3">
        {rows.map(({ id, ways, markets, reason, basis }) => (
          <li key={id} className="max-w-measure">
            <b>{t('ranking:ways.to', { ways, markets })}</b> {reason}
            <span className="block text-small text-ink-soft">{basis}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
