import { describe, expect, it } from 'vitest'
import { findRule } from '../../catalogue/catalogue'
import { findReason, isReasonCode, REASON_TOPICS, REASONS, reasonsFor, type ReasonScope } from './reasons'

describe('reasons for sending an item back', () => {
  it('has codes that occur once and have the form letter-number', () => {
    const codes = REASONS.map((reason) => reason.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[A-Z]-\d{2}$/)
  })

  it.each<ReasonScope>(['field', 'document', 'tool'])('offers several for a %s', (scope) => {
    expect(reasonsFor(scope).length).toBeGreaterThanOrEqual(5)
  })

  it('cover every topic, at least forty in all, topic by topic', () => {
    expect(REASONS.length).toBeGreaterThanOrEqual(40)
    const topics = REASONS.map(({ topic }) => topic)
    expect(topics.filter((topic, index) => topic !== topics[index - 1])).toEqual([...REASON_TOPICS])
  })

  it.each(REASONS.filter(({ rule }) => rule !== null))('$code rests on a rule of the ledger', ({ rule }) => {
    expect(rule && findRule(rule)?.id).toBe(rule)
  })

  it('are found by their code', () => {
    expect(findReason('C-01')).toMatchObject({ topic: 'customs', severity: 'blocking', rule: 'customs_record_253' })
    expect([findReason('Z-99'), findReason(null)]).toEqual([null, null])
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
