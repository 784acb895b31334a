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
