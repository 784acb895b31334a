import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import {
  DAYS_AFTER_DECISION,
  DAYS_UNUSED,
  hasServed,
  IDENTITY_DOCUMENTS,
  isIdentityDocument,
} from './identity-documents'
import { DAY_MS } from '../shared/durations'

const uploadedAt = new Date('2026-03-01T02:00:00Z')
const after = (days: number) => new Date(uploadedAt.getTime() + days * DAY_MS)
const decided = (days: number) => ({ decidedAt: after(days) })

test.each([
  ['just uploaded', [], 1, false],
  ['never submitted, one day too early', [], DAYS_UNUSED - 1, false],
  ['never submitted', [], DAYS_UNUSED, true],
  ['with an advisor, however long', [{ decidedAt: null }], 400, false],
  ['decided, one day too early', [decided(10)], 10 + DAYS_AFTER_DECISION - 1, false],
  ['decided', [decided(10)], 10 + DAYS_AFTER_DECISION, true],
  ['decided, and submitted once more', [decided(10), { decidedAt: null }], 100, false],
  ['decided twice, the second time a short while ago', [decided(10), decided(60)], 70, false],
  ['decided before this file came', [decided(-5)], 100, false],
  ['decided before this file came, and never needed since', [decided(-5)], DAYS_UNUSED, true],
])('%s', (_name, cases, day, served) => {
  expect(hasServed({ uploadedAt, cases }, after(day))).toBe(served)
})

test('every document that shows a person is one that the catalogue asks for, and never a required one', () => {
  const asked = catalogue.tasks.flatMap(({ documents }) => documents).filter(({ type }) => isIdentityDocument(type))
  expect(new Set(asked.map(({ type }) => type))).toEqual(new Set(IDENTITY_DOCUMENTS))
  expect(asked.filter(({ isRequired }) => isRequired)).toEqual([])
})

describe('whatever happened to the cases of a firm', () => {
  const day = fc.integer({ min: -400, max: 400 })
  const cases = fc.array(fc.option(day, { nil: null }), { maxLength: 5 })
  const rows = (days: readonly (number | null)[]) => days.map((at) => (at === null ? { decidedAt: null } : decided(at)))
  const served = (days: readonly (number | null)[], now: number) =>
    hasServed({ uploadedAt, cases: rows(days) }, after(now))

  it('a picture has never served while one of them is open', () => {
    fc.assert(
      fc.property(cases, day, (days, now) => {
        expect(served([...days, null], now)).toBe(false)
      }),
    )
  })

  it('what has served today has served tomorrow', () => {
    fc.assert(
      fc.property(cases, day, fc.nat(400), (days, now, more) => {
        if (served(days, now)) expect(served(days, now + more)).toBe(true)
      }),
    )
  })

  it('it has served at last, once all of them are decided', () => {
    const past = fc.array(day, { maxLength: 5 })
    fc.assert(
      fc.property(past, (days) => {
        expect(served(days, 400 + DAYS_AFTER_DECISION)).toBe(true)
      }),
    )
  })

  it('no decision of the last thirty days lets it go, and their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(day), fc.nat(370), fc.nat(DAYS_AFTER_DECISION - 1), (days, last, since) => {
        expect(served([...days, last], last + since)).toBe(false)
        expect(served([...days].reverse(), last)).toBe(served(days, last))
      }),
    )
  })
})

test.each([
  ['a decision in the moment of the upload', 0, DAYS_AFTER_DECISION * DAY_MS, true],
  ['a decision a moment before it is about an older file', -1, DAYS_AFTER_DECISION * DAY_MS, false],
  ['a moment too early', 0, DAYS_AFTER_DECISION * DAY_MS - 1, false],
])('to the moment: %s', (_name, decidedMs, nowMs, is) => {
  const at = (ms: number) => new Date(uploadedAt.getTime() + ms)
  expect(hasServed({ uploadedAt, cases: [{ decidedAt: at(decidedMs) }] }, at(nowMs))).toBe(is)
})
