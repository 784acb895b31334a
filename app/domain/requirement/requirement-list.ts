// The requirements, taken apart once when first asked, and found by market and code without looking through all of them.
import { atMost } from '../catalogue/source-standing'
import type { Confidence } from '../catalogue/types'
import { MARKETS } from '../market/reference/markets'
import type { IsoDate } from '../shared/dates'
import { REQUIREMENT_LINES, REQUIREMENTS_WRITTEN_ON } from './reference/requirements'
import type { Repeat, Requirement, RequirementKind, RequirementWho, Term } from './types'

const ALL = MARKETS.map(({ iso2 }) => iso2)

function membersOf(regime: string): readonly string[] {
  return MARKETS.filter((market) => market.regime === regime).map(({ iso2 }) => iso2)
}

const UNIONS: Readonly<Record<string, readonly string[]>> = {
  '*': ALL,
  EU: membersOf('eu'),
  EAEU: membersOf('eaeu'),
  GCC: membersOf('gcc'),
}

const FIELDS = 17

function readLine(line: string): Requirement {
  const cells = line.split('\t')
  const cell = (place: number) => cells[place] ?? ''
  if (cells.length > FIELDS) throw new Error(line)
  const id = cell(0)
  return {
    id,
    markets: UNIONS[cell(1)] ?? cell(1).split(' '),
    prefixes: readPrefixes(cell(2)),
    except: words(cell(3)),
    when: words(cell(4)).map(readTerm),
    // tests/requirements-data.test.ts walks these words against their lists.
    kind: cell(5) as RequirementKind,
    who: cell(6) as RequirementWho,
    costCny: readPair(cell(7)),
    workingDays: readPair(cell(8)),
    repeat: cell(9) as Repeat,
    validFrom: (cell(10) || null) as IsoDate | null,
    validTo: (cell(11) || null) as IsoDate | null,
    confidence: cell(16) ? (cell(12) as Confidence) : atMost('low_medium', cell(12) as Confidence),
    confirmWith: cell(13),
    rule: cell(14) || null,
    evidenceKey: cell(15) || id,
    source: cell(16) || null,
    restsOn: cell(16) ? [] : ['text_unread'],
    checkedOn: REQUIREMENTS_WRITTEN_ON,
  }
}

function words(text: string): readonly string[] {
  return text ? text.split(' ') : []
}

function readPair(text: string): readonly [number, number] | null {
  const [low, high] = text.split('-')
  return low && high ? [Number(low), Number(high)] : null
}

function readTerm(text: string): Term {
  if (text.startsWith('@')) return { kind: 'market', is: text.slice(1) }
  if (text.startsWith('!')) return { kind: 'not', of: text.slice(1) }
  return { kind: 'any', of: text.split('|') }
}

/** 01-03 are three chapters. */
function readPrefixes(text: string): readonly string[] {
  return text === '*' ? [] : words(text).flatMap(readPrefix)
}

function readPrefix(text: string): readonly string[] {
  const [first, last] = text.split('-')
  if (!first || !last) return [text]
  const chapters = Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => Number(first) + place)
  return chapters.filter((chapter) => chapter !== KEPT_FREE).map((chapter) => String(chapter).padStart(2, '0'))
}

/** The convention keeps this chapter free. */
const KEPT_FREE = 77

let list: readonly Requirement[] | undefined

export function allRequirements(): readonly Requirement[] {
  list ??= REQUIREMENT_LINES.trim().split('\n').map(readLine)
  return list
}

let byId: ReadonlyMap<string, Requirement> | undefined

export function findRequirement(id: string): Requirement | null {
  byId ??= new Map(allRequirements().map((one) => [one.id, one]))
  return byId.get(id) ?? null
}

type Index = ReadonlyMap<string, readonly number[]>

let index: Index | undefined

/** Places in the list by "market prefix"; all chapters stand under the empty prefix. */
function indexed(): Index {
  if (index) return index
  const built = new Map<string, number[]>()
  allRequirements().forEach(({ markets, prefixes }, place) => {
    for (const market of markets) {
      for (const prefix of prefixes.length > 0 ? prefixes : ['']) {
        const key = `${market} ${prefix}`
        const known = built.get(key)
        if (known) known.push(place)
        else built.set(key, [place])
      }
    }
  })
  index = built
  return built
}

/** What the code selects in a market, in the order of the list, whatever the day and the answers. */
export function selectedBy({ hs6, market }: { readonly hs6: string; readonly market: string }): readonly Requirement[] {
  const found = ['', hs6.slice(0, 2), hs6.slice(0, 4), hs6].flatMap(
    (prefix) => indexed().get(`${market} ${prefix}`) ?? [],
  )
  return [...new Set(found)]
    .toSorted((a, b) => a - b)
    .flatMap((place) => allRequirements()[place] ?? [])
    .filter(({ except }) => !except.some((prefix) => hs6.startsWith(prefix)))
}
