// Facts of firms of every kind, for tests that hold whatever a firm is and sells.
import { EXPORT_MODES } from '~/domain/channel/mode'
import { PRODUCT_FLAGS, SELLING_WAYS, TRACKS, WISHES } from '~/domain/firm/profile'
import { SCREENINGS } from '~/domain/catalogue/screening'
import type { Facts } from '~/domain/catalogue/types'
import { makeFacts } from '../factories/facts'

const nothing = makeFacts({ inPilotZone: false })

const single = <T extends string>(values: readonly T[]): readonly (readonly T[])[] => [
  [],
  ...values.map((value) => [value]),
  values,
]

/** Every track, kind of goods, mode, way of selling and result of the screening with every other, small things all or none. */
export function everyProfile(): readonly Facts[] {
  const full = { hasOwnBrand: true, inPilotZone: true, ownership: 'foreign_invested', vatStatus: 'general' }
  const small = [nothing, { ...nothing, ...full, wishes: WISHES, markets: ['JP'], channels: ['ozon', 'shopify'] }]
  return small.flatMap((base) =>
    single(TRACKS).flatMap((tracks) =>
      single(PRODUCT_FLAGS).flatMap((productFlags) =>
        single(EXPORT_MODES).flatMap((modes) =>
          SCREENINGS.flatMap((screening) =>
            [[], SELLING_WAYS].map((sellingWays) => ({ ...base, tracks, productFlags, modes, screening, sellingWays })),
          ),
        ),
      ),
    ),
  )
}
