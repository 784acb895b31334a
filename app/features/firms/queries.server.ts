// What is known about a firm: its profile for people, its facts for the roadmap.
import type { FirmScope, Language, PersonScope } from '~/domain/access/scopes'
import { checkCreditCode } from '~/domain/firm/credit-code'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { END_REASONS } from '~/domain/firm/taking-back'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
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
/** What to look at in a code that may well be right. */
export function creditCodeAdvice(creditCode: string, language: Language): string | null {
  const t = translator(language)
  const told = checkCreditCode(creditCode).warnings.flatMap(({ code, ...values }) =>
    code === 'subject_check_character' ? [] : [t(`firms:creditCode.${code}`, values)],
  )
  return told.length === 0 ? null : told.join(' ')
}

export type Profile = Awaited<ReturnType<typeof getProfile>>

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
