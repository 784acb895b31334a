import { expect, test } from 'vitest'
import { movedTo } from './moved-addresses'

test.each([
  ['/advisor/cases/a1/papers/v1', '/advisor/cases/a1/documents/v1'],
  ['/advisor/cases/a1/papers/v1/pages/2', '/advisor/cases/a1/documents/v1/pages/2'],
  ['/advisor/readings/r1/papers/v1', '/advisor/second-reviews/r1/documents/v1'],
  ['/advisor/readings', '/advisor/second-reviews'],
  ['/advisor/figures/cases.csv', '/advisor/statistics/cases.csv'],
  ['/advisor/figuresque', null],
  ['/advisor/cases/a1/papers', null],
  ['/advisor/cases/a1/documents/v1', null],
  ['/nowhere', null],
])('%s is at %s today', (from, to) => {
  expect(movedTo(from)).toBe(to)
})
