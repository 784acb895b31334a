import type { Rule } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import { DAY_MS } from '~/domain/shared/durations'

/** Days after which the build fails for a rule that nobody has looked at again. */
export const REVIEW_GRACE_DAYS = 30

export function isReviewOverdue({ reviewBy }: Pick<Rule, 'reviewBy'>, today: IsoDate): boolean {
  return Date.parse(today) - Date.parse(reviewBy) > REVIEW_GRACE_DAYS * DAY_MS
}
