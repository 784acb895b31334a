// Whether a rate of exchange that somebody typed can be one for a single unit: beside the edition's, else beside a rough level.
import { decimal, type Decimal } from '../shared/decimal'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { plainNumber } from './number-checks'
import { ROUGH_RATES, ROUGH_RATES_AS_OF } from './reference/rough-rates'

/** CNY for one unit, from an edition. */
export type KnownRate = { readonly cny: string; readonly source: string | null; readonly asOf: string | null }

export type RateDoubt = {
  readonly currency: string
  readonly cny: string
  readonly low: string
  readonly high: string
  /** Text: price:doubt.rate_<basis> */
  readonly basis: 'edition' | 'rough'
  readonly source: string | null
  readonly asOf: IsoDate | null
}

type Asked = {
  readonly rates: readonly { readonly currency: string; readonly cny: string }[]
  readonly known: Readonly<Record<string, KnownRate>>
}

/** Of the edition: half to twice. Of the rough level, which is older every day: a third to three times. */
const EDITION = { low: '0.5', high: '2' } as const
const ROUGH = { low: '0.333', high: '3' } as const

export function rateDoubts({ rates, known }: Asked): readonly RateDoubt[] {
  return rates.flatMap(({ currency, cny }): readonly RateDoubt[] => {
    const found = levelOf(currency, known)
    if (!found || plainNumber(cny) !== null) return []
    const { level, band, basis, source, asOf } = found
    const [low, high] = [level.times(band.low), level.times(band.high)]
    const typed = decimal(cny)
    if (typed.gte(low) && typed.lte(high)) return []
    return [{ currency, cny, low: shortText(low), high: shortText(high), basis, source, asOf }]
  })
}

function levelOf(currency: string, known: Asked['known']) {
  const edition = known[currency]
  if (edition && plainNumber(edition.cny) === null && decimal(edition.cny).gt(0)) {
    const { cny, source, asOf } = edition
    const day = asOf !== null && isIsoDate(asOf) ? asOf : null
    return { level: decimal(cny), band: EDITION, basis: 'edition', source, asOf: day } as const
  }
  const rough = (ROUGH_RATES as Readonly<Record<string, string>>)[currency]
  if (rough === undefined) return null
  return { level: decimal(rough), band: ROUGH, basis: 'rough', source: null, asOf: ROUGH_RATES_AS_OF } as const
}

/** Three digits that count: a bound is no figure to compute with. */
function shortText(value: Decimal): string {
  return value.toSignificantDigits(3).toFixed()
}
