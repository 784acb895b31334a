// A line that breaks, or a server that cannot save just now, must not take the page away with all that is typed in it.
import { isRouteErrorResponse } from '@remix-run/react'
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'

export const BROKEN_LINE: FormReply = { errors: [{ field: null, message: { key: 'forms:offline' } }], values: {} }

export const UNAVAILABLE: FormReply = { errors: [{ field: null, message: { key: 'forms:unavailable' } }], values: {} }

/** What to say of a request that was never answered, in the browser's word for it, or that was answered with "not now". */
export function replyWhenLost(error: unknown): FormReply | null {
  if (error instanceof TypeError) return BROKEN_LINE
  return isRouteErrorResponse(error) && error.status === 503 ? UNAVAILABLE : null
}

type Sending = { readonly serverAction: () => Promise<unknown> }

/** The client action of a page with a form: a broken line is answered like a refusal, and the form stays as it is. */
export async function keepTyped({ serverAction }: Sending): Promise<unknown> {
  try {
    return await serverAction()
  } catch (error) {
    const reply = replyWhenLost(error)
    if (reply) return reply
    throw error
  }
}

type Answered = Pick<ShouldRevalidateFunctionArgs, 'actionResult' | 'defaultShouldRevalidate'>

/**
 * Asking the server again after a broken line would fail in the same way, and the page would give way to an error. After a refusal
 * nothing has changed, unless it was about what changed elsewhere; Remix knows that by the status, which a client action does not pass on. While the page asked again, its
 * buttons would rest and swallow the next press.
 */
export function unlessLineBroke({ actionResult, defaultShouldRevalidate }: Answered): boolean {
  const answer = actionResult as Partial<FormReply & { readonly reply: unknown }> | null | undefined
  if (answer?.isStale) return true
  if (answer?.reply === BROKEN_LINE || answer?.reply === UNAVAILABLE || (answer?.errors?.length ?? 0) > 0) return false
  return defaultShouldRevalidate
}
