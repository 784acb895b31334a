import { expect, it } from 'vitest'
import { returnedTextIn } from './returned-text'

const heading = 'common:errors.lostRole.viewer'

it.each<[string, unknown, unknown]>([
  ['heading and texts', { heading, texts: ['a'], problem: 'x' }, { heading, texts: ['a'] }],
  ['what is no text is left out', { heading, texts: ['a', 1] }, { heading, texts: ['a'] }],
  ['no list', { heading, texts: 'a' }, null],
  ['no key of ours', { heading: 'You are king', texts: [] }, null],
  ['another answer', 'Forbidden', null],
  ['no answer', null, null],
])('%s', (_, answer, read) => {
  expect(returnedTextIn(answer)).toEqual(read)
})
