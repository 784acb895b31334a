import { expect, it } from 'vitest'
import { isDrawnForReading, READ_ONE_IN } from './second-reading'

it.each([
  ['00000000ffff', true],
  ['0000000a', true],
  ['00000001', false],
  ['00000009', false],
  ['ffffffff', false],
])('a decision with digest %s is read once more: %s', (digest, expected) => {
  expect(isDrawnForReading(digest)).toBe(expected)
})

it('draws one in ten', () => {
  const digests = Array.from({ length: 1000 }, (_, at) => at.toString(16).padStart(8, '0'))
  expect(digests.filter(isDrawnForReading)).toHaveLength(1000 / READ_ONE_IN)
})
