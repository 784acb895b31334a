// What the audit of 2026-11-30 found missing or wrong, as it stands in the ledger now.
import { describe, expect, it } from 'vitest'
import { REASONS } from '../application/reference/reasons'
import { QUESTIONS } from '../readiness/reference/questions'
import { EXPORT_MODES } from '../channel/mode'
import { ruleOfMode } from '../channel/supervision-mode'
import { agreementRulesOf } from '../../../tests/support/agreement-rules'
import { MARKETS } from '../market/reference/markets'
import { catalogue, findRule, findTask } from './catalogue'
import { COSTS } from './reference/costs'
import { terms } from './reference/terms'
import { isCounted } from './rule-history'

describe('facts that were missing', () => {
  it.each([
    ['steel_export_licence_2025_79', '2026-01-01', null, 'high'],
    ['first_refund_site_check', '2022-05-01', null, 'medium'],
    ['wood_packaging_ispm15', '2005-03-01', null, 'high'],
    ['eu_machinery_regulation', '2027-01-20', null, 'high'],
    ['eu_ppwr_representative', '2026-08-12', null, 'medium_high'],
    ['eu_steel_quota_2026', '2026-07-01', '2031-06-30', 'medium_high'],
    ['licence_offices_shenyang_dalian', '2026-01-01', null, 'high'],
    ['battery_consumption_tax_2026', '2026-09-01', null, 'medium'],
    ['dual_use_suspension_ended', '2025-11-07', '2026-11-27', 'medium_high'],
    ['refund_record_change_30_days', '2026-01-01', null, 'high'],
    ['declare_24h_and_vgm', '2016-07-01', null, 'high'],
    ['fx_declaration_and_trade_credit', '2020-08-31', null, 'medium'],
    ['foreign_trade_service_company', '2017-11-01', null, 'medium_high'],
    ['eu_deforestation', '2026-12-30', null, 'high'],
    ['jp_domestic_administrator', '2025-12-25', null, 'high'],
    ['medical_device_export_certificate', '2026-05-01', null, 'high'],
    ['samples_mode_3010', '2010-07-01', null, 'medium_high'],
    ['us_tariff_layers_2026', '2026-02-24', '2026-07-24', 'medium_high'],
    ['eu_cbam_exporter_data', '2026-01-01', null, 'medium_high'],
    ['agency_export_certificate', '2012-07-01', null, 'medium'],
  ])('%s is counted, with its days, its source and how sure we are', (id, validFrom, validTo, confidence) => {
    const rule = findRule(id)
    expect(rule).toMatchObject({ validFrom, validTo, confidence, lastCheckedOn: '2026-11-30' })
    expect(rule?.source ?? rule?.restsOn?.join()).toMatch(/\S/)
    expect(rule && isCounted(rule)).toBe(true)
  })
})

describe('facts that were wrong', () => {
  it('the export licence catalogue of 2026 has its number and its day', () => {
    expect(findRule('export_licence_catalogue_2026')).toMatchObject({
      reference: '商务部 海关总署公告2025年第89号',
      issuedOn: '2025-12-30',
      validTo: '2026-12-31',
    })
  })

  it.each(['V02', 'V04'])('a licence of %s takes at most 3 working days', (id) => {
    expect(findTask(id)?.agencyDays?.[1]).toBe(3)
  })

  it('producers of cosmetics need no record', () => {
    expect(JSON.stringify(findTask('P07')?.appliesWhen)).not.toContain('cosmetics')
  })

  it('a third party that pays is judged by the guidance of 2020 as a whole', () => {
    expect(REASONS.find(({ code }) => code === 'T-03')?.rule).toBe('fx_guidance_2020')
    expect(findRule('fx_guidance_2020')?.validTo).toBeNull()
  })

  it.each(['used_car_export_2024_25', 'stable_trade_policy'])('%s cannot be decided, so it is a draft', (id) => {
    expect(findRule(id)?.status).toBe('draft')
  })
})

describe('nothing rests on a draft', () => {
  const counted = new Set(catalogue.rules.filter(isCounted).map(({ id }) => id))
  const bases: readonly (readonly [string, string])[] = [
    ...REASONS.flatMap(({ code, rule }) => (rule ? [[`reason ${code}`, rule] as const] : [])),
    ...QUESTIONS.flatMap(({ id, gateRule }) => (gateRule ? [[`question ${id}`, gateRule] as const] : [])),
    ...EXPORT_MODES.map((mode) => [`mode ${mode}`, ruleOfMode(mode)] as const),
    ...MARKETS.flatMap((market) => agreementRulesOf(market).map((id) => [`agreement ${market.iso2}`, id] as const)),
    ...Object.entries(COSTS).flatMap(([id, { source }]) =>
      'rule' in source ? [[`cost ${id}`, source.rule] as const] : [],
    ),
    ...terms.flatMap(({ id, rule }) => (rule ? [[`term ${id}`, rule] as const] : [])),
    ...catalogue.tasks.flatMap(({ id, retiredBy }) => (retiredBy ? [[`end of ${id}`, retiredBy] as const] : [])),
  ]

  it('is tried on many', () => expect(bases.length).toBeGreaterThan(100))

  it.each(bases)('%s: %s', (_what, id) => expect(counted.has(id)).toBe(true))

  it.each(catalogue.tasks)('task $id names a rule that is counted', ({ rules }) => {
    expect(rules.some((id) => counted.has(id))).toBe(true)
  })
})
