// Which rules of the ledger back the agreement that a market's row names.
import type { Market } from '~/domain/market/market'

const AGREEMENT_RULES: Readonly<Record<string, readonly string[]>> = {
  KR: ['fta_korea', 'rcep'],
  JP: ['rcep'],
  RS: ['fta_serbia'],
  GE: ['fta_georgia'],
}

export function agreementRulesOf({ iso2 }: Pick<Market, 'iso2'>): readonly string[] {
  return AGREEMENT_RULES[iso2] ?? []
}
