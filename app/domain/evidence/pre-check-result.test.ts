import { describe, expect, it } from 'vitest'
import { findRule } from '../catalogue/catalogue'
import type { IsoDate } from '../shared/dates'
import { PRE_CHECKS, ruleBehind, type PreCheckId } from './pre-check-result'

describe('the rule behind a result', () => {
  it.each<[PreCheckId, string, IsoDate, string | null]>([
    ['credit_code', 'S01.doc.business_licence', '2026-11-24', 'market_entity_regulation'],
    ['credit_code', 'S01.doc.business_licence', '2022-02-28', null],
    ['scope', 'S01.scope_includes_goods', '2026-11-24', 'market_entity_regulation'],
    ['address', 'S05.record_address', '2026-11-24', 'customs_record_253'],
    ['representative', 'S05.record_representative', '2026-11-24', 'customs_record_253'],
    ['firm_name', 'S05.record_name', '2021-12-31', null],
    ['firm_name', 'S14.store_owner', '2026-11-24', 'platform_tax_order_810'],
    ['firm_name', 'T10.account_name', '2026-11-24', null],
    ['firm_name', 'P08.trademark_owner', '2026-11-24', null],
    ['same_country', 'T12.market', '2026-11-24', 'declaration_rules_2018'],
    ['same_country', 'V03.arrival_country', '2026-11-24', null],
    ['licence_on_day', 'T12.declared_on', '2026-11-24', 'goods_trade_regulation'],
    ['claim_month', 'T13.claimed_on', '2025-12-31', null],
    ['claim_month', 'T13.claimed_on', '2026-01-01', 'export_refund_2026_5'],
    ['maker_confirmation', 'V02.vehicles', '2025-12-31', null],
    ['maker_confirmation', 'V02.vehicles', '2026-01-01', 'used_car_export_2025_648'],
    ['paper_small', 'S01.doc.business_licence', '2026-11-24', null],
    ['channel_entity', 'C01.channels', '2026-11-24', null],
  ])('of %s at %s on %s is %s', (check, itemId, day, rule) => {
    expect(ruleBehind({ check, itemId }, day)).toBe(rule)
  })

  it('is one of the ledger wherever there is one', () => {
    const items = ['S01.x', 'S05.x', 'S14.x', 'T12.x', 'T10.x', 'C01.channels']
    const rules = PRE_CHECKS.flatMap((check) => items.map((itemId) => ruleBehind({ check, itemId }, '2026-11-24')))
    expect(rules.filter((id) => id !== null && !findRule(id))).toEqual([])
  })
})

it('has no check twice', () => {
  expect(new Set(PRE_CHECKS).size).toBe(PRE_CHECKS.length)
})
