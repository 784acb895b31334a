// A line that breaks must not take the page away with all that is typed in it.
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'

export const BROKEN_LINE: FormReply = { errors: [{ field: null, message: { key: 'forms:offline' } }], values: {} }

/** The browser's word for a request that was never answered. */
export function isBrokenLine(error: unknown): boolean {
  return error instanceof TypeError
}

/** Asking the server again would fail in the same way, and the page would give way to an error. */
export function unlessLineBroke({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const reply = (actionResult as { readonly reply?: unknown } | undefined)?.reply
  return reply !== BROKEN_LINE && defaultShouldRevalidate
}
