// Rules of destinations, as collected on one day from many public sources of unequal weight.
import type { IsoDate } from '../../shared/dates'
import { isFounded } from '../rule-history'
import type { Confidence, Rule } from '../types'

const lastCheckedOn = '2026-11-23'

/** The less sure we are, the sooner somebody looks again. */
const REVIEW_BY: Readonly<Record<Confidence, IsoDate>> = {
  high: '2027-11-23',
  medium_high: '2027-08-23',
  medium: '2027-05-23',
  low_medium: '2027-02-23',
  low: '2027-01-23',
}

type Collected = Pick<Rule, 'id' | 'jurisdiction' | 'officialName' | 'confidence' | 'source'> &
  Partial<Omit<Rule, 'status'>>

/** What is left out was not found: no number, no first day, no end. Without source or first day it is a draft. */
export function marketRule(given: Collected): Rule {
  const rule = {
    topic: 'market_access',
    reference: null,
    issuedOn: null,
    validFrom: null,
    validTo: null,
    lastCheckedOn,
    reviewBy: REVIEW_BY[given.confidence],
    ...given,
  } satisfies Rule
  return isFounded(rule) || rule.isAnnounced ? rule : { ...rule, status: 'draft' }
}
