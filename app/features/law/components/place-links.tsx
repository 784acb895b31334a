import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import type { listPlaces } from '../queries.server'

/** Whose rules are listed; plain links, so that each list has an address. */
export function PlaceLinks({ places }: { readonly places: ReturnType<typeof listPlaces> }) {
  const t = useTranslate()
  return (
    <nav aria-label={t('law:rules.places')} className="my-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        {places.map(({ id, name, to, isCurrent }) => (
          <li key={id}>
            <Link
              to={to}
              aria-current={isCurrent ? 'page' : undefined}
              className="inline-block py-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
