import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { MarkedText } from '~/ui/data/source-line'
import type { PlanLine } from '../plan-section-queries.server'

/** Label and figure, line by line; what is not known is amber, dashed, and says so. */
export function PlanLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  const t = useTranslate()
  return (
    <dl className="mt-2">
      {lines.map(({ label, value, note, to }, place) => (
        <div
          key={`${label} ${value ?? ''} ${String(place)}`}
          className="grid gap-x-6 border-t border-line py-1.5 sm:grid-cols-[12rem_minmax(0,1fr)] print:grid-cols-[10rem_minmax(0,1fr)] print:break-inside-avoid print:py-px print:text-[9pt] print:leading-snug"
        >
          <dt className="text-small text-ink-soft print:text-[8pt]">
            {label || <span className="sr-only">{t('plan:requirement')}</span>}
          </dt>
          <dd className="min-w-0 break-words">
            {value === null ? (
              <span className="border-b-2 border-dashed border-theirs font-semibold text-theirs">
                {t('plan:unknown')}
              </span>
            ) : (
              <span className="font-semibold print:font-normal">{value}</span>
            )}
            {note && (
              <span className="block text-small text-ink-soft print:inline print:ps-2 print:text-[8pt]">
                <MarkedText text={note} />
              </span>
            )}
            {to && value === null && (
              <Link to={to} className="block text-small print:hidden">
                {t('plan:findOut')}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
