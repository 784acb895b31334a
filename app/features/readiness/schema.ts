// The form of the readiness check. Every question may be left open, so only what was answered has to make sense.
import { z } from 'zod'
import type { Answer } from '~/domain/readiness/question'
import { readKnown } from '~/domain/shared/changes'
import { QUESTION_IDS } from '~/domain/readiness/reference/questions'
import type { MessageKey } from '~/i18n/message-key'
import { choice } from '~/ui/form/text-rules'
import { shownName } from '~/domain/shared/shown-fields'

/** A level, or that the question does not apply, as radio buttons write it. */
const ANSWERS = ['0', '1', '2', '3', '4', 'not_applicable'] as const
export type TypedAnswer = (typeof ANSWERS)[number]

const INTENTS = ['save', 'autosave'] as const

const invalid = { error: 'forms:invalid' satisfies MessageKey }

/** The mark a question was drawn with, and those of what was saved since. */
const LONGEST_MARKS = 1_000

const shape = z.object({
  intent: choice(INTENTS),
  ...(Object.fromEntries(
    QUESTION_IDS.flatMap((id) => [
      [id, choice(ANSWERS).optional()],
      [shownName(id), z.string(invalid).max(LONGEST_MARKS, invalid).optional()],
    ]),
  ) as Record<string, z.ZodType<string | undefined>>),
})

export const readinessSchema = shape.transform((form) => {
  const posted: Readonly<Record<string, string | undefined>> = form
  return {
    intent: form.intent,
    answers: QUESTION_IDS.flatMap((id) => {
      const [value, shown] = [posted[id], posted[shownName(id)]]
      return value === undefined
        ? []
        : [{ fieldId: id, value, seenAt: null, known: shown ? readKnown(shown) : undefined }]
    }),
  }
})
export type ReadinessInput = z.output<typeof readinessSchema>

export function typedAnswer(answer: Answer): TypedAnswer {
  return answer === 'not_applicable' ? answer : `${answer}`
}
