import { checkCreditCode } from '~/domain/firm/credit-code'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

type Parts = { readonly prefix: string; readonly division: string; readonly subject: string }

/** A well-formed code for made-up firms. The parts must be of the code's alphabet: two, six and eight characters. */
export function makeCreditCode({ prefix, division, subject }: Parts): string {
  const first16 = prefix + division + subject
  const { errors, warnings } = checkCreditCode(`${first16}00`)
  const subjectCheck = expectedBy('subject_check_character', [...errors, ...warnings]) ?? '0'
  const first17 = first16 + subjectCheck
  const last = [...CHARACTERS].find((character) => checkCreditCode(first17 + character).isValid)
  if (!last) throw new Error(`No code begins with ${first17}`)
  return first17 + last
}

type Problem =
  ReturnType<typeof checkCreditCode>['errors'][number] | ReturnType<typeof checkCreditCode>['warnings'][number]

function expectedBy(code: 'subject_check_character', problems: readonly Problem[]): string | undefined {
  const problem = problems.find((one) => one.code === code)
  return problem && 'expected' in problem ? problem.expected : undefined
}
