import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from './mode'
import { refundUnder } from './refund'

describe('the refund by what the record says', () => {
  const refunded = EXPORT_MODES.filter((mode) => mode !== '1039')

  it.each(refunded)('%s refunds nothing to a small-scale taxpayer', (mode) => {
    expect(refundUnder(mode, { vatStatus: 'small_scale', tracks: ['used_car'] })).toBe('exempt')
  })

  it.each(refunded)('%s refunds a general taxpayer by its own terms, and others only if they are one', (mode) => {
    expect(
      ['general', 'unknown', ''].map((vatStatus) => refundUnder(mode, { vatStatus, tracks: ['general_goods'] })),
    ).toEqual(['as_mode', 'if_general', 'if_general'])
  })

  it.each(['general', 'unknown', ''])('of a used car turns on its purchase (%s)', (vatStatus) => {
    expect(refundUnder('0110', { vatStatus, tracks: ['used_car'] })).toBe('by_purchase')
    expect(refundUnder('0110', { vatStatus, tracks: ['general_goods', 'used_car'] })).toBe('by_purchase')
  })

  it.each(['small_scale', 'general', 'unknown', ''])('market procurement is exempt for all (%s)', (status) => {
    expect(refundUnder('1039', { vatStatus: status, tracks: ['general_goods'] })).toBe('as_mode')
  })
})
