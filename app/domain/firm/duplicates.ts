// What makes two firms look like one. Registers hold each firm once; here somebody may register it a second time after a move to
// another district, with a new name, or to submit again what was rejected. None of this is proof: an advisor decides.
import { findTask } from '../catalogue/catalogue'
import { addressKey, firmNameKey, foldWording } from '../evidence/same-wording'
import { cityName } from './places'
import { normaliseCreditCode } from './credit-code'

export const TRAIT_KINDS = ['organisation', 'name_zh', 'mobile', 'address', 'name_en', 'representative'] as const
export type TraitKind = (typeof TRAIT_KINDS)[number]

export type Strength = 'strong' | 'medium' | 'weak'

/** A broker's number or a business park's address serves many firms; one name of a person says little. */
export const STRENGTHS: Readonly<Record<TraitKind, Strength>> = {
  organisation: 'strong',
  name_zh: 'strong',
  mobile: 'medium',
  address: 'medium',
  name_en: 'medium',
  representative: 'weak',
}

/** Those that make a suspicion on their own; the others only stand beside it. */
export const SUSPICIOUS_KINDS = TRAIT_KINDS.filter((kind) => STRENGTHS[kind] !== 'weak')

export type Trait = {
  /** creditCode, nameZh, nameEn or an item of a submission. */
  readonly source: string
  readonly kind: TraitKind
  /** Folded: two that mean the same read the same. */
  readonly value: string
}

/** How strongly two firms look like one that share these traits: two medium ones are as good as a strong one. */
export function strengthOf(kinds: readonly TraitKind[]): Strength {
  const strengths = [...new Set(kinds)].map((kind) => STRENGTHS[kind])
  const medium = strengths.filter((strength) => strength === 'medium').length
  if (strengths.includes('strong') || medium > 1) return 'strong'
  return medium > 0 ? 'medium' : 'weak'
}

type Profile = { readonly creditCode: string; readonly nameZh: string; readonly nameEn: string }

export function traitsOfProfile({ creditCode, nameZh, nameEn }: Profile): readonly Trait[] {
  return [
    ...trait('creditCode', 'organisation', organisationCode(creditCode)),
    ...trait('nameZh', 'name_zh', firmNameKey(nameZh)),
    ...trait('nameEn', 'name_en', firmNameKey(nameEn)),
  ]
}

type Answer = { readonly itemId: string; readonly value: string }

/** Of what was submitted. An address that names no city lies in the firm's own. */
export function traitsOfAnswers(answers: readonly Answer[], cityCode: string): readonly Trait[] {
  return answers.flatMap(({ itemId, value }) => {
    switch (kindOfItem(itemId)) {
      case 'mobile':
        return trait(itemId, 'mobile', phoneKey(value))
      case 'address':
        return trait(itemId, 'address', placeKey(value, cityCode))
      case 'name_en':
        return trait(itemId, 'name_en', firmNameKey(value))
      case 'representative':
        return trait(itemId, 'representative', foldWording(value))
      case null:
        return []
    }
  })
}

/** Addresses that the firm writes in English carry no mark in the catalogue of what they say. */
const ENGLISH_ADDRESS = 'S05.english_address'

function kindOfItem(itemId: string): Exclude<TraitKind, 'organisation' | 'name_zh'> | null {
  if (itemId === ENGLISH_ADDRESS) return 'address'
  const [taskId = '', fieldId = ''] = itemId.split('.')
  const field = findTask(taskId)?.fields.find(({ id }) => id === fieldId)
  if (field?.kind === 'mobile') return 'mobile'
  switch (field?.says) {
    case 'address':
    case 'representative':
      return field.says
    case 'english_name':
      return 'name_en'
    default:
      return null
  }
}

/** Two characters say nothing about who somebody is. */
const SHORTEST = 2

function trait(source: string, kind: TraitKind, value: string): readonly Trait[] {
  return [...value].length < SHORTEST ? [] : [{ source, kind, value }]
}

/** Characters 9 to 17: the firm keeps them when a move to another district changes the rest of its credit code. */
export function organisationCode(creditCode: string): string {
  return normaliseCreditCode(creditCode).slice(8, 17)
}

const MOBILE = /^1\d{10}$/
const COUNTRY_BEFORE = /^(?:00)?86(?=1\d{10}$|0?\d{9,11}$)/
const SHORTEST_PHONE = 7

/** Digits without the country; empty for what is too short to be a number. */
export function phoneKey(text: string): string {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  // The 0 before an area code is left out when one dials from abroad.
  const national = MOBILE.test(digits) ? digits : digits.replace(COUNTRY_BEFORE, '').replace(/^0/, '')
  return national.length < SHORTEST_PHONE ? '' : national
}

/** Without a number of a house it is a street or a district, where many firms are. */
function placeKey(text: string, cityCode: string): string {
  const key = addressKey(text, cityName(cityCode, 'zh-CN').replace(/市$/u, ''))
  return /\p{Number}/u.test(key) ? key : ''
}

/** The pair as it is stored: the smaller id first. */
export function pairOf(one: string, other: string): readonly [first: string, second: string] {
  return one < other ? [one, other] : [other, one]
}
