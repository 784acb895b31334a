// A telephone number that people give each other: any country, mobile or fixed, with an extension left out.

/** +86 (0)24: from abroad the 0 of the area is left out. */
const BEFORE_THE_AREA = /^(\s*(?:\+|00)\d{1,3}[\s\p{Pd}.]*)\(\s*0\s*\)/u

/** Digits with a leading + where one was typed; empty for nothing, null for what is no number. */
export function toPhone(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(BEFORE_THE_AREA, '$1')
    .replace(/[\p{Cf}\s().·•/]/gu, '')
    .replace(/\p{Pd}/gu, '')
    .replace(/^00(?=[1-9])/, '+')
  if (plain === '') return ''
  return /^\+?\d{7,15}$/.test(plain) ? plain : null
}
