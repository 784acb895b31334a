import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'

export type SummaryRow = {
  readonly label: string
  /** Empty text and null read "Not provided". */
  readonly value: ReactNode
  /** Where this answer is changed; leads back here afterwards. */
  readonly changeTo?: string
  readonly note?: ReactNode
}

/** Check your answers. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const t = useTranslate()
  return (
    <dl>
      {rows.map(({ label, value, changeTo, note }) => (
        <div key={label} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
          <dt className="font-semibold">{label}</dt>
          <dd className="flex min-w-0 flex-wrap justify-between gap-x-6">
            {value === '' || value === null || value === undefined ? (
              <span className="text-ink-faint">{t('common:notProvided')}</span>
            ) : (
              <div className="min-w-0">{value}</div>
            )}
            {note && <div className="text-small text-ink-soft">{note}</div>}
          </dd>
          {changeTo && (
            <dd className="print:hidden">
              <Link
                to={changeTo}
                aria-label={t('common:actions.changeField', { field: label })}
                className="inline-block py-0.5"
              >
                {t('common:actions.change')}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
