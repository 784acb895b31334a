// What an address of the portal may ask for by name, wherever it stands, and what of it nobody can understand: such a value is left
// out by the page, and the reader is told so.
import { STAGE_IDS } from '../catalogue/types'
import { SEGMENTS, TRACKS } from '../firm/profile'
import { CITIES } from '../firm/reference/liaoning'
import { isIsoDate } from '../shared/dates'
import { isCurrency } from '../shared/money'
import { isBlank } from '../shared/typed-text'
import { isDestination } from './destinations'

const isDay = (text: string) => isIsoDate(text)
const oneOf = (known: readonly string[]) => (text: string) => known.includes(text)
const likeness = (pattern: RegExp) => (text: string) => pattern.test(text)

/** Text: common:address.names.<name> */
const UNDERSTOOD = {
  page: likeness(/^0*[1-9]\d{0,5}$/),
  year: likeness(/^2\d{3}$/),
  month: likeness(/^2\d{3}-(0[1-9]|1[0-2])$/),
  day: isDay,
  asOf: isDay,
  currency: isCurrency,
  market: isDestination,
  stage: oneOf(STAGE_IDS),
  city: oneOf(CITIES.map(({ code }) => code)),
  segment: oneOf(SEGMENTS),
  track: oneOf(TRACKS),
} as const
export type AddressName = keyof typeof UNDERSTOOD

export type UnreadValue = { readonly name: AddressName; readonly value: string }

const LONGEST_SHOWN = 40

export function unreadValues(search: URLSearchParams): readonly UnreadValue[] {
  return (Object.keys(UNDERSTOOD) as AddressName[]).flatMap((name) => {
    const value = search.getAll(name).find((one) => !isBlank(one) && !UNDERSTOOD[name](one.trim()))
    return value === undefined ? [] : [{ name, value: [...value.trim()].slice(0, LONGEST_SHOWN).join('') }]
  })
}
