import { describe, expect, it } from 'vitest'
import { STAGE_IDS } from '../catalogue/types'
import { exportProofOf } from './proof'
import { highestMilestone, MILESTONES, milestonesEarned, milestonesShown } from './milestones'

describe('milestones', () => {
  it('end at the last that evidence can reach', () => {
    expect(MILESTONES).toEqual([0, 1, 2, 3, 4, 5])
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

describe('a service', () => {
  it('is proved by its payment, and earns no declaration', () => {
    expect(exportProofOf(['X01', 'X08'])).toBe('service')
    expect(milestonesEarned('export', 'service')).toEqual([4])
    expect(exportProofOf(['T08', 'T12'])).toBe('declaration')
    expect(exportProofOf(['S01'])).toBeNull()
  })

  const reached = [
    { milestone: 0, reachedAt: '2026-01-01' },
    { milestone: 4, reachedAt: '2026-03-01' },
  ]

  it.each([
    ['still ahead', { proof: 'service', serviceExportAt: null }, { proof: 'service', reachedAt: null }],
    ['reached', { proof: 'service', serviceExportAt: '2026-03-02' }, { proof: 'service', reachedAt: '2026-03-02' }],
    ['kept when goods follow', { proof: 'declaration', serviceExportAt: '2026-03-02' }, { proof: 'service' }],
    ['none for goods', { proof: 'declaration', serviceExportAt: null }, { proof: 'declaration', reachedAt: null }],
  ] as const)('takes the last place: %s', (_, given, last) => {
    expect(milestonesShown({ reached, ...given }).at(-1)).toMatchObject({ milestone: 5, ...last })
  })

  it('gives way to a declaration', () => {
    const all = [...reached, { milestone: 5, reachedAt: '2026-05-01' }]
    const shown = milestonesShown({ reached: all, serviceExportAt: '2026-03-02', proof: 'declaration' })
    expect(shown.at(-1)).toEqual({ milestone: 5, reachedAt: '2026-05-01', proof: 'declaration', state: 'reached' })
  })
})

describe('what is shown of each milestone', () => {
  const states = (on: readonly number[], serviceExportAt: string | null = null) =>
    milestonesShown({
      reached: on.map((milestone) => ({ milestone, reachedAt: '2026-09-13' })),
      ...{ serviceExportAt, proof: serviceExportAt ? 'service' : 'declaration' },
    })
      .map(({ state }) => state[0])
      .join('')

  it.each([
    { on: [], shown: 'caaaaa' },
    { on: [0], shown: 'rcaaaa' },
    { on: [0, 1, 2], shown: 'rrrcaa' },
    { on: [0, 1, 2, 4], shown: 'rrrarc' },
    { on: [0, 1, 2, 3, 4, 5], shown: 'rrrrrr' },
    { on: [0, 5], shown: 'raaaar' },
  ])('with $on reached: $shown', ({ on, shown }) => {
    expect(states(on)).toBe(shown)
  })

  it('counts the payment for a service as the last', () => {
    expect(states([0, 1, 2, 3, 4], '2026-10-01')).toBe('rrrrrr')
  })
})

describe('every milestone', () => {
  it('is reached by signing up or by the approval of a stage', () => {
    const earned = STAGE_IDS.flatMap((stage) => [...milestonesEarned(stage)])
    expect(MILESTONES.filter((milestone) => milestone > 0 && !earned.includes(milestone))).toEqual([])
  })
})

describe('where a firm stands', () => {
  it.each([
    { reached: [], highest: 0 },
    { reached: [0], highest: 0 },
    { reached: [2, 0, 1], highest: 2 },
    { reached: [0, 1, 2, 3, 4], highest: 4 },
    { reached: [0, 1, 2, 3, 4, 5], highest: 5 },
    { reached: [7, 0], highest: 0 },
    { reached: [99], highest: 0 },
  ])('$reached: L$highest', ({ reached, highest }) => {
    expect(highestMilestone(reached)).toBe(highest)
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
    }
  })

  it.each(MILESTONES)('L%d alone is the highest', (milestone) => {
    expect(highestMilestone([milestone])).toBe(milestone)
  })
})
