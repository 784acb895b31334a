// A form was open when its sender's role was made smaller: the answer says so and gives back what they typed, to be copied.
import { findSchemaMessage } from './form-reply'
import type { MessageKey } from './message-key'

export type ReturnedText = { readonly heading: MessageKey; readonly texts: readonly string[] }

/** What the answer to a form says of it, or null. */
export function returnedTextIn(answer: unknown): ReturnedText | null {
  if (typeof answer !== 'object' || answer === null || !('heading' in answer) || !('texts' in answer)) return null
  const heading = typeof answer.heading === 'string' ? findSchemaMessage(answer.heading) : null
  if (!heading || !Array.isArray(answer.texts)) return null
  return { heading: heading.key, texts: answer.texts.filter((text) => typeof text === 'string') }
}
