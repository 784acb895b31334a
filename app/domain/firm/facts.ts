// What conditions of the catalogue look at, from what is stored of a firm. A visitor without a firm has the same facts.
import { screeningOf } from '../catalogue/screening'
import type { Facts } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { isPilotZone } from './places'

export type FactRows = {
  readonly segment: string
  readonly ownership: string
  readonly cityCode: string
  readonly tracks: readonly string[]
  readonly targetRegions: readonly string[]
  readonly hasOwnBrand: boolean
  readonly productFlags: readonly string[]
  readonly sellingWays: readonly string[]
  readonly wishes: readonly string[]
  readonly markets: readonly string[]
  readonly channels: readonly string[]
  /** The decided customs supervision mode, or null. */
  readonly mode: string | null
  /** The answer S02.vat_status as saved, or null. */
  readonly vatStatus: string | null
  /** The answers P02.screening_result and P02.licence_kind as saved, or null. */
  readonly screeningResult: string | null
  readonly licenceKind: string | null
}

/** The facts that conditions look at on a day, from rows that are already there. */
export function factsFrom({ cityCode, mode, vatStatus, ...rows }: FactRows, asOf: IsoDate): Facts {
  return {
    segment: rows.segment,
    ownership: rows.ownership,
    city: cityCode,
    inPilotZone: isPilotZone(cityCode, asOf),
    tracks: rows.tracks,
    targetRegions: rows.targetRegions,
    hasOwnBrand: rows.hasOwnBrand,
    productFlags: rows.productFlags,
    sellingWays: rows.sellingWays,
    wishes: rows.wishes,
    markets: rows.markets,
    channels: rows.channels,
    modes: mode ? [mode] : [],
    vatStatus: vatStatus === 'general' || vatStatus === 'small_scale' ? vatStatus : 'unknown',
    screening: screeningOf({ result: rows.screeningResult, licenceKind: rows.licenceKind }),
  }
}
