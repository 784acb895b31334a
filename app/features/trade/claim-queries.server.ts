// What would keep a declaration from being counted, said before it is submitted.
import { PROOF_TASKS } from '~/domain/outcome/proof'
import { checkDeclaration, checkServiceIncome, type DeclarationProblem } from '~/domain/trade/declaration'
import type { IsoDate } from '~/domain/shared/dates'

/** The task that asks for the first declaration, and the one that stands in its place where nothing is declared. */
export const DECLARATION_TASK = PROOF_TASKS.declaration
export const SERVICE_TASK = PROOF_TASKS.service

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

export function checkIncome(answers: Answers, today: IsoDate) {
  const answer = (fieldId: string) => answers[fieldId] ?? ''
  const [market, currency, value] = [answer('market'), answer('currency'), answer('value')]
  return checkServiceIncome({ receivedOn: answer('received_on'), market, currency, value }, today)
}

/** By field of the task; an empty list when the declaration or payment could be counted, and for any other task. */
export function claimProblems(
  taskId: string,
  answers: Answers,
  today: IsoDate,
): readonly { readonly fieldId: string; readonly code: DeclarationProblem['code'] }[] {
  if (taskId !== DECLARATION_TASK && taskId !== SERVICE_TASK) return []
  const isService = taskId === SERVICE_TASK
  const checked = isService ? checkIncome(answers, today) : checkClaim(answers, today)
  if (checked.ok) return []
  const idOf = (field: DeclarationProblem['field']) =>
    isService && field === 'declaredOn' ? 'received_on' : FIELDS[field]
  return checked.refusal.map(({ field, code }) => ({ fieldId: idOf(field), code }))
}
