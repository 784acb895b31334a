// The duty of most-favoured nations as a range. A product has one line of the national tariff under its subheading; which one is not in six
// digits, so a cautious price takes the highest rate, and says so where duties in money come on top.
import { comparePercent, highestOf, percentsIn } from '../shared/percent'
import { EU_TARIFF, GCC_TARIFF, TURKISH_TARIFF } from './reference/editions'
import { BUILT_IN, hasTariffRow, type TariffId } from './tariffs'
import {
  isUnknown,
  type DutyFigure,
  type Edition,
  type Formula,
  type Known,
  type Percent,
  type TariffRow,
  type TariffTable,
  type Unknown,
} from './types'

export type MfnRange = {
  readonly lowest: Percent | null
  readonly highest: Percent | null
  /** National lines under the subheading; null where the tariff is known by its general rate alone. */
  readonly lines: number | null
  readonly words: readonly string[]
  /** What a cautious price takes. */
  readonly cautious: Known<DutyFigure>
  /** The true duty can be higher: duties in money, or added ones that are unknown. */
  readonly isFloor: boolean
  readonly edition: Edition
}

type Asked = { readonly hs6: string; readonly tariff: TariffId; readonly tables?: Partial<Record<string, TariffTable>> }

/**
 * `tables` are editions that an operator brought in; they stand before the built-in ones. What they do not have is answered by the built-in
 * one, which names itself: a file may hold a few chapters.
 */
export function mfnOf({ hs6, tariff, tables = {} }: Asked): Known<MfnRange> {
  const table = standingFor({ hs6, brought: tables[tariff], own: builtIn(tariff) })
  if (table) return rangeOf(table, hs6)
  if (!hasTariffRow(hs6)) return { unknown: 'no_such_code' }
  if (tariff === 'gcc') return gulfRange(hs6)
  if (tariff === 'tr')
    return turkishRange(hs6, standingFor({ hs6, brought: tables['eu'], own: BUILT_IN.eu }) ?? BUILT_IN.eu)
  return { unknown: 'no_reusable_source' }
}

/** From and to, as every page and the interface say it: a rate named in words beside duties in money counts too. Null where none is named. */
export function spanOf({ lowest, cautious }: MfnRange): { readonly lowest: Percent; readonly highest: Percent } | null {
  if (isUnknown(cautious)) return null
  return { lowest: lowest ?? cautious.value, highest: cautious.value }
}

type Standing = { readonly hs6: string; readonly brought: TariffTable | undefined; readonly own: TariffTable | null }

function standingFor({ hs6, brought, own }: Standing): TariffTable | null {
  return brought?.rowOf(hs6) ? brought : (own ?? brought ?? null)
}

function builtIn(tariff: TariffId): TariffTable | null {
  return tariff === 'eu' || tariff === 'eaeu' || tariff === 'us' ? BUILT_IN[tariff] : null
}

function rangeOf(table: TariffTable, hs6: string): Known<MfnRange> {
  const row = table.rowOf(hs6)
  if (!row) return { unknown: hasTariffRow(hs6) ? 'not_in_edition' : 'no_such_code' }
  const { lowest, highest, lines, words } = row
  return {
    lowest,
    highest,
    lines,
    words,
    cautious: cautiousOf(row, table.edition),
    isFloor: words.length > 0,
    edition: table.edition,
  }
}

function cautiousOf(row: TariffRow, edition: Edition): Known<DutyFigure> {
  const named = percentsIn(row.words)
  const value = highestOf([...(row.highest === null ? [] : [row.highest]), ...named])
  if (value === null) return { unknown: 'only_other_kinds' }
  return figureOf(value, edition, formulaOf(row, value))
}

function formulaOf({ lowest, highest, lines, words }: TariffRow, value: Percent): Formula {
  if (words.length > 0) {
    const id = highest === null || comparePercent(value, highest) > 0 ? 'highest_in_words' : 'highest_beside_words'
    return { id, values: { highest: value, lines, words: words.join('; ') } }
  }
  if (lowest !== highest) return { id: 'highest_of_range', values: { lowest: lowest ?? '', highest: value, lines } }
  return { id: value === '0' ? 'free' : 'single_rate', values: { rate: value, lines } }
}

function figureOf(value: Percent, edition: Edition, formula: Formula): DutyFigure {
  const { rule, source, asOf, confidence } = edition
  return { value, formula, rule, source, asOf, confidence }
}

const GULF_RATE = '5'
const GULF_TOBACCO = '100'

/** The list of goods free of duty is not known by code, so all others lie between free and the general rate. */
function gulfRange(hs6: string): Known<MfnRange> {
  if (/^220[3-8]/.test(hs6)) return { unknown: 'alcohol_in_gulf' }
  const edition = GCC_TARIFF
  const known = { lines: null, words: [], edition, isFloor: false }
  if (hs6.startsWith('24')) {
    const cautious = figureOf(GULF_TOBACCO, edition, { id: 'tobacco', values: { rate: GULF_TOBACCO } })
    return { ...known, lowest: GULF_TOBACCO, highest: GULF_TOBACCO, cautious }
  }
  const formula: Formula = { id: 'general_rate_or_free', values: { lowest: '0', highest: GULF_RATE } }
  return { ...known, lowest: '0', highest: GULF_RATE, cautious: figureOf(GULF_RATE, edition, formula) }
}

const FARM_CHAPTERS = 24

/** The customs union covers industrial goods; farm goods have a Turkish rate of their own. */
function turkishRange(hs6: string, eu: TariffTable): Known<MfnRange> {
  if (Number(hs6.slice(0, 2)) <= FARM_CHAPTERS) return { unknown: 'farm_goods_of_turkiye' }
  const row = eu.rowOf(hs6)
  if (!row) return { unknown: 'not_in_edition' }
  const edition: Edition = {
    ...TURKISH_TARIFF,
    asOf: eu.edition.asOf === EU_TARIFF.asOf ? TURKISH_TARIFF.asOf : eu.edition.asOf,
  }
  const european = cautiousOf(row, edition)
  return {
    lowest: row.lowest,
    highest: row.highest,
    lines: row.lines,
    words: row.words,
    cautious: asFloor(european),
    isFloor: true,
    edition,
  }
}

function asFloor(european: Known<DutyFigure>): DutyFigure | Unknown {
  if (isUnknown(european)) return european
  return { ...european, formula: { id: 'eu_rate_as_floor', values: { rate: european.value } } }
}
