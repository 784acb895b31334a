import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidences, CONFIDENCES } from './confidence'
import type { Ranked } from './ranking'

const name = { kind: 'keyword', language: 'zh', text: '激光切割机', tokens: [] } as const
const answer = (score: number, coverage: number, share: number | null = 1): Ranked => ({
  ...{ code: '845611', score, coverage, isAgainst: false },
  best: share === null ? null : { name, share },
})
const said = (...answers: readonly Ranked[]) => confidences(answers).join(' ')

describe('how sure an answer is', () => {
  it.each<[string, readonly Ranked[], string]>([
    ['alone, explained and named', [answer(10, 0.9)], 'likely'],
    ['just enough of all three', [answer(12, 0.55, 0.55), answer(10, 0.9)], 'likely possible'],
    ['not far enough ahead', [answer(11.99, 0.9), answer(10, 0.9)], 'possible possible'],
    ['too little of the query explained', [answer(10, 0.54)], 'possible'],
    ['too little of its name typed', [answer(10, 0.9, 0.54)], 'possible'],
    ['no name of its own', [answer(10, 0.9, null)], 'possible'],
    ['next to nothing explained', [answer(10, 0.29)], 'unlikely'],
    ['just enough explained to be possible', [answer(10, 0.3)], 'possible'],
    ['a second just near enough', [answer(10, 0.9), answer(6, 0.9)], 'likely possible'],
    ['a second too far behind', [answer(10, 0.9), answer(5.99, 0.9)], 'likely unlikely'],
    ['a second that explains too little', [answer(10, 0.9), answer(6, 0.29)], 'likely unlikely'],
    ['two that are the same', [answer(10, 0.9), answer(10, 0.9)], 'possible possible'],
    ['none', [], ''],
  ])('%s', (_, answers, expected) => expect(said(...answers)).toBe(expected))

  it('calls one answer likely at most, and that the first', () => {
    const ranked = fc
      .array(
        fc.record({ score: fc.integer({ min: 1, max: 100 }), coverage: fc.double({ min: 0, max: 1, noNaN: true }) }),
      )
      .map((list) => list.toSorted((a, b) => b.score - a.score).map(({ score, coverage }) => answer(score, coverage)))
    fc.assert(
      fc.property(ranked, (answers) => {
        const all = confidences(answers)
        expect(all).toHaveLength(answers.length)
        expect(all.slice(1)).not.toContain('likely')
        expect(all.filter((one) => !CONFIDENCES.includes(one))).toEqual([])
      }),
    )
  })
})
