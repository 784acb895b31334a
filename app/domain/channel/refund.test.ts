import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from './mode'
import { refundUnder } from './refund'

describe('the refund by what the record says', () => {
  const refunded = EXPORT_MODES.filter((mode) => mode !== '1039')

  it.each(refunded)('%s refunds nothing to a small-scale taxpayer', (mode) => {
    expect(refundUnder(mode, 'small_scale')).toBe('exempt')
  })

  it.each(refunded)('%s refunds a general taxpayer by its own terms, and others only if they are one', (mode) => {
    expect(['general', 'unknown', ''].map((status) => refundUnder(mode, status))).toEqual([
      'as_mode',
      'if_general',
      'if_general',
    ])
  })

  it.each(['small_scale', 'general', 'unknown', ''])('market procurement is exempt for all (%s)', (status) => {
    expect(refundUnder('1039', status)).toBe('as_mode')
  })
})
