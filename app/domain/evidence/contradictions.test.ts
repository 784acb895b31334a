import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/contradictions.json'
import zh from '../../../locales/zh-CN/contradictions.json'
import { findTask } from '../catalogue/catalogue'
import { LANDLOCKED } from '../market/reference/landlocked'
import { CONTRADICTIONS, contradictionsAt, contradictionsIn, type ContradictionId } from './contradictions'
import { misfitting, type Given } from './given-answers'
import { atLeast } from '../../../tests/support/at-least'

type Said = Partial<Omit<Given, 'answerTo'>> & { readonly answers?: Readonly<Record<string, string>> }

function given({ answers = {}, ...said }: Said): Given {
  return {
    segment: 'sme',
    tracks: ['general_goods'],
    productFlags: [],
    sellingWays: [],
    wishes: [],
    hasOwnBrand: false,
    screening: 'unknown',
    markets: [],
    channels: [],
    mode: null,
    modeAnswers: null,
    ...said,
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
  }
}

const ids = (said: Said) => contradictionsIn(given(said)).map(({ id }) => id)

/** What contradicts, and the same with one answer put right. */
const CASES: readonly (readonly [ContradictionId, Said, Said])[] = [
  [
    'used_car_on_no_list',
    { tracks: ['used_car'], screening: 'clear' },
    { tracks: ['used_car'], screening: 'licence_needed' },
  ],
  [
    'new_vehicle_on_no_list',
    { productFlags: ['new_vehicle'], screening: 'clear' },
    { productFlags: ['new_vehicle'], screening: 'export_licence' },
  ],
  ['controlled_on_no_list', { productFlags: ['dual_use'], screening: 'clear' }, { screening: 'clear' }],
  [
    'licence_kind_without_licence',
    { screening: 'clear', answers: { 'P02.licence_kind': 'export_licence', 'P02.screening_result': 'clear' } },
    {
      screening: 'export_licence',
      answers: { 'P02.licence_kind': 'export_licence', 'P02.screening_result': 'licence_needed' },
    },
  ],
  ['licence_without_kind', { screening: 'licence_needed' }, { screening: 'dual_use_licence' }],
  [
    'prohibited_but_sold',
    { screening: 'prohibited', answers: { 'T08.buyer_name': 'TOO Altyn' } },
    { screening: 'prohibited' },
  ],
  [
    'sea_term_without_port',
    { answers: { 'T08.incoterm': 'FOB', 'T08.buyer_country': 'KZ' } },
    { answers: { 'T08.incoterm': 'FCA', 'T08.buyer_country': 'KZ' } },
  ],
  [
    'goods_outside_scope',
    { answers: { 'S01.scope_includes_goods': 'no' } },
    { tracks: ['service_trade'], answers: { 'S01.scope_includes_goods': 'no' } },
  ],
  ['cars_in_another_mode', { tracks: ['used_car'], mode: '9710' }, { tracks: ['used_car'], mode: '0110' }],
  [
    'mode_no_channel_takes',
    { channels: ['aliexpress'], mode: '0110' },
    { channels: ['aliexpress', 'kaspi'], mode: '0110' },
  ],
  [
    'order_no_channel_brings',
    { channels: ['amazon_jp', 'shopify'], modeAnswers: { order_type: 'offline_b2b' } },
    { channels: ['amazon_jp', 'shopify'], modeAnswers: { order_type: 'online_b2c' } },
  ],
  [
    'mode_answers_outdated',
    { screening: 'export_licence', modeAnswers: { needs_licence_or_inspection: false } },
    { screening: 'export_licence', modeAnswers: { needs_licence_or_inspection: true } },
  ],
  [
    'channel_outside_markets',
    { channels: ['amazon_eu', 'direct_buyer'], markets: ['KZ'] },
    { channels: ['amazon_eu', 'direct_buyer'], markets: ['KZ', 'DE'] },
  ],
  [
    'channel_lists_no_cars',
    { tracks: ['used_car'], channels: ['amazon_eu'] },
    { tracks: ['used_car'], channels: ['shopify', 'direct_buyer', 'alibaba_com'] },
  ],
  [
    'channel_for_goods',
    { tracks: ['service_trade'], channels: ['alibaba_com'] },
    { tracks: ['service_trade'], channels: ['direct_buyer'] },
  ],
  [
    'channel_modes_ruled_out',
    { tracks: ['cross_border_ecommerce'], channels: ['aliexpress'], sellingWays: ['market_procurement'] },
    { tracks: ['cross_border_ecommerce'], channels: ['aliexpress'], sellingWays: ['marketplace'] },
  ],
  [
    'channel_for_consumers',
    { channels: ['amazon_eu'] },
    { channels: ['amazon_eu'], tracks: ['cross_border_ecommerce'] },
  ],
  [
    'licence_in_list_mode',
    { mode: '9610', screening: 'export_licence' },
    { mode: '0110', screening: 'export_licence' },
  ],
  [
    'declared_in_another_mode',
    { mode: '0110', answers: { 'T12.mode': '9710' } },
    { mode: '0110', answers: { 'T12.mode': '0110' } },
  ],
  [
    'declared_before_contract',
    { answers: { 'T12.declared_on': '2026-11-01', 'T08.contract_date': '2026-11-02' } },
    { answers: { 'T12.declared_on': '2026-11-02', 'T08.contract_date': '2026-11-02' } },
  ],
  [
    'marketplace_pays_without_marketplace',
    { channels: ['direct_buyer'], answers: { 'T10.receiving_route': 'marketplace' } },
    { channels: ['direct_buyer', 'ozon'], answers: { 'T10.receiving_route': 'marketplace' } },
  ],
  [
    'offline_firm_in_shops_only',
    { sellingWays: ['offline_b2b'], channels: ['ozon'] },
    { sellingWays: ['offline_b2b'], channels: ['ozon', 'trade_fair'] },
  ],
  [
    'cars_from_a_market',
    { tracks: ['used_car'], sellingWays: ['market_procurement'] },
    { sellingWays: ['market_procurement'] },
  ],
  [
    'brand_record_without_brand',
    { wishes: ['customs_ip_record'] },
    { wishes: ['customs_ip_record'], hasOwnBrand: true },
  ],
  [
    'goods_of_a_service_firm',
    { tracks: ['service_trade'], productFlags: ['food'] },
    { tracks: ['service_trade'], productFlags: ['drone'] },
  ],
  [
    'makers_method_of_trader',
    { tracks: ['used_car'], answers: { 'S08.refund_method': 'exempt_credit_refund' } },
    { tracks: ['used_car', 'general_goods'], answers: { 'S08.refund_method': 'exempt_credit_refund' } },
  ],
  [
    'refund_without_claim',
    { answers: { 'S02.vat_status': 'small_scale', 'S08.record_date': '2026-11-02' } },
    { answers: { 'S02.vat_status': 'general', 'S08.record_date': '2026-11-02' } },
  ],
]

