// What is known about a firm: its profile for people, its facts for the roadmap.
import type { FirmScope, Language, PersonScope } from '~/domain/access/scopes'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { END_REASONS } from '~/domain/firm/taking-back'
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

/** Districts grouped by city, for a select that works without scripts. */
export function listPlaces(language: Language) {
  const name = (place: { readonly name: { readonly zh: string; readonly en: string } }) =>
    inLanguage(language, { zh: place.name.zh, en: place.name.en })
  return CITIES.map((city) => ({
    label: name(city),
    options: city.districts.map((district) => ({ value: district.code, label: `${name(city)} · ${name(district)}` })),
  }))
}
