import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { catalogue } from './catalogue'
import { COSTS } from './reference/costs'
import { HOLDINGS } from './reference/timing'
import { confidenceIn, monthOf } from './source-standing'

/** Words of ours about a source: they are no citation, and a reader of another language cannot read them. */
const OURS =
  /general knowledge|common knowledge|verify|not (?:been )?(?:checked|seen|confirmed)|nobody|practice|tables? of/i

describe('the source of a rule', () => {
  it.each([
    [['whole'], 'high', 'low_medium'],
    [['whole'], 'low', 'low'],
    [['rest'], 'high', 'medium'],
    [['rate_table', 'first_day'], 'high', 'medium'],
    [['rate'], 'medium', 'low_medium'],
    [['vat_tables'], 'high', 'high'],
    [['text_unread'], 'low', 'low'],
    [undefined, 'medium', 'medium'],
  ] as const)('that rests on %j, held for %s, is shown as %s', (restsOn, confidence, shown) => {
    expect(confidenceIn({ restsOn, confidence })).toBe(shown)
  })

  it('cites, and says in no language of ours what is unsure', () => {
    const ours = atLeast(150, catalogue.rules).filter(({ source }) => OURS.test(source ?? ''))
    expect(ours.map(({ id, source }) => [id, source])).toEqual([])
  })

  it('is missing only where a code says what there is instead, or where the rule is a draft', () => {
    const bare = catalogue.rules.filter(({ source, restsOn, status }) => !source && !restsOn && status !== 'draft')
    expect(bare.map(({ id }) => id)).toEqual([])
    expect(catalogue.rules.filter(({ restsOn }) => restsOn).length).toBeGreaterThan(35)
  })

  it('of costs and durations is as free of such words', () => {
    expect(OURS.test(JSON.stringify([COSTS, HOLDINGS]))).toBe(false)
  })

  it('names the month of what it rests on', () => {
    expect([monthOf('whole'), monthOf('vat_tables')]).toEqual(['2026-11', '2025-08'])
  })
})
