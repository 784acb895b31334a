// The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters that name a firm in every Chinese register.
// 1 registering department, 2 category, 3-8 division (GB/T 2260), 9-17 subject code with its own check character
// (GB 11714), 18 check character.
import { findCity, findDistrict } from './places'
import { cleanCode } from '../shared/typed-text'

const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SUBJECT_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
/** Signs of the departments that give out codes; each has kinds of its own, and the annex grows by kinds. */
const DEPARTMENTS = '123456789ANY'
/** First two digits of the divisions: the provinces, Hong Kong, Macao, Taiwan, and 10 of whoever is registered with the State itself. */
const PROVINCES = new Set(
  '10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
)
const LIAONING = '21'
const CODE_SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/

/** Department and category pairs of the annex; the annex grows, so an unknown kind is a warning and never an error. */
const KNOWN_PREFIXES = new Set(
  '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1'.split(
    ' ',
  ),
)

export type CreditCodeProblem =
  | { readonly code: 'length_not_18'; readonly length: number }
  | { readonly code: 'illegal_character'; readonly characters: string }
  | { readonly code: 'positions_3_8_not_digits' }
  | { readonly code: 'unknown_department'; readonly department: string }
  | { readonly code: 'unknown_division'; readonly division: string }
  | { readonly code: 'check_character'; readonly expected: string; readonly got: string }
  | { readonly code: 'subject_check_character'; readonly expected: string; readonly got: string }

export type CreditCodeWarning =
  | { readonly code: 'unknown_department_category'; readonly prefix: string }
  | { readonly code: 'outside_liaoning'; readonly division: string }
  /** Retired districts and development zones have such codes: a firm keeps its code for life. */
  | { readonly code: 'division_not_listed'; readonly division: string }
  | { readonly code: 'subject_check_character'; readonly expected: string; readonly got: string }

export type CheckedCreditCode = {
  /** Half-width, upper-case, without spaces; what is stored and compared. */
  readonly code: string
  readonly isValid: boolean
  readonly errors: readonly CreditCodeProblem[]
  readonly warnings: readonly CreditCodeWarning[]
}

/** The code as registers write it: half-width, upper-case, without what was copied along with it. */
export function normaliseCreditCode(text: string): string {
  return cleanCode(text).toUpperCase()
}

/** Checks a code as typed. */
export function checkCreditCode(text: string): CheckedCreditCode {
  const checked = checkCharacters(text)
  const isInForm = CODE_SHAPE.test(checked.code)
  return isInForm ? { ...checked, warnings: [...originWarnings(checked.code), ...checked.warnings] } : checked
}

/** A wrong subject check is only a warning beside a wrong last character: one slip breaks both. */
function checkCharacters(text: string): CheckedCreditCode {
  const code = normaliseCreditCode(text)
  const shapeErrors = CODE_SHAPE.test(code) ? [] : shapeProblems(code)
  if (shapeErrors.length > 0) return { code, isValid: false, errors: shapeErrors, warnings: [] }

  const errors: CreditCodeProblem[] = [...originProblems(code)]
  const warnings: CreditCodeWarning[] = []
  const expected = codeCheckCharacter(code.slice(0, 17))
  if (expected !== code.charAt(17)) errors.push({ code: 'check_character', expected, got: code.charAt(17) })

  const expectedSubject = subjectCheckCharacter(code.slice(8, 16))
  if (expectedSubject !== code.charAt(16)) {
    const slip = { code: 'subject_check_character', expected: expectedSubject, got: code.charAt(16) } as const
    if (errors.some((error) => error.code === 'check_character')) warnings.push(slip)
    else errors.push(slip)
  }
  return { code, isValid: errors.length === 0, errors, warnings }
}

function originProblems(code: string): readonly CreditCodeProblem[] {
  const [department, division] = [code.charAt(0), code.slice(2, 8)]
  return [
    ...(DEPARTMENTS.includes(department) ? [] : [{ code: 'unknown_department', department } as const]),
    ...(PROVINCES.has(division.slice(0, 2)) ? [] : [{ code: 'unknown_division', division } as const]),
  ]
}

