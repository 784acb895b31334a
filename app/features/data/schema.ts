// The form with which an administrator brings a file in. Isomorphic.
import { z } from 'zod'
import { DATA_KINDS } from '~/domain/data/kinds'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { cleanDay } from '~/domain/shared/typed-text'
import { choice, optionalLine } from '~/ui/form/text-rules'

const optionalDay = z
  .string({ error: 'forms:answer.not_a_date' })
  .max(40, { error: 'forms:answer.not_a_date' })
  .default('')
  .overwrite(cleanDay)
  .refine((text) => text === '' || isIsoDate(text), { error: 'forms:answer.not_a_date' })
  .transform((text): IsoDate | null => (isIsoDate(text) ? text : null))

export const dataSchema = z.object({
  intent: z.literal('load', { error: 'forms:invalid' }),
  kind: choice(DATA_KINDS),
  name: optionalLine({ max: 200 }).default(''),
  source: optionalLine({ max: 300 }).default(''),
  licence: optionalLine({ max: 200 }).default(''),
  asOf: optionalDay,
  nextCheck: optionalDay,
})
