// What channels, goods and answers leave open, for any firm: the advice, the form and the check never disagree.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TRACKS } from '../firm/profile'
import { MARKETS } from '../market/reference/markets'
import { allowedModes, modesAt } from './allowed-modes'
import type { Channel } from './channel'
import { chooseChannels } from './choice'
import { channelsFor, marketsServed, misfitsOf, type FirmForChannels } from './fit'
import { findChannel, modesOf } from './find-channel'
import { knownAnswers, orderTypesAt, type ModeRecord } from './known-answers'
import { EXPORT_MODES, isExportMode, type ExportMode } from './mode'
import { CHANNELS } from './reference/channels'
import { readStoredAnswers } from './stored-answers'
import { adviseMode, EVERY_ANSWERS, isEverOpen } from './supervision-mode'

const ids = CHANNELS.map(({ id }) => id)
const record: fc.Arbitrary<ModeRecord> = fc.record({
  tracks: fc.subarray([...TRACKS]),
  productFlags: fc.subarray([...PRODUCT_FLAGS]),
  sellingWays: fc.subarray([...SELLING_WAYS]),
  screening: fc.constantFrom('clear', 'unknown'),
  channels: fc.subarray(ids, { maxLength: 5 }),
})

describe('the modes of a firm', () => {
  it('always have general trade among them, each once and in their order', () => {
    fc.assert(
      fc.property(record, (firm) => {
        const modes = allowedModes(firm)
        expect(modes).toContain('0110')
        expect(modes).toEqual(EXPORT_MODES.filter((mode) => modes.includes(mode)))
      }),
    )
  })

  it('at a channel are modes of the channel and of the firm', () => {
    fc.assert(
      fc.property(record, fc.constantFrom<Channel>(...CHANNELS), (firm, channel) => {
        const [modes, allowed] = [modesAt(channel, firm), allowedModes(firm)]
        expect(modes.filter((mode) => !allowed.includes(mode) || !channel.modes.includes(mode))).toEqual([])
        expect(channel.modes.filter(isExportMode).filter((mode) => allowed.includes(mode))).toEqual(modes)
      }),
    )
  })

  it('are fewer, never more, when more is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_ANSWERS), fc.constantFrom<ExportMode>(...EXPORT_MODES), (answers, mode) => {
        const { order_type, ...rest } = answers
        expect(isEverOpen(mode, answers) && !isEverOpen(mode, rest)).toBe(false)
        expect(isEverOpen(mode, { order_type }) && !isEverOpen(mode, {})).toBe(false)
        expect(isEverOpen(mode, {})).toBe(true)
      }),
    )
  })
})

describe('the advice', () => {
  it('names one mode and says of each other why it is not, once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_ANSWERS), fc.subarray(ids), fc.boolean(), (answers, channels, sellsCars) => {
        const channelModes = channels.length === 0 ? null : modesOf(channels)
        const { mode, alternatives, isTakenByChannels } = adviseMode(answers, { channelModes, sellsCars })
        expect([mode, ...alternatives.map((one) => one.mode)].toSorted()).toEqual([...EXPORT_MODES].toSorted())
        expect(isTakenByChannels).toBe(channelModes === null || channelModes.includes(mode))
        if (sellsCars) expect(mode).toBe('0110')
      }),
    )
  })

  it('is a mode that the channels take wherever they take one that is open', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_ANSWERS), fc.subarray(ids, { minLength: 1 }), (answers, channels) => {
        const channelModes = modesOf(channels)
        const isAnyOpen = channelModes.filter(isExportMode).some((mode) => isEverOpen(mode, answers))
        expect(isAnyOpen && !adviseMode(answers, { channelModes }).isTakenByChannels).toBe(false)
      }),
    )
  })
})

describe('what is known already', () => {
  it('answers no question that the record leaves open, and says where it was found', () => {
    fc.assert(
      fc.property(record, (firm) => {
        const known = knownAnswers(firm)
        const kinds = orderTypesAt(firm.channels)
        const order = known.order_type
        if (order?.from === 'channels') expect(kinds).toEqual([order.answer])
        expect(order?.from === 'selling_ways' && firm.channels.length > 0).toBe(false)
        expect(known.bought_in_designated_market?.from === 'selling_ways' && firm.sellingWays.length === 0).toBe(false)
      }),
    )
  })

  it('is read again as the form kept it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_ANSWERS), (answers) => {
        const { order_type, ...yesNo } = answers
        const kept = Object.fromEntries(Object.entries(yesNo).map(([id, answer]) => [id, answer ? 'yes' : 'no']))
        expect(readStoredAnswers({ ...kept, order_type })).toEqual(answers)
      }),
    )
  })

  it.each([
    ['nothing', null, null],
    ['text', 'yes', null],
    ['a number', 1, null],
    ['an empty record', {}, {}],
    ['words of no form', { order_type: 'by_post', needs_licence_or_inspection: 'maybe' }, {}],
    ['booleans, which no form sends', { needs_licence_or_inspection: true }, {}],
    ['answers of another form', { colour: 'yes' }, {}],
    ['a list', ['yes'], {}],
  ])('is nothing of %s', (_, stored, answers) => expect(readStoredAnswers(stored)).toEqual(answers))
})

describe('the channels of a firm', () => {
  const firm: fc.Arbitrary<FirmForChannels> = fc.record({
    markets: fc.subarray(
      MARKETS.map(({ iso2 }) => iso2),
      { maxLength: 4 },
    ),
    tracks: fc.subarray([...TRACKS]),
    segment: fc.constantFrom(...SEGMENTS),
    productFlags: fc.subarray([...PRODUCT_FLAGS], { maxLength: 3 }),
  })

  it('are all of them, those that fit first, and each fits or says why not', () => {
    fc.assert(
      fc.property(firm, (given) => {
        const all = atLeast(20, channelsFor(given))
        expect(all.map(({ channel }) => channel.id).toSorted()).toEqual([...ids].toSorted())
        const fitting = all.map(({ isFitting }) => isFitting)
        expect(fitting).toEqual(fitting.toSorted((a, b) => Number(b) - Number(a)))
        expect(all.filter(({ isFitting, misfits }) => isFitting !== (misfits.length === 0))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('do not fit worse where no market is chosen, and serve only what was chosen', () => {
    fc.assert(
      fc.property(firm, fc.constantFrom<Channel>(...CHANNELS), (given, channel) => {
        const free = misfitsOf(channel, { ...given, markets: [] }).map(({ code }) => code)
        const bound = misfitsOf(channel, given).map(({ code }) => code)
        expect(free.filter((code) => !bound.includes(code))).toEqual([])
        expect(marketsServed(channel, given.markets).filter((market) => !given.markets.includes(market))).toEqual([])
      }),
    )
  })

  it('are kept in the order of the reference, whatever was ticked first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (ticked) => {
        const chosen = chooseChannels(ticked)
        expect(chosen).toEqual({ ok: true, value: ids.filter((id) => ticked.includes(id)) })
        expect(chooseChannels([...ticked, 'by_post'])).toMatchObject({ refusal: { code: 'channels.unknown' } })
      }),
    )
    expect([findChannel('by_post'), findChannel('__proto__'), modesOf(['by_post'])]).toEqual([null, null, []])
  })
})
