import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../../tests/support/at-least'
import { catalogue } from '../../catalogue/catalogue'
import { MARKETS } from '../../market/reference/markets'
import { importRuleOf, vatRuleOf } from './import-rules'

const ledger = new Set(catalogue.rules.map(({ id }) => id))

describe('the base of duty and VAT', () => {
  it.each([
    ['PL', 'CIF', true, 'eu_duty'],
    ['HR', 'CIF', true, 'eu_duty'],
    ['KZ', 'CIF', false, 'eaeu_duty'],
    ['RU', 'CIF', false, 'eaeu_duty'],
    ['SA', 'CIF', false, 'gcc_duty'],
    ['OM', 'CIF', false, 'gcc_duty'],
    ['TR', 'CIF', false, null],
    ['UZ', 'CIF', false, null],
    ['RS', 'CIF', false, null],
    ['US', 'FOB', false, null],
    ['FR', 'CIF', false, null],
  ] as const)('of %s is %s', (market, customsValue, isVatOnIncidentals, dutyRule) => {
    expect(importRuleOf(market)).toMatchObject({ customsValue, isVatOnIncidentals, dutyRule })
  })

  it('rests on rules of the ledger, and says how sure it is', () => {
    for (const { iso2 } of atLeast(33, MARKETS)) {
      const { dutyRule, source, asOf, confidence } = importRuleOf(iso2)
      if (dutyRule) expect([iso2, ledger.has(dutyRule)]).toEqual([iso2, true])
      expect([iso2, ledger.has(vatRuleOf(iso2) ?? '')]).toEqual([iso2, true])
      expect([source === '', asOf, confidence === 'low']).toEqual([false, '2026-11-23', false])
    }
    expect([vatRuleOf('FR'), vatRuleOf('')]).toEqual([null, null])
  })
})
