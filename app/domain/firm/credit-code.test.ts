import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, leftmostProblem, normaliseCreditCode, type CheckedCreditCode } from './credit-code'
import { makeCreditCode } from '../../../tests/support/credit-codes'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const VALID = [
  '91110000600037341L',
  '914403001922038216',
  '91330100799655058B',
  '91210100MA0TE5T08D',
  '91210200MA0TE5T16D',
  '91210100TE5TAA0180', // the weighted sum divides by 31 without rest
  '91210400MA0TE5T408',
  '91210800MA0TE5T83A',
  '91211100MA0TE5TB85',
  '91210300MA0TE5TC6X',
  '91210600MA0TE5TD48',
]

type Refusal = { typed: string; errors: CheckedCreditCode['errors']; warnings?: CheckedCreditCode['warnings'] }

const INVALID: readonly Refusal[] = [
  { typed: '91210100MA0TE5T080', errors: [{ code: 'check_character', expected: 'D', got: '0' }] },
  { typed: '91211000MA0TE5T08D', errors: [{ code: 'check_character', expected: 'L', got: 'D' }] },
  { typed: '91210100MA0TE5T08', errors: [{ code: 'length_not_18', length: 17 }] },
  { typed: '91210100IA0TE5T08D', errors: [{ code: 'illegal_character', characters: 'I' }] },
  { typed: '9121010AMA0TE5T08D', errors: [{ code: 'positions_3_8_not_digits' }] },
  {
    typed: '91210100MA0T75T08D',
    errors: [{ code: 'check_character', expected: '7', got: 'D' }],
    warnings: [{ code: 'subject_check_character', expected: 'X', got: '8' }],
  },
  { typed: '', errors: [{ code: 'length_not_18', length: 0 }] },
  {
    typed: '91210100MA0TE5T08DOOPS',
    errors: [
      { code: 'length_not_18', length: 22 },
      { code: 'illegal_character', characters: 'O S' },
    ],
  },
  {
    typed: '91210100MA0TE5T0\u0301D',
    errors: [{ code: 'illegal_character', characters: 'U+0301' }],
  },
  { typed: '😀1210100MA0TE5T08D', errors: [{ code: 'illegal_character', characters: '😀' }] },
  {
    typed: '沈阳企业',
    errors: [
      { code: 'length_not_18', length: 4 },
      { code: 'illegal_character', characters: '业 企 沈 阳' },
    ],
  },
]

describe('a credit code as typed', () => {
  it.each(VALID)('%s is valid', (code) => {
    const { warnings, ...checked } = checkCreditCode(code)
    expect(checked).toEqual({ code, isValid: true, errors: [] })
    expect(warnings.map((warning) => warning.code)).toEqual(code.startsWith('9121') ? [] : ['outside_liaoning'])
  })

  it.each([
    '91210106M\u200bA7BUG0151',
    '\u202d91210106MA7BUG0151\u202c',
    '9121 0106\u00a0MA7B UG0151',
    '9121\u20110106–MA7B—UG0151',
    '（91210106MA7BUG0151）',
    '９１２１０１０６ｍａ７ｂｕｇ０１５１',
  ])('%j is read as it was meant', (typed) => expect(normaliseCreditCode(typed)).toBe('91210106MA7BUG0151'))

  it.each(INVALID)('$typed is refused with its reasons', ({ typed, errors, warnings = [] }) => {
    expect(checkCreditCode(typed)).toMatchObject({ isValid: false, errors, warnings })
  })

  it('names a wrong subject check when the last character is right', () => {
    const other = '91210100MA0TE5T1'
    const last = [...ALPHABET].find((character) => {
      const problems = checkCreditCode(`${other}0${character}`).errors
      return problems.every((problem) => problem.code !== 'check_character')
    })
    expect(checkCreditCode(`${other}0${last}`).errors).toEqual([
      { code: 'subject_check_character', expected: '6', got: '0' },
    ])
  })

  it.each<[string, string | null]>([
    ['91210100MA0TE5T08D', null],
    ['91210100MA0TE5T080', 'check_character'],
    // One slip in the subject breaks the 17th and the 18th: the 17th stands further to the left.
    ['91210100MA0T75T08D', 'subject_check_character'],
    ['91210100MA0TE5T09D', 'subject_check_character'],
    ['9121010AMA0TE5T08D', 'positions_3_8_not_digits'],
    ['9121010AMA0TE5TO8D', 'positions_3_8_not_digits'],
    ['O121010AMA0TE5T08D', 'illegal_character'],
    ['91210100MA0TE5TI80', 'illegal_character'],
    ['91210100MA0TE5T', 'length_not_18'],
    ['912101OO', 'illegal_character'],
    ['91210100MA0TE5T08DD', 'length_not_18'],
    ['91210100MA0TE5T08DO', 'length_not_18'],
    ['', 'length_not_18'],
  ])('%s: a person is told first %s', (typed, code) => {
    expect(leftmostProblem(typed)?.code ?? null).toBe(code)
  })

  it('lists only a handful of illegal characters of a very long text', () => {
    const [length, illegal] = checkCreditCode(`+${'!"#$%&()*+,:;<=>?@'.repeat(50_000)}+`).errors
    expect(length).toEqual({ code: 'length_not_18', length: 900_002 })
    expect(illegal).toEqual({ code: 'illegal_character', characters: '! " # $ % & ( )' })
  })

  it('warns about a department and category that the annex does not list', () => {
    const code = makeCreditCode({ prefix: '94', division: '210100', subject: 'MA0TE5T0' })
    expect(checkCreditCode(code)).toMatchObject({
      isValid: true,
      warnings: [{ code: 'unknown_department_category', prefix: '94' }],
    })
  })
})

