import { z } from 'zod'
import { firstTyped } from '~/domain/market/address-values'
import { SEGMENTS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { day, paragraph } from '~/ui/form/text-rules'
import { QUIET_TABS } from './quiet-tabs'

/** Anything that is no filter is left out: an address somebody cut off still opens the list. */
const placeSchema = z.object({
  tab: z.enum(QUIET_TABS).default('never_came_back').catch('never_came_back'),
  page: z.coerce.number().int().min(1).max(9_999).default(1).catch(1),
  city: z
    .enum(CITIES.map(({ code }) => code))
    .optional()
    .catch(undefined),
  segment: z.enum(SEGMENTS).optional().catch(undefined),
})

export type QuietPlace = z.output<typeof placeSchema>

export function quietPlace(request: Request): QuietPlace {
  return placeSchema.parse(firstTyped(new URL(request.url).searchParams))
}

const LONGEST_REASON = 500
const MOST_AT_ONCE = 100
const requestId = z.uuid('forms:expired')
const who = z
  .array(z.uuid('forms:expired'), 'quiet:actions.none')
  .min(1, 'quiet:actions.none')
  .max(MOST_AT_ONCE, 'forms:expired')

export const quietFormSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.enum(['remind', 'resume']), requestId, who }),
    z.object({
      intent: z.literal('leave_alone'),
      requestId,
      who,
      until: day('due'),
      reason: paragraph({ max: LONGEST_REASON }),
    }),
  ],
  'forms:expired',
)
export type QuietForm = z.output<typeof quietFormSchema>
