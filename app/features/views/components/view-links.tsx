import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { View } from '../queries.server'

/** Above the queue: each view with how many cases it holds now. */
export function ViewLinks({ views }: { readonly views: readonly View[] }) {
  const t = useTranslate()
  if (views.length === 0) return null
  return (
    <nav
      aria-label={t('workspace:views.label')}
      className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small print:hidden"
    >
      <ul className="contents">
        {views.map((view) => (
          <li key={view.id}>
            <Link
              to={view.to}
              aria-current={view.isCurrent ? 'true' : undefined}
              className="inline-flex min-h-9 items-center gap-1.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {view.name}
              <span className="text-ink-soft">{view.shown}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to={paths.advisor.views()} className="inline-flex min-h-9 items-center text-ink-soft">
        {t('workspace:views.manage')}
      </Link>
    </nav>
  )
}
