import { describe, expect, it } from 'vitest'
import { chinaSide, contradictsProposal, proposedFlags } from './proposals'

const DAY = '2026-12-01'

describe('flags that the code proposes', () => {
  it.each([
    ['a laser cutting machine', '845611', []],
    ['frozen cod fillets', '030471', ['food likely', 'inspection_listed likely']],
    ['a down jacket', '620140', []],
    ['a car', '870323', ['export_licence possible', 'new_vehicle possible']],
    ['magnesia bricks', '690210', []],
    ['magnesite', '251910', ['export_licence possible']],
    ['hot-rolled steel', '720839', ['export_licence possible']],
    ['lithium-ion batteries', '850760', ['battery likely', 'dangerous_goods likely', 'dual_use possible']],
    ['a lead battery', '850710', ['battery likely', 'dangerous_goods possible']],
    ['a phone', '851713', ['battery possible']],
    ['a drone', '880621', ['battery possible', 'dual_use possible', 'drone likely']],
    ['lipstick', '330410', ['cosmetics likely']],
    ['room spray', '330749', []],
    ['a syringe', '901831', ['battery possible', 'medical_device likely']],
    ['an industrial X-ray machine', '902219', ['medical_device possible']],
    ['a machining centre', '845710', ['dual_use possible']],
    ['apples', '080810', ['food likely', 'agricultural likely', 'inspection_listed possible']],
  ])('%s', (_, hs6, expected) => {
    const found = proposedFlags({ hs6, day: DAY }).map(({ flag, strength }) => `${flag} ${strength}`)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  it('know when the licence of steel began', () => {
    expect(proposedFlags({ hs6: '720839', day: '2025-12-31' })).toEqual([])
  })
})

describe('an answer against the code', () => {
  it.each([
    ['fish that is no food', '030471', ['inspection_listed'], [{ flag: 'food', kind: 'missing' }]],
    ['fish as the code says', '030471', ['food', 'inspection_listed'], []],
    ['a machine that is food', '845611', ['food'], [{ flag: 'food', kind: 'unexpected' }]],
    ['a machine with a battery', '845611', ['battery'], []],
    ['a machine on the dual-use list', '845611', ['dual_use'], []],
    ['a jacket that is a drone', '620140', ['drone'], [{ flag: 'drone', kind: 'unexpected' }]],
    ['a phone without a word of its battery', '851713', [], []],
  ])('%s', (_, hs6, flags, expected) => expect(contradictsProposal({ hs6, flags, day: DAY })).toEqual(expected))
})

describe('China’s side', () => {
  it.each([
    ['lithium-ion batteries', '850760', ['refund_ends coming', 'consumption_tax']],
    ['a car', '870323', ['used_car']],
    ['a machine', '845611', []],
  ])('%s', (_, hs6, expected) => {
    const rules = chinaSide({ hs6, day: DAY }).rules.map(
      ({ because, isComing }) => `${because}${isComing ? ' coming' : ''}`,
    )
    expect(rules).toEqual(expected)
  })

  it('the refund is 0 from the first day of 2027 on', () => {
    expect(chinaSide({ hs6: '850760', day: '2027-01-01' }).rules[0]).toMatchObject({
      because: 'refund_ends',
      isComing: false,
    })
  })

  it.each([
    ['720839', { cn_steel_export_licence: ['P04'] }],
    ['030471', { cn_food_producer_record: ['P07'] }],
    ['845710', { cn_dual_use_check: ['P13', 'P03'] }],
    ['870380', { cn_bev_licence: ['V04'] }],
  ])('%s brings %j', (hs6, expected) => {
    const found = chinaSide({ hs6, day: DAY }).requirements.map(({ requirement, tasks }) => [requirement.id, tasks])
    expect(Object.fromEntries(found)).toMatchObject(expected)
  })
})
