// What the profile of a firm and a guest's questions ask alike: one rule for each, so that an answer given as a guest is taken as it is
// when the firm signs up. Each form has its own order, in which it names what is wrong.
import { z } from 'zod'
import { OWNERSHIPS, PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { checkbox, choice, choices } from '~/ui/form/text-rules'

export const profileFields = {
  segment: choice(SEGMENTS, 'firms:segment.empty'),
  ownership: choice(OWNERSHIPS, 'firms:ownership.empty'),
  /** The city follows from the district. That there is such a district is said by the command, or by the form that has none. */
  district: z
    .string({ error: 'firms:district.empty' })
    .max(20, { error: 'forms:unknownOption' })
    .min(1, { error: 'firms:district.empty' }),
  tracks: choices(TRACKS).refine((tracks) => tracks.length > 0, { error: 'firms:tracksField.empty' }),
  hasOwnBrand: checkbox(),
  productFlags: choices(PRODUCT_FLAGS),
  sellingWays: choices(SELLING_WAYS),
  targetRegions: choices(TARGETS),
}
