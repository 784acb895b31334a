// Which HS codes there are. Taken apart once, when first asked; never sent to a browser, as it weighs a megabyte.
import { HS_LINES } from './reference/hs-2022'

export type HsEntry = {
  /** Two, four or six digits. */
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly keywordsZh: readonly string[]
  readonly keywordsEn: readonly string[]
}

let known: ReadonlyMap<string, HsEntry> | undefined

/** Chapters, headings and subheadings by their digits. */
export function hsNomenclature(): ReadonlyMap<string, HsEntry> {
  known ??= new Map(HS_LINES.trim().split('\n').map(readLine))
  return known
}

function readLine(line: string): readonly [string, HsEntry] {
  const [code = '', zh = '', en = '', wordsZh = '', wordsEn = ''] = line.split('\t')
  const parted = (words: string, sign: string) =>
    words
      .split(sign)
      .map((word) => word.trim())
      .filter(Boolean)
  return [code, { code, zh, en, keywordsZh: parted(wordsZh, '、'), keywordsEn: parted(wordsEn, ';') }]
}

/** Whether HS 2022 has this subheading of six digits. */
export function isInHs2022(code: string): boolean {
  return code.length === 6 && hsNomenclature().has(code)
}

/** The subheadings of its heading, to choose from when a code is none; empty when there is no such heading. */
export function subheadingsBeside(code: string): readonly string[] {
  const heading = code.slice(0, 4)
  return [...hsNomenclature().keys()].filter((one) => one.length === 6 && one.startsWith(heading))
}

export type HsFound =
  | { readonly kind: 'subheading'; readonly code: string }
  /** A longer code of a national tariff, whose first six digits are one. */
  | { readonly kind: 'longer'; readonly code: string }
  /** The heading is there, these six digits are not, or only four were given. */
  | { readonly kind: 'heading'; readonly heading: string; readonly codes: readonly string[] }
  | { readonly kind: 'nothing' }

/** What digits without dots mean. */
export function findHs(digits: string): HsFound {
  const code = digits.slice(0, 6)
  if (isInHs2022(code)) return { kind: digits.length === 6 ? 'subheading' : 'longer', code }
  const codes = digits.length < 4 ? [] : subheadingsBeside(digits)
  return codes.length > 0 ? { kind: 'heading', heading: digits.slice(0, 4), codes } : { kind: 'nothing' }
}

/** The name for a reader of a language; English where the nomenclature has none in it. */
export function hsName(code: string, language: string): string {
  const entry = hsNomenclature().get(code)
  const names: Readonly<Record<string, string | undefined>> = { zh: entry?.zh, en: entry?.en }
  return names[language.split('-', 1)[0] ?? ''] ?? entry?.en ?? ''
}
