// The code printed on a certificate and what a stranger who holds it may read of the declaration behind it.

/** Without letters and digits that look alike on paper: 31 signs, twelve of them are some 59 bits. */
export const CERTIFICATE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CERTIFICATE_LENGTH = 12

/** First four and last two digits: enough to compare with the document, too little to use elsewhere. */
export function maskedNumber(declarationNumber: string): string {
  const hidden = Math.max(0, declarationNumber.length - 6)
  return `${declarationNumber.slice(0, 4)}${'*'.repeat(hidden)}${declarationNumber.slice(-2)}`
}

/** Groups of four, as people read them aloud. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
