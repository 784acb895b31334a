// The first six digits of an HS code, the same in every country. Kept as text: leading zeros count.
import { cleanCode } from '../shared/typed-text'

/** Six digits without dots and spaces, half-width; what cannot be a code stays as it is. */
export function normaliseHs6(text: string): string {
  return cleanCode(text)
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
