// What came before a rule and what came after it, and whether it applies on a day.
import type { IsoDate } from '../shared/dates'
import type { Afterwards, Rule } from './types'

/** What applies comes first wherever rules stand together, and what has ended last. */
const STANDINGS = ['in_force', 'upcoming', 'announced', 'draft', 'ended'] as const
export type RuleStanding = (typeof STANDINGS)[number]

/** For `toSorted`; rules of one standing keep their order. */
export function byStanding(a: { readonly standing: RuleStanding }, b: { readonly standing: RuleStanding }): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)
}

type Period = Pick<Rule, 'validFrom' | 'validTo' | 'isAnnounced' | 'status'>

export function standingOn({ validFrom, validTo, isAnnounced, status }: Period, day: IsoDate): RuleStanding {
  if (isAnnounced) return 'announced'
  if (status === 'draft') return 'draft'
  if (validFrom !== null && day < validFrom) return 'upcoming'
  return validTo !== null && validTo < day ? 'ended' : 'in_force'
}

/** Roadmaps, checks and figures rest on it: it has a source and a first day, and somebody has confirmed it. */
export function isCounted({ status, isAnnounced }: Pick<Rule, 'status' | 'isAnnounced'>): boolean {
  return status !== 'draft' && !isAnnounced
}

/**
 * Whether what is known suffices to count on it: a source that was read, an act that is cited by its number though its text was
 * not, or a public table, which `restsOn` then says. General knowledge alone founds nothing.
 */
export function isFounded({
  source,
  reference,
  restsOn = [],
  validFrom,
  isAbsence,
}: Pick<Rule, 'source' | 'reference' | 'restsOn' | 'validFrom' | 'isAbsence'>): boolean {
  const isCited = source !== null || (restsOn.length > 0 && (reference !== null || !restsOn.includes('whole')))
  return isCited && (validFrom !== null || isAbsence === true)
}

type Following = { readonly kind: 'rule'; readonly rule: Rule } | Afterwards

/** What comes after the last day of a rule; null for one without an end. */
export function whatFollows(rule: Rule, rules: readonly Rule[]): Following | null {
  if (rule.validTo === null) return null
  const next = rules.find((other) => other.supersedes?.includes(rule.id))
  if (next) return { kind: 'rule', rule: next }
  return rule.after ?? { kind: 'not_found' }
}

/** Every rule that is connected with it by replacing or being replaced, oldest first; itself included. */
export function historyOf(rule: Rule, rules: readonly Rule[]): readonly Rule[] {
  const found = new Set<string>()
  const open = [rule.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    for (const other of rules) {
      if (other.id === id) open.push(...(other.supersedes ?? []))
      if (other.supersedes?.includes(id)) open.push(other.id)
    }
  }
  return rules.filter(({ id }) => found.has(id)).toSorted((a, b) => -newestFirst(a, b))
}

/** The version in force on a day: itself, or the one that came before or after it; itself where none is. */
export function currentRule(rule: Rule, rules: readonly Rule[], day: IsoDate): Rule {
  if (standingOn(rule, day) === 'in_force') return rule
  return historyOf(rule, rules).find((one) => standingOn(one, day) === 'in_force') ?? rule
}

/** Rules whose first day nobody knows come last. */
export function newestFirst(a: Pick<Rule, 'validFrom'>, b: Pick<Rule, 'validFrom'>): number {
  const [one, other] = [a.validFrom ?? '', b.validFrom ?? '']
  return one < other ? 1 : one > other ? -1 : 0
}
