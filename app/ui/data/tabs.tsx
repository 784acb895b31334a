import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'

export type Tab = {
  readonly to: string
  readonly label: string
  /** As it is shown: where it is not counted to the end, with a plus. */
  readonly count?: number | string
  readonly isCurrent: boolean
}

/** Parts of one page, each with its own address. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label?: string }) {
  const t = useTranslate()
  return (
    <nav aria-label={label ?? t('common:nav.sections')} className="border-b border-line print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map(({ to, label: name, count, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={isCurrent ? 'page' : undefined}
              className="-mb-px inline-flex min-h-10 items-center gap-1.5 border-b-2 border-transparent text-ink-soft no-underline hover:text-ink aria-[current]:border-sea aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
              {count !== undefined && <span>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