describe('answers that contradict each other', () => {
  it('have a case each', () => {
    expect(CASES.map(([id]) => id)).toEqual(CONTRADICTIONS.map(({ id }) => id))
  })

  it.each(CASES)('%s is said, and no more once one answer is right', (id, wrong, right) => {
    expect(ids(wrong)).toContain(id)
    expect(ids(right)).not.toContain(id)
  })

  it('are none in an empty record', () => {
    expect(ids({})).toEqual([])
  })

  it('name the channels that they are about, and no other', () => {
    const said = given({ tracks: ['used_car'], markets: ['KZ'], channels: ['amazon_eu', 'kaspi', 'direct_buyer'] })
    expect(misfitting('channel_lists_no_cars', said)).toEqual(['amazon_eu', 'kaspi'])
    expect(misfitting('channel_outside_markets', said)).toEqual(['amazon_eu'])
    expect(misfitting('declared_in_another_mode', said)).toEqual([])
  })

  it.each(['FOB', 'FAS', 'CFR', 'CIF'])('%s is wrong for every country without a seaport', (term) => {
    const said = (iso2: string) => ids({ answers: { 'T08.incoterm': term, 'T08.buyer_country': iso2 } })
    expect(LANDLOCKED.filter((iso2) => !said(iso2).includes('sea_term_without_port'))).toEqual([])
    expect(said('PL')).toEqual([])
  })
})

describe('the sentences', () => {
  it.each(CONTRADICTIONS.map(({ id, places }) => [id, places] as const))(
    'of %s are said where an answer is given',
    (id, places) => {
      expect(en.said[id]).not.toBe('')
      expect(zh.said[id]).not.toBe('')
      expect(places.length).toBeGreaterThan(0)
      for (const place of atLeast(1, places))
        if (!['profile', 'markets', 'channels', 'mode'].includes(place)) expect(findTask(place), place).not.toBeNull()
    },
  )

  it('belong to one page or another', () => {
    const cars = given({ tracks: ['used_car'], screening: 'clear' })
    expect(contradictionsAt('P02', cars)).toHaveLength(1)
    expect(contradictionsAt('profile', cars)).toHaveLength(1)
    expect(contradictionsAt('T08', cars)).toEqual([])
  })
})
