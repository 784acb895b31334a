import { describe, expect, it } from 'vitest'
import { fingerprint } from '../shared/changes'
import { mergeAnswers, type MergeInput, type StoredAnswer } from './merge-answers'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute))
const byColleague = (value: string, minute: number): StoredAnswer => ({
  value,
  savedAt: at(minute),
  savedById: 'lin',
  savedByName: 'Lin',
})

function merge(input: Partial<MergeInput>) {
  return mergeAnswers({ stored: {}, typed: [], isEditable: () => true, personId: 'wang', receivedAt: at(59), ...input })
}

describe('mergeAnswers', () => {
  it('writes what is new', () => {
    expect(merge({ typed: [{ fieldId: 'english_name', value: 'Beichen', seenAt: null }] })).toEqual({
      writes: [{ fieldId: 'english_name', value: 'Beichen' }],
      refusals: [],
    })
  })

  it('writes an emptied field', () => {
    const stored = { english_name: byColleague('Beichen', 0) }
    const merged = merge({ stored, typed: [{ fieldId: 'english_name', value: '', seenAt: at(0) }] })
    expect(merged.writes).toEqual([{ fieldId: 'english_name', value: '' }])
  })

  it.each([
    ['never answered', {}, ''],
    ['the same as stored', { english_name: byColleague('Beichen', 9) }, 'Beichen'],
  ])('leaves alone what is %s', (_, stored, value) => {
    expect(merge({ stored, typed: [{ fieldId: 'english_name', value, seenAt: null }] })).toEqual({
      writes: [],
      refusals: [],
    })
  })

  it('keeps a colleague’s later answer and says so', () => {
    const stored = { english_name: byColleague('Beichen Machinery', 5) }
    const merged = merge({ stored, typed: [{ fieldId: 'english_name', value: 'Beichen', seenAt: at(0) }] })
    expect(merged).toEqual({
      writes: [],
      refusals: [{ fieldId: 'english_name', code: 'answer_changed_by_colleague', theirs: stored.english_name }],
    })
  })

  it('keeps a colleague’s answer that did not exist when the page was opened', () => {
    const stored = { english_name: byColleague('Beichen Machinery', 5) }
    const merged = merge({ stored, typed: [{ fieldId: 'english_name', value: 'Beichen', seenAt: null }] })
    expect(merged.refusals.map((refusal) => refusal.code)).toEqual(['answer_changed_by_colleague'])
  })

  describe('with what the page was drawn with', () => {
    const mine = (value: string) => ({ ...byColleague(value, 5), savedById: 'wang', savedByName: 'Wang' })
    const typed = (value: string, ...known: string[]) => [
      { fieldId: 'english_name', value, seenAt: null, known: known.map(fingerprint) },
    ]

    it.each([
      ['was not touched here and was changed in another window', mine('newer'), typed('old', 'old'), 0, []],
      ['was not touched here and was changed by a colleague', byColleague('newer', 5), typed('old', 'old'), 0, []],
      ['was changed here alone', mine('old'), typed('new', 'old'), 1, []],
      ['was saved by this page while it was typed', mine('new'), typed('new and more', 'old', 'new'), 1, []],
      ['was changed in two windows', mine('newer'), typed('new', 'old'), 0, ['answer_changed_elsewhere']],
      ['was changed by two people', byColleague('newer', 5), typed('new', 'old'), 0, ['answer_changed_by_colleague']],
    ])('an answer that %s', (_, english_name, all, writes, codes) => {
      const merged = merge({ stored: { english_name }, typed: all })
      expect([merged.writes.length, merged.refusals.map(({ code }) => code)]).toEqual([writes, codes])
    })

    it('a day that is only half there does not erase the stored one', () => {
      const stored = { valid_until: mine('2030-05-20') }
      const half = { fieldId: 'valid_until', value: '', seenAt: null, known: [fingerprint('2030-05-20')] }
      expect(merge({ stored, typed: [{ ...half, isUnsaid: true }] })).toEqual({
        writes: [],
        refusals: [{ fieldId: 'valid_until', code: 'answer_half_cleared', theirs: stored.valid_until }],
      })
      expect(merge({ stored, typed: [{ ...half, isUnsaid: false }] }).writes).toHaveLength(1)
      expect(merge({ stored: {}, typed: [{ ...half, isUnsaid: true }] })).toEqual({ writes: [], refusals: [] })
    })
  })

  it('overwrites a colleague’s answer that was on the page', () => {
    const stored = { english_name: byColleague('Beichen Machinery', 5) }
    const merged = merge({ stored, typed: [{ fieldId: 'english_name', value: 'Beichen', seenAt: at(5) }] })
    expect(merged.writes).toHaveLength(1)
  })

  it('does not set a person against themselves', () => {
    const stored = { english_name: { ...byColleague('Beichen M', 5), savedById: 'wang' } }
    const merged = merge({ stored, typed: [{ fieldId: 'english_name', value: 'Beichen', seenAt: at(0) }] })
    expect(merged.writes).toHaveLength(1)
  })

  it.each([
    ['an earlier half of it', 'Bei'],
    ['the field still empty', ''],
  ])('does not undo what a person saved by %s that was sent before and comes later', (_, value) => {
    const stored = { english_name: { ...byColleague('Beichen', 5), savedById: 'wang' } }
    const typed = [{ fieldId: 'english_name', value, seenAt: null }]
    expect(merge({ stored, typed, receivedAt: at(4) })).toEqual({ writes: [], refusals: [] })
    expect(merge({ stored, typed, receivedAt: at(5) }).writes).toEqual([{ fieldId: 'english_name', value }])
  })

  it('keeps both when two people write in different fields', () => {
    const stored = { english_name: byColleague('Beichen Machinery', 5) }
    const typed = [
      { fieldId: 'english_name', value: 'Beichen Machinery', seenAt: null },
      { fieldId: 'english_address', value: 'No. 18-2 Huaxiang Road', seenAt: null },
    ]
    expect(merge({ stored, typed })).toEqual({
      writes: [{ fieldId: 'english_address', value: 'No. 18-2 Huaxiang Road' }],
      refusals: [],
    })
  })

  it('refuses only the locked field', () => {
    const typed = [
      { fieldId: 'customs_code', value: '2101960K8H', seenAt: null },
      { fieldId: 'english_address', value: 'No. 18-2', seenAt: null },
    ]
    expect(merge({ typed, isEditable: (fieldId) => fieldId !== 'customs_code' })).toEqual({
      writes: [{ fieldId: 'english_address', value: 'No. 18-2' }],
      refusals: [{ fieldId: 'customs_code', code: 'answer_locked' }],
    })
  })

  it('a locked field that is sent back unchanged is no attempt to change it', () => {
    const stored = { customs_code: byColleague('2101960K8H', 0) }
    const typed = [{ fieldId: 'customs_code', value: '2101960K8H', seenAt: at(0) }]
    expect(merge({ stored, typed, isEditable: () => false })).toEqual({ writes: [], refusals: [] })
  })

  it.each([
    ['x'.repeat(10_001), 'answer_too_long'],
    ['a\0b', 'answer_illegal_character'],
  ])('refuses what cannot be stored', (value, code) => {
    expect(merge({ typed: [{ fieldId: 'english_name', value, seenAt: null }] }).refusals).toEqual([
      { fieldId: 'english_name', code },
    ])
  })

  it('refuses a list with more lines than a page can show, and no other text for its lines', () => {
    const typed = [
      { fieldId: 'cars', value: 'a\n'.repeat(121), seenAt: null },
      { fieldId: 'note', value: 'a\n'.repeat(121), seenAt: null },
    ]
    expect(merge({ typed, lists: ['cars'] })).toEqual({
      writes: [{ fieldId: 'note', value: 'a\n'.repeat(121) }],
      refusals: [{ fieldId: 'cars', code: 'answer_too_many_lines' }],
    })
    expect(
      merge({ typed: [{ fieldId: 'cars', value: 'a\n\n'.repeat(120), seenAt: null }], lists: ['cars'] }).refusals,
    ).toEqual([])
  })

  it('stores wrong answers as they were typed', () => {
    const value = ' 21 01９６０ <script> '
    expect(merge({ typed: [{ fieldId: 'customs_code', value, seenAt: null }] }).writes).toEqual([
      { fieldId: 'customs_code', value },
    ])
  })
})
