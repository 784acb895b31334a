// The engines as machines see them: the same pure functions as the pages, in plain words of data.
import type { z } from 'zod'
import { checkCreditCode, type CreditCodeProblem, type CreditCodeWarning } from '~/domain/firm/credit-code'
import { DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { rankMarkets } from '~/domain/market/ranking'
import { pointsOf } from '~/domain/market/shortlist'
import { MARKETS } from '~/domain/market/reference/markets'
import type { RankInput, rankAnswer } from './rank-schema'
import type { creditCodeAnswer } from './schema'

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
    case 'unknown_department':
      return `unknown_department:${found.department}`
    case 'unknown_division':
    case 'outside_liaoning':
    case 'division_not_listed':
      return `${found.code}:${found.division}`
    case 'check_character':
      return `check_char_expected_${found.expected}_got_${found.got}`
    case 'subject_check_character':
      return `subject_check_char_expected_${found.expected}_got_${found.got}`
    case 'unknown_department_category':
      return `unknown_department_category:${found.prefix}`
  }
}

export function answerRanking({ weights, region }: Pick<RankInput, 'weights' | 'region'>): z.output<typeof rankAnswer> {
  const ranked = rankMarkets({ markets: MARKETS, weights: { ...DEFAULT_WEIGHTS, ...weights }, region })
  return ranked.map(({ market, score, lower, upper, coverage, status, rank, contributions }) => ({
    market: market.iso2,
    score: score === null ? null : rounded(score),
    points: score === null ? null : pointsOf(score),
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

export function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
