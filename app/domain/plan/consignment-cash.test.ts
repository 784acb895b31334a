import { expect, test } from 'vitest'
import type { Outlay } from '../requirement/work'
import { consignmentCash } from './consignment-cash'

const NONE: Outlay = { low: 0, high: 0, unknown: 0, count: 0 }
const LICENCE: Outlay = { low: 0, high: 500, unknown: 0, count: 1 }
const TESTS: Outlay = { low: 2000, high: 8000, unknown: 1, count: 3 }

test.each([
  ['nothing beside the price', '1000.50', [NONE, NONE], null],
  ['each time', '1000.50', [NONE, LICENCE], { low: 1000.5, high: 1500.5, unknown: 0 }],
  ['once', '1000.50', [TESTS, NONE], { low: 3000.5, high: 9000.5, unknown: 1 }],
  ['once and each time', '0.10', [TESTS, LICENCE], { low: 2000.1, high: 8500.1, unknown: 1 }],
  ['only what nobody estimated', '7', [{ ...NONE, unknown: 2, count: 2 }], { low: 7, high: 7, unknown: 2 }],
  ['cents add up', '0.2', [{ ...LICENCE, low: 0.1, high: 0.1 }], { low: 0.3, high: 0.3, unknown: 0 }],
] as const)('%s', (_, needed, outlays, expected) => {
  expect(consignmentCash(needed, outlays)).toEqual(expected)
})
