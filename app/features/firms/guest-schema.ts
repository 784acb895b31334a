// The five questions that anybody can answer before there is an account. The names are those of the firm's profile, so that
// the answers can move there as they are.
import { z } from 'zod'
import { findDistrict } from '~/domain/firm/places'
import { profileFields } from './profile-fields'
import { optionalLine } from '~/ui/form/text-rules'

/** Short enough for a cookie, whatever is typed. */
const SELLS_MAX = 160

export const guestSchema = z.object({
  segment: profileFields.segment,
  district: profileFields.district.refine((code) => findDistrict(code) !== null, { error: 'forms:unknownOption' }),
  sells: optionalLine({ max: SELLS_MAX }).optional().default(''),
  hasOwnBrand: profileFields.hasOwnBrand,
  productFlags: profileFields.productFlags,
  tracks: profileFields.tracks,
  sellingWays: profileFields.sellingWays,
  ownership: profileFields.ownership,
  targetRegions: profileFields.targetRegions,
})
export type GuestAnswers = z.output<typeof guestSchema>
