// What is posted about requirements, and remarks and comments of a plan.
import { z } from 'zod'
import { LONGEST_REMARK, PLAN_SECTIONS, type PlanSection } from '~/domain/plan/sections'
import { optionalParagraph } from '~/ui/form/text-rules'

/** Beside these, one value for each evidence key: nothing, "begun", or the version of a document. */
export const workSchema = z.looseObject({
  intent: z.enum(['save', 'check'], { error: 'forms:invalid' }),
  productId: z.uuid({ error: 'forms:invalid' }),
  /** Where the form stood: on its own page or on that of the task. */
  from: z.enum(['page', 'task'], { error: 'forms:invalid' }).default('page'),
  /** A market that is shown beside the chosen ones. */
  market: z.string({ error: 'forms:invalid' }).max(2, { error: 'forms:invalid' }).optional(),
})
export type WorkInput = z.output<typeof workSchema>

export type RemarkField = `remark.${PlanSection}`
export const REMARK_FIELDS: readonly RemarkField[] = PLAN_SECTIONS.map((section) => `remark.${section}` as const)

/** A field that the form did not hold is not an emptied one. */
const remark = optionalParagraph({ max: LONGEST_REMARK }).optional()

export const remarksSchema = z
  .object(Object.fromEntries(REMARK_FIELDS.map((field) => [field, remark])) as Record<RemarkField, typeof remark>)
  .refine((remarks) => REMARK_FIELDS.some((field) => remarks[field] !== undefined), { error: 'forms:expired' })
export type RemarksInput = z.output<typeof remarksSchema>

const LONGEST_NOTE = 1_000
/** Words of an address that are no market are passed over; nobody compares more. */
const MOST_MARKETS = 10
const LONGEST_CODE = 10

export const sendSchema = z.object({
  requestId: z.uuid('forms:expired'),
  markets: z
    .array(z.string({ error: 'forms:invalid' }).max(LONGEST_CODE, { error: 'forms:invalid' }), {
      error: 'forms:invalid',
    })
    .max(MOST_MARKETS, { error: 'forms:invalid' })
    .default([]),
  note: optionalParagraph({ max: LONGEST_NOTE }),
})
export type SendInput = z.output<typeof sendSchema>
