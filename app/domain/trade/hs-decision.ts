// Finding the subheading by questions: what the answers leave, what is still to ask, and the assumptions on which it rests. Every set of
// answers leads to at least one code; an answer that no longer fits is left out of account, not the code.
import { hsPair, leadsTo, pairQuestion, subheadingsOf } from './hs-confused'
import { questionsFor, type HsOption, type HsQuestion } from './hs-separators'
import type { HsPair } from './reference/hs-pairs'

/** The id of a question to the id of its option. */
export type HsAnswers = Readonly<Record<string, string>>
export type HsAnswered = { readonly question: HsQuestion; readonly chosen: HsOption }
export type HsDecision = {
  /** The subheadings that are left, six digits each. */
  readonly codes: readonly string[]
  readonly answered: readonly HsAnswered[]
  /** What can still be asked about them; the first is asked next. */
  readonly open: readonly HsQuestion[]
  readonly pair?: HsPair
}

/** Inside a heading of four digits, or in a family of commonly confused codes. */
export type HsBasis = { readonly heading: string } | { readonly family: string }

export function decideCode(basis: HsBasis & { readonly answers: HsAnswers }): HsDecision {
  if ('heading' in basis)
    return within(basis.heading.length < 4 ? [] : subheadingsOf([basis.heading.slice(0, 4)]), basis.answers)
  const pair = hsPair(basis.family)
  return pair ? decidePair(pair, basis.answers) : { codes: [], answered: [], open: [] }
}

function within(codes: readonly string[], answers: HsAnswers): HsDecision {
  const questions = questionsFor(codes)
  for (const question of questions) {
    const chosen = question.options.find(({ id }) => id === answers[question.id])
    if (!chosen || chosen.codes.length === codes.length) continue
    const rest = within(chosen.codes, answers)
    return { ...rest, answered: [{ question, chosen }, ...rest.answered] }
  }
  return { codes, answered: [], open: questions }
}

/** The questions of the family in their order; a later answer that leads elsewhere outweighs an earlier one. */
function decidePair(pair: HsPair, answers: HsAnswers): HsDecision {
  let codes = subheadingsOf(pair.codes)
  const answered: HsAnswered[] = []
  const open: HsQuestion[] = []
  for (const { when, ...asked } of pair.questions) {
    if (when && answers[`${pair.id}-${when.question}`] !== when.option) continue
    const question = pairQuestion(pair, asked, codes)
    const chosen = question.options.find(({ id }) => id === answers[question.id])
    if (!chosen) {
      open.push(question)
      continue
    }
    answered.push({ question, chosen })
    codes = chosen.codes
  }
  const isOneHeading = answered.length > 0 && new Set(codes.map((code) => code.slice(0, 4))).size === 1
  const rest = isOneHeading ? within(codes, answers) : { codes, answered: [], open: [] }
  return { codes: rest.codes, answered: [...answered, ...rest.answered], open: [...open, ...rest.open], pair }
}

export type HsAssumption = HsAnswered & {
  /** What another answer would lead to, in codes as short as they can be said. */
  readonly alternatives: readonly { readonly option: HsOption; readonly leadsTo: readonly string[] }[]
}

/** Each answer with what the others would have led to: "welds → 8515.80". */
export function assumptionsOf({ answered }: Pick<HsDecision, 'answered'>): readonly HsAssumption[] {
  return answered.map(({ question, chosen }) => ({
    question,
    chosen,
    alternatives: question.options
      .filter(({ id }) => id !== chosen.id)
      .map((option) => ({ option, leadsTo: leadsTo(option.codes) })),
  }))
}
