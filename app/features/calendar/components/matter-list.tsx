import { Link } from '@remix-run/react'
import type { MatterView } from '~/features/roadmap/dates-view'

export function MatterList({ matters }: { readonly matters: readonly MatterView[] }) {
  return (
    <ul className="border-t border-line">
      {matters.map(({ id, day, title, to, isOverdue, when }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line py-3">
          <time dateTime={day} className={isOverdue ? 'font-semibold text-accent' : 'text-ink-soft'}>
            {when}
          </time>
          <Link to={to} className="inline-block py-0.5">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
