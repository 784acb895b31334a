import { describe, expect, it } from 'vitest'
import { toPhone } from './phone'

describe('a telephone number', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['+86 138-0013-8000', '+8613800138000'],
    ['0086 13800138000', '+8613800138000'],
    ['（024）8692 1234', '02486921234'],
    ['１３８００１３８０００', '13800138000'],
    ['138\u200b0013\u00ad8000', '13800138000'],
    ['\u202a138‑0013‑8000\u202c', '13800138000'],
    ['  ', ''],
    ['\u200b', ''],
  ])('%j is %s', (text, expected) => {
    expect(toPhone(text)).toBe(expected)
  })

  it.each(['12345', 'call me', '138001380001380013800', '138+00138000', '138001380AB'])('%j is none', (text) => {
    expect(toPhone(text)).toBeNull()
  })
})
