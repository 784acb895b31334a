import { describe, expect, test } from 'vitest'
import { canWaitInQueue, handOverSteps, type InHand } from './handing-over'

const plain: InHand = { status: 'in_review', isHeld: false, isDecisionPrepared: false, isRejectionProposed: false }
const names = (given: Partial<InHand>, to: string | null) =>
  handOverSteps({ ...plain, ...given }, to).map(({ name }) => name)

describe('the cases of somebody who left', () => {
  test.each<[string, Partial<InHand>, string[], string[]]>([
    ['a plain one', {}, ['reassign'], ['release']],
    ['one that came back', { status: 'resubmitted' }, ['reassign'], ['release']],
    ['one on hold', { isHeld: true }, ['reassign'], ['resume', 'release']],
    [
      'one whose decision is not told yet',
      { isDecisionPrepared: true },
      ['take_back_decision', 'reassign'],
      ['take_back_decision', 'release'],
    ],
    ['one that the firm corrects', { status: 'changes_requested' }, ['reassign'], []],
    ['one whose rejection a second reader has', { isRejectionProposed: true }, ['reassign'], []],
  ])('%s: to a colleague, to the queue', (_, given, toColleague, toQueue) => {
    expect([names(given, 'bob'), names(given, null)]).toEqual([toColleague, toQueue])
  })

  test('name the colleague and why', () => {
    expect(handOverSteps(plain, 'bob')).toEqual([{ name: 'reassign', assigneeId: 'bob', reason: 'left' }])
  })

  test('wait in the queue unless somebody else has to act first', () => {
    expect(canWaitInQueue(plain)).toBe(true)
    expect(canWaitInQueue({ ...plain, status: 'changes_requested' })).toBe(false)
  })
})
