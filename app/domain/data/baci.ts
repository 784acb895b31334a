// Trade flows of CEPII BACI, HS 2022: t,i,j,k,v,q are year, exporter, importer, code, value in thousand USD and quantity in tonnes.
// Ten million rows become one figure for each market and code: what it imports from all, and of that from China.
import { MARKETS } from '../market/reference/markets'
import type { IsoDate } from '../shared/dates'
import { ok, refused, type Result } from '../shared/result'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { csvReader } from './csv'
import { fault, type DataFault } from './fault'
import type { Reader, ReadFile } from './reader'
import { BACI_MARKETS, CHINA } from './reference/baci-countries'

export type TradeRow = {
  readonly year: number
  readonly market: string
  readonly hs6: string
  /** Whole US dollars: BACI has three decimals of a thousand. */
  readonly importsUsd: number
  readonly chinaUsd: number
  /** Null where China sold none, or nobody weighed it. */
  readonly chinaKg: number | null
}

/** HS 2022 counts from here on. */
const FIRST_YEAR = 2022
/** With an exponent, as statistics programs write it. */
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i
const COUNTRY = /^\d{1,3}$/
const UNWEIGHED = -1
/** More than the whole world trades, in thousand USD or tonnes: such a figure is a slip. */
const MOST = 1e12

export function baciReader({ today }: { readonly today: IsoDate }): Reader<ReadFile<TradeRow>> {
  const tally = new Tally(Number(today.slice(0, 4)))
  return csvReader({
    columns: ['t', 'i', 'j', 'k', 'v', 'q'],
    row: (cells, line) => tally.row(cells, line),
    end: () => tally.end(),
  })
}

class Tally {
  readonly #latest: number
  readonly #codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)
  readonly #places = new Map(this.#codes.map((code, at) => [code, at]))
  readonly #markets = new Map(Object.entries(BACI_MARKETS).map(([id, iso2]) => [id, placeOf(iso2)]))
  readonly #imports = new Float64Array(MARKETS.length * this.#codes.length)
  readonly #china = new Float64Array(this.#imports.length)
  readonly #weight = new Float64Array(this.#imports.length)
  /** By exporter one bit for each market and code: the same flow twice is a fault, and a set of millions would not fit. */
  readonly #seen = new Map<string, Uint8Array>()
  /** Null before the first row: a row without a year is a fault, too. */
  #year: string | null = null
  #read = 0

  constructor(latest: number) {
    this.#latest = latest
  }

  row(cells: readonly string[], line: number): DataFault | null {
    const [year = '', from = '', to = '', code = '', value = '', quantity = ''] = cells
    if (year !== this.#year) {
      const found = this.#takeYear(year, line)
      if (found) return found
    }
    if (!COUNTRY.test(from) || !COUNTRY.test(to)) {
      return fault('country_code', { line, value: COUNTRY.test(from) ? to : from })
    }
    const place = this.#places.get(code) ?? this.#places.get(code.padStart(6, '0'))
    if (place === undefined) return fault('unknown_hs', { line, value: code })
    const found = faultOfFigure({ column: 'v', text: value, line }) ?? faultOfQuantity(quantity, line)
    if (found) return found
    this.#read += 1
    const market = this.#markets.get(to)
    return market === undefined ? null : this.#count({ from, market, place, value, quantity, code, line })
  }

  #takeYear(year: string, line: number): DataFault | null {
    const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= this.#latest
    if (!isYear) return fault('year', { line, value: year, first: FIRST_YEAR, latest: this.#latest })
    if (this.#year !== null) return fault('two_years', { line, first: this.#year, second: year })
    this.#year = year
    return null
  }

  #count({ from, market, place, value, quantity, code, line }: Flow): DataFault | null {
    const at = market * this.#codes.length + place
    if (this.#isSecond(from, at)) return fault('duplicate', { line, value: `${from} ${code}` })
    const dollars = Math.round(Number(value) * 1000)
    this.#imports[at] = (this.#imports[at] ?? 0) + dollars
    if (from !== CHINA) return null
    this.#china[at] = dollars
    this.#weight[at] = isUnweighed(quantity) ? UNWEIGHED : Math.round(Number(quantity) * 1000)
    return null
  }

  #isSecond(from: string, at: number): boolean {
    const bits = this.#seen.get(from) ?? new Uint8Array(Math.ceil(this.#imports.length / 8))
    this.#seen.set(from, bits)
    const [byte, bit] = [at >> 3, 1 << (at & 7)]
    const isSecond = ((bits[byte] ?? 0) & bit) !== 0
    bits[byte] = (bits[byte] ?? 0) | bit
    return isSecond
  }

  end(): Result<ReadFile<TradeRow>, DataFault> {
    const rows = MARKETS.flatMap(({ iso2 }, market) =>
      this.#codes.flatMap((hs6, at) => this.#rowOf(iso2, hs6, market, at)),
    )
    if (rows.length === 0) return refused(fault('no_rows'))
    return ok({ rows, read: this.#read, asOf: `${this.#year}-12-31` as IsoDate, covers: [`${this.#year}`] })
  }

  #rowOf(iso2: string, hs6: string, market: number, place: number): readonly TradeRow[] {
    const at = market * this.#codes.length + place
    const [importsUsd = 0, chinaUsd = 0, weight = 0] = [this.#imports[at], this.#china[at], this.#weight[at]]
    if (importsUsd === 0) return []
    const chinaKg = chinaUsd === 0 || weight === UNWEIGHED ? null : weight
    return [{ year: Number(this.#year), market: iso2, hs6, importsUsd, chinaUsd, chinaKg }]
  }
}

type Flow = {
  readonly from: string
  readonly market: number
  readonly place: number
  readonly value: string
  readonly quantity: string
  readonly code: string
  readonly line: number
}

function placeOf(iso2: string): number {
  return MARKETS.findIndex((market) => market.iso2 === iso2)
}

function isUnweighed(quantity: string): boolean {
  return quantity === '' || quantity === 'NA'
}

type Figure = { readonly column: string; readonly text: string; readonly line: number }

function faultOfFigure({ column, text, line }: Figure): DataFault | null {
  if (NUMBER.test(text) && Number(text) <= MOST) return null
  return fault(/^-\d/.test(text) ? 'negative' : 'not_number', { line, column, value: text })
}

function faultOfQuantity(quantity: string, line: number): DataFault | null {
  return isUnweighed(quantity) ? null : faultOfFigure({ column: 'q', text: quantity, line })
}
