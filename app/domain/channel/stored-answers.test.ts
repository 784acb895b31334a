import { describe, expect, it } from 'vitest'
import { readStoredAnswers } from './stored-answers'

describe('stored answers', () => {
  it.each([
    [null, null],
    ['yes', null],
    [{}, {}],
    [{ order_type: 'gift', ships_from_bonded_zone: 'perhaps' }, {}],
    [
      { order_type: 'offline_b2b', ships_from_bonded_zone: 'no', needs_licence_or_inspection: 'yes' },
      { order_type: 'offline_b2b', ships_from_bonded_zone: false, needs_licence_or_inspection: true },
    ],
  ])('%j are read as %j', (stored, read) => {
    expect(readStoredAnswers(stored)).toEqual(read)
  })
})
