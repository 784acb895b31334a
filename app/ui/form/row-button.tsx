import type { ReactNode } from 'react'
import { buttonStyle, type ButtonTone } from './button-style'

/** A frame around each would make a list of people look like a list of warnings. */
const QUIETER = 'font-normal! inset-ring-0!'

/** A button in a row; `name` says in full what it does, because "Remove" alone says nothing to somebody who cannot see the row. */
export function RowButton({
  name,
  tone = 'quiet',
  children,
}: {
  readonly name: string
  readonly tone?: ButtonTone
  readonly children: ReactNode
}) {
  return (
    <button
      type="submit"
      aria-label={name}
      className={`${buttonStyle(tone)} px-3! ${tone === 'danger' ? QUIETER : ''}`}
    >
      {children}
    </button>
  )
}
