import { Link } from '@remix-run/react'
import { Notice } from '~/ui/feedback/notice'
import type { ContradictionsView } from '../contradiction-queries.server'

/** Answers that cannot both be true, with the way to the other one. */
export function Contradictions({ view }: { readonly view: ContradictionsView | null }) {
  if (!view) return null
  return (
    <Notice tone="warn" heading={view.heading}>
      <ul className="flow">
        {view.items.map(({ id, text, elsewhere }) => (
          <li key={id}>
            {text}
            {elsewhere.length > 0 && (
              <span className="block text-small">
                {view.also}{' '}
                {elsewhere.map(({ label, to }, index) => (
                  <span key={to}>
                    {index > 0 && ' · '}
                    <Link to={to}>{label}</Link>
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>{view.lead}</p>
    </Notice>
  )
}
