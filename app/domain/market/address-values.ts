// What an address of the portal may ask for by name, wherever it stands, and what of it nobody can understand: such a value is left
// out by the page, and the reader is told so.
import { STATISTIC_IDS } from '../application/statistics'
import { STAGE_IDS } from '../catalogue/types'
import { QUIET_KINDS } from '../firm/quiet'
import { SEGMENTS, TRACKS } from '../firm/profile'
import { CITIES } from '../firm/reference/liaoning'
import { dayBounds, dayProblem } from '../shared/day-bounds'
import type { IsoDate } from '../shared/dates'
import { isCurrency } from '../shared/money'
import { isBlank } from '../shared/typed-text'
import { isDestination } from './destinations'

const oneOf = (known: readonly string[]) => (text: string) => known.includes(text)
const likeness = (pattern: RegExp) => (text: string) => pattern.test(text)

/** A year of which the portal can know something: from its first to the one that has begun. */
export function isAddressYear(text: string, today: IsoDate): boolean {
  return /^\d{4}$/.test(text) && text >= dayBounds('logged', today).first.slice(0, 4) && text <= today.slice(0, 4)
}

/** A month of the past, or one for which something can be planned. */
export function isAddressMonth(text: string, today: IsoDate): boolean {
  return dayProblem(`${text}-01`, 'logged', today) === null
}

/** The same of what was declared: nothing is known of a month that has not begun. */
export function isPastMonth(text: string, today: IsoDate): boolean {
  return isAddressMonth(text, today) && text <= today.slice(0, 7)
}

const isDay = (text: string, today: IsoDate) => dayProblem(text, 'logged', today) === null

/** Text: common:address.names.<name> */
const UNDERSTOOD = {
  page: likeness(/^0*[1-9]\d{0,5}$/),
  year: isAddressYear,
  month: isAddressMonth,
  day: isDay,
  asOf: isDay,
  currency: isCurrency,
  market: isDestination,
  stage: oneOf(STAGE_IDS),
  city: oneOf(CITIES.map(({ code }) => code)),
  segment: oneOf(SEGMENTS),
  track: oneOf(TRACKS),
} as const

/** The parts of a page, each with a name of its own there; a page that is not named has none. */
const PARTS: readonly { readonly at: RegExp; readonly tab: readonly string[] }[] = [
  { at: /^\/advisor$/, tab: ['mine', 'unclaimed', 'waiting', 'open', 'decided'] },
  { at: /^\/advisor\/quiet$/, tab: [...QUIET_KINDS, 'left_alone'] },
  { at: /^\/advisor\/questions$/, tab: ['waiting', 'mine', 'all'] },
]

type Asked = { readonly path: string; readonly text: string; readonly today: IsoDate }

/** What only some pages ask for. */
const OF_PAGES = {
  tab: ({ path, text }: Asked) => PARTS.find(({ at }) => at.test(path))?.tab.includes(text) ?? true,
  figure: ({ path, text }: Asked) =>
    !path.startsWith('/advisor/statistics') || (STATISTIC_IDS as readonly string[]).includes(text),
  month: ({ path, text, today }: Asked) => !/^\/official(\/|$)/.test(path) || isPastMonth(text, today),
} as const

export type AddressName = keyof typeof UNDERSTOOD | keyof typeof OF_PAGES
const NAMES = [...Object.keys(UNDERSTOOD), 'tab', 'figure'] as readonly AddressName[]

/** Of these a page takes several. */
const MANY: readonly AddressName[] = ['market']
/** Where a form of the address sends one for each box, such as the questions of a guest. */
const HAS_MANY = /^\/start(\/|$)|^\/price|\/price/

export type UnreadValue = {
  readonly name: AddressName
  readonly value: string
  /** Not understood; or named twice with different values, of which the first counts. */
  readonly why: 'unknown' | 'repeated'
}

const LONGEST_SHOWN = 40

export function unreadValues(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  today: IsoDate,
): readonly UnreadValue[] {
  const path = pathname.replace(/\.data$/, '').replace(/(?<=.)\/$/, '')
  return NAMES.flatMap((name): readonly UnreadValue[] => {
    const typed = searchParams.getAll(name).filter((one) => !isBlank(one))
    const isRead = (one: string) => {
      const text = one.trim()
      const [anywhere, here] = [UNDERSTOOD[name as keyof typeof UNDERSTOOD], OF_PAGES[name as keyof typeof OF_PAGES]]
      return (anywhere?.(text, today) ?? true) && (here?.({ path, text, today }) ?? true)
    }
    const unknown = typed.find((one) => !isRead(one))
    if (unknown !== undefined) return [{ name, value: shown(unknown), why: 'unknown' }]
    const [first, ...others] = typed
    const other = others.find((one) => one.trim() !== first?.trim())
    if (other === undefined || MANY.includes(name) || HAS_MANY.test(path)) return []
    return [{ name, value: shown(other), why: 'repeated' }]
  })
}

function shown(value: string): string {
  return [...value.trim()].slice(0, LONGEST_SHOWN).join('')
}

/** What an address asks for: named twice, the first counts; a name without a value asks for nothing. */
export function firstTyped(search: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...search].filter(([, value]) => !isBlank(value)).toReversed())
}
