import { describe, expect, it } from 'vitest'
import { EXPORT_MODES, isDeclaredMode, isExportMode, LEASE_MODES, MODE_CODES } from './mode'

describe('supervision modes', () => {
  it.each([
    { code: '0110', known: true, exports: true },
    { code: '9610', known: true, exports: true },
    { code: '9710', known: true, exports: true },
    { code: '9810', known: true, exports: true },
    { code: '1210', known: true, exports: true },
    { code: '1039', known: true, exports: true },
    { code: '1239', known: true, exports: false },
    { code: '110', known: false, exports: false },
    { code: '', known: false, exports: false },
    { code: ' 0110', known: false, exports: false },
    { code: '０１１０', known: false, exports: false },
  ])('$code is known: $known, exports: $exports', ({ code, known, exports }) => {
    expect(MODE_CODES.some((one) => one === code)).toBe(known)
    expect(isExportMode(code)).toBe(exports)
  })

  it('every export mode is a mode, and only the bonded import is not for export', () => {
    expect(MODE_CODES.filter((code) => !isExportMode(code))).toEqual([...LEASE_MODES, '1239'])
    expect(MODE_CODES.filter((code) => !isDeclaredMode(code))).toEqual(['1239'])
    expect(MODE_CODES).toEqual(expect.arrayContaining([...EXPORT_MODES]))
  })
})
