// The claim that ends the journey: a customs declaration (报关单) that was accepted. An advisor verifies it against the
// document; these checks come first, so that nothing is handed in which could only be sent back.
import { isDeclaredMode, type DeclaredMode } from '../channel/mode'
import { isDestination } from '../market/destinations'
import { isIsoDate, type IsoDate } from '../shared/dates'
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
const EARLIEST: IsoDate = '1990-01-01'

/** The declaration as it is counted, or every problem at once. `today` is the day in China. */
export function checkDeclaration(
  claim: DeclarationClaim,
  today: IsoDate,
): Result<Declaration, readonly DeclarationProblem[]> {
  const typed = tidy(claim)
  const { declarationNumber } = typed
  const value = isCurrency(typed.currency) ? toMinor(typed.value, typed.currency) : null
  const problems: DeclarationProblem[] = []

  if (!/^\d{18}$/.test(declarationNumber)) problems.push({ field: 'declarationNumber', code: 'number_not_18_digits' })
  const dateProblem = problemOfDate(typed.declaredOn, today)
  if (dateProblem) problems.push({ field: 'declaredOn', code: dateProblem })
  if (!isDestination(typed.market)) problems.push({ field: 'market', code: 'market_unknown' })
  if (!isDeclaredMode(typed.mode)) problems.push({ field: 'mode', code: 'mode_not_for_export' })
  if (!isCurrency(typed.currency)) problems.push({ field: 'currency', code: 'currency_unknown' })
  else if (value === null) problems.push({ field: 'value', code: 'value_not_an_amount' })
  else if (value <= 0n) problems.push({ field: 'value', code: 'value_not_positive' })

  if (problems.length > 0) return refused(problems)
  const { market, mode, currency, declaredOn } = typed
  return ok({ declarationNumber, declaredOn, market, mode, currency, valueMinor: value } as Declaration)
}

function tidy(claim: DeclarationClaim): DeclarationClaim {
  return {
    declarationNumber: cleanCode(claim.declarationNumber),
    declaredOn: cleanDay(claim.declaredOn),
    market: cleanCode(claim.market).toUpperCase(),
    mode: cleanCode(claim.mode),
    currency: cleanCode(claim.currency).toUpperCase(),
    value: cleanAmount(claim.value),
  }
}

function problemOfDate(text: string, today: IsoDate): 'date_not_real' | 'date_in_future' | 'date_before_1990' | null {
  if (!isIsoDate(text)) return 'date_not_real'
  if (text > today) return 'date_in_future'
  return text < EARLIEST ? 'date_before_1990' : null
}
