// The engines as machines see them: the same pure functions as the pages, in plain words of data.
import type { z } from 'zod'
import { catalogue, findTask } from '~/domain/catalogue/catalogue'
import { taskOn } from '~/domain/catalogue/in-force'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import type { Catalogue, Condition } from '~/domain/catalogue/types'
import { checkCreditCode, type CreditCodeProblem, type CreditCodeWarning } from '~/domain/firm/credit-code'
import { isPilotZone } from '~/domain/firm/pilot-zones'
import { DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { rankMarkets } from '~/domain/market/ranking'
import { MARKETS } from '~/domain/market/reference/markets'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { creditCodeAnswer, RankInput, rankAnswer, RoadmapInput, roadmapAnswer } from './schema'

export function answerCreditCode(text: string): z.output<typeof creditCodeAnswer> {
  const { code, isValid, errors, warnings } = checkCreditCode(text)
  return { code, valid: isValid, errors: errors.map(inWords), warnings: warnings.map(inWords) }
}

function inWords(found: CreditCodeProblem | CreditCodeWarning): string {
  switch (found.code) {
    case 'length_not_18':
    case 'positions_3_8_not_digits':
      return found.code
    case 'illegal_character':
      return `illegal_character:${found.characters.replaceAll(' ', '')}`
    case 'check_character':
      return `check_char_expected_${found.expected}_got_${found.got}`
    case 'subject_check_character':
      return `subject_check_char_expected_${found.expected}_got_${found.got}`
    case 'unknown_department_category':
      return `unknown_department_category:${found.prefix}`
  }
}

/** Choosing markets and channels is done on pages of the portal; everybody else knows only the national reference steps. */
const nationalCatalogue: Catalogue = {
  ...catalogue,
  tasks: catalogue.tasks.filter((task) => task.tool !== 'markets' && task.tool !== 'channels'),
}

/** The roadmap of a firm that has not begun: nothing is known about it but its profile. */
export function answerRoadmap(
  input: RoadmapInput,
  at: { readonly now: Date; readonly language: Language },
): z.output<typeof roadmapAnswer> {
  const asOf = (input.asOf as IsoDate | undefined) ?? chinaDay(at.now)
  const roadmap = buildRoadmap({
    catalogue: nationalCatalogue,
    facts: { ...input.profile, inPilotZone: isPilotZone(input.profile.city, asOf) },
    evidence: [],
    asOf,
  })
  const say = translator(at.language)
  const title = (id: string) => say(`catalogue:tasks.${id}.title`)
  return {
    asOf,
    catalogueVersion: roadmap.catalogueVersion,
    stages: roadmap.stages.map((stage) => ({
      id: stage.id,
      tasks: stage.tasks.map(({ id, state, blockedBy, because, rules, authorities }) => ({
        id,
        title: title(id),
        state,
        blockedBy: [...blockedBy],
        because: because.map(reason),
        rules: [...rules],
        authorities: authorities.map((authority) => ({
          id: authority,
          name: say(`catalogue:authorities.${authority}`),
        })),
        documents: documentsOn(id, asOf),
      })),
    })),
    retired: roadmap.retired.map(({ id, retiredOn, rule }) => ({ id, title: title(id), retiredOn, rule })),
  }
}

function documentsOn(taskId: string, day: IsoDate): string[] {
  const task = findTask(taskId)
  return task ? taskOn(task, day).documents.map(({ type }) => type) : []
}

function reason(condition: Condition): string {
  if ('is' in condition) return `${condition.is[0]}:${String(condition.is[1])}`
  if ('has' in condition) return `${condition.has[0]}:${condition.has[1]}`
  if ('isEmpty' in condition) return `${condition.isEmpty}:none`
  if ('not' in condition) return `not ${reason(condition.not)}`
  if ('any' in condition) return `(${condition.any.map(reason).join(' or ')})`
  if ('all' in condition) return `(${condition.all.map(reason).join(' and ')})`
  return 'every_firm'
}

export function answerRanking({ weights, region }: RankInput): z.output<typeof rankAnswer> {
  const ranked = rankMarkets({ markets: MARKETS, weights: { ...DEFAULT_WEIGHTS, ...weights }, region })
  return ranked.map(({ market, score, lower, upper, coverage, status, rank, contributions }) => ({
    market: market.iso2,
    score: score === null ? null : rounded(score),
    lower: rounded(lower),
    upper: rounded(upper),
    coverage: rounded(coverage),
    status,
    rank,
    contributions: contributions.map((part) => ({
      criterion: part.criterion,
      weight: rounded(part.weight),
      value: part.value,
      unit: part.unit,
      normalised: part.normalised === null ? null : rounded(part.normalised),
      contribution: rounded(part.contribution),
      source: part.source,
      asOf: part.asOf,
      confidence: part.confidence,
    })),
  }))
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
