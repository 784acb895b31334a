// A task says which answer put it on the list. Each single condition of the catalogue has its own sentence, found here.
import type { Condition } from './types'

/** Path of the sentence in catalogue.json for one reason of a roadmap task; because.everyone when there is no reason. */
export function becauseKey(condition?: Condition): string {
  if (!condition || 'always' in condition) return 'because.everyone'
  if ('is' in condition) return `because.${condition.is[0]}.${String(condition.is[1])}`
  if ('has' in condition) return `because.${condition.has[0]}.${condition.has[1]}`
  if ('isEmpty' in condition) return `because.${condition.isEmpty}_empty`
  if ('not' in condition) return becauseKey(condition.not).replace(/^because\./, 'because.not.')
  throw new Error('only a single condition has a sentence of its own')
}
