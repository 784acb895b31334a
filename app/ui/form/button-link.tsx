import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { buttonStyle, type ButtonTone } from './button-style'

export function ButtonLink({
  to,
  tone,
  children,
}: {
  readonly to: string
  readonly tone?: ButtonTone
  readonly children: ReactNode
}) {
  return (
    <Link to={to} className={buttonStyle(tone)}>
      {children}
    </Link>
  )
}
