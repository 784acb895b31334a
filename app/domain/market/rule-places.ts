// Whose rules a firm meets: those of China, which every export starts from, and those of the destination and its union.
import { MARKETS } from './reference/markets'
import type { Market, Regime } from './market'

const UNION: Readonly<Record<Regime, string | null>> = { eu: 'EU', eaeu: 'EAEU', gcc: 'GCC', own: null }

/** CN, EU, EAEU, GCC or a market's ISO 3166-1 alpha-2 code. */
export type RulePlace = string

export const HOME: RulePlace = 'CN'

export const RULE_PLACES: readonly RulePlace[] = [HOME, 'EU', 'EAEU', 'GCC', ...MARKETS.map(({ iso2 }) => iso2)]

/** China for what is no place. */
export function readPlace(text: string | null): RulePlace {
  return RULE_PLACES.find((place) => place === text) ?? HOME
}

/** A market's own rules and its union's; for China also what is agreed between countries or traders. */
export function jurisdictionsAt(place: RulePlace): readonly string[] {
  if (place === HOME) return [HOME, 'INT']
  const union = UNION[MARKETS.find(({ iso2 }) => iso2 === place)?.regime ?? 'own']
  return union ? [place, union] : [place]
}

/** Where a rule of this jurisdiction is listed. */
export function placeOf(jurisdiction: string): RulePlace {
  return readPlace(jurisdiction)
}

/** The rule that sets the general rate of value added tax in a market, or says that there is none. */
export function vatRuleOf({ iso2 }: Pick<Market, 'iso2'>): string {
  return `${iso2.toLowerCase()}_vat`
}
