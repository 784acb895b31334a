// The form with which an administrator brings a file in. Isomorphic.
import { z } from 'zod'
import { DATA_KINDS } from '~/domain/data/kinds'
import { choice, optionalDay, optionalLine } from '~/ui/form/text-rules'

export const dataSchema = z.object({
  intent: z.literal('load', { error: 'forms:invalid' }),
  kind: choice(DATA_KINDS),
  name: optionalLine({ max: 200 }).default(''),
  source: optionalLine({ max: 300 }).default(''),
  licence: optionalLine({ max: 200 }).default(''),
  asOf: optionalDay('read').prefault(''),
  nextCheck: optionalDay('due').prefault(''),
})
