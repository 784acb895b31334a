// What would keep a declaration from being counted, said before it is submitted.
import { checkDeclaration, type DeclarationProblem } from '~/domain/trade/declaration'
import type { IsoDate } from '~/domain/shared/dates'

/** The task that asks for the first declaration. */
export const DECLARATION_TASK = 'T12'

const FIELDS: Readonly<Record<DeclarationProblem['field'], string>> = {
  declarationNumber: 'declaration_number',
  declaredOn: 'declared_on',
  market: 'market',
  mode: 'mode',
  currency: 'currency',
  value: 'value',
}

type Answers = Readonly<Record<string, string>>

export function checkClaim(answers: Answers, today: IsoDate) {
  const answer = (fieldId: string) => answers[fieldId] ?? ''
  return checkDeclaration(
    {
      declarationNumber: answer(FIELDS.declarationNumber),
      declaredOn: answer(FIELDS.declaredOn),
      market: answer(FIELDS.market),
      mode: answer(FIELDS.mode),
      currency: answer(FIELDS.currency),
      value: answer(FIELDS.value),
    },
    today,
  )
}

/** By field of the task; an empty list when the declaration could be counted. */
export function claimProblems(
  answers: Answers,
  today: IsoDate,
): readonly { readonly fieldId: string; readonly code: DeclarationProblem['code'] }[] {
  const checked = checkClaim(answers, today)
  return checked.ok ? [] : checked.refusal.map(({ field, code }) => ({ fieldId: FIELDS[field], code }))
}
