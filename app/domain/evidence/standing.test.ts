import { describe, expect, it } from 'vitest'
import { STATUSES, type Status } from '../application/vocabulary'
import { standingOf, type Submission } from './standing'

const items = ['S05.customs_code', 'S05.english_address', 'S05.doc.customs_record']

function submission(status: Status, verdicts: Submission['verdicts'] = {}): Submission {
  return { status, submitted: ['S01.english_name', ...items], verdicts }
}

const allAccepted = Object.fromEntries(items.map((item) => [item, 'accepted' as const]))
const oneWrong = { ...allAccepted, 'S05.english_address': 'needs_changes' as const }

describe('standingOf', () => {
  it.each([
    ['submitted', {}, null, true],
    ['in_review', {}, null, true],
    ['resubmitted', oneWrong, null, true],
    ['resubmitted', allAccepted, 'accepted', true],
    ['changes_requested', oneWrong, 'needs_changes', false],
    ['changes_requested', allAccepted, 'accepted', false],
    ['changes_requested', {}, null, false],
    ['approved', allAccepted, 'accepted', false],
    ['approved', {}, 'accepted', false],
    ['rejected', oneWrong, null, false],
    ['withdrawn', allAccepted, null, false],
    ['expired', oneWrong, null, false],
    ['draft', {}, null, false],
  ] as const)('%s with verdicts %j: %s, under review %s', (status, verdicts, verdict, isUnderReview) => {
    expect(standingOf(submission(status, verdicts), items)).toEqual({ verdict, isUnderReview })
  })

  it('an optional item without a verdict does not take an acceptance away', () => {
    const verdicts = { 'S05.customs_code': 'accepted' as const }
    expect(standingOf(submission('changes_requested', verdicts), items).verdict).toBe('accepted')
  })

  it.each(STATUSES)('%s says nothing about a task that was not submitted', (status) => {
    expect(standingOf(submission(status, oneWrong), ['S07.bank_name'])).toEqual({ verdict: null, isUnderReview: false })
  })

  it.each(STATUSES)('%s: verdicts on other tasks do not count', (status) => {
    const others = { 'S01.english_name': 'needs_changes' as const, ...allAccepted }
    expect(standingOf(submission(status, others), items).verdict).not.toBe('needs_changes')
  })

  it('says nothing without a submission', () => {
    expect(standingOf(null, items)).toEqual({ verdict: null, isUnderReview: false })
  })
})
