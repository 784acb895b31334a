// The readiness score: sum of weight x level / 4 over the questions that apply, out of 100; at most 39 while a gate is not met.
import { isLow, mayNotApplyTo, TOP_LEVEL, type Answer, type FirmForReadiness, type Level } from './question'
import { bandOf, GATE_CAP, type BandId } from './bands'
import { QUESTIONS, type QuestionId, type ReadinessQuestion } from './reference/questions'

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

export type Contribution = {
  readonly question: ReadinessQuestion
  /** Null while nobody has answered. */
  readonly answer: Answer | null
  /** The weight out of 100 after the questions that do not apply were taken out; 0 for those. */
  readonly weight: number
  readonly points: number
  readonly isLow: boolean
  /** Null where there is no gate, or where it does not apply. */
  readonly gate: { readonly minimum: Level; readonly isMet: boolean } | null
}

export type Readiness = {
  /** Between 0 and 100, to a tenth, never rounded up into a band. An open question counts nothing. */
  readonly raw: number
  /** The same, at most 39 while a gate is not met. */
  readonly score: number
  readonly band: BandId
  readonly failedGates: readonly QuestionId[]
  /** Gates that nobody has answered: until then there is no verdict. */
  readonly openGates: readonly QuestionId[]
  readonly open: readonly QuestionId[]
  readonly contributions: readonly Contribution[]
}

export function scoreReadiness({ answers, firm }: { answers: Answers; firm: FirmForReadiness }): Readiness {
  const given = QUESTIONS.map((question) => ({ question, answer: admissible(question, { answers, firm }) }))
  const counted = given.filter(({ answer }) => answer !== 'not_applicable')
  const outOf = counted.reduce((sum, { question }) => sum + question.weight, 0)
  const contributions = given.map(({ question, answer }): Contribution => {
    const weight = answer === 'not_applicable' ? 0 : (question.weight * 100) / outOf
    return { question, answer, weight, points: (weight * levelOf(answer)) / TOP_LEVEL, ...standingOf(question, answer) }
  })
  const raw = tenths(
    counted.reduce((sum, { question, answer }) => sum + question.weight * levelOf(answer), 0),
    outOf * TOP_LEVEL,
  )
  const unmet = contributions.filter(({ gate }) => gate?.isMet === false)
  const score = unmet.length > 0 ? Math.min(raw, GATE_CAP) : raw
  return {
    raw,
    score,
    band: bandOf(score),
    failedGates: unmet.filter(({ answer }) => answer !== null).map(({ question }) => question.id),
    openGates: unmet.filter(({ answer }) => answer === null).map(({ question }) => question.id),
    open: contributions.filter(({ answer }) => answer === null).map(({ question }) => question.id),
    contributions,
  }
}

/** The answer as it counts: "does not apply" is no answer where the question does apply. */
function admissible(
  question: ReadinessQuestion,
  { answers, firm }: { answers: Answers; firm: FirmForReadiness },
): Answer | null {
  const answer = answers[question.id] ?? null
  return answer === 'not_applicable' && !mayNotApplyTo(question, firm) ? null : answer
}

function standingOf({ gate }: ReadinessQuestion, answer: Answer | null): Pick<Contribution, 'isLow' | 'gate'> {
  if (answer === 'not_applicable' || gate === null) return { isLow: isLow(answer), gate: null }
  return { isLow: isLow(answer), gate: { minimum: gate, isMet: answer !== null && answer >= gate } }
}

function levelOf(answer: Answer | null): number {
  return answer === null || answer === 'not_applicable' ? 0 : answer
}

// In whole numbers, because 0.1 + 0.2 style sums would move a firm across a band.
function tenths(points: number, outOf: number): number {
  return Math.floor((points * 1000) / outOf) / 10
}
