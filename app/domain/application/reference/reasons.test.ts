import { describe, expect, it } from 'vitest'
import { isReasonCode, REASONS, reasonsFor, type ReasonScope } from './reasons'

describe('reasons for sending an item back', () => {
  it('has codes that occur once and have the form letter-number', () => {
    const codes = REASONS.map((reason) => reason.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[A-Z]-\d{2}$/)
  })

  it.each<ReasonScope>(['field', 'document', 'tool'])('offers several for a %s', (scope) => {
    expect(reasonsFor(scope).length).toBeGreaterThanOrEqual(5)
  })

  it('offers reasons about scans for documents only', () => {
    for (const scope of ['field', 'tool'] as const) {
      expect(reasonsFor(scope).filter((reason) => reason.code.startsWith('D-'))).toEqual([])
    }
  })

  it.each([
    ['D-07', true],
    ['D-99', false],
    ['', false],
    [null, false],
  ])('%s is a code: %s', (text, known) => {
    expect(isReasonCode(text)).toBe(known)
  })
})
