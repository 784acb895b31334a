import { marketsOfTargets } from '../market/targets'
import type { Channel } from './channel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENTS, TRACKS, type Segment, type Track } from '../firm/profile'
import { channelsFor, marketsServed, type ChannelFit } from './fit'
import { CHANNELS } from './reference/channels'
import { findChannel } from './find-channel'
import { MARKETS } from '../market/reference/markets'
import { atLeast } from '../../../tests/support/at-least'

type Firm = {
  markets: readonly string[]
  tracks: readonly Track[]
  segment: Segment
  productFlags?: readonly string[]
}

const OFFLINE = ['direct_buyer', 'distributor', 'agent_abroad', 'trade_fair']

const shopkeeper: Firm = { markets: ['PL'], tracks: ['cross_border_ecommerce'], segment: 'sme' }
const factory: Firm = { markets: ['KZ', 'AE'], tracks: ['general_goods'], segment: 'industrial_enterprise' }

function fitting(firm: Firm): readonly string[] {
  return channelsFor(firm)
    .filter((fit) => fit.isFitting)
    .map((fit) => fit.channel.id)
}

function fitOf(firm: Firm, id: string): ChannelFit {
  const found = channelsFor(firm).find((fit) => fit.channel.id === id)
  if (!found) throw new Error(`no channel ${id}`)
  return found
}

describe('channels for a firm', () => {
  it.each([
    {
      who: 'a shopkeeper for Poland',
      firm: shopkeeper,
      ids: [
        'amazon_eu',
        'alibaba_com',
        'made_in_china',
        'aliexpress',
        'temu',
        'shein',
        'allegro',
        'shopify',
        'tiktok_shop',
        ...OFFLINE,
      ],
    },
    { who: 'a factory without retail', firm: factory, ids: ['alibaba_com', 'made_in_china', ...OFFLINE] },
    {
      who: 'a cross-border operator for Uzbekistan',
      firm: { markets: ['UZ'], tracks: ['general_goods'], segment: 'cross_border_operator' } satisfies Firm,
      ids: ['alibaba_com', 'made_in_china', 'aliexpress', 'wildberries', 'shopify', 'uzum', ...OFFLINE],
    },
    {
      who: 'a dealer in used cars',
      firm: { markets: ['KZ'], tracks: ['used_car'], segment: 'cross_border_operator' } satisfies Firm,
      ids: ['alibaba_com', 'made_in_china', 'shopify', ...OFFLINE],
    },
    {
      who: 'a dealer in cars and other goods',
      firm: { markets: ['KZ'], tracks: ['used_car', 'general_goods'], segment: 'sme' } satisfies Firm,
      ids: ['alibaba_com', 'made_in_china', 'shopify', ...OFFLINE],
    },
    {
      who: 'a maker of new vehicles',
      firm: { ...factory, productFlags: ['new_vehicle'] },
      ids: ['alibaba_com', 'made_in_china', 'shopify', ...OFFLINE],
    },
    {
      who: 'a software house',
      firm: { markets: ['PL'], tracks: ['service_trade'], segment: 'high_tech' } satisfies Firm,
      ids: [...OFFLINE],
    },
  ])('$who', ({ firm, ids }) => {
    expect(fitting(firm)).toEqual(ids)
  })

  it('without chosen markets none is ruled out by market', () => {
    expect(fitting({ ...shopkeeper, markets: [] })).toHaveLength(CHANNELS.length)
  })

  it.each(SEGMENTS)('all are listed for %s whatever the track, fitting ones first', (segment) => {
    for (const track of TRACKS) {
      const fits = channelsFor({ markets: ['PL', 'SA'], tracks: [track], segment })
      expect(new Set(fits.map((fit) => fit.channel.id)).size).toBe(CHANNELS.length)
      const firstMisfit = fits.findIndex((fit) => !fit.isFitting)
      expect(atLeast(1, fits.slice(firstMisfit)).every((fit) => firstMisfit === -1 || !fit.isFitting)).toBe(true)
    }
  })

  it.each(channelsFor(factory))('$channel.id says why or why not', (fit) => {
    expect(fit.isFitting).toBe(fit.misfits.length === 0)
    if (fit.isFitting) expect(fit.reasons.length).toBeGreaterThan(0)
  })
})

