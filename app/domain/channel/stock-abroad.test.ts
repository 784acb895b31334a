// Stock that goes abroad before it is sold has no order yet. What asks for the order of a platform or of a buyer cannot be its mode,
// whatever the chosen channels take.
import { describe, expect, it } from 'vitest'
import { CHANNELS } from './reference/channels'
import { EXPORT_MODES, type ExportMode } from './mode'
import { adviseMode, EVERY_ANSWERS, isEverOpen, ORDER_TYPES, type ModeAnswers } from './supervision-mode'

const answers = (some: Partial<ModeAnswers> = {}): ModeAnswers => ({
  ...{ needs_licence_or_inspection: false, bought_in_designated_market: false, stock_abroad_before_sale: true },
  ...{ order_type: 'online_b2c', ships_from_bonded_zone: false },
  ...some,
})

describe('stock abroad, where the channels take', () => {
  it.each<[readonly string[] | null, Partial<ModeAnswers>, ExportMode, boolean]>([
    [null, {}, '9810', true],
    [['9810'], {}, '9810', true],
    [['9610', '9810'], {}, '9810', true],
    [['9610', '0110'], {}, '0110', true],
    [['9710', '0110'], { order_type: 'online_b2b' }, '0110', true],
    [['9710', '0110'], { order_type: 'online_b2b', needs_licence_or_inspection: true }, '0110', true],
    [['0110'], {}, '0110', true],
    // Nothing that they take is right: the law's own mode is named, and that a channel or an answer has to change.
    [['9610'], {}, '9810', false],
    [['9710'], { order_type: 'online_b2b' }, '9810', false],
    [['1210'], { ships_from_bonded_zone: true }, '9810', false],
    [['1239'], {}, '9810', false],
    [[], {}, '9810', false],
    [['1039'], { bought_in_designated_market: true }, '1039', true],
    [['9810'], { bought_in_designated_market: true }, '1039', false],
  ])('%j with %j: %s, taken: %s', (channelModes, some, mode, isTakenByChannels) => {
    expect(adviseMode(answers(some), { channelModes })).toMatchObject({ mode, isTakenByChannels })
  })

  it.each(CHANNELS.map(({ id, modes }) => [id, modes] as const))(
    '%s is never advised to wait for an order',
    (_, modes) => {
      for (const order_type of ORDER_TYPES)
        expect(['9810', '0110']).toContain(adviseMode(answers({ order_type }), { channelModes: modes }).mode)
    },
  )
})

describe('why no mode of orders is stock’s mode', () => {
  it.each<[ExportMode, Partial<ModeAnswers>, string]>([
    ['9610', {}, 'leaves_before_sale'],
    ['9610', { order_type: 'offline_b2b' }, 'leaves_before_sale'],
    ['9710', { order_type: 'online_b2b' }, 'leaves_before_sale'],
    ['1210', { ships_from_bonded_zone: true }, 'leaves_before_sale'],
    ['1210', {}, 'not_in_bonded_zone'],
    ['9610', { needs_licence_or_inspection: true }, 'list_release_excluded'],
    ['9810', { bought_in_designated_market: true }, 'bought_without_invoice'],
  ])('%s with %j: %s, whether the channels take it or not', (mode, some, whyNot) => {
    for (const channelModes of [null, ['0110'], [mode, '0110']]) {
      const { alternatives } = adviseMode(answers(some), { channelModes })
      expect(alternatives.find((one) => one.mode === mode)?.whyNot).toBe(whyNot)
    }
  })

  it('nothing that is advised is what the same answers rule out', () => {
    const sets = [null, ...EXPORT_MODES.flatMap((one) => EXPORT_MODES.map((other) => [one, other]))]
    const wrong = EVERY_ANSWERS.flatMap((given) =>
      sets.filter((channelModes) => !isEverOpen(adviseMode(given, { channelModes }).mode, given)),
    )
    expect(wrong).toEqual([])
  })

  it('leaves the modes open as long as nobody has said that stock goes abroad', () => {
    for (const mode of ['9610', '9710', '1210'] as const) {
      expect(isEverOpen(mode, {})).toBe(true)
      expect(isEverOpen(mode, { stock_abroad_before_sale: false })).toBe(true)
      expect(isEverOpen(mode, { stock_abroad_before_sale: true })).toBe(false)
    }
    expect(isEverOpen('9810', { stock_abroad_before_sale: true })).toBe(true)
    expect(isEverOpen('9810', { stock_abroad_before_sale: false })).toBe(false)
  })
})
