import { describe, expect, it } from 'vitest'
import { caseItem } from '../../../../tests/factories/views'
import { nextStep, savedStandings, tally, typedStandings, type Standing } from './verdict-state'

const items = ['a', 'b', 'c'].map((itemId) => caseItem({ itemId }))
const empty = caseItem({ itemId: 'd', isEmpty: true })
const accepted: Standing = { verdict: 'accepted', reasonCode: null, note: '' }
const flagged: Standing = { verdict: 'needs_changes', reasonCode: 'D-07', note: '' }
const open: Standing = { verdict: null, reasonCode: null, note: '' }

describe('how far a review is', () => {
  it.each([
    ['nothing is judged', {}, { all: 3, judged: 0, toFix: 0, unjudged: ['a', 'b', 'c'] }],
    ['one is', { b: accepted }, { all: 3, judged: 1, toFix: 0, unjudged: ['a', 'c'] }],
    ['one goes back', { a: flagged, b: accepted, c: open }, { all: 3, judged: 2, toFix: 1, unjudged: ['c'] }],
    [
      'one lacks its reason and goes back all the same',
      { a: { ...flagged, reasonCode: null }, b: accepted, c: accepted },
      { all: 3, judged: 3, toFix: 1, unjudged: [] },
    ],
    [
      'an empty answer was judged all the same',
      { a: accepted, b: accepted, c: accepted, d: flagged },
      { all: 4, judged: 4, toFix: 1, unjudged: [] },
    ],
  ])('%s', (_, standings, expected) => {
    expect(tally([...items, empty], standings)).toEqual(expected)
  })
})

describe('the verdicts of a case', () => {
  const item = caseItem({ itemId: 'S05.customs_code', verdict: 'needs_changes', reasonCode: 'C-01', note: '第三位' })

  it('stand as they were saved', () => {
    expect(savedStandings([item])).toEqual({
      'S05.customs_code': { verdict: 'needs_changes', reasonCode: 'C-01', note: '第三位' },
    })
  })

  it('and as they are being chosen', () => {
    const form = new FormData()
    form.set('verdict:S05.customs_code', 'accepted')
    form.set('note:S05.customs_code', '  看过了 ')
    expect(typedStandings([item], form)).toEqual({
      'S05.customs_code': { verdict: 'accepted', reasonCode: null, note: '看过了' },
    })
    expect(typedStandings([item], new FormData())).toEqual({
      'S05.customs_code': { verdict: null, reasonCode: null, note: '' },
    })
  })
})

describe('the button that fits', () => {
  it.each([
    [{ all: 3, judged: 0, toFix: 0, unjudged: ['a', 'b', 'c'] }, 'save_verdicts'],
    [{ all: 3, judged: 3, toFix: 0, unjudged: [] }, 'approve'],
    [{ all: 3, judged: 3, toFix: 1, unjudged: [] }, 'request_changes'],
    [{ all: 3, judged: 1, toFix: 1, unjudged: ['b', 'c'] }, 'request_changes'],
  ] as const)('to %o is %s', (tally, step) => {
    expect(nextStep(tally)).toBe(step)
  })
})
