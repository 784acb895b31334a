// What the record has answered already, question by question, what it leaves open, and how a mode is decided by it.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { allowedModes, modesAt } from './allowed-modes'
import { isUnsure } from './channel'
import { findChannel, isChannelId, modesOf } from './find-channel'
import { knownAnswers, orderTypesAt, type ModeRecord } from './known-answers'
import { byExportMode, EXPORT_MODES, isExportMode } from './mode'
import { decideMode } from './mode-decision'
import { CHANNELS } from './reference/channels'
import { refundUnder } from './refund'
import { readStoredAnswers } from './stored-answers'
import { EVERY_ANSWERS, MODE_QUESTIONS, type ModeAnswers } from './supervision-mode'

const record = (given: Partial<ModeRecord> = {}): ModeRecord => ({
  ...{ tracks: ['general_goods'], productFlags: [], sellingWays: [], screening: 'unknown', channels: [] },
  ...given,
})
const known = (given: Partial<ModeRecord>, question: keyof ModeAnswers) => {
  const found = knownAnswers(record(given))[question]
  return found ? `${String(found.answer)} ${found.from}` : 'open'
}

describe('whether goods need a licence or an inspection', () => {
  it.each<[Partial<ModeRecord>, string]>([
    [{}, 'open'],
    [{ screening: 'clear' }, 'false screening'],
    [{ screening: 'prohibited' }, 'open'],
    [{ screening: 'licence_needed' }, 'true screening'],
    [{ screening: 'dual_use_licence' }, 'true screening'],
    [{ screening: 'export_licence' }, 'true screening'],
    [{ productFlags: ['battery'] }, 'true product'],
    [{ productFlags: ['food'] }, 'true product'],
    [{ productFlags: ['cosmetics'] }, 'open'],
    [{ productFlags: ['medical_device'] }, 'open'],
    [{ productFlags: ['dual_use'] }, 'true product'],
    // A screening knows more of licences than a flag, and nothing of inspections.
    [{ productFlags: ['dual_use'], screening: 'clear' }, 'false screening'],
    [{ productFlags: ['battery'], screening: 'clear' }, 'true product'],
    [{ productFlags: ['new_vehicle'], screening: 'clear' }, 'true product'],
    [{ productFlags: ['dual_use', 'food'], screening: 'clear' }, 'true product'],
    [{ productFlags: ['drone'], screening: 'dual_use_licence' }, 'true screening'],
  ])('%j: %s', (given, expected) => expect(known(given, 'needs_licence_or_inspection')).toBe(expected))
})

describe('whether goods come from a designated market', () => {
  it.each<[readonly string[], string]>([
    [[], 'open'],
    [['market_procurement'], 'true selling_ways'],
    [['market_procurement', 'own_export'], 'true selling_ways'],
    [['market_procurement', 'through_agent'], 'true selling_ways'],
    [['market_procurement', 'marketplace'], 'open'],
    [['market_procurement', 'offline_b2b'], 'open'],
    [['market_procurement', 'retail_without_invoice'], 'open'],
    [['own_export'], 'false selling_ways'],
    [['marketplace', 'own_site'], 'false selling_ways'],
  ])('sold by %j: %s', (sellingWays, expected) =>
    expect(known({ sellingWays }, 'bought_in_designated_market')).toBe(expected),
  )
})

