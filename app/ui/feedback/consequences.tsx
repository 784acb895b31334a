import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Notice } from './notice'

type Props = {
  readonly heading: string
  readonly lead: string
  readonly effects: readonly string[]
  readonly cancel: { readonly to: string; readonly label: string }
  /** The form whose button does it. */
  readonly children: ReactNode
}

/** What a grave change brings with it, before the button that makes it. */
export function Consequences({ heading, lead, effects, cancel, children }: Props) {
  return (
    <Notice tone="warn" heading={heading}>
      <p>{lead}</p>
      <ul className="list-disc ps-6">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {children}
      <p>
        <Link to={cancel.to} className="inline-block py-1">
          {cancel.label}
        </Link>
      </p>
    </Notice>
  )
}
