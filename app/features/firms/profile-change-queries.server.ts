// What an edited profile meets in the database: what somebody else, or the same person in another window, saved meanwhile.
import type { Language } from '~/domain/access/scopes'
import { districtName } from '~/domain/firm/places'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { formatList } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { Prisma, type Tx } from '~/server/db.server'
import { PROFILE_FIELDS, type ProfileField } from './components/profile-field-names'
import type { ProfileInput } from './schema'

export type KnownProfile = Partial<Record<ProfileField, Known>>
/** A field that was changed here and elsewhere, with what is stored, in words. */
export type ProfileConflict = { readonly field: ProfileField; readonly value: string }

/** Locks the firm until the end of the transaction. Null when it is gone. */
export async function lockProfile(tx: Tx, firmId: string): Promise<ProfileInput | null> {
  const [row] = await tx.$queryRaw<ProfileInput[]>(Prisma.sql`
    SELECT "creditCode", "nameZh", "nameEn", segment::text, ownership::text, "districtCode" AS district, tracks, sells, "hasOwnBrand",
      "productFlags", "sellingWays", wishes, "targetRegions"
    FROM "Firm" WHERE id = ${firmId}::uuid FOR UPDATE`)
  return row ?? null
}

type Meeting = { readonly stored: ProfileInput; readonly typed: ProfileInput; readonly known: KnownProfile }

export function mergeProfile({ stored, typed, known }: Meeting, language: Language) {
  const { merged, conflicts } = mergeFields(PROFILE_FIELDS, { stored, typed, known })
  return { merged, conflicts: conflicts.map((field) => ({ field, value: inWords(field, stored, language) })) }
}

const LONGEST_SHOWN = 300

function inWords(field: ProfileField, profile: ProfileInput, language: Language): string {
  const t = translator(language)
  const value = profile[field]
  if (field === 'district') return districtName(profile.district, language)
  if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
  if (field === 'segment') return t(`firms:segments.${profile.segment}`)
  if (field === 'ownership') return t(`firms:ownerships.${profile.ownership}`)
  if (typeof value === 'string') return value.slice(0, LONGEST_SHOWN)
  const list = field === 'targetRegions' ? 'regions' : field
  const words = value.map((one) => t(`firms:${list}.${one}` as ServerKey))
  return words.length > 0 ? formatList(language, words) : t('common:nothing')
}
