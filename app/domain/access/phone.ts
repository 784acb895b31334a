// A telephone number that people give each other: any country, mobile or fixed, with an extension left out.

/** Digits with a leading + where one was typed; empty for nothing, null for what is no number. */
export function toPhone(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\s().·•/]/gu, '')
    .replace(/\p{Pd}/gu, '')
    .replace(/^00(?=[1-9])/, '+')
  if (plain === '') return ''
  return /^\+?\d{7,15}$/.test(plain) ? plain : null
}
