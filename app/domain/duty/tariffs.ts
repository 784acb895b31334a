// Whose tariff a market applies, and the tables of those tariffs. Taken apart once, when first asked; never sent to a browser.
import { findMarket } from '../market/find-market'
import { MFN_LINES } from './reference/mfn-2022'
import { SECTION_301 } from './reference/section-301'
import { EAEU_TARIFF, EU_TARIFF, US_TARIFF } from './reference/editions'
import type { Percent, TariffRow, TariffTable } from './types'

const OWN_TARIFFS = ['us', 'tr', 'jp', 'kr', 'il', 'rs', 'ge', 'az', 'uz', 'tj', 'tm'] as const
/** Text: duty:tariffs.<id> */
export const TARIFFS = ['eu', 'eaeu', 'gcc', ...OWN_TARIFFS] as const
export type TariffId = (typeof TARIFFS)[number]

/** Null for a market outside the list. */
export function tariffOf(iso2: string): TariffId | null {
  const market = findMarket(iso2)
  if (!market) return null
  if (market.regime !== 'own') return market.regime
  return OWN_TARIFFS.find((tariff) => tariff === iso2.toLowerCase()) ?? null
}

const COLUMNS = ['eu', 'eaeu', 'us'] as const
type Column = (typeof COLUMNS)[number]
const EDITIONS = { eu: EU_TARIFF, eaeu: EAEU_TARIFF, us: US_TARIFF } as const

let cells: ReadonlyMap<string, readonly string[]> | undefined

function cellsOf(hs6: string): readonly string[] | undefined {
  cells ??= new Map(
    MFN_LINES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 6), line.split('\t').slice(1)]),
  )
  return cells.get(hs6)
}

/** Whether the subheading stands in the table at all. */
export function hasTariffRow(hs6: string): boolean {
  return cellsOf(hs6) !== undefined
}

function readCell(cell: string | undefined): TariffRow | null {
  if (!cell) return null
  const [lines = '', range = '', words = ''] = cell.split('|')
  return { lines: Number(lines), ...readRange(range), words: words ? words.split('; ') : [] }
}

function readRange(range: string): Pick<TariffRow, 'lowest' | 'highest'> {
  const [lowest = '', highest = lowest] = range.split('-')
  return { lowest: lowest || null, highest: highest || null }
}

function tableOf(column: Column): TariffTable {
  const place = COLUMNS.indexOf(column)
  return { edition: EDITIONS[column], rowOf: (hs6) => readCell(cellsOf(hs6)?.[place]) }
}

/** The tables the portal comes with. */
export const BUILT_IN: Readonly<Record<Column, TariffTable>> = {
  eu: tableOf('eu'),
  eaeu: tableOf('eaeu'),
  us: tableOf('us'),
}

let section301: ReadonlyMap<string, readonly [Percent, Percent]> | undefined

/** Lowest and highest added rate on goods of China; null where the lists do not name the subheading. */
export function section301Of(hs6: string): readonly [Percent, Percent] | null {
  section301 ??= new Map(SECTION_301.trim().split('\n').flatMap(readAdded))
  return section301.get(hs6) ?? null
}

function readAdded(line: string): readonly (readonly [string, readonly [Percent, Percent]])[] {
  const [range = '', codes = ''] = line.split('\t')
  const { lowest, highest } = readRange(range)
  return codes.split(' ').map((code) => [code, [lowest ?? '', highest ?? '']] as const)
}
