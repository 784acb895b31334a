import { useNavigation } from '@remix-run/react'
import type { MouseEvent, ReactNode } from 'react'
import { buttonStyle, type ButtonTone } from './button-style'

export type SubmitButtonProps = {
  readonly children: ReactNode
  readonly tone?: ButtonTone
  readonly name?: string
  readonly value?: string
  readonly formAction?: string
  /** For saving: skips the checks in the browser, because errors never block saving. */
  readonly skipsChecks?: boolean
  /** The id of a form elsewhere on the page. */
  readonly form?: string
}

export function SubmitButton({ children, tone, skipsChecks, ...button }: SubmitButtonProps) {
  const navigation = useNavigation()
  const isPending =
    navigation.state !== 'idle' && navigation.formMethod !== undefined && navigation.formMethod !== 'GET'

  // Not `disabled`: that would drop the focus and, in the same click, the button's own value.
  function refuseTwice(event: MouseEvent) {
    if (isPending) event.preventDefault()
  }

  return (
    <button
      type="submit"
      {...button}
      formNoValidate={skipsChecks}
      aria-disabled={isPending || undefined}
      onClick={refuseTwice}
      className={buttonStyle(tone)}
    >
      {children}
    </button>
  )
}
