// Whether a condition holds: from what was answered, and from the market itself. Nobody's silence is an answer.
import { BY_MARKET } from './reference/conditions'
import type { Answers, ConditionId, Requirement, Term } from './types'

/** Under which key an answer is kept: those that belong to the sale are kept by market. */
export function answerKey(condition: ConditionId, market: string): string {
  return BY_MARKET.includes(condition) ? `${condition}@${market}` : condition
}

export type ConditionStanding =
  | { readonly kind: 'holds'; readonly because: readonly ConditionId[] }
  /** The answers that exclude it. */
  | { readonly kind: 'fails'; readonly because: readonly ConditionId[] }
  | { readonly kind: 'open'; readonly open: readonly ConditionId[] }

type Asked = { readonly market: string; readonly answers: Answers }

export function standingOf({ when }: Pick<Requirement, 'when'>, asked: Asked): ConditionStanding {
  const terms = when.map((term) => termStanding(term, asked))
  const failed = terms.find(({ kind }) => kind === 'fails')
  if (failed) return failed
  const open = terms.flatMap((term) => (term.kind === 'open' ? term.open : []))
  if (open.length > 0) return { kind: 'open', open: [...new Set(open)] }
  return { kind: 'holds', because: terms.flatMap((term) => (term.kind === 'holds' ? term.because : [])) }
}

function termStanding(term: Term, asked: Asked): ConditionStanding {
  if (term.kind === 'market') {
    return { kind: term.is === asked.market ? 'holds' : 'fails', because: [] }
  }
  if (term.kind === 'not') {
    const answer = answerTo(term.of, asked)
    if (answer === null) return { kind: 'open', open: [term.of] }
    return { kind: answer ? 'fails' : 'holds', because: [term.of] }
  }
  return anyStanding(term.of, asked)
}

function anyStanding(of: readonly ConditionId[], asked: Asked): ConditionStanding {
  const yes = of.filter((condition) => answerTo(condition, asked) === true)
  if (yes.length > 0) return { kind: 'holds', because: yes }
  const open = of.filter((condition) => answerTo(condition, asked) === null)
  return open.length > 0 ? { kind: 'open', open } : { kind: 'fails', because: of }
}

/** Whoever says the one has said the other; a no says nothing, for new goods can be defective. */
const SAID_WITH: Readonly<Record<ConditionId, ConditionId>> = { used_goods: 'used_vehicle' }

/** Null where nobody answered. */
export function answerTo(condition: ConditionId, { market, answers }: Asked): boolean | null {
  const key = answerKey(condition, market)
  if (Object.hasOwn(answers, key)) return answers[key] ?? null
  const other = SAID_WITH[condition]
  return other && answers[answerKey(other, market)] === true ? true : null
}
