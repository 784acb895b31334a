// Verdict, score and reasons in words, each with what would change it.
import { GATE_CAP, GO_FROM, NO_BELOW } from '~/domain/readiness/bands'
import type { Answer, Dimension, Level } from '~/domain/readiness/question'
import { QUESTIONS, type QuestionId } from '~/domain/readiness/reference/questions'
import type { Contribution, Readiness } from '~/domain/readiness/score'
import { verdictOn, type Verdict } from '~/domain/readiness/verdict'
import type { Translate } from '~/i18n/i18n.server'
import type { LawPaths } from '~/paths'

export type TaskLink = {
  readonly title: string
  readonly to: string
  /** roadmap: it stands there. profile: it does not, because of what the profile says. */
  readonly place: 'roadmap' | 'profile'
}
/** Why a question is a gate. */
export type RuleLink = { readonly title: string; readonly to: string }
export type TaskLinks = ReadonlyMap<string, TaskLink>
export type ResultView = ReturnType<typeof resultView>
export type ReasonView = ResultView['reasons'][number]
export type PartView = ResultView['parts'][number]

/** Which sentence explains the verdict. Text: readiness:because.<id> */
export type Because = 'go' | 'gates' | 'openGates' | 'open' | 'below_no' | 'below_go'

export function resultView({
  readiness,
  t,
  links,
  law,
}: {
  readonly readiness: Readiness
  readonly t: Translate
  readonly links: TaskLinks
  readonly law: LawPaths
}) {
  const { verdict, reasons } = verdictOn(readiness)
  const { raw, score, band, open, openGates, failedGates, contributions } = readiness
  const word = (id: QuestionId, answer: Answer | null) => answerWords(id, { answer, t })
  const link = (id: QuestionId) => ({
    id,
    name: t(`questions:${id}.name`),
    tasks: tasksRaising(id, links),
    rule: gateRuleOf(id, { t, law }),
  })
  return {
    total: QUESTIONS.length,
    answered: QUESTIONS.length - open.length,
    verdict,
    because: becauseOf(readiness, verdict),
    failedGates: failedGates.length,
    openGates: openGates.map((id) => t(`questions:${id}.name`)),
    open: open.map((id) => ({ id, name: t(`questions:${id}.name`) })),
    ...{ score, raw, band, cap: GATE_CAP, goFrom: GO_FROM, noBelow: NO_BELOW },
    reasons: reasons.flatMap(({ kind, id, level, raiseTo }) =>
      kind === 'open' ? [] : [{ ...link(id), kind, now: word(id, level), target: word(id, raiseTo) }],
    ),
    points: pointsByDimension(contributions),
    parts: contributions.map((part) => ({ ...link(part.question.id), ...partView(part, word) })),
  }
}

/** Tasks of the roadmap; only where it has none of them, the first that the profile could bring. */
function tasksRaising(id: QuestionId, links: TaskLinks): readonly TaskLink[] {
  const tasks = QUESTIONS.filter((question) => question.id === id)
    .flatMap(({ raisedBy }) => raisedBy)
    .flatMap((task) => links.get(task) ?? [])
  const listed = tasks.filter(({ place }) => place === 'roadmap')
  return listed.length > 0 ? listed : tasks.slice(0, 1)
}

type Linked = { readonly t: Translate; readonly law: LawPaths }

function gateRuleOf(id: QuestionId, linked: Linked): RuleLink | null {
  const gateRule = QUESTIONS.find((question) => question.id === id)?.gateRule
  return gateRule ? ruleLink(gateRule, linked) : null
}

export function ruleLink(id: string, { t, law }: Linked): RuleLink {
  return { title: t(`catalogue:rules.${id}.title`), to: law.rule(id) }
}

function partView(
  { question: { id }, answer, weight, points, isLow, gate }: Contribution,
  word: (id: QuestionId, answer: Answer | null) => string,
) {
  return {
    answer,
    words: word(id, answer),
    weight,
    points,
    isLow,
    gate: gate && { isMet: gate.isMet, words: word(id, gate.minimum) },
  }
}

function pointsByDimension(contributions: readonly Contribution[]): Readonly<Record<Dimension, number>> {
  const sums = { registration: 0, product: 0, finance: 0, supply: 0, market: 0, ecommerce: 0, people: 0 }
  for (const { question, points } of contributions) sums[question.dimension] += points
  return sums
}

function becauseOf({ failedGates, open }: Readiness, verdict: Verdict): Because {
  if (verdict === 'go') return 'go'
  if (verdict === 'unanswered') return 'openGates'
  if (failedGates.length > 0) return 'gates'
  if (open.length > 0) return 'open'
  return verdict === 'no' ? 'below_no' : 'below_go'
}

function answerWords(id: QuestionId, { answer, t }: { answer: Answer | Level | null; t: Translate }): string {
  if (answer === null) return t('readiness:parts.unanswered')
  return answer === 'not_applicable' ? t('readiness:notApplicable') : t(`questions:${id}.levels.${answer}`)
}
