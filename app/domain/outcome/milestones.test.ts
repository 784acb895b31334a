import { describe, expect, it } from 'vitest'
import { STAGE_IDS } from '../catalogue/types'
import { highestMilestone, isCounted, MILESTONES, milestonesEarned } from './milestones'

describe('milestones', () => {
  it('go from L0 to L7', () => {
    expect(MILESTONES).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it.each([
    { stage: 'register', earned: [1, 2] },
    { stage: 'market', earned: [] },
    { stage: 'ecommerce', earned: [3] },
    { stage: 'export', earned: [4, 5] },
  ] as const)('approval of $stage proves $earned', ({ stage, earned }) => {
    expect(milestonesEarned(stage)).toEqual(earned)
  })

  it('are earned in order over the four stages, none twice', () => {
    const earned = STAGE_IDS.flatMap((stage) => [...milestonesEarned(stage)])
    expect(earned).toEqual([1, 2, 3, 4, 5])
  })
})

describe('where a firm stands', () => {
  it.each([
    { reached: [], highest: 0, counted: false },
    { reached: [0], highest: 0, counted: false },
    { reached: [2, 0, 1], highest: 2, counted: false },
    { reached: [0, 1, 2, 3, 4], highest: 4, counted: false },
    { reached: [0, 1, 2, 3, 4, 5], highest: 5, counted: true },
    { reached: [7, 0], highest: 7, counted: true },
    { reached: [99], highest: 0, counted: false },
  ])('$reached: L$highest', ({ reached, highest, counted }) => {
    expect(highestMilestone(reached)).toBe(highest)
    expect(isCounted(reached)).toBe(counted)
  })
})

describe('any order of events', () => {
  it('a milestone that is reached again, or out of order, changes nothing', () => {
    for (const reached of [
      [0, 1, 2, 5],
      [5, 2, 1, 0],
      [5, 5, 0, 1, 2, 2],
    ]) {
      expect(highestMilestone(reached)).toBe(5)
      expect(isCounted(reached)).toBe(true)
    }
  })

  it.each(MILESTONES)('L%d alone is the highest', (milestone) => {
    expect(highestMilestone([milestone])).toBe(milestone)
    expect(isCounted([milestone])).toBe(milestone >= 5)
  })
})