describe('how orders come', () => {
  it.each<[Partial<ModeRecord>, string]>([
    [{}, 'open'],
    [{ channels: ['direct_buyer'] }, 'offline_b2b channels'],
    [{ channels: ['direct_buyer', 'trade_fair'] }, 'offline_b2b channels'],
    [{ channels: ['alibaba_com'] }, 'online_b2b channels'],
    [{ channels: ['amazon_eu', 'noon'] }, 'online_b2c channels'],
    [{ channels: ['shopify'] }, 'open'],
    [{ channels: ['alibaba_com', 'noon'] }, 'open'],
    [{ channels: ['nowhere'] }, 'open'],
    [{ channels: ['nowhere', 'noon'] }, 'online_b2c channels'],
    [{ sellingWays: ['offline_b2b'] }, 'offline_b2b selling_ways'],
    [{ sellingWays: ['offline_b2b', 'own_export'] }, 'offline_b2b selling_ways'],
    [{ sellingWays: ['offline_b2b', 'own_site'] }, 'open'],
    [{ sellingWays: ['marketplace'] }, 'open'],
    // Channels that were chosen say more than ways of selling that were ticked.
    [{ channels: ['noon'], sellingWays: ['offline_b2b'] }, 'online_b2c channels'],
    [{ channels: ['shopify'], sellingWays: ['offline_b2b'] }, 'open'],
  ])('%j: %s', (given, expected) => expect(known(given, 'order_type')).toBe(expected))

  it('of some channels are those of each of them', () => {
    const ids = CHANNELS.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (some, others) => {
        expect(new Set(orderTypesAt([...some, ...others]))).toEqual(
          new Set([...orderTypesAt(some), ...orderTypesAt(others)]),
        )
        expect(new Set(modesOf([...some, ...others]))).toEqual(new Set([...modesOf(some), ...modesOf(others)]))
      }),
    )
  })

  it.each<[readonly string[], string]>([
    [[], 'open'],
    [['noon'], 'false channels'],
    [['nowhere'], 'false channels'],
  ])('from %j, whether they ship from a bonded zone: %s', (channels, expected) => {
    expect(known({ channels }, 'ships_from_bonded_zone')).toBe(expected)
  })

  it('of cars are all answered, whatever else was said', () => {
    const answered = knownAnswers(
      record({ tracks: ['used_car'], channels: ['shopify'], screening: 'clear', sellingWays: ['market_procurement'] }),
    )
    expect(MODE_QUESTIONS.map((question) => [answered[question]?.answer, answered[question]?.from])).toEqual([
      [true, 'cars'],
      [false, 'cars'],
      [false, 'cars'],
      ['offline_b2b', 'cars'],
      [false, 'cars'],
    ])
    expect(knownAnswers(record({ tracks: ['used_car', 'cross_border_ecommerce'] })).order_type).toBeUndefined()
  })
})

describe('the modes that are left', () => {
  it.each<[Partial<ModeRecord>, readonly string[]]>([
    [{}, EXPORT_MODES],
    [{ tracks: ['used_car'] }, ['0110']],
    [{ screening: 'clear' }, EXPORT_MODES],
    [{ screening: 'licence_needed' }, ['0110', '9710', '9810']],
    [{ productFlags: ['battery'] }, ['0110', '9710', '9810']],
    [{ sellingWays: ['market_procurement'] }, ['0110', '1039']],
    [{ sellingWays: ['own_site'] }, ['0110', '9610', '9710', '9810', '1210']],
    [{ sellingWays: ['market_procurement'], screening: 'export_licence' }, ['0110']],
    [{ sellingWays: ['own_site'], productFlags: ['food'] }, ['0110', '9710', '9810']],
  ])('%j: %j', (given, modes) => {
    expect(allowedModes(record(given))).toEqual(modes)
    for (const channel of CHANNELS)
      expect(modesAt(channel, record(given))).toEqual(
        channel.modes.filter(isExportMode).filter((mode) => modes.includes(mode)),
      )
  })
})

