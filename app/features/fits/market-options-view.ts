// Markets to choose from, in the reader's words: the firm's own first, then as every list of countries has them.
import { destinationsInOrder } from '~/domain/market/destination-groups'
import { destinationName } from '~/domain/market/destinations'
import { MARKETS } from '~/domain/market/reference/markets'
import type { Language } from '~/i18n/language'

const AMONG = MARKETS.map(({ iso2 }) => iso2)

export function marketOptions(own: readonly string[], language: Language) {
  return destinationsInOrder({ own, language, among: AMONG }).map((value) => ({
    value,
    label: destinationName(value, language),
  }))
}
