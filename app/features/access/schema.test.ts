import { describe, expect, it } from 'vitest'
import { accessPlace } from './schema'

describe('the place in an address', () => {
  it.each([
    ['', 'staff', 1],
    ['side=colleagues', 'colleagues', 1],
    ['side=colleagues&page=3', 'colleagues', 3],
    ['side=staff&side=colleagues', 'staff', 1],
    ['side=constructor', 'staff', 1],
    ['side=Staff', 'staff', 1],
    ['page=0', 'staff', 1],
    ['page=-1', 'staff', 1],
    ['page=1e9', 'staff', 1],
    ['page=1000000', 'staff', 1],
    ['page=999999', 'staff', 999_999],
  ])('%j', (search, side, page) => {
    expect(accessPlace(new URLSearchParams(search))).toEqual({ side, page })
  })
})
