import { beforeEach, describe, expect, test } from 'vitest'
import { draftOf, forgetDrafts, planFor, readDraft, withoutTyped, writeDraft } from './drafts'

function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

const place = { owner: 'lan', page: '/advisor/cases/1 form', revision: '1' }
const draft = { 'note:a': { base: [''], typed: ['The seal is missing'] } }
let tab = shelf()

beforeEach(() => {
  tab = shelf()
})

describe('typed text that was not saved', () => {
  test('is there again on the same page, for the same person alone', () => {
    writeDraft(tab, place, draft)
    expect(readDraft(tab, place)).toEqual(draft)
    expect(readDraft(tab, { ...place, page: '/advisor/cases/2 form' })).toEqual({})
    expect(readDraft(tab, { ...place, owner: 'la' })).toEqual({})
  })

  test('is void once it was sent, and goes from the tab', () => {
    writeDraft(tab, place, draft)
    expect(readDraft(tab, { ...place, revision: '2' })).toEqual({})
    expect(tab.length).toBe(0)
  })

  test('of others goes when somebody else signs in, and all of it on signing out', () => {
    tab.setItem('single-keys', 'off')
    writeDraft(tab, place, draft)
    writeDraft(tab, { ...place, owner: 'lan2' }, draft)
    forgetDrafts(tab, 'lan')
    expect([readDraft(tab, place), readDraft(tab, { ...place, owner: 'lan2' })]).toEqual([draft, {}])
    forgetDrafts(tab)
    expect([tab.length, tab.key(0)]).toEqual([1, 'single-keys'])
  })

  test.each(['', 'null', '{}', '{"revision":"1"}', '{"revision":"1","fields":{"a":{"typed":"x"}}}'])(
    'is nothing where the tab holds nonsense: %s',
    (text) => {
      tab.setItem('draft:lan:/advisor/cases/1 form', text)
      expect(readDraft(tab, place)).toEqual({})
    },
  )

  test.each([
    ['untouched', [''], [''], draft],
    ['typed into before the scripts came', [''], ['The date'], {}],
    ['not on the page any more', undefined, undefined, draft],
  ])('is put back into a field that is %s, or what was typed since stays', (_, drawn, now, put) => {
    const values = (of: string[] | undefined) => new Map(of ? [['note:a', of]] : [])
    expect(withoutTyped(draft, { drawn: values(drawn), now: values(now) })).toEqual(put)
  })

  test('that nothing is left of leaves nothing behind', () => {
    writeDraft(tab, place, draft)
    writeDraft(tab, place, {})
    expect(tab.length).toBe(0)
  })

  test('a tab that keeps nothing, or is full, breaks no form', () => {
    writeDraft(null, place, draft)
    expect(readDraft(null, place)).toEqual({})
    const full = () => {
      throw new Error('full')
    }
    expect(() => writeDraft({ ...tab, setItem: full }, place, draft)).not.toThrow()
  })
})

describe('what is put back', () => {
  const plan = (base: string[] | null, typed: string[], now: string[]) => {
    const { restored, collided } = planFor({ x: { base, typed } }, new Map([['x', now]]))
    return [restored.length, collided.length]
  }

  test.each([
    ['as it was drawn before', [''], ['mine'], [''], [1, 0]],
    ['saved meanwhile as it was typed', [''], ['mine'], ['mine'], [0, 0]],
    ['saved meanwhile by somebody else', [''], ['mine'], ['theirs'], [0, 1]],
    ['typed before a session ended', null, ['mine'], ['theirs'], [1, 0]],
    ['a choice that was taken back', ['accepted'], [], ['accepted'], [1, 0]],
  ])('%s', (_what, base, typed, now, counts) => {
    expect(plan(base, typed, now)).toEqual(counts)
  })

  test('what the page does not have any more is left out', () => {
    expect(planFor(draft, new Map())).toEqual({ restored: [], collided: [] })
  })
})

test('only what differs from the drawn page is kept', () => {
  const base = new Map<string, string[] | null>([
    ['a', ['1']],
    ['b', ['1']],
    ['c', null],
  ])
  const typed = new Map([
    ['a', ['1']],
    ['b', ['2']],
    ['c', ['3']],
    ['d', ['4']],
  ])
  expect(draftOf(base, typed)).toEqual({ b: { base: ['1'], typed: ['2'] }, c: { base: null, typed: ['3'] } })
})
