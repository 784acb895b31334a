import { z } from 'zod'
import { schemaMessage } from '~/i18n/form-reply'

const LONGEST_NOTE = 1000
/** What PostgreSQL cannot store, and what turns the direction of a line round. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u
/** The newest decision and the newest trait that a reader has seen. */
const SEEN = /^(?:none|[0-9a-f-]{36}) (?:none|[\d :.+-]{10,40})$/

export const duplicateSchema = z.object({
  requestId: z.uuid('forms:expired'),
  otherId: z.uuid('forms:expired'),
  seen: z.string('forms:expired').regex(SEEN, 'forms:expired'),
  verdict: z.enum(['same', 'different'], 'forms:choose'),
  note: z
    .string('forms:invalid')
    .max(LONGEST_NOTE, schemaMessage({ key: 'forms:tooLong', values: { max: LONGEST_NOTE } }))
    .refine((value) => !HIDDEN.test(value), 'forms:control')
    .transform((value) => value.replaceAll('\r\n', '\n').trim()),
})
export type DuplicateForm = z.output<typeof duplicateSchema>
