// Answers to the questions behind requirements: the names of the fields are the conditions themselves.
import { z } from 'zod'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'

const ANSWERS = ['yes', 'no', 'open'] as const

/** What the form does not show stays as it is. */
export const answersSchema = z
  .partialRecord(z.enum(CONDITION_IDS as [string, ...string[]]), z.enum(ANSWERS, { error: 'forms:invalid' }))
  // A form without any question is none of ours: "saved" would be said of nothing.
  .refine((answers) => Object.keys(answers).length > 0, { error: 'forms:expired' })
export type AnswersInput = z.output<typeof answersSchema>
