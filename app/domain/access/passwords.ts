// Passwords are judged by length and by whether everybody tries them first; rules of composition only make people write them down.

export const SHORTEST_PASSWORD = 8
export const LONGEST_PASSWORD = 128

/** The first guesses of every attack that are long enough to be chosen here; compared without case. */
const FIRST_GUESSES = new Set(
  (
    '12345678 123456789 1234567890 0123456789 87654321 987654321 11111111 00000000 88888888 66666666 99999999 12341234 ' +
    '11223344 123123123 147258369 112233445566 password password1 password12 password123 passw0rd p@ssw0rd p@ssword ' +
    'qwertyui qwertyuiop qwerty123 qwerty12 asdfghjkl asdf1234 zxcvbnm1 1qaz2wsx 1q2w3e4r 1q2w3e4r5t qazwsxedc q1w2e3r4 ' +
    'abcd1234 abc12345 abcdefgh aa123456 a1234567 a12345678 a123456789 iloveyou woaini520 woaini1314 5201314520 ' +
    'woaini123 administrator admin123 admin1234 admin888 welcome1 welcome123 letmein1 football baseball sunshine princess ' +
    'superman trustno1 computer internet whatever starwars dragon123 monkey123 zero-to-one zerotoone liaoning shenyang dalian123'
  ).split(' '),
)

export type PasswordProblem = 'short' | 'long' | 'common'

/** What is wrong with a new password, or null. Length is counted in characters as people see them, not in bytes. */
export function passwordProblem(password: string): PasswordProblem | null {
  // Enough to know that it is too long without walking through a megabyte.
  const length = [...password.slice(0, LONGEST_PASSWORD * 4)].length
  if (length < SHORTEST_PASSWORD) return 'short'
  if (length > LONGEST_PASSWORD) return 'long'
  if (FIRST_GUESSES.has(password.toLowerCase()) || new Set(password).size === 1) return 'common'
  return null
}
