import { describe, expect, it } from 'vitest'
import { CHANNEL_FACTS } from '~/domain/channel/channel'
import { channelsFor } from '~/domain/channel/fit'
import { render } from '../../../../tests/support/render'
import type { ChannelsPage } from '../queries.server'
import { ChannelComparison } from './channel-comparison'
import { ChannelRow } from './channel-row'
import { ChannelsForm } from './channels-form'
import { EditNotice } from './edit-notice'
import { MarketFilter } from './market-filter'
import { ProvenanceLine } from './provenance'
import { atLeast } from '../../../../tests/support/at-least'

const fits = channelsFor({
  markets: ['KZ', 'PL'],
  tracks: ['cross_border_ecommerce'],
  segment: 'sme',
  productFlags: [],
})
const [sample] = fits
if (!sample) throw new Error('No channel')
const fit = { ...sample, warned: null }
const nameOf = (market: string) => ({ KZ: 'Kazakhstan', PL: 'Poland' })[market] ?? market
const list = {
  fits: fits.map((one) => ({ ...one, warned: null })),
  chosen: [fit.channel.id],
  markets: [{ iso2: 'KZ', isShown: true }],
  locked: null,
}
const form = { page: list, nameOf, reply: undefined, held: null }

describe('a channel', () => {
  const show = (given: Partial<ChannelsPage['fits'][number]>, compareTo: string | null = null) =>
    render(
      <ChannelRow fit={{ ...fit, ...given }} isChosen={false} isLocked={false} nameOf={nameOf} compareTo={compareTo} />,
    )

  it.each([
    [{ code: 'serves_chosen_markets', markets: ['KZ', 'PL'] }, 'Serves your markets: Kazakhstan and Poland'],
    [{ code: 'serves_every_market' }, 'Not tied to a market, so it serves those you chose'],
    [{ code: 'open_to_every_market' }, 'Not tied to a market'],
    [{ code: 'serves_markets', markets: ['KZ'] }, 'Serves Kazakhstan'],
    [{ code: 'business_buyers' }, 'Buyers are businesses'],
    [{ code: 'consumer_buyers' }, 'Sells to consumers, as you do'],
  ] as const)('that fits says why: %o', (reason, sentence) => {
    const page = show({ isFitting: true, reasons: [reason] })
    const [box] = page.byTag('input')
    expect(box && page.description(box)).toBe(sentence)
  })

  it.each([
    [{ code: 'not_in_chosen_markets', markets: ['XX'] }, 'Not in your markets; serves XX'],
    [{ code: 'consumer_sales_not_planned' }, 'cross-border e-commerce is not among your tracks'],
    [{ code: 'goods_only' }, 'For goods only; your tracks are services'],
    [{ code: 'used_cars_not_listed' }, 'Used cars cannot be listed'],
    [{ code: 'modes_ruled_out' }, 'Your goods rule out every customs mode that it takes'],
  ] as const)('that does not fit says why: %o', (misfit, sentence) => {
    expect(show({ isFitting: false, misfits: [misfit] }).text).toContain(sentence)
  })

  it('warns in words', () => {
    const page = show({ cautions: ['local_entity', 'unconfirmed'] })
    expect(page.text).toContain('Needs a local company or partner')
    expect(page.text).toContain('Some facts are not confirmed')
  })

  it('names its customs modes as far as the goods leave them open', () => {
    expect(show({ modes: ['0110'] }).text).toContain('0110 General trade')
    expect(show({ modes: ['0110'] }).text).not.toContain('9610')
    expect(show({ modes: [] }).text).not.toContain('Customs modes')
  })

  it('says what to read first about its markets, and leads there', () => {
    const warned = {
      markets: 'Russia',
      titles: [{ id: 'ru_payment' as const, title: 'Payment.', to: '#warning-ru_payment' }],
    }
    const page = show({ warned })
    expect(page.text).toContain('Read first, Russia:')
    expect(page.links).toEqual([['Payment.', '#warning-ru_payment']])
  })

  it('can be compared by a link that names it', () => {
    const link = show({}, '/firms/f/channels?compare=x').link(/^Compare ./)
    expect(link.attributes.href).toBe('/firms/f/channels?compare=x')
    expect(show({}).links).toEqual([])
  })
})

