import { MarkedText } from '~/ui/data/source-line'
import type { ReactNode } from 'react'
import { Notice } from '~/ui/feedback/notice'
import type { WarningsView } from '../warning-queries.server'

type MarketWarningsProps = {
  readonly view: WarningsView | null
  /** Folded where the page is about something else: the titles stay in sight, and paper shows all of it. */
  readonly look?: 'open' | 'folded'
}

/** What to know about the markets a firm has in mind, wherever one of them is named. */
export function MarketWarnings({ view, look = 'open' }: MarketWarningsProps) {
  if (!view) return null
  const Item = look === 'open' ? Open : Folded
  return (
    <Notice tone="advice" heading={view.heading}>
      <ul className="flow">
        {view.items.map(({ id, title, text, provenance }) => (
          <li key={id} id={id}>
            <Item title={title}>
              {text}
              <span className="block text-small text-ink-soft">
                <MarkedText text={provenance} />
              </span>
            </Item>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type ItemProps = { readonly title: string; readonly children: ReactNode }

function Open({ title, children }: ItemProps) {
  return (
    <>
      <strong className="font-semibold">{title}</strong> {children}
    </>
  )
}

function Folded({ title, children }: ItemProps) {
  return (
    <details>
      <summary className="cursor-pointer py-0.5 font-semibold">{title}</summary>
      {children}
    </details>
  )
}
