import { describe, expect, it } from 'vitest'
import type { QueueRow } from '../queries.server'
import { countDifferences, marksOn, type Change } from './changes'

const row = (id: string, given: Partial<QueueRow> = {}): QueueRow => ({
  id,
  reference: `R-${id}`,
  version: 3,
  to: `/advisor/cases/${id}`,
  firm: '大连海产有限公司',
  line: 'Register',
  stage: 'Register',
  city: 'Dalian',
  holder: null,
  submittedOn: '20 November 2026',
  isDuplicateSuspected: false,
  flags: [],
  due: '2 hours late',
  dueStanding: 'overdue',
  waits: { on: 'advisor', text: 'with us since Monday' },
  ...{ goods: '', tracks: '', hits: null },
  may: { claim: false, release: false, give: false },
  ...given,
})
const [a, b, c] = [row('a'), row('b'), row('c')]

describe('differences between what is shown and what is', () => {
  it.each([
    ['none', [a, b], [a, b], 0],
    ['another order', [a, b], [b, a], 0],
    ['a new one', [a], [b, a], 1],
    ['one that is gone', [a, b], [b], 1],
    ['a new one that pushes the last off the page', [a, b], [c, a], 1],
    ['one gone for which the next page sends one', [a, b], [b, c], 1],
    ['everything', [a], [b, c], 2],
    ['another holder', [a], [row('a', { holder: '孟凡' })], 1],
    ['another side that is awaited', [a], [row('a', { waits: { on: 'firm', text: 'with the firm since today' } })], 1],
    ['verdicts that nobody sees here', [a], [row('a', { version: 9 })], 0],
    ['an hour that has passed', [a], [row('a', { due: '3 hours late' })], 0],
  ])('%s', (_, shown, newest, count) => {
    expect(countDifferences(shown, newest)).toBe(count)
  })
})

describe('marks on rows that are out of date', () => {
  const change = (given: Partial<Change>): Change => ({
    ...{ id: 'a', version: 4, from: null, to: 'p1', status: 'in_review', holder: '孟凡' },
    ...given,
  })

  it.each([
    ['somebody took it', a, change({}), '孟凡'],
    ['somebody gave it back', row('a', { holder: '孟凡' }), change({ to: null, holder: null }), null],
    ['it is as the row says', row('a', { holder: '孟凡' }), change({}), undefined],
    ['the row is newer', row('a', { version: 4 }), change({}), undefined],
    ['it is another case', b, change({}), undefined],
  ])('%s', (_, shown, told, mark) => {
    expect(marksOn([shown], new Map([[told.id, told]])).get(shown.id)).toBe(mark)
  })
})
