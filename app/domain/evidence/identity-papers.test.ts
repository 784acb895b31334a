import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { DAYS_AFTER_DECISION, DAYS_UNUSED, hasServed, IDENTITY_PAPERS, isIdentityPaper } from './identity-papers'

const DAY = 24 * 3_600_000
const uploadedAt = new Date('2026-03-01T02:00:00Z')
const after = (days: number) => new Date(uploadedAt.getTime() + days * DAY)
const decided = (days: number) => ({ decidedAt: after(days) })

test.each([
  ['just uploaded', [], 1, false],
  ['never handed in, one day too early', [], DAYS_UNUSED - 1, false],
  ['never handed in', [], DAYS_UNUSED, true],
  ['with an advisor, however long', [{ decidedAt: null }], 400, false],
  ['decided, one day too early', [decided(10)], 10 + DAYS_AFTER_DECISION - 1, false],
  ['decided', [decided(10)], 10 + DAYS_AFTER_DECISION, true],
  ['decided, and handed in once more', [decided(10), { decidedAt: null }], 100, false],
  ['decided twice, the second time a short while ago', [decided(10), decided(60)], 70, false],
  ['decided before this file came', [decided(-5)], 100, false],
  ['decided before this file came, and never needed since', [decided(-5)], DAYS_UNUSED, true],
])('%s', (_name, cases, day, served) => {
  expect(hasServed({ uploadedAt, cases }, after(day))).toBe(served)
})

test('every paper that shows a person is one that the catalogue asks for, and never a required one', () => {
  const asked = catalogue.tasks.flatMap(({ documents }) => documents).filter(({ type }) => isIdentityPaper(type))
  expect(new Set(asked.map(({ type }) => type))).toEqual(new Set(IDENTITY_PAPERS))
  expect(asked.filter(({ isRequired }) => isRequired)).toEqual([])
})
