import { describe, expect, it } from 'vitest'
import { channelsFor } from '../channel/fit'
import { CHANNELS } from '../channel/reference/channels'
import { channelChecks, looksAt } from './channel-checks'
import type { PreCheckInput } from './pre-check-result'
import { atLeast } from '../../../tests/support/at-least'

type Wish = Partial<PreCheckInput> & { readonly answers?: Readonly<Record<string, string>> }

function checks({ answers = {}, ...wish }: Wish) {
  return channelChecks({
    firm: {
      creditCode: '91210100MA0TE5T08D',
      nameZh: '沈阳远洋泵业有限公司',
      nameEn: 'Shenyang Yuanyang Pump Co., Ltd.',
      cityCode: '210100',
      ownership: 'domestic',
      segment: 'sme',
    },
    tasks: [],
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
    documents: [],
    channels: ['allegro'],
    mode: null,
    day: '2026-11-24',
    ...wish,
  })
}

function outcomesOf(wish: Wish, check: string) {
  return checks(wish).flatMap(({ channel, results }) =>
    results.filter((one) => one.check === check).map(({ outcome }) => [channel.id, outcome]),
  )
}

describe('who may sell', () => {
  it.each(CHANNELS)('$id says so', ({ id, entity }) => {
    const isLocal = entity === 'local' || entity === 'local_or_agency'
    expect(outcomesOf({ channels: [id] }, 'channel_entity')).toEqual([[id, isLocal ? 'may_be_questioned' : 'fine']])
  })
})

describe('stock near the buyers', () => {
  it.each([
    ['emag', '', 'may_be_questioned'],
    ['emag', 'RO', 'fine'],
    ['emag', 'ｒｏ ', 'fine'],
    ['emag', 'PL', 'fine'],
    ['emag', 'KZ', 'may_be_questioned'],
  ])('%s with a warehouse in “%s”: %s', (channel, country, outcome) => {
    const wish = { channels: [channel], answers: { 'T04.warehouse_country': country } }
    expect(outcomesOf(wish, 'channel_stock')).toEqual([[channel, outcome]])
  })

  it('is asked of no other channel', () => {
    const asked = outcomesOf({ channels: CHANNELS.map(({ id }) => id) }, 'channel_stock')
    expect(asked.map(([id]) => id)).toEqual(['emag'])
  })
})

describe('the supervision mode', () => {
  it.each([
    ['alibaba_com', '9710', [['alibaba_com', 'fine']]],
    ['alibaba_com', '9610', [['alibaba_com', 'may_be_questioned']]],
    ['shopify', '9610', [['shopify', 'fine']]],
    ['shopify', null, []],
  ])('%s with mode %s: %j', (channel, mode, found) => {
    expect(outcomesOf({ channels: [channel], mode }, 'channel_mode')).toEqual(found)
  })

  it('says which modes the orders of the channel leave under', () => {
    const [found] = checks({ channels: ['alibaba_com'], mode: '9610' })
    expect(found?.results).toContainEqual({
      check: 'channel_mode',
      itemId: 'C01.channels',
      outcome: 'may_be_questioned',
      given: '9610',
      expected: '9710 0110',
    })
  })
})

describe('whether it suits the firm', () => {
  const cars = { markets: ['KZ'], tracks: ['used_car'], segment: 'sme' } as const

  it.each(CHANNELS)('$id is never fine where its own row says why not', (channel) => {
    const [fit] = channelsFor(cars).filter((one) => one.channel.id === channel.id)
    const found = checks({ channels: [channel.id], sells: cars }).flatMap(({ results }) => results)
    const said = found.filter(({ check }) => check === 'channel_fit')
    expect(said.map(({ given, outcome }) => [given, outcome])).toEqual(
      fit?.misfits.map(({ code }) => [code, 'may_be_questioned']),
    )
  })
})

describe('what is shown to a channel', () => {
  it.each([
    ['noon', { 'S01.licence_valid_until': '2026-11-01' }, 'still_valid', 'would_be_rejected'],
    ['noon', { 'S01.licence_valid_until': '2026-12-10' }, 'valid_for_long', 'would_be_rejected'],
    ['noon', { 'S01.licence_valid_until': '2030-11-01' }, 'valid_for_long', 'fine'],
    ['allegro', { 'T10.account_name': '王建国' }, 'firm_name', 'would_be_rejected'],
    ['allegro', { 'T10.account_name': 'Shenyang Yuanyang Pump Co Ltd' }, 'firm_name', 'fine'],
    ['amazon_eu', { 'S01.english_name': 'Shenyang Pump Co., Ltd.' }, 'english_name', 'would_be_rejected'],
  ])('%s sees %j: %s %s', (channel, answers, check, outcome) => {
    expect(outcomesOf({ channels: [channel], answers }, check)).toEqual([[channel, outcome]])
  })

  it.each([
    ['noon', { 'S01.english_name': 'Shenyang Pump Co., Ltd.' }, 'english_name'],
    ['allegro', { 'S05.record_representative': '李明', 'S01.legal_representative': '王建国' }, 'representative'],
    ['allegro', { 'T12.currency': 'USD', 'T08.currency': 'EUR' }, 'same_currency'],
  ])('%s does not look at %j', (channel, answers, check) => {
    expect(outcomesOf({ channels: [channel], answers }, check)).toEqual([])
  })

  it('is the credit code, for every channel with a shop', () => {
    const ids = CHANNELS.filter(({ kind }) => kind !== 'offline').map(({ id }) => id)
    expect(outcomesOf({ channels: ids }, 'credit_code')).toEqual(ids.map((id) => [id, 'fine']))
    expect(atLeast(1, ids).every((id) => looksAt(id, 'credit_code'))).toBe(true)
  })
})

it('keeps the order of the choice and passes over what is no channel', () => {
  expect(checks({ channels: ['noon', 'nowhere', 'allegro'] }).map(({ channel }) => channel.id)).toEqual([
    'noon',
    'allegro',
  ])
  expect(checks({ channels: [] })).toEqual([])
})

it('never says that a channel would reject what only its own unconfirmed facts speak of', () => {
  const all = checks({ channels: CHANNELS.map(({ id }) => id), mode: '1039' }).flatMap(({ results }) => results)
  const own = all.filter(({ itemId }) => itemId === 'C01.channels')
  expect(own.filter(({ outcome }) => outcome === 'would_be_rejected')).toEqual([])
  expect(own.some(({ outcome }) => outcome === 'may_be_questioned')).toBe(true)
})