function originWarnings(code: string): readonly CreditCodeWarning[] {
  const [prefix, division] = [code.slice(0, 2), code.slice(2, 8)]
  const isHere = division.startsWith(LIAONING)
  return [
    ...(KNOWN_PREFIXES.has(prefix) ? [] : [{ code: 'unknown_department_category', prefix } as const]),
    ...(isHere || !PROVINCES.has(division.slice(0, 2)) ? [] : [{ code: 'outside_liaoning', division } as const]),
    ...(isHere && !isListed(division) ? [{ code: 'division_not_listed', division } as const] : []),
  ]
}

function isListed(division: string): boolean {
  return division === '210000' || findCity(division) !== null || findDistrict(division) !== null
}

/**
 * What a person is told first: what is wrong furthest to the left, since what stands behind it is worked out from it. A check
 * character is only named where every character before it is in form; one slip in the subject breaks both of them. What is only warned of
 * needs the districts of the province, which no form of a browser has to load.
 */
export function leftmostProblem(text: string): CreditCodeProblem | null {
  const { code, errors, warnings } = checkCharacters(text)
  const [first] = errors
  if (!first) return null
  const subject = warnings.find((warning) => warning.code === 'subject_check_character')
  if (first.code === 'unknown_department' || first.code === 'unknown_division') return first
  if (first.code === 'check_character') return subject ?? first
  if (first.code === 'subject_check_character') return first
  const places = shapeFaults(code).sort((a, b) => a.at - b.at)
  return places[0]?.problem ?? first
}

type Fault = { readonly at: number; readonly problem: CreditCodeProblem }

function shapeFaults(code: string): Fault[] {
  const characters = [...code]
  const { length } = characters
  const faults: Fault[] =
    length === 18 ? [] : [{ at: Math.min(length, 18), problem: { code: 'length_not_18', length } }]
  const letter = characters.slice(2, 8).findIndex((one) => CODE_ALPHABET.includes(one) && !/\d/.test(one))
  if (letter >= 0) faults.push({ at: letter + 2, problem: { code: 'positions_3_8_not_digits' } })
  const illegal = characters.findIndex((one) => !CODE_ALPHABET.includes(one))
  const named = shapeProblems(code).find((problem) => problem.code === 'illegal_character')
  if (illegal >= 0 && named) faults.push({ at: illegal, problem: named })
  return faults
}

function shapeProblems(code: string): readonly CreditCodeProblem[] {
  const problems: CreditCodeProblem[] = []
  const characters = [...code]
  const illegal = [...new Set(characters.filter((character) => !CODE_ALPHABET.includes(character)))].sort()
  if (characters.length !== 18) problems.push({ code: 'length_not_18', length: characters.length })
  if (illegal.length > 0)
    problems.push({ code: 'illegal_character', characters: illegal.slice(0, 8).map(visible).join(' ') })
  if (problems.length === 0) problems.push({ code: 'positions_3_8_not_digits' })
  return problems
}

// Control and direction marks would vanish from the sentence or turn it round, so they are named by their number.
function visible(character: string): string {
  if (!/[\p{C}\p{M}]/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

// 31 - S mod 31 is 31 itself when S divides evenly; that case is written 0.
function codeCheckCharacter(first17: string): string {
  const sum = weightedSum({ text: first17, alphabet: CODE_ALPHABET, weights: CODE_WEIGHTS })
  return CODE_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

function subjectCheckCharacter(first8: string): string {
  const remainder = 11 - (weightedSum({ text: first8, alphabet: SUBJECT_ALPHABET, weights: SUBJECT_WEIGHTS }) % 11)
  if (remainder === 10) return 'X'
  return remainder === 11 ? '0' : String(remainder)
}

function weightedSum(of: {
  readonly text: string
  readonly alphabet: string
  readonly weights: readonly number[]
}): number {
  return of.weights.reduce((sum, weight, position) => sum + of.alphabet.indexOf(of.text.charAt(position)) * weight, 0)
}
