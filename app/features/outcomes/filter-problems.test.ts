import { expect, it } from 'vitest'
import { filterProblems } from './schema'
import { atLeast } from '../../../tests/support/at-least'

it.each([
  ['nothing asked', '', []],
  ['every box empty', 'milestone=&track=&segment=&city=&region=&year=&month=&page=', []],
  ['what there is', 'milestone=5&city=210100&year=2026&month=2026-11', []],
  ['a city of another province', 'city=110000', ['city']],
  ['a milestone that is none', 'milestone=9', ['milestone']],
  ['the same of an earlier release', 'rung=9', ['milestone']],
  ['a month that is none', 'month=2026-13', ['month']],
  ['what has no box', 'proof=letter&currency=dollars&market=nowhere&page=-1', [null, null, null, null]],
  ['a currency that there is not', 'currency=ZZZ', [null]],
  ['the first of several', 'city=210100&city=xx', []],
  ['several at once, in the order of the boxes', 'year=26&segment=x&track=y', ['track', 'segment', 'year']],
])('%s', (_, query, fields) => {
  const problems = filterProblems(new Request(`http://localhost/official/firms?${query}`))
  expect(problems.map(({ field }) => field)).toEqual(fields)
  const ofBoxes = problems.filter(({ field }) => field !== null)
  expect(atLeast(0, ofBoxes).every(({ message }) => message.key === 'forms:unknownOption')).toBe(true)
})
