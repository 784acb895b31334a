// The order in which countries are offered wherever one is chosen: the firm's own markets as it ranked them, then the priority
// regions of the programme, then all others; within these by name, as readers of the language sort.
import { REGIONS, type Region } from '../firm/profile'
import { DESTINATIONS, destinationName, isDestination } from './destinations'
import { findMarket } from './find-market'

export type GroupId = 'own' | Region

export type DestinationGroup = { readonly id: GroupId; readonly codes: readonly string[] }

type Asked = {
  /** Markets the firm has picked or named, in its order; words that are no country are passed over. */
  readonly own: readonly string[]
  readonly language: string
  /** Everything that can be declared, unless fewer can be chosen. */
  readonly among?: readonly string[]
}

/** Each country once; groups with nothing in them are left out. */
export function destinationGroups({ own, language, among = DESTINATIONS }: Asked): readonly DestinationGroup[] {
  const first = [...new Set(own)].filter((code) => isDestination(code) && among.includes(code))
  const rest = byName(language).filter((code) => among.includes(code) && !first.includes(code))
  const groups: readonly DestinationGroup[] = [
    { id: 'own', codes: first },
    ...REGIONS.map((region) => ({ id: region, codes: rest.filter((code) => regionOf(code) === region) })),
  ]
  return groups.filter(({ codes }) => codes.length > 0)
}

/** The same order as one list, where groups would be more than they are worth. */
export function destinationsInOrder(asked: Asked): readonly string[] {
  return destinationGroups(asked).flatMap(({ codes }) => codes)
}

function regionOf(code: string): Region {
  return findMarket(code)?.region ?? 'reference'
}

const sorted = new Map<string, readonly string[]>()

function byName(language: string): readonly string[] {
  const known = sorted.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(language)
  const codes = DESTINATIONS.toSorted((a, b) => compare(destinationName(a, language), destinationName(b, language)))
  sorted.set(language, codes)
  return codes
}
