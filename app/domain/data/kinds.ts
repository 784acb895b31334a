// What an operator can bring in, what it is usually called, and when it wants to be looked at again.
import { addDays } from '../calendar/working-days'
import type { IsoDate } from '../shared/dates'

/** Text: data:kinds.<id> */
export const DATA_KINDS = ['baci', 'refund_rates', 'exchange_rates', 'duties'] as const
export type DataKind = (typeof DATA_KINDS)[number]

/** Days until somebody asks whether there is a newer one: the file of a year, of a season, of a month, of a half-year. */
const CHECK_AFTER: Readonly<Record<DataKind, number>> = {
  baci: 365,
  refund_rates: 90,
  exchange_rates: 31,
  duties: 180,
}

export function nextCheckAfter(kind: DataKind, loaded: IsoDate): IsoDate {
  return addDays(loaded, CHECK_AFTER[kind])
}

/** What stands there when nobody says otherwise; null is not known. */
export type UsualFacts = { readonly name: string; readonly source: string; readonly licence: string | null }

export const USUAL_FACTS: Readonly<Record<DataKind, UsualFacts | null>> = {
  baci: {
    name: 'CEPII BACI HS22',
    source: 'CEPII, BACI, https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
    licence: 'Etalab Open Licence 2.0',
  },
  refund_rates: { name: '出口退税率文库', source: '国家税务总局，出口退税率文库', licence: null },
  exchange_rates: null,
  duties: null,
}

/** The words of `npm run data:import`. */
export function kindOfWord(word: string | undefined): DataKind | null {
  return DATA_KINDS.find((kind) => kind.replaceAll('_', '-') === word) ?? null
}
