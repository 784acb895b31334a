import { describe, expect, it } from 'vitest'
import type { SubmissionSnapshot } from './snapshot'
import { carriedItems, changedItems, type Verdicts } from './verdict-carry'

const words = { 'zh-CN': '字', en: 'word' }

/** A submission of one task whose fields hold these values. */
function submitted(values: Record<string, string>, label = words): Pick<SubmissionSnapshot, 'tasks'> {
  const items = Object.entries(values).map(([id, value]) => ({
    kind: 'field' as const,
    itemId: `S05.${id}`,
    fieldKind: 'text' as const,
    label,
    value,
  }))
  return { tasks: [{ taskId: 'S05', title: words, items }] }
}

const first = submitted({ a: '1', b: '2', c: '3' })
const verdicts: Verdicts = { 'S05.a': 'accepted', 'S05.b': 'needs_changes', 'S05.c': 'accepted' }

describe('from one round to the next', () => {
  it.each([
    { name: 'nothing changed', next: submitted({ a: '1', b: '2', c: '3' }), changed: [], carried: ['S05.a', 'S05.c'] },
    {
      name: 'the flagged item changed',
      next: submitted({ a: '1', b: '9', c: '3' }),
      changed: ['S05.b'],
      carried: ['S05.a', 'S05.c'],
    },
    {
      name: 'an approved item changed too',
      next: submitted({ a: '9', b: '9', c: '3' }),
      changed: ['S05.a', 'S05.b'],
      carried: ['S05.c'],
    },
    {
      name: 'an item is new',
      next: submitted({ a: '1', b: '2', c: '3', d: '4' }),
      changed: ['S05.d'],
      carried: ['S05.a', 'S05.c'],
    },
    { name: 'an item fell away', next: submitted({ a: '1', b: '9' }), changed: ['S05.b'], carried: ['S05.a'] },
    {
      name: 'only a space was added',
      next: submitted({ a: '1 ', b: '2', c: '3' }),
      changed: ['S05.a'],
      carried: ['S05.c'],
    },
  ])('$name', ({ next, changed, carried }) => {
    expect(changedItems(first, next)).toEqual(changed)
    expect(carriedItems({ previous: first, next, verdicts })).toEqual(carried)
  })

  it('a question in new words is no new answer', () => {
    const reworded = submitted({ a: '1', b: '2', c: '3' }, { 'zh-CN': '新字', en: 'new word' })
    expect(changedItems(first, reworded)).toEqual([])
  })

  it('an item without a verdict carries none', () => {
    expect(carriedItems({ previous: first, next: first, verdicts: {} })).toEqual([])
  })
})
