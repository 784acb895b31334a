// What somebody typed into one box: a code, a part of one, or words. Digits that are no code are told apart from both.
import { cleanCode, plainSigns } from '../shared/typed-text'
import { withoutHsLabel } from './hs-code'
import { hsNomenclature } from './hs-nomenclature'

export type TypedHs =
  | { readonly kind: 'text' }
  /** Two, four or six digits that HS 2022 has; `longer` is what a national tariff has behind them, or ''. */
  | { readonly kind: 'code'; readonly code: string; readonly longer: string }
  /** The beginning of codes, or digits from their middle: three or five digits, at most `MOST_PARTS` codes. */
  | { readonly kind: 'part'; readonly digits: string; readonly codes: readonly string[] }
  /** Digits in the shape of a code that HS 2022 does not have; `under` is the longest beginning that it has, or ''. */
  | { readonly kind: 'missing'; readonly digits: string; readonly under: string }

/** So many codes are offered for a part of one. */
export const MOST_PARTS = 40
const SHAPED = /(?<![\d.])(\d{4})[.](\d{2})(?:[. ]?(\d{2})){0,3}(?![\d.]*\d)/

/** Reads dots, spaces, full width, labels in front, and signs that came along when it was copied. */
export function readTypedHs(typed: string): TypedHs {
  const plain = withoutHsLabel(typed.slice(0, 400))
  const digits = cleanCode(plain)
  if (/^\d{2,13}$/.test(digits)) return meaningOf(digits)
  return { kind: 'text' }
}

/** A code that stands among words: "8456.11 laser cutter"; null when there is none that HS 2022 has. */
export function codeAmongWords(typed: string): string | null {
  const [, heading = '', rest = ''] = SHAPED.exec(plainSigns(typed.slice(0, 400))) ?? []
  const code = heading + rest
  return hsNomenclature().has(code) ? code : null
}

function meaningOf(digits: string): TypedHs {
  const names = hsNomenclature()
  for (const length of [6, 4, 2]) {
    const code = digits.slice(0, length)
    const isWhole = digits.length === length || (length === 6 && digits.length > 6)
    if (isWhole && names.has(code)) return { kind: 'code', code, longer: digits.slice(length) }
  }
  if (digits.length < 6) {
    const codes = partOf(digits)
    if (codes.length > 0) return { kind: 'part', digits, codes }
    // Three digits that no code has may be a grade: 304, 201.
    if (digits.length === 3) return { kind: 'text' }
  }
  const under = [4, 2].map((length) => digits.slice(0, length)).find((code) => names.has(code)) ?? ''
  return { kind: 'missing', digits, under }
}

/** Codes that begin with the digits; where none does, those of six that have them elsewhere. */
function partOf(digits: string): readonly string[] {
  const codes = [...hsNomenclature().keys()]
  const beginning = codes.filter((code) => code.length > digits.length && code.startsWith(digits))
  if (beginning.length > 0) return beginning.slice(0, MOST_PARTS)
  return codes.filter((code) => code.length === 6 && code.includes(digits)).slice(0, MOST_PARTS)
}
