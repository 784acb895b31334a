import { z } from 'zod'
import { checkbox, line } from '~/ui/form/text-rules'

export const LONGEST_NAME = 60
const LONGEST_QUERY = 1_000

const viewId = z.uuid('forms:expired')
/** The mark of the view as the page had drawn it. */
const shown = z.string('forms:expired').max(100, 'forms:expired').optional()
const name = line({ max: LONGEST_NAME })

export const viewSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('save'),
      requestId: z.uuid('forms:expired'),
      name,
      /** Tab and filters as in the address of the queue; what of it is no filter is dropped. */
      query: z.string('forms:expired').max(LONGEST_QUERY, 'forms:expired'),
      isShared: checkbox(),
      isDefault: checkbox(),
    }),
    z.object({ intent: z.literal('change'), viewId, shown, name, isShared: checkbox() }),
    z.object({ intent: z.enum(['delete', 'open_with']), viewId, shown }),
    z.object({ intent: z.literal('open_plain') }),
  ],
  'forms:expired',
)
export type ViewForm = z.output<typeof viewSchema>
