import { Notice } from '~/ui/feedback/notice'
import type { WarningsView } from '../warning-queries.server'

/** What to know about the markets a firm has in mind. */
export function MarketWarnings({ view }: { readonly view: WarningsView | null }) {
  if (!view) return null
  return (
    <Notice tone="advice" heading={view.heading}>
      <ul className="flow">
        {view.items.map(({ id, title, text, provenance }) => (
          <li key={id}>
            <strong className="font-semibold">{title}</strong> {text}
            <span className="block text-small text-ink-soft">{provenance}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
