import { expect, test } from 'vitest'
import { isFoodChapter } from './food-chapters'

test.each([
  ['010121', true],
  ['030471', true],
  ['240120', true],
  ['250100', false],
  ['620140', false],
  ['000000', false],
  ['', false],
])('%s is of a chapter of food: %s', (code, isFood) => {
  expect(isFoodChapter(code)).toBe(isFood)
})
