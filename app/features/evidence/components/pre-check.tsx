import { Link } from '@remix-run/react'
import { Notice } from '~/ui/feedback/notice'
import type { PreCheckView } from '../pre-check-queries.server'

export type PreCheckProps = {
  readonly view: PreCheckView
  /** Where an item is changed and what that link is called, by item; the advisor changes nothing. */
  readonly change?: { readonly label: string; readonly to: Readonly<Record<string, string>> }
}

/** What would be sent back, why, and what to do; what is fine is one line that opens. */
export function PreCheck({ view, change }: PreCheckProps) {
  return (
    <Notice tone={view.outcome === 'fine' ? 'success' : 'warn'} heading={view.heading}>
      <p>{view.lead}</p>
      {view.found.length > 0 && (
        <ul className="flow [--flow:1rem]">
          {view.found.map((line) => {
            const to = change?.to[line.itemId]
            return (
              <li key={`${line.itemId} ${line.text}`}>
                <strong className="font-semibold">{line.item}</strong>
                <span className="block text-small text-ink-soft">{line.verdict}</span>
                <span className="block">{line.text}</span>
                <span className="block">{line.todo}</span>
                {line.channels && <span className="block text-ink-soft">{line.channels}</span>}
                <span className="flex flex-wrap gap-x-5">
                  {line.places.map((place) => (
                    <Link key={place.to} to={place.to} className="inline-block py-0.5 font-semibold">
                      {place.label}
                    </Link>
                  ))}
                  {line.places.length === 0 && change && to && (
                    <Link to={to} className="inline-block py-0.5 font-semibold">
                      {change.label}
                    </Link>
                  )}
                  {line.rule && (
                    <Link to={line.rule.to} className="inline-block py-0.5">
                      {line.rule.text}
                    </Link>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {view.channels && (
        <section>
          <h3 className="font-semibold">{view.channels.heading}</h3>
          <ul>
            {view.channels.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {view.fine && (
        <details>
          <summary className="cursor-pointer py-1">{view.fine.heading}</summary>
          <ul className="mt-1">
            {view.fine.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  )
}
