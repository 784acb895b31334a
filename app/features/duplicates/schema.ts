import { z } from 'zod'
import { optionalParagraph } from '~/ui/form/text-rules'

const LONGEST_NOTE = 1000
/** The newest decision and the newest trait that a reader has seen. */
const SEEN = /^(?:none|[0-9a-f-]{36}) (?:none|[\d :.+-]{10,40})$/

export const duplicateSchema = z.object({
  requestId: z.uuid('forms:expired'),
  otherId: z.uuid('forms:expired'),
  seen: z.string('forms:expired').regex(SEEN, 'forms:expired'),
  verdict: z.enum(['same', 'different'], 'forms:choose'),
  note: optionalParagraph({ max: LONGEST_NOTE }),
})
export type DuplicateForm = z.output<typeof duplicateSchema>
