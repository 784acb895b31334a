import { Link } from '@remix-run/react'
import { AsideSection } from '~/ui/layout/two-column'
import type { RoadmapPage } from '../page-queries.server'

/** Put into words on the server, so the page carries no calendar. */
export function ReadyDate({ ready }: Pick<RoadmapPage, 'ready'>) {
  if (!ready) return null
  return (
    <AsideSection heading={ready.heading}>
      <p className="font-semibold">{ready.lead}</p>
      <ul className="mt-2 text-small text-ink-soft">
        {ready.stages.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ready.path.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer py-0.5">{ready.pathHeading}</summary>
          <ol className="mt-1 list-decimal ps-5">
            {ready.path.map(({ label, to }) => (
              <li key={to}>
                <Link to={to} className="inline-block py-0.5">
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </details>
      )}
    </AsideSection>
  )
}
