import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { OriginPage } from '../page-queries.server'

type OriginHistoryProps = { readonly rows: NonNullable<OriginPage['under']>['history'] }

/** Who checked when, newest first, and what it came to. */
export function OriginHistory({ rows }: OriginHistoryProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="mt-8 print:hidden">
      <Fold label={t('origin:history.heading')} end={rows.length}>
        <ol className="flow">
          {rows.map(({ at, who, code, outcome }) => (
            <li key={at}>
              <span className="block text-small text-ink-soft">
                <time dateTime={at}>{format.dateTime(at)}</time> · {who ?? t('origin:report.somebody')} · HS {code}
              </span>
              {outcome}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  )
}
