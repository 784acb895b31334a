// The first six digits of an HS code, the same in every country. Kept as text: leading zeros count.
import { cleanCode, plainSigns } from '../shared/typed-text'

/** What people write in front of a code. */
const LABEL =
  /^(?:(?:hs(?:[ -]?code)?|hts|cn ?code|(?:商品|海关|税则|产品)?(?:编码|编号|税则号列|税则号|税号))[ :#.]*){1,2}(?=[^\p{L}\d]*\d)/iu

/** Half-width, without what is written in front of a code: `HS 8458.11` is `8458.11`. */
export function withoutHsLabel(text: string): string {
  return plainSigns(text).replace(LABEL, '')
}

/** Six digits without label, dots and spaces, half-width; what cannot be a code stays as it is. */
export function normaliseHs6(text: string): string {
  return cleanCode(withoutHsLabel(text))
}

/** Some codes between commas or spaces, each with dots, dashes and label or without. A space within a code parts nothing. */
export function hsCodesIn(text: string): readonly string[] {
  return text
    .split(/[\n,;，、；]+/)
    .flatMap((part) => codesOf(withoutHsLabel(part)))
    .filter((code) => code !== '')
}

function codesOf(part: string): readonly string[] {
  const codes = part.split(' ').map(normaliseHs6)
  return codes.every((code) => code.length >= 6) ? codes : [cleanCode(part)]
}

/** Six digits, a heading of four, or the longer code of a national tariff: enough to say which six digits are meant. */
export function isHsShaped(code: string): boolean {
  return /^(\d{4}|\d{6,13})$/.test(code)
}

/** As printed in tariffs: 8456.11. */
export function showHs6(code: string): string {
  return `${code.slice(0, 4)}.${code.slice(4)}`
}

/** A code of any length as people write it: 84, 8456, 8456.1, 8456.11, 8456.11.00.90. */
export function showHs(code: string): string {
  if (code.length <= 4) return code
  const pairs = code.slice(4).match(/\d{1,2}/g) ?? []
  return [code.slice(0, 4), ...pairs].join('.')
}
