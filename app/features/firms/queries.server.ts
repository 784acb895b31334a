// What is known about a firm: its profile for people, its facts for the roadmap.
import type { FirmScope, Language, PersonScope } from '~/domain/access/scopes'
import { screeningOf } from '~/domain/catalogue/screening'
import type { Facts } from '~/domain/catalogue/types'
import { isPilotZone } from '~/domain/firm/pilot-zones'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { END_REASONS } from '~/domain/firm/taking-back'
import type { IsoDate } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { db } from '~/server/db.server'

/** The firms of a person, oldest first. */
export async function listFirms(scope: PersonScope) {
  const memberships = await db.membership.findMany({
    where: { userId: scope.userId },
    orderBy: { createdAt: 'asc' },
    select: {
      role: true,
      firm: {
        select: {
          ...{ id: true, nameZh: true, nameEn: true, cityCode: true, creditCode: true },
          ...{ takenBackAt: true, takenBackReason: true },
        },
      },
    },
  })
  return memberships.map(({ role, firm: { takenBackAt, takenBackReason, ...firm } }) => ({
    ...firm,
    role,
    takenBack: takenBackAt && {
      on: takenBackAt.toISOString(),
      reason: END_REASONS.find((one) => one === takenBackReason) ?? null,
    },
  }))
}

/** The profile, and whether the credit code can still be corrected. */
export function getProfile(scope: FirmScope) {
  return db.firm.findUniqueOrThrow({
    where: { id: scope.firmId },
    select: {
      ...FACT_COLUMNS,
      id: true,
      creditCode: true,
      nameZh: true,
      nameEn: true,
      districtCode: true,
      sells: true,
      updatedAt: true,
    },
  })
}
export type Profile = Awaited<ReturnType<typeof getProfile>>

/** Names for the header of a firm's pages. */
export function getFirmNames(scope: FirmScope) {
  return db.firm.findUniqueOrThrow({ where: { id: scope.firmId }, select: { id: true, nameZh: true, nameEn: true } })
}

const FACT_COLUMNS = {
  segment: true,
  ownership: true,
  cityCode: true,
  tracks: true,
  targetRegions: true,
  hasOwnBrand: true,
  productFlags: true,
  sellingWays: true,
  wishes: true,
} as const

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

/** Districts grouped by city, for a select that works without scripts. */
export function listPlaces(language: Language) {
  const name = (place: { readonly name: { readonly zh: string; readonly en: string } }) =>
    inLanguage(language, { zh: place.name.zh, en: place.name.en })
  return CITIES.map((city) => ({
    label: name(city),
    options: city.districts.map((district) => ({ value: district.code, label: `${name(city)} · ${name(district)}` })),
  }))
}
