// The claim that ends the journey: a customs declaration (报关单) that was accepted. An advisor verifies it against the
// document; these checks come first, so that nothing is submitted which could only be sent back.
import { isDeclaredMode, type DeclaredMode } from '../channel/mode'
import { isDestination } from '../market/destinations'
import type { IsoDate } from '../shared/dates'
import { dayProblem } from '../shared/day-bounds'
import { isCurrency, toMinor, type Currency } from '../shared/money'
import { ok, refused, type Result } from '../shared/result'
import { cleanAmount, cleanCode, cleanDay } from '../shared/typed-text'

/** As typed by the firm. */
export type DeclarationClaim = {
  readonly declarationNumber: string
  readonly declaredOn: string
  readonly market: string
  readonly mode: string
  readonly currency: string
  readonly value: string
}

export type Declaration = {
  readonly declarationNumber: string
  readonly declaredOn: IsoDate
  readonly market: string
  readonly mode: DeclaredMode
  readonly currency: Currency
  /** Smallest units of the currency. */
  readonly valueMinor: bigint
}

/** Text: trade:problems.<code> */
export type DeclarationProblem =
  | { readonly field: 'declarationNumber'; readonly code: 'number_not_18_digits' }
  | { readonly field: 'declaredOn'; readonly code: 'date_not_real' | 'date_in_future' | 'date_before_1990' }
  | { readonly field: 'market'; readonly code: 'market_unknown' }
  | { readonly field: 'mode'; readonly code: 'mode_not_for_export' }
  | { readonly field: 'currency'; readonly code: 'currency_unknown' }
  | { readonly field: 'value'; readonly code: 'value_not_an_amount' | 'value_not_positive' }

// Electronic declarations do not reach further back; an earlier year is a slip of the pen.
const DATE_PROBLEMS = {
  not_a_date: 'date_not_real',
  too_early: 'date_before_1990',
  in_the_future: 'date_in_future',
  too_far_ahead: 'date_in_future',
} as const

/** The declaration as it is counted, or every problem at once. `today` is the day in China. */
export function checkDeclaration(
  claim: DeclarationClaim,
  today: IsoDate,
): Result<Declaration, readonly DeclarationProblem[]> {
  const typed = tidied(claim)
  const { declarationNumber } = typed
  const problems: DeclarationProblem[] = []

  if (!/^\d{18}$/.test(declarationNumber)) problems.push({ field: 'declarationNumber', code: 'number_not_18_digits' })
  const dateProblem = problemOfDate(typed.declaredOn, today)
  if (dateProblem) problems.push({ field: 'declaredOn', code: dateProblem })
  if (!isDestination(typed.market)) problems.push({ field: 'market', code: 'market_unknown' })
  if (!isDeclaredMode(typed.mode)) problems.push({ field: 'mode', code: 'mode_not_for_export' })
  const { value, ...wrong } = checkAmount(typed)
  problems.push(...wrong.problems)

  if (problems.length > 0) return refused(problems)
  const { market, mode, currency, declaredOn } = typed
  return ok({ declarationNumber, declaredOn, market, mode, currency, valueMinor: value } as Declaration)
}

/** What a bank has advised, as typed by the firm. */
export type ServiceClaim = Pick<DeclarationClaim, 'market' | 'currency' | 'value'> & { readonly receivedOn: string }

export type ServiceIncome = Pick<Declaration, 'market' | 'currency' | 'valueMinor'> & { readonly receivedOn: IsoDate }

/** The first payment for a service as it is proved, or every problem at once; `declaredOn` stands for the day of the payment. */
export function checkServiceIncome(
  claim: ServiceClaim,
  today: IsoDate,
): Result<ServiceIncome, readonly DeclarationProblem[]> {
  const typed = tidied({ ...claim, declaredOn: claim.receivedOn })
  const problems: DeclarationProblem[] = []
  const dateProblem = problemOfDate(typed.declaredOn, today)
  if (dateProblem) problems.push({ field: 'declaredOn', code: dateProblem })
  if (!isDestination(typed.market)) problems.push({ field: 'market', code: 'market_unknown' })
  const { value, ...wrong } = checkAmount(typed)
  problems.push(...wrong.problems)
  if (problems.length > 0) return refused(problems)
  const { market, currency, declaredOn: receivedOn } = typed
  return ok({ receivedOn, market, currency, valueMinor: value } as ServiceIncome)
}

type Amount = Pick<DeclarationClaim, 'currency' | 'value'>

function checkAmount({ currency, value: text }: Amount): {
  readonly value: bigint | null
  readonly problems: readonly DeclarationProblem[]
} {
  if (!isCurrency(currency)) return { value: null, problems: [{ field: 'currency', code: 'currency_unknown' }] }
  const value = toMinor(text, currency)
  if (value === null) return { value, problems: [{ field: 'value', code: 'value_not_an_amount' }] }
  return { value, problems: value > 0n ? [] : [{ field: 'value', code: 'value_not_positive' }] }
}

function tidied(
  claim: Partial<DeclarationClaim> & Omit<DeclarationClaim, 'declarationNumber' | 'mode'>,
): DeclarationClaim {
  return {
    declarationNumber: cleanCode(claim.declarationNumber ?? ''),
    declaredOn: cleanDay(claim.declaredOn),
    market: cleanCode(claim.market).toUpperCase(),
    mode: cleanCode(claim.mode ?? ''),
    currency: cleanCode(claim.currency).toUpperCase(),
    value: cleanAmount(claim.value),
  }
}

function problemOfDate(text: string, today: IsoDate): 'date_not_real' | 'date_in_future' | 'date_before_1990' | null {
  const found = dayProblem(text, 'happened', today)
  return found && DATE_PROBLEMS[found]
}
