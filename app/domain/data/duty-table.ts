// Lines of a tariff that an operator brought in, in the shape in which `dutyFor` takes a table.
import { highestOf, comparePercent } from '../shared/percent'
import type { TariffId } from '../duty/tariffs'
import type { Edition, TariffRow, TariffTable } from '../duty/types'
import type { DutyRow } from './duties'

type Brought = {
  readonly edition: Pick<Edition, 'name' | 'source' | 'licence' | 'asOf'>
  readonly rows: readonly Omit<DutyRow, 'tariff'>[]
}

/** Nobody of the portal has read the file a second time. */
const CONFIDENCE = 'medium'

export function tableOf({ edition, rows }: Brought): TariffTable {
  return { edition: { ...edition, confidence: CONFIDENCE, rule: null }, rowOf: (hs6) => rowOf(rows, hs6) }
}

/** A line of six digits says the rate of all; longer ones are counted, and their range is the range of the subheading. */
function rowOf(rows: Brought['rows'], hs6: string): TariffRow | null {
  const own = rows.filter(({ code }) => code.startsWith(hs6))
  if (own.length === 0) return null
  const rates = own.flatMap(({ rate }) => (rate === null ? [] : [rate]))
  const words = [...new Set(own.flatMap(({ other }) => (other === '' ? [] : [other])))]
  return { lines: own.length, lowest: rates.toSorted(comparePercent)[0] ?? null, highest: highestOf(rates), words }
}

export type TablesByTariff = Partial<Record<TariffId, TariffTable>>
