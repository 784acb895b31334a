// The five questions that anybody can answer before there is an account. The names are those of the firm's profile, so that
// the answers can move there as they are.
import { z } from 'zod'
import { findDistrict } from '~/domain/firm/places'
import { OWNERSHIPS, PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { checkbox, choice, choices, optionalLine } from '~/ui/form/text-rules'

/** Short enough for a cookie, whatever is typed. */
const SELLS_MAX = 160

export const guestSchema = z.object({
  segment: choice(SEGMENTS, 'firms:segment.empty'),
  district: z
    .string({ error: 'firms:district.empty' })
    .min(1, { error: 'firms:district.empty' })
    .refine((code) => findDistrict(code) !== null, { error: 'forms:unknownOption' }),
  sells: optionalLine({ max: SELLS_MAX }).optional().default(''),
  hasOwnBrand: checkbox(),
  productFlags: choices(PRODUCT_FLAGS),
  tracks: choices(TRACKS).refine((tracks) => tracks.length > 0, { error: 'firms:tracksField.empty' }),
  sellingWays: choices(SELLING_WAYS),
  ownership: choice(OWNERSHIPS, 'firms:ownership.empty'),
  targetRegions: choices(TARGETS),
})
export type GuestAnswers = z.output<typeof guestSchema>