describe('choosing channels', () => {
  it.each([
    ['en', 'Channels that fit', 'Save channels', 'chosen'],
    ['zh-CN', '适合您的渠道', '保存渠道', '已选'],
  ] as const)('lists in %s all of them, what fits first, with what is chosen', (language, heading, save, chosen) => {
    const page = render(<ChannelsForm {...form} compareTo={() => null} />, { language })
    const boxes = page.byTag('input').filter(({ attributes }) => attributes.name === 'channels[]')
    expect(boxes).toHaveLength(fits.length)
    expect(boxes.filter(({ attributes }) => 'checked' in attributes).map(({ attributes }) => attributes.value)).toEqual(
      [fit.channel.id],
    )
    expect(page.headings[0]).toBe(`2 ${heading}`)
    expect(page.text).toContain(chosen)
    expect(page.buttons).toEqual([save])
  })

  it('leads from the summary to the list when nothing was chosen', () => {
    const reply = {
      errors: [{ field: 'channels', message: { key: 'refusals:channels.none_chosen' } as const }],
      values: {},
    }
    const page = render(<ChannelsForm {...form} reply={reply} compareTo={() => null} />)
    const [, to = ''] = page.links[0] ?? []
    expect(page.byId(to.slice(1)).attributes.tabindex).toBe('-1')
    expect(page.byTag('input').some(({ attributes }) => 'checked' in attributes)).toBe(false)
  })

  it('says what to do when nothing fits', () => {
    const none = { ...list, fits: list.fits.map((one) => ({ ...one, isFitting: false })) }
    const page = render(<ChannelsForm {...form} page={none} compareTo={() => null} />)
    expect(page.text).toContain('No channel fits your markets and business. Try another market')
    const early = render(<ChannelsForm {...form} page={{ ...none, markets: [] }} compareTo={() => null} />)
    expect(early.text).toContain('No channel fits your business.')
    expect(early.text).not.toContain('No channel fits your markets')
  })

  it('can be read while it is locked', () => {
    const locked = { ...form.page, locked: 'item_locked' } as const
    const page = render(<ChannelsForm {...form} page={locked} compareTo={() => null} />)
    expect(page.buttons).toEqual([])
    expect(render(<EditNotice locked="item_locked" />).text).toContain('under review')
    expect(render(<EditNotice locked="viewer_cannot_edit" />).text).toContain('You are a viewer')
    expect(render(<EditNotice locked={null} />).html).toBe('')
  })
})

describe('channels side by side', () => {
  const pair = fits.slice(0, 2)

  it.each(['en', 'zh-CN'] as const)('show in %s every fact with date, confidence and source', (language) => {
    const page = render(<ChannelComparison fits={pair} addressWithout={(id) => `?without=${id}`} />, {
      language,
    })
    const rows = page.table(/./)
    expect(rows).toHaveLength(CHANNEL_FACTS.length + 2)
    expect(atLeast(1, rows).every((cells) => cells.length === 3)).toBe(true)
    const separator = language === 'en' ? /; (.*sure; |unsure: )/ : /；(.*确定；|待核实：)/
    expect(atLeast(1, rows.slice(1, -1)).every((cells) => separator.test(cells[1] ?? ''))).toBe(true)
    expect(page.links).toHaveLength(2)
  })

  it('are not there until one is chosen', () => {
    expect(render(<ChannelComparison fits={[]} addressWithout={String} />).html).toBe('')
  })

  it('say where a fact has no date and no source', () => {
    const page = render(<ProvenanceLine of={{ asOf: null, confidence: 'low', source: null }} />)
    expect(page.text).toBe(
      'undated; unsure: general knowledge that nobody has confirmed, so check it before you rely on it',
    )
  })
})

describe('the filter by market', () => {
  it('is a form with an address that keeps the comparison', () => {
    const markets = [
      { iso2: 'KZ', isShown: true },
      { iso2: 'PL', isShown: false },
    ]
    const page = render(
      <MarketFilter regions={[]} markets={markets} firmId="f" nameOf={nameOf} compared={['a', 'b']} />,
    )
    expect(page.choices('Your markets')).toEqual(['*Kazakhstan', 'Poland'])
    expect(page.hidden('compare')).toEqual(['a,b'])
    expect(page.byTag('form')[0]?.attributes.method).toBe('get')
  })

  it('leads to the markets while none is chosen', () => {
    const page = render(<MarketFilter regions={[]} markets={[]} firmId="f" nameOf={nameOf} compared={[]} />)
    expect(page.links).toEqual([['Choose markets', '/firms/f/markets']])
  })
})
