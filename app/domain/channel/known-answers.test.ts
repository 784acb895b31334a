import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from './mode'
import { knownAnswers, type ModeRecord } from './known-answers'
import { modesOf } from './find-channel'
import { CHANNELS } from './reference/channels'
import { adviseMode, MODE_QUESTIONS, ORDER_TYPES, type ModeAnswers } from './supervision-mode'

const record = (given: Partial<ModeRecord>): ModeRecord => ({
  ...{ tracks: ['general_goods'], productFlags: [], sellingWays: [], screening: 'unknown', channels: [] },
  ...given,
})

describe('what the record has answered', () => {
  it('is nothing at the beginning', () => {
    expect(knownAnswers(record({}))).toEqual({})
  })

  it.each([
    [{ screening: 'licence_needed' }, true, 'screening'],
    [{ screening: 'dual_use_licence' }, true, 'screening'],
    [{ screening: 'export_licence' }, true, 'screening'],
    [{ screening: 'clear' }, false, 'screening'],
    [{ screening: 'clear', productFlags: ['food'] }, true, 'product'],
    [{ screening: 'clear', productFlags: ['dual_use'] }, false, 'screening'],
    [{ productFlags: ['dual_use'] }, true, 'product'],
    [{ productFlags: ['new_vehicle'] }, true, 'product'],
    [{ tracks: ['used_car'], screening: 'clear' }, true, 'cars'],
  ] as const)('a licence or inspection, with %j: %s', (given, answer, from) => {
    expect(knownAnswers(record(given)).needs_licence_or_inspection).toEqual({ answer, from })
  })

  it.each([
    [{ channels: ['alibaba_com'] }, { answer: 'online_b2b', from: 'channels' }],
    [{ channels: ['ozon', 'kaspi'] }, { answer: 'online_b2c', from: 'channels' }],
    [{ channels: ['trade_fair', 'direct_buyer'] }, { answer: 'offline_b2b', from: 'channels' }],
    [{ channels: ['ozon', 'alibaba_com'] }, undefined],
    [{ channels: ['shopify'] }, undefined],
    [{ sellingWays: ['offline_b2b'] }, { answer: 'offline_b2b', from: 'selling_ways' }],
    [{ sellingWays: ['offline_b2b', 'marketplace'] }, undefined],
  ] as const)('the kind of order, with %j', (given, known) => {
    expect(knownAnswers(record(given)).order_type).toEqual(known)
  })

  it.each([
    [['market_procurement'], true],
    [['own_export'], false],
  ])('the designated market, for %j: %s', (sellingWays, answer) => {
    expect(knownAnswers(record({ sellingWays })).bought_in_designated_market).toEqual({ answer, from: 'selling_ways' })
  })

  it('is everything for used cars', () => {
    expect(Object.keys(knownAnswers(record({ tracks: ['used_car'] }))).sort()).toEqual([...MODE_QUESTIONS].sort())
  })
})

const YES_NO = [false, true] as const
const EVERY: readonly ModeAnswers[] = YES_NO.flatMap((needs_licence_or_inspection) =>
  YES_NO.flatMap((bought_in_designated_market) =>
    YES_NO.flatMap((stock_abroad_before_sale) =>
      ORDER_TYPES.flatMap((order_type) =>
        YES_NO.map((ships_from_bonded_zone) => ({
          ...{ needs_licence_or_inspection, bought_in_designated_market, stock_abroad_before_sale },
          ...{ order_type, ships_from_bonded_zone },
        })),
      ),
    ),
  ),
)

describe('the advice', () => {
  it('for cars is general trade, whatever was answered', () => {
    expect(new Set(EVERY.map((answers) => adviseMode(answers, { sellsCars: true }).mode))).toEqual(new Set(['0110']))
  })

  it.each(CHANNELS.map(({ id }) => id))('takes a mode of %s, or says that the channel takes none', (id) => {
    const channelModes = modesOf([id])
    expect(EVERY.length).toBe(48)
    for (const answers of EVERY) {
      const { mode, isTakenByChannels } = adviseMode(answers, { channelModes })
      expect(channelModes.includes(mode)).toBe(isTakenByChannels)
      // General trade is open to every order: whoever takes it is never left without a mode.
      if (channelModes.includes('0110')) expect(isTakenByChannels).toBe(true)
    }
  })

  it('never turns to a mode that the law closes to the order', () => {
    const parcels = { needs_licence_or_inspection: true, order_type: 'online_b2c' } as const
    const answers = { ...parcels, bought_in_designated_market: false, stock_abroad_before_sale: false }
    const advice = adviseMode({ ...answers, ships_from_bonded_zone: false }, { channelModes: ['9610', '9810'] })
    expect(advice).toMatchObject({ mode: '0110', isTakenByChannels: false })
  })

  it('says of a mode that comes first why it is not taken', () => {
    const [answers] = EVERY.filter((one) => one.order_type === 'online_b2c' && !one.needs_licence_or_inspection)
    const advice = answers && adviseMode(answers, { channelModes: ['0110'] })
    expect(advice?.mode).toBe('0110')
    expect(advice?.alternatives).toContainEqual({ mode: '9610', whyNot: 'channel_does_not_take_it' })
    expect(advice?.alternatives).toHaveLength(EXPORT_MODES.length - 1)
  })
})
