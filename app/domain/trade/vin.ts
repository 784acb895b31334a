// Vehicle identification numbers (GB 16735, ISO 3779): 17 characters without I, O and Q; the ninth is a check digit on cars made
// for China and North America. Cars imported from Europe may not have one.

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const VALUES = '12345678123457923456789'

export function isVin(text: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(text)
}

/** Whether the ninth character is what the others add up to. Only for what `isVin`. */
export function hasCheckDigit(vin: string): boolean {
  const sum = [...vin].reduce((total, character, index) => total + valueOf(character) * (WEIGHTS[index] ?? 0), 0)
  const rest = sum % 11
  return vin[8] === (rest === 10 ? 'X' : String(rest))
}

function valueOf(character: string): number {
  const at = LETTERS.indexOf(character)
  return Number(at < 0 ? character : VALUES[at])
}
