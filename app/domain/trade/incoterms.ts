// Incoterms 2020 for carriage by sea: they hand goods over on board a ship, from port to port. A country without a seaport
// needs one of the other seven.
import { LANDLOCKED } from '../market/reference/landlocked'

export const SEA_TERMS = ['FAS', 'FOB', 'CFR', 'CIF'] as const

export function isSeaTerm(term: string): boolean {
  return SEA_TERMS.some((one) => one === term)
}

/** ISO 3166-1 alpha-2. */
export function isLandlocked(iso2: string): boolean {
  return LANDLOCKED.includes(iso2)
}
