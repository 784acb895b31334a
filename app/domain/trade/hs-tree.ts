// The nomenclature as a tree: section, chapter, heading, subheading. For browsing, and for saying where a code stands.
import { hsNomenclature, type HsEntry } from './hs-nomenclature'
import { HS_SECTION_LINES } from './reference/hs-sections'

/** Roman, as they are cited. Text: codes:sections.<number> */
export const SECTION_NUMBERS = [
  ...(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const),
  ...(['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'] as const),
] as const
export type SectionNumber = (typeof SECTION_NUMBERS)[number]

export type HsSection = {
  readonly number: SectionNumber
  /** Two digits each. */
  readonly firstChapter: string
  readonly lastChapter: string
  readonly zh: string
  readonly en: string
}

/** From the widest to the code itself; what is narrower than the code is null. */
export type HsPath = {
  readonly section: HsSection
  readonly chapter: HsEntry
  readonly heading: HsEntry | null
  readonly subheading: HsEntry | null
}

let sections: readonly HsSection[] | undefined

/** The 21 sections in their order. */
export function hsSections(): readonly HsSection[] {
  sections ??= HS_SECTION_LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [roman = '', firstChapter = '', lastChapter = '', zh = '', en = ''] = line.split('\t')
      const number = SECTION_NUMBERS.find((one) => one === roman)
      return number ? [{ number, firstChapter, lastChapter, zh, en }] : []
    })
  return sections
}

/** The section with this roman number, in any case of letters. */
export function hsSection(number: string): HsSection | null {
  const roman = number.toUpperCase()
  return hsSections().find((section) => section.number === roman) ?? null
}

/** The section of a chapter, heading or subheading; null for digits that no section has. */
export function sectionOf(code: string): HsSection | null {
  const chapter = code.slice(0, 2)
  return hsSections().find(({ firstChapter, lastChapter }) => firstChapter <= chapter && chapter <= lastChapter) ?? null
}

/** Where a code of two, four or six digits stands; null for one that HS 2022 does not have. */
export function hsPath(code: string): HsPath | null {
  const names = hsNomenclature()
  const section = sectionOf(code)
  const chapter = names.get(code.slice(0, 2))
  if (!section || !chapter || !names.has(code)) return null
  const at = (length: number) => (code.length >= length ? (names.get(code.slice(0, length)) ?? null) : null)
  return { section, chapter, heading: at(4), subheading: at(6) }
}

/** The chapters of a section. */
export function chaptersOf({ firstChapter, lastChapter }: HsSection): readonly HsEntry[] {
  return [...hsNomenclature().values()].filter(
    ({ code }) => code.length === 2 && firstChapter <= code && code <= lastChapter,
  )
}

let children: ReadonlyMap<string, readonly HsEntry[]> | undefined

/** The headings of a chapter, the subheadings of a heading; none below six digits. */
export function childrenOf(code: string): readonly HsEntry[] {
  children ??= byParent()
  return code === '' ? [] : (children.get(code) ?? [])
}

function byParent(): ReadonlyMap<string, readonly HsEntry[]> {
  const groups = new Map<string, HsEntry[]>()
  for (const entry of hsNomenclature().values()) {
    const parent = entry.code.slice(0, -2)
    const group = groups.get(parent)
    if (group) group.push(entry)
    else groups.set(parent, [entry])
  }
  return groups
}
