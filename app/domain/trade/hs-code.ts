// The first six digits of an HS code, the same in every country. Kept as text: leading zeros count.
import { cleanCode } from '../shared/typed-text'

/** Six digits without dots and spaces, half-width; what cannot be a code stays as it is. */
export function normaliseHs6(text: string): string {
  return cleanCode(text)
}

/** True for six digits in a chapter that exists: 01 to 97, of which 77 is kept free by the convention. */
export function isHs6(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false
  const chapter = Number(code.slice(0, 2))
  return chapter >= 1 && chapter <= 97 && chapter !== 77
}

/** As printed in tariffs: 8456.11. */
export function showHs6(code: string): string {
  return `${code.slice(0, 4)}.${code.slice(4)}`
}
