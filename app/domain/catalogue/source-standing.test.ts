import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { confidenceIn, readSource } from './source-standing'

const MONTH = '2026-11'

describe('the source of a rule', () => {
  it.each([
    [null, null, null],
    ['eur-lex.europa.eu', 'eur-lex.europa.eu', null],
    ['general knowledge of 2026-11, not checked against the text', null, 'whole'],
    ['general knowledge of 2026-11 (in force since 2015-07-01), not checked against the text', null, 'whole'],
    ['oreanda.ru 2009-01-17; the rate from general knowledge of 2026-11', 'oreanda.ru 2009-01-17', 'rate'],
    [
      'two tables; first day from general knowledge of 2026-11, not checked against the text',
      'two tables',
      'first_day',
    ],
    ['pwc.com; the rest from general knowledge of 2026-11', 'pwc.com', 'rest'],
    ['pwc.com; general knowledge of 2026-11 for the sale of certificates', 'pwc.com', 'rest'],
    ['Art. 44; lists of goods from general knowledge of 2026-11', 'Art. 44', 'goods'],
    ['general knowledge of 2026-11; replaced by 2026 No. 5', 'replaced by 2026 No. 5', 'rest'],
  ] as const)('%s', (source, named, part) => {
    expect(readSource(source)).toEqual({ named, unsure: part && { part, month: MONTH } })
  })

  it.each([
    ['general knowledge of 2026-11', 'high', 'low_medium'],
    ['general knowledge of 2026-11', 'low', 'low'],
    ['pwc.com; general knowledge of 2026-11', 'high', 'high'],
    ['pwc.com', 'medium', 'medium'],
    [null, 'medium', 'medium'],
  ] as const)('%s, held for %s, is shown as %s', (source, confidence, shown) => {
    expect(confidenceIn({ source, confidence })).toBe(shown)
  })

  it('of no rule still speaks of general knowledge in one language only', () => {
    const sources = catalogue.rules
      .map(({ source }) => source)
      .filter((source) => source?.includes('general knowledge'))
    expect(sources.length).toBeGreaterThan(15)
    for (const source of sources) {
      const { named, unsure } = readSource(source)
      expect(unsure?.month).toBe(MONTH)
      expect(named ?? '').not.toContain('general knowledge')
    }
  })
})
