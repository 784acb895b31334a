// Filters of the officials' pages live in the address, so that a figure and the rows behind it can be passed on as a link.
import { z } from 'zod'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { isDestination } from '~/domain/market/destinations'
import { EXPORT_PROOFS } from '~/domain/outcome/proof'
import { isBlank } from '~/domain/shared/typed-text'

const CITY_CODES = CITIES.map((city) => city.code)

/** Anything that is no filter is left out: an address somebody cut off still opens the list. */
const filterSchema = z.object({
  milestone: z.coerce.number().int().min(0).max(5).optional().catch(undefined),
  proof: z.enum(EXPORT_PROOFS).optional().catch(undefined),
  city: z.enum(CITY_CODES).optional().catch(undefined),
  segment: z.enum(SEGMENTS).optional().catch(undefined),
  region: z.enum(TARGETS).optional().catch(undefined),
  track: z.enum(TRACKS).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined),
  month: z
    .string()
    .regex(/^2\d{3}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
  market: z.string().refine(isDestination).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export type FirmFilter = z.output<typeof filterSchema>

export function readFilter(request: Request): FirmFilter {
  const typed = [...new URL(request.url).searchParams].filter(([, value]) => !isBlank(value))
  const { rung, ...present } = Object.fromEntries(typed)
  // A link of an earlier release says rung.
  return filterSchema.parse({ ...(rung !== undefined && { milestone: rung }), ...present })
}

/** Who is to read the sheet about a year: whoever runs the programme, or anybody else. */
export type ReportAudience = 'programme' | 'outside'

export function readAudience(request: Request): ReportAudience {
  return new URL(request.url).searchParams.get('for') === 'outside' ? 'outside' : 'programme'
}
