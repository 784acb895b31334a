// Under which keys the sentences of a duty stand, so that a page, a printed report and an interface say the same.
import type { AddedId } from './added'
import type { DutyNotice } from './notices'
import type { NotCountedId } from './not-counted'
import type { ProductRule } from './origin-check'
import type { OriginQuestion, OriginVerdict } from './origin-check'
import type { DefenceKind } from './reference/defence'
import type { TariffId } from './tariffs'
import type { AgreementId, Formula, UnknownReason } from './types'

export type DutySentence = {
  readonly key: ReturnType<(typeof DUTY_KEYS)[keyof typeof DUTY_KEYS]> | OriginKey
  readonly values?: Readonly<Record<string, string | number>>
}

export const DUTY_KEYS = {
  tariff: (id: TariffId) => `duty:tariffs.${id}` as const,
  formula: ({ id }: Pick<Formula, 'id'>) => `duty:formula.${id}` as const,
  unknown: (id: UnknownReason) => `duty:unknown.${id}` as const,
  added: (id: AddedId) => `duty:added.${id}` as const,
  notCounted: (id: NotCountedId) => `duty:notCounted.of.${id}` as const,
  defence: (id: DefenceKind | 'none_known') => `duty:defence.${id}` as const,
  notice: (id: DutyNotice) => `duty:notices.${id}` as const,
  agreement: (id: AgreementId) => `duty:agreements.${id}.name` as const,
  proof: (id: AgreementId) => `duty:agreements.${id}.proof` as const,
  generalRule: (id: AgreementId) => `duty:agreements.${id}.general` as const,
  question: (id: OriginQuestion) => `duty:origin.question.${id}` as const,
} as const

type Qualifies = Extract<OriginVerdict, { outcome: 'qualifies' }>['by']
type Fails = Extract<OriginVerdict, { outcome: 'does_not' }>['because']
type Fault = Extract<OriginVerdict, { outcome: 'bad_figures' }>['fault']
type Contradiction = Extract<OriginVerdict, { outcome: 'contradiction' }>['because']

type OriginKey =
  | `duty:origin.by.${Qualifies}`
  | `duty:origin.not.${Fails}`
  | `duty:origin.fault.${Fault}`
  | `duty:origin.contradiction.${Contradiction}`
  | 'duty:origin.cannotSay'
  | 'duty:origin.sum'
  | 'duty:report.title'
  | 'duty:report.under'
  | 'duty:report.ruleRead'
  | 'duty:report.noAdvice'

/** What the self-check came to, and under "cannot say" the answers that are missing. */
export function verdictSentences(verdict: OriginVerdict): readonly DutySentence[] {
  if (verdict.outcome === 'qualifies') return [{ key: `duty:origin.by.${verdict.by}` }]
  if (verdict.outcome === 'does_not') return [{ key: `duty:origin.not.${verdict.because}` }]
  if (verdict.outcome === 'bad_figures') return [{ key: `duty:origin.fault.${verdict.fault}` }]
  if (verdict.outcome === 'contradiction') return [{ key: `duty:origin.contradiction.${verdict.because}` }]
  return [{ key: 'duty:origin.cannotSay' }, ...verdict.missing.map((id) => ({ key: DUTY_KEYS.question(id) }))]
}

type Report = {
  readonly product: string
  readonly code: string
  /** As the reader's language writes them. */
  readonly agreement: string
  readonly day: string
  readonly rule: ProductRule | null
  readonly verdict: OriginVerdict
}

/** The printed report, line by line; answers and materials are tables of their own. */
export function originReport({ product, code, agreement, day, rule, verdict }: Report): readonly DutySentence[] {
  const content = 'content' in verdict ? verdict.content : null
  return [
    { key: 'duty:report.title', values: { product, code } },
    { key: 'duty:report.under', values: { agreement, day } },
    ...(rule ? [{ key: 'duty:report.ruleRead', values: { where: rule.readIn } } as const] : []),
    ...verdictSentences(verdict),
    ...(content ? [{ key: 'duty:origin.sum', values: sumOf(content) } as const] : []),
    { key: 'duty:report.noAdvice' },
  ]
}

function sumOf({ price, foreign, basisPoints }: { price: string; foreign: string; basisPoints: number }) {
  return { price, foreign, percent: (basisPoints / 100).toFixed(2) }
}
