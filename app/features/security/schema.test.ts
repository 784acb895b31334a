import { describe, expect, test } from 'vitest'
import { cursorText, filterProblems, filterQuery, readCursor, readEventFilter } from './schema'

const NONE = { kind: null, person: '', address: '', from: null, to: null }
const ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ab'
const read = (query: string) => readEventFilter(new URLSearchParams(query))

describe('the filter of the record', () => {
  test('is read from the address and comes back to it', () => {
    const filter = read('kind=signed_in&person=Wang@Example.cn%20&address=2001:DB8::7&from=2026-11-01&to=2026-11-30')
    expect(filter).toEqual({
      kind: 'signed_in',
      person: 'wang@example.cn',
      address: '2001:db8::7',
      from: '2026-11-01',
      to: '2026-11-30',
    })
    expect(read(new URLSearchParams(Object.entries(filterQuery(filter)) as [string, string][]).toString())).toEqual(
      filter,
    )
  })

  test.each([
    '',
    'kind=nothing',
    'kind=__proto__',
    'kind=toString',
    'from=2026-02-30',
    'to=today',
    'person=%00',
    'address=%20',
  ])('%j is none', (query) => expect(read(query)).toEqual(NONE))

  test('takes no more of a text than an address can be long', () => {
    expect(read(`person=${'x'.repeat(5_000)}`).person).toHaveLength(254)
  })
})

describe('where a page begins', () => {
  test('is the last event of the page before', () => {
    const cursor = { at: '2026-11-30T02:00:00.123Z', id: ID }
    expect(readCursor(new URLSearchParams({ before: cursorText(cursor) }))).toEqual(cursor)
  })

  test.each(['', 'x', `2026-11-30_${ID}`, `2026-13-45T99:00:00.000Z_${ID}`, '2026-11-30T02:00:00.123Z_1', `${ID}`])(
    '%j is the beginning',
    (before) => expect(readCursor(new URLSearchParams({ before }))).toBeNull(),
  )
})

describe('what is wrong in the address of the page', () => {
  test.each([
    ['kind=nothing', 'kind'],
    ['from=2026-02-30', 'from'],
    ['from=2026-11-30&to=2026-11-01', 'to'],
    ['person=nobody', 'person'],
    ['address=somewhere', 'address'],
    ['before=yesterday', null],
  ])('%s is told', (query, field) => {
    expect(filterProblems(new URLSearchParams(query)).map((problem) => problem.field)).toEqual([field])
  })

  test.each([
    '',
    'person=wang@example.cn',
    'address=203.0.113.5',
    'address=2001:DB8::7',
    'kind=signed_in&from=2026-11-01',
  ])('%j is fine', (query) => expect(filterProblems(new URLSearchParams(query))).toEqual([]))
})
