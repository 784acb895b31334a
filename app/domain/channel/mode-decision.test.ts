import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from './mode'
import { decideMode } from './mode-decision'
import type { ModeAnswers } from './supervision-mode'

/** Advice: 9610. */
const parcels: ModeAnswers = {
  needs_licence_or_inspection: false,
  bought_in_designated_market: false,
  stock_abroad_before_sale: false,
  order_type: 'online_b2c',
  ships_from_bonded_zone: false,
}

describe('deciding on a mode', () => {
  it('needs no reason when it follows the advice', () => {
    expect(decideMode({ answers: parcels, mode: '9610', reason: '' })).toEqual({
      ok: true,
      value: { advisedMode: '9610', mode: '9610', reason: '' },
    })
  })

  it.each(EXPORT_MODES.filter((mode) => mode !== '9610'))('%s against the advice needs a reason', (mode) => {
    expect(decideMode({ answers: parcels, mode, reason: '   ' })).toEqual({
      ok: false,
      refusal: { code: 'channels.mode_reason_missing', field: 'reason' },
    })
    expect(decideMode({ answers: parcels, mode, reason: ' Our forwarder asks for it ' })).toEqual({
      ok: true,
      value: { advisedMode: '9610', mode, reason: 'Our forwarder asks for it' },
    })
  })

  it.each(['1239', '', '961', 'general', '９６１０'])('%j is no mode for an export', (mode) => {
    expect(decideMode({ answers: parcels, mode, reason: 'x' })).toEqual({
      ok: false,
      refusal: { code: 'channels.mode_not_for_export', field: 'mode' },
    })
  })
})

describe('a mode that the goods rule out', () => {
  it.each(['9610', '9710', '9810', '1210', '1039'])('%s is refused for cars, whatever the reason', (mode) => {
    expect(decideMode({ answers: parcels, allowed: ['0110'], mode, reason: 'Our forwarder asks for it' })).toEqual({
      ok: false,
      refusal: { code: 'channels.mode_ruled_out', field: 'mode' },
    })
  })
})

describe('the reason', () => {
  it('is kept as written inside, without the spaces around it', () => {
    const decided = decideMode({ answers: parcels, mode: '9610', reason: '  first line\nsecond line  ' })
    expect(decided).toMatchObject({ ok: true, value: { reason: 'first line\nsecond line' } })
  })

  it.each([
    { change: { stock_abroad_before_sale: true }, advised: '9810' },
    { change: { order_type: 'online_b2b' }, advised: '9710' },
    { change: { order_type: 'offline_b2b' }, advised: '0110' },
    { change: { bought_in_designated_market: true }, advised: '1039' },
    { change: { ships_from_bonded_zone: true }, advised: '1210' },
  ] as const)('is not asked for when the firm follows the advice $advised', ({ change, advised }) => {
    const decided = decideMode({ answers: { ...parcels, ...change }, mode: advised, reason: '' })
    expect(decided).toMatchObject({ ok: true, value: { advisedMode: advised, mode: advised } })
  })
})