describe('where a code was given out', () => {
  const subject = 'MA0TE5T0'
  it.each([
    ['0', '000000000000000000', ['unknown_department 0', 'unknown_division 000000']],
    ['9', made('91', '999999'), ['unknown_division 999999']],
    ['9', made('91', '160100'), ['unknown_division 160100']],
    ['C', made('C1', '210100'), ['unknown_department C']],
  ])('%s…: %s is refused', (_, code, problems) => {
    const { isValid, errors } = checkCreditCode(code)
    expect(isValid).toBe(false)
    expect(errors.map((error) => Object.values(error).join(' '))).toEqual(problems)
    expect(leftmostProblem(code)).toEqual(errors[0])
  })

  it.each([
    ['210100', []],
    ['210106', []],
    ['210000', []],
    ['210122', ['division_not_listed']],
    ['219999', ['division_not_listed']],
    ['100000', ['outside_liaoning']],
    ['810000', ['outside_liaoning']],
  ])('division %s: %j', (division, warnings) => {
    const checked = checkCreditCode(makeCreditCode({ prefix: '91', division, subject }))
    expect(checked).toMatchObject({ isValid: true, warnings: warnings.map((code) => ({ code, division })) })
  })

  /** Right in both check characters, whatever else is wrong. */
  function made(prefix: string, division: string): string {
    const first16 = prefix + division + subject
    const all = [...ALPHABET].flatMap((seventeenth) => [...ALPHABET].map((last) => first16 + seventeenth + last))
    const slips = ['check_character', 'subject_check_character']
    return all.find((code) => !checkCreditCode(code).errors.some((error) => slips.includes(error.code))) ?? ''
  }
})

describe('normalising', () => {
  it.each([
    ['lower case', '91210100ma0te5t08d'],
    ['spaces around', '  91210100MA0TE5T08D\n'],
    ['spaces inside', '9121 0100 MA0T E5T0 8D'],
    ['full-width characters', '９１２１０１００ＭＡ０ＴＥ５Ｔ０８Ｄ'],
    ['full-width spaces', '　91210100　MA0TE5T08D'],
  ])('%s', (_, typed) => {
    expect(normaliseCreditCode(typed)).toBe('91210100MA0TE5T08D')
    expect(checkCreditCode(typed)).toMatchObject({ code: '91210100MA0TE5T08D', isValid: true })
  })
})

describe('made-up codes', () => {
  const character = fc.constantFrom(...ALPHABET)
  const parts = fc.record({
    prefix: fc.constantFrom('91', '92', '93', '12', 'A1', 'N1', 'Y1'),
    division: fc.constantFrom('210100', '210200', '210106', '211400'),
    subject: fc.array(character, { minLength: 8, maxLength: 8 }).map((characters) => characters.join('')),
  })

  it('are valid, all ten thousand of them', () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(checkCreditCode(makeCreditCode(some))).toMatchObject({ isValid: true, errors: [], warnings: [] })
      }),
      { numRuns: 10_000, seed: 20261123 },
    )
  })

  it.each(['91210100MA0TE5T08D', '91210100TE5TAA0180', '91110000600037341L', '914403001922038216'])(
    'every change of one character of %s is noticed',
    (code) => {
      for (let position = 0; position < 18; position += 1) {
        for (const other of ALPHABET) {
          if (other === code[position]) continue
          const changed = code.slice(0, position) + other + code.slice(position + 1)
          expect(checkCreditCode(changed).isValid, changed).toBe(false)
        }
      }
    },
  )
})

describe('any text at all', () => {
  it('gets an answer, never both valid and with errors', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 18, maxLength: 18 })), (text) => {
        const { isValid, errors, code } = checkCreditCode(text)
        expect(isValid).toBe(errors.length === 0)
        if (isValid) expect(code).toMatch(/^[0-9A-Z]{18}$/)
      }),
    )
  })

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseCreditCode(text)
        expect(normaliseCreditCode(once)).toBe(once)
      }),
    )
  })

  it.each(['91210100MA0TE5T08D', '91210200MA0TE5T16D', '91330100799655058B'])(
    'two neighbours of %s that change places are noticed',
    (code) => {
      for (let position = 0; position < 17; position += 1) {
        const [left, right] = [code.charAt(position), code.charAt(position + 1)]
        if (left === right) continue
        const swapped = code.slice(0, position) + right + left + code.slice(position + 2)
        expect(checkCreditCode(swapped).isValid, swapped).toBe(false)
      }
    },
  )
})
