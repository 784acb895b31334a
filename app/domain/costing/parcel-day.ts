// Which rules and fees for parcels count in a market on a day.
import { findMarket } from '../market/find-market'
import type { IsoDate } from '../shared/dates'
import { PARCEL_FEES } from './reference/parcel-fees'
import type { ParcelFee, ParcelRegime } from './reference/parcel-rules'

type Asked = { readonly market: string; readonly day: IsoDate }

const AREA = { eu: 'EU', eaeu: 'EAEU', gcc: 'GCC', own: '' } as const

/** Of a market and of its union. */
function isOf(area: string, market: string): boolean {
  return area === market || area === AREA[findMarket(market)?.regime ?? 'own']
}

/** Both days count; a rule whose first day nobody found has applied for as long as we look. */
function isOn({ validFrom, validTo }: Pick<ParcelRegime, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo)
}

export function onDay<Row extends ParcelRegime | ParcelFee>(
  rows: readonly Row[],
  { market, day }: Asked,
): readonly Row[] {
  return rows.filter((row) => isOf(row.area, market) && isOn(row, day))
}

/** Whatever the parcel is worth; none that is only announced. */
export function feesInForce(asked: Asked): readonly ParcelFee[] {
  return onDay(PARCEL_FEES, asked).filter(({ isAnnounced }) => !isAnnounced)
}
