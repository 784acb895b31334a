import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeAnswers, type StoredAnswer } from './merge-answers'
import { LONGEST_STORED } from './storable'
import { atLeast } from '../../../tests/support/at-least'

const FIELDS = ['a', 'b', 'c'] as const
const start = Date.parse('2026-11-23T02:00:00Z')
const at = (minute: number) => new Date(start + minute * 60_000)

/** One person saves one field, having opened the page at some earlier minute. */
const saving = fc.record({
  personId: fc.constantFrom('ann', 'bob', 'cai'),
  fieldId: fc.constantFrom(...FIELDS),
  value: fc.constantFrom('', '1', '2', '3'),
  opened: fc.integer({ min: 0, max: 20 }),
})

describe('several people on one task, in any order', () => {
  it('nobody overwrites what a colleague saved after the page was opened, and every save is written or answered', () => {
    fc.assert(
      fc.property(fc.array(saving, { minLength: 1, maxLength: 20 }), (savings) => {
        const stored: Record<string, StoredAnswer> = {}
        atLeast(1, savings).forEach(({ personId, fieldId, value, opened }, index) => {
          const minute = 1 + index
          const seenMinute = Math.min(opened, minute - 1)
          const before = stored[fieldId]
          const seenAt = before && before.savedAt <= at(seenMinute) ? before.savedAt : null
          const merged = mergeAnswers({
            stored,
            typed: [{ fieldId, value, seenAt }],
            isEditable: () => true,
            personId,
            receivedAt: at(minute),
          })
          const isSame = value === (before?.value ?? '')
          const isForeign = before !== undefined && before.savedById !== personId && seenAt === null
          expect(merged.writes).toHaveLength(isSame || isForeign ? 0 : 1)
          expect(merged.refusals).toHaveLength(!isSame && isForeign ? 1 : 0)
          for (const write of merged.writes)
            stored[write.fieldId] = {
              value: write.value,
              savedAt: at(minute),
              savedById: personId,
              savedByName: personId,
            }
        })
      }),
      { numRuns: 1_000 },
    )
  })

  it('one person’s different texts may be handled in any order: the last one sent stays', () => {
    const minutes = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 })
    fc.assert(
      fc.property(minutes, (handled) => {
        let stored: StoredAnswer | undefined
        for (const minute of handled) {
          const { writes } = mergeAnswers({
            stored: stored ? { a: stored } : {},
            typed: [{ fieldId: 'a', value: `text of minute ${minute}`, seenAt: null }],
            isEditable: () => true,
            personId: 'ann',
            receivedAt: at(minute),
          })
          for (const { value } of writes) stored = { value, savedAt: at(minute), savedById: 'ann', savedByName: 'Ann' }
        }
        expect(stored?.value).toBe(`text of minute ${Math.max(...handled)}`)
      }),
    )
  })

  it('a refusal of one field never keeps another from being written', () => {
    const bad = { a: 'x\0', b: 'x'.repeat(LONGEST_STORED + 1), c: '\ud800' }
    fc.assert(
      fc.property(fc.subarray([...FIELDS]), (wrong) => {
        const typed = FIELDS.map((fieldId) => ({
          fieldId,
          value: wrong.includes(fieldId) ? bad[fieldId] : 'good',
          seenAt: null,
        }))
        const merged = mergeAnswers({ stored: {}, typed, isEditable: () => true, personId: 'ann', receivedAt: at(1) })
        expect(merged.refusals.map(({ fieldId }) => fieldId)).toEqual(FIELDS.filter((id) => wrong.includes(id)))
        expect(merged.writes.map(({ fieldId }) => fieldId)).toEqual(FIELDS.filter((id) => !wrong.includes(id)))
      }),
    )
  })

  it('a locked field rests whoever writes, unless it would stay as it is', () => {
    const theirs = { value: '1', savedAt: at(0), savedById: 'bob', savedByName: 'Bob' }
    for (const [value, refused] of [
      ['1', 0],
      ['2', 1],
      ['', 1],
    ] as const) {
      const typed = [{ fieldId: 'a', value, seenAt: at(0) }]
      const merged = mergeAnswers({
        stored: { a: theirs },
        typed,
        isEditable: () => false,
        personId: 'ann',
        receivedAt: at(1),
      })
      expect([merged.writes.length, merged.refusals.length]).toEqual([0, refused])
    }
  })
})
