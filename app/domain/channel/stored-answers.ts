// The answers kept with a decision on a supervision mode, as the form wrote them. A question that was added later has none.
import { MODE_QUESTIONS, ORDER_TYPES, type ModeAnswers } from './supervision-mode'

export function readStoredAnswers(stored: unknown): Partial<ModeAnswers> | null {
  if (typeof stored !== 'object' || stored === null) return null
  const given = new Map<string, unknown>(Object.entries(stored))
  const order = ORDER_TYPES.find((type) => type === given.get('order_type'))
  const yesNo = MODE_QUESTIONS.filter((question) => question !== 'order_type').flatMap((question) => {
    const answer = given.get(question)
    return answer === 'yes' || answer === 'no' ? [[question, answer === 'yes'] as const] : []
  })
  return { ...Object.fromEntries(yesNo), ...(order && { order_type: order }) }
}
