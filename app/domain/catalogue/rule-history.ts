// What came before a rule and what came after it, and whether it applies on a day.
import type { IsoDate } from '../shared/dates'
import type { Rule } from './types'

export type RuleStanding = 'in_force' | 'upcoming' | 'ended' | 'announced'

type Period = Pick<Rule, 'validFrom' | 'validTo' | 'isAnnounced'>

export function standingOn({ validFrom, validTo, isAnnounced }: Period, day: IsoDate): RuleStanding {
  if (isAnnounced) return 'announced'
  if (validFrom !== null && day < validFrom) return 'upcoming'
  return validTo !== null && validTo < day ? 'ended' : 'in_force'
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

/** Rules whose first day nobody knows come last. */
export function newestFirst(a: Pick<Rule, 'validFrom'>, b: Pick<Rule, 'validFrom'>): number {
  const [one, other] = [a.validFrom ?? '', b.validFrom ?? '']
  return one < other ? 1 : one > other ? -1 : 0
}

/** Days after which the build fails for a rule that nobody has looked at again. */
export const REVIEW_GRACE_DAYS = 30

export function isReviewOverdue({ reviewBy }: Pick<Rule, 'reviewBy'>, today: IsoDate): boolean {
  return Date.parse(today) - Date.parse(reviewBy) > REVIEW_GRACE_DAYS * 86_400_000
}
