import { describe, expect, test } from 'vitest'
import { whyNotApply, type Applying } from './subject'
import { STATUSES, type Status } from './vocabulary'

const FREE: Applying = { isStageApproved: true, isOfStage: false, newest: null, hs6: '845611', open: 0, most: 5 }

describe('another product or market is applied for', () => {
  test.each<[string, Partial<Applying>, string | null]>([
    ['once the stage is approved', {}, null],
    ['not before', { isStageApproved: false }, 'stage_not_approved'],
    ['not for what the stage itself chose', { isOfStage: true }, 'approved_with_stage'],
    ['with four others open', { open: 4 }, null],
    ['not with five others open', { open: 5 }, 'too_many_open'],
    ['again after corrections, however many are open', { newest: one('changes_requested'), open: 5 }, null],
    ['not while it is approved', { newest: one('approved') }, 'market_approved'],
    ['anew when the code has changed since', { newest: { status: 'approved', hs6: '845612' } }, null],
  ])('%s', (_, more, code) => {
    expect(whyNotApply({ ...FREE, ...more })?.code ?? null).toBe(code)
  })

  test.each(STATUSES)('after one that is %s', (status) => {
    const expected: Partial<Record<Status, string>> = {
      ...{ draft: 'market_submitted', submitted: 'market_submitted', in_review: 'market_submitted' },
      ...{ resubmitted: 'market_submitted', approved: 'market_approved' },
    }
    expect(whyNotApply({ ...FREE, newest: one(status) })?.code).toBe(expected[status])
  })
})

function one(status: Status) {
  return { status, hs6: '845611' }
}