describe('the refund under a mode', () => {
  it.each(EXPORT_MODES)('%s is told of each kind of taxpayer', (mode) => {
    const told = (vatStatus: string, ...tracks: readonly string[]) => refundUnder(mode, { vatStatus, tracks })
    const market = mode === '1039'
    expect(told('small_scale')).toBe(market ? 'as_mode' : 'exempt')
    expect(told('general')).toBe('as_mode')
    expect(told('unknown')).toBe(market ? 'as_mode' : 'if_general')
    expect(told('general', 'used_car', 'general_goods')).toBe(market ? 'as_mode' : 'by_purchase')
    expect(told('small_scale', 'used_car')).toBe(market ? 'as_mode' : 'exempt')
  })

  it('one value for each mode, in no other place', () => {
    expect(Object.entries(byExportMode((mode) => `of ${mode}`)).toSorted()).toEqual(
      EXPORT_MODES.map((mode) => [mode, `of ${mode}`] as const).toSorted(),
    )
  })
})

describe('answers that were kept', () => {
  const stored = (answers: ModeAnswers) =>
    Object.fromEntries(
      Object.entries(answers).map(([question, answer]) => [
        question,
        typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer,
      ]),
    )

  it('are read as they were given, all forty-eight', () => {
    expect(EVERY_ANSWERS.map((answers) => readStoredAnswers(stored(answers)))).toEqual(EVERY_ANSWERS)
  })

  it.each<[unknown, unknown]>([
    [undefined, null],
    [7, null],
    [[], {}],
    [['yes'], {}],
    [{ order_type: true }, {}],
    [{ order_type: 'yes' }, {}],
    [{ needs_licence_or_inspection: true }, {}],
    [{ needs_licence_or_inspection: 'Yes' }, {}],
    [{ another_question: 'yes', order_type: 'online_b2c' }, { order_type: 'online_b2c' }],
    [Object.create({ order_type: 'online_b2c' }), {}],
  ])('%j are read as %j', (kept, read) => expect(readStoredAnswers(kept)).toEqual(read))
})

describe('deciding on a mode', () => {
  const parcels = EVERY_ANSWERS.find(
    (one) =>
      one.order_type === 'online_b2c' && Object.values(one).every((answer) => typeof answer !== 'boolean' || !answer),
  ) as ModeAnswers
  it.each([
    ['9610', '', {}, 'ok'],
    ['0110', '', {}, 'channels.mode_reason_missing'],
    ['0110', '\u200b\u3000', {}, 'channels.mode_reason_missing'],
    ['0110', 'x', {}, 'ok'],
    // What the channels take changes the advice, and with it what needs a reason.
    ['0110', '', { setting: { channelModes: ['0110'] } }, 'ok'],
    ['9610', '', { setting: { channelModes: ['0110'] } }, 'channels.mode_reason_missing'],
    ['9610', '', { setting: { sellsCars: true } }, 'channels.mode_reason_missing'],
    ['0110', '', { setting: { sellsCars: true } }, 'ok'],
    ['9610', 'x', { allowed: ['0110'] }, 'channels.mode_ruled_out'],
    ['1239', 'x', { allowed: [] }, 'channels.mode_not_for_export'],
    ['1500', 'x', {}, 'channels.mode_not_for_export'],
  ] as const)('%s because of %j with %j: %s', (mode, reason, given, expected) => {
    const decided = decideMode({ answers: parcels, mode, reason, ...given })
    expect(decided.ok ? 'ok' : decided.refusal.code).toBe(expected)
  })
})

describe('a fact about a channel', () => {
  it.each([
    ['2026', 'a page', 'high', false],
    [null, 'a page', 'high', false],
    ['2026', null, 'high', true],
    ['2026', 'a page', 'low', true],
    ['2026', 'a page', 'low_medium', false],
    ['2026', '', 'medium', false],
  ] as const)('of %s from %j, held for %s, is unsure: %s', (asOf, source, confidence, unsure) => {
    expect(isUnsure({ asOf, source, confidence })).toBe(unsure)
  })

  it.each(['', 'Noon', ' noon', 'noon ', 'constructor', '__proto__'])('no channel is called %j', (id) => {
    expect([isChannelId(id), findChannel(id), modesOf([id]), orderTypesAt([id])]).toEqual([false, null, [], []])
  })
})
