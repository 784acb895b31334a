import { describe, expect, test } from 'vitest'
import { answererOf, isWaiting, mayRelease, whyNotClaim, type Claimant } from './questions'

const me: Claimant = { userId: 'me', isLead: false, belongsToFirm: false }

describe('who answers a firm', () => {
  test.each([
    [null, null, null],
    [null, 'claimer', 'claimer'],
    ['holder', null, 'holder'],
    // One voice: the advisor of the case, whoever answered before.
    ['holder', 'claimer', 'holder'],
  ])('the case is held by %s, the thread claimed by %s: %s', (caseHolderId, claimedById, answerer) =>
    expect(answererOf({ caseHolderId, claimedById })).toBe(answerer),
  )
})

describe('who may claim the thread of a firm', () => {
  test.each([
    [null, null, me, null],
    [null, 'me', me, null],
    ['me', 'other', me, null],
    [null, 'other', me, 'held'],
    ['other', null, me, 'held'],
    [null, null, { ...me, belongsToFirm: true }, 'own_firm'],
    [null, 'other', { ...me, belongsToFirm: true, isLead: true }, 'own_firm'],
    // A lead writes without claiming; taking a thread from somebody begins with letting it go.
    [null, 'other', { ...me, isLead: true }, 'held'],
  ] as const)('case %s, claimed by %s, %j: %s', (caseHolderId, claimedById, claimant, why) =>
    expect(whyNotClaim({ caseHolderId, claimedById }, claimant)).toBe(why),
  )
})

test.each([
  [null, me, false],
  ['me', me, true],
  ['other', me, false],
  ['other', { ...me, isLead: true }, true],
  [null, { ...me, isLead: true }, false],
] as const)('claimed by %s, %j may let it go: %s', (claimedById, claimant, may) =>
  expect(mayRelease({ claimedById }, claimant)).toBe(may),
)

test.each([
  ['firm', true],
  ['advisor', false],
] as const)('the %s spoke last: an answer is waited for: %s', (side, waits) => expect(isWaiting(side)).toBe(waits))
