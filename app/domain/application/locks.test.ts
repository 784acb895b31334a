import { describe, expect, it } from 'vitest'
import { isItemEditable, isStageLocked, stageLock, isIdentityLocked } from './locks'
import type { Status } from './vocabulary'

const submitted = ['S01.name', 'S05.customs_code', 'S05.doc.customs_record']
const flagged = ['S05.doc.customs_record']

function editable(status: Status, itemId: string): boolean {
  return isItemEditable({ register: stageLock({ status, submitted, flagged, renewable: [] }) }, 'register', itemId)
}

describe('what a firm may still change', () => {
  it.each<[Status, boolean, boolean]>([
    // state, an item that was not flagged, the flagged item
    ['draft', true, true],
    ['submitted', false, false],
    ['in_review', false, false],
    ['changes_requested', false, true],
    ['resubmitted', false, false],
    ['approved', false, false],
    ['rejected', true, true],
    ['withdrawn', true, true],
    ['expired', true, true],
  ])('%s: other items %s, flagged items %s', (status, other, named) => {
    expect(editable(status, 'S01.name')).toBe(other)
    expect(editable(status, 'S05.customs_code')).toBe(other)
    expect(editable(status, 'S05.doc.customs_record')).toBe(named)
  })

  it.each<Status>(['submitted', 'approved', 'changes_requested'])(
    '%s leaves items alone that were not submitted',
    (status) => {
      expect(editable(status, 'T13.refund_date')).toBe(true)
    },
  )

  it('locks one stage only', () => {
    const locks = { register: stageLock({ status: 'approved', submitted, flagged: [], renewable: [] }) }
    expect(isItemEditable(locks, 'export', 'S01.name')).toBe(true)
    expect(isItemEditable({}, 'register', 'S01.name')).toBe(true)
  })

  it('opens no item that was flagged but never submitted', () => {
    expect(stageLock({ status: 'changes_requested', submitted, flagged: ['X.y'], renewable: [] }).open).toEqual([])
  })

  it.each<[Status, boolean]>([
    ['submitted', true],
    ['changes_requested', true],
    ['approved', true],
    ['withdrawn', false],
  ])('says whether anything of the stage rests: %s', (status, locked) => {
    expect(isStageLocked({ register: stageLock({ status, submitted, flagged, renewable: [] }) }, 'register')).toBe(
      locked,
    )
    expect(isStageLocked({}, 'register')).toBe(false)
  })
})

describe('names and credit code', () => {
  const submitted = ['S01.english_name', 'S05.customs_code']
  it.each([
    { why: 'are open before anything is submitted', isVerified: false, locks: {}, locked: false },
    {
      why: 'rest while an advisor reads',
      isVerified: false,
      locks: { register: { submitted, open: [] } },
      locked: true,
    },
    {
      why: 'open again with an item of the licence',
      isVerified: false,
      locks: { register: { submitted, open: ['S01.english_name'] } },
      locked: false,
    },
    {
      why: 'stay shut when another item is sent back',
      isVerified: false,
      locks: { register: { submitted, open: ['S05.customs_code'] } },
      locked: true,
    },
    {
      why: 'open after a withdrawal',
      isVerified: false,
      locks: { register: { submitted, open: submitted } },
      locked: false,
    },
    {
      why: 'do not depend on other stages',
      isVerified: false,
      locks: { market: { submitted, open: [] } },
      locked: false,
    },
    {
      why: 'are settled for good once verified',
      isVerified: true,
      locks: { register: { submitted, open: submitted } },
      locked: true,
    },
  ])('$why', ({ isVerified, locks, locked }) => {
    expect(isIdentityLocked({ isVerified, locks })).toBe(locked)
  })
})

describe('documents that run out', () => {
  const submitted = ['S01.licence_valid_until', 'S01.doc.business_licence', 'S05.customs_code']
  const renewable = ['S01.licence_valid_until', 'S01.doc.business_licence', 'P03.licence_valid_until']

  it.each([
    ['approved', ['S01.licence_valid_until', 'S01.doc.business_licence']],
    ['submitted', []],
    ['in_review', []],
    ['resubmitted', []],
    ['changes_requested', []],
  ] as const)('open again in a stage that is %s: %j', (status, open) => {
    expect(stageLock({ status, submitted, flagged: [], renewable }).open).toEqual(open)
  })
})