describe('reasons', () => {
  it('name the chosen markets that a channel serves', () => {
    expect(fitOf({ ...shopkeeper, markets: ['PL', 'HU', 'KZ'] }, 'allegro').reasons).toEqual([
      { code: 'serves_chosen_markets', markets: ['PL', 'HU'] },
      { code: 'consumer_buyers' },
    ])
    expect(fitOf(shopkeeper, 'alibaba_com').reasons).toEqual([
      { code: 'serves_every_market' },
      { code: 'business_buyers' },
    ])
  })

  it('name the markets a channel serves instead', () => {
    expect(fitOf(shopkeeper, 'amazon_sa').misfits).toEqual([{ code: 'not_in_chosen_markets', markets: ['SA'] }])
  })

  it('can be several', () => {
    expect(fitOf(factory, 'allegro').misfits.map((misfit) => misfit.code)).toEqual([
      'not_in_chosen_markets',
      'consumer_sales_not_planned',
    ])
  })

  it.each([
    { id: 'kaspi', cautions: ['local_entity', 'unconfirmed'] },
    { id: 'uzum', cautions: ['local_entity', 'unconfirmed'] },
    { id: 'trendyol', cautions: ['local_entity_or_agency'] },
    { id: 'emag', cautions: ['local_stock'] },
    { id: 'temu', cautions: ['unconfirmed'] },
    { id: 'noon', cautions: [] },
  ])('$id warns of $cautions', ({ id, cautions }) => {
    expect(fitOf(shopkeeper, id).cautions).toEqual(cautions)
  })
})

describe('markets served', () => {
  it.each([
    { id: 'alibaba_com', chosen: ['PL', 'TM'], served: ['PL', 'TM'] },
    { id: 'noon', chosen: ['PL', 'AE', 'OM'], served: ['AE', 'OM'] },
    { id: 'noon', chosen: [], served: [] },
    { id: 'kaspi', chosen: ['UZ'], served: [] },
  ])('$id of $chosen: $served', ({ id, chosen, served }) => {
    const channel = findChannel(id)
    expect(channel && marketsServed(channel, chosen)).toEqual(served)
  })
})

describe('any firm', () => {
  const someFirm = fc.record({
    markets: fc.subarray(
      MARKETS.map((market) => market.iso2),
      { maxLength: 3 },
    ),
    tracks: fc.subarray([...TRACKS]),
    segment: fc.constantFrom(...SEGMENTS),
  })

  it('sees each channel once, those that fit with a reason, the others with a misfit', () => {
    fc.assert(
      fc.property(someFirm, (firm) => {
        const fits = channelsFor(firm)
        expect(new Set(fits.map((fit) => fit.channel.id)).size).toBe(CHANNELS.length)
        for (const fit of atLeast(1, fits)) {
          expect(fit.isFitting).toBe(fit.misfits.length === 0)
          if (fit.isFitting && firm.markets.length > 0) expect(fit.reasons.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('never loses a fitting channel by choosing one market more', () => {
    fc.assert(
      fc.property(someFirm, fc.constantFrom(...MARKETS), (firm, more) => {
        if (firm.markets.length === 0) return
        const wider = fitting({ ...firm, markets: [...firm.markets, more.iso2] })
        for (const id of atLeast(1, fitting(firm))) expect(wider).toContain(id)
      }),
    )
  })

  it('that sells only services fits no channel for goods, only its buyers, agents and fairs', () => {
    for (const track of ['service_trade', 'emerging_sectors'] as const) {
      for (const segment of SEGMENTS) expect(fitting({ markets: ['PL'], tracks: [track], segment })).toEqual(OFFLINE)
    }
  })
})

describe('regions of the profile before markets are chosen', () => {
  const named = marketsOfTargets(['JP', 'cee'])
  const firm = { markets: named, areOfRegions: true, tracks: ['cross_border_ecommerce'], segment: 'sme' } as const
  const fits = channelsFor(firm)

  it('leave out what serves none of them, and put what is made for them first', () => {
    const all = channelsFor({ ...firm, markets: [], areOfRegions: false })
    const fitting = fits.filter(({ isFitting }) => isFitting)
    expect(fitting.length).toBeLessThan(all.filter(({ isFitting }) => isFitting).length)
    const isOpen = fitting.map(({ channel }) => channel.markets === '*')
    expect(isOpen).toEqual(isOpen.toSorted((a, b) => Number(a) - Number(b)))
    expect(isOpen[0]).toBe(false)
    expect(marketsServed(fitting[0]?.channel as Channel, named).length).toBeGreaterThan(0)
  })

  it('are said to be the regions, not chosen markets', () => {
    const codes = new Set(fits.flatMap(({ reasons, misfits }) => [...reasons, ...misfits]).map(({ code }) => code))
    expect(codes).toContain('serves_named_regions')
    expect(codes).toContain('not_in_named_regions')
    expect(codes).not.toContain('serves_chosen_markets')
    expect(codes).not.toContain('not_in_chosen_markets')
  })
})
