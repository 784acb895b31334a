import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from './reference/agreements'
import { preferenceStanding, type CheckedOrigin } from './preference'

const agreement = AGREEMENTS.find(({ id }) => id === 'china_serbia') ?? expect.fail('no agreement')
const CHECK: CheckedOrigin = {
  ...{ outcome: 'qualifies', on: '2026-11-30' },
  rate: { percent: '0', source: 'Annex I', readOn: '2026-11-30' },
}
const read = (readOn: CheckedOrigin['on'], percent = '0') => ({ percent, source: 'Annex I', readOn })

describe('the rate of an agreement in a price', () => {
  it.each<[string, CheckedOrigin | null, string | null, string]>([
    ['is used where the check says so', CHECK, '5', 'used'],
    ['is used where the ordinary duty is not known', CHECK, null, 'used'],
    ['is not where nobody checked', null, '5', 'none'],
    ['is not where the product does not qualify', { ...CHECK, outcome: 'does_not' }, '5', 'not_qualified'],
    ['is not where nobody can say', { ...CHECK, outcome: 'cannot_say' }, '5', 'not_qualified'],
    ['is not where no rate was read', { ...CHECK, rate: null }, '5', 'no_rate'],
    ['is not where it is no lower', { ...CHECK, rate: read('2026-11-30', '5') }, '5', 'not_lower'],
    ['is not where the check is older than the agreement', { ...CHECK, on: '2024-06-30' }, '5', 'old'],
    ['is not where the rate is older than the agreement', { ...CHECK, rate: read('2024-06-30') }, '5', 'old'],
    ['is not where the rate was read in an earlier year', { ...CHECK, rate: read('2025-12-31') }, '5', 'old'],
  ])('%s', (_, check, full, standing) => {
    const asked = { agreement, market: 'RS', day: '2026-12-01', ruleFrom: '2024-07-01', check, full } as const
    expect(preferenceStanding(asked)).toBe(standing)
  })

  it('is not where the rule changed after the check', () => {
    const asked = {
      agreement,
      market: 'RS',
      day: '2026-12-03',
      ruleFrom: '2026-12-02',
      check: CHECK,
      full: '5',
    } as const
    expect(preferenceStanding(asked)).toBe('old')
  })
})
