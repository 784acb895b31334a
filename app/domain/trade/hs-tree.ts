// The nomenclature as a tree: section, chapter, heading, subheading. For browsing, and for saying where a code stands.
import { hsNomenclature, type HsEntry } from './hs-nomenclature'
import { HS_SECTION_LINES } from './reference/hs-sections'

export type HsSection = {
  /** Roman, as it is cited: XVI. */
  readonly number: string
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
    .map((line) => {
      const [number = '', firstChapter = '', lastChapter = '', zh = '', en = ''] = line.split('\t')
      return { number, firstChapter, lastChapter, zh, en }
    })
  return sections
}

/** The section with this roman number, in any case of letters. @checked */
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

/** The heading of a subheading, the chapter of a heading; null for a chapter. @checked */
export function parentOf(code: string): HsEntry | null {
  return hsNomenclature().get(code.slice(0, -2)) ?? null
}

/** What stands beside a code under the same parent, the code itself left out; beside a chapter those of its section. @checked */
export function siblingsOf(code: string): readonly HsEntry[] {
  const section = code.length === 2 ? sectionOf(code) : null
  const beside = section ? chaptersOf(section) : childrenOf(code.slice(0, -2))
  return beside.filter((one) => one.code !== code)
}
