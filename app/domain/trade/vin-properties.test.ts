import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasCheckDigit, isVin } from './vin'

const SIGNS = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789']
const vin = fc.array(fc.constantFrom(...SIGNS), { minLength: 17, maxLength: 17 }).map((signs) => signs.join(''))
const withSign = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1)

it('of the eleven signs that may be the ninth one is right', () => {
  fc.assert(
    fc.property(vin, (text) => {
      const right = [...'0123456789X'].filter((sign) => hasCheckDigit(withSign(text, 8, sign)))
      expect([isVin(text), right.length]).toEqual([true, 1])
    }),
  )
})

it('one digit that was mistyped is noticed', () => {
  fc.assert(
    fc.property(vin, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
      const sign = text.charAt(at)
      if (at === 8 || !/\d/.test(sign)) return
      const right = [...'0123456789X'].map((one) => withSign(text, 8, one)).find(hasCheckDigit) ?? ''
      expect(hasCheckDigit(withSign(right, at, String((Number(sign) + by) % 10)))).toBe(false)
    }),
  )
})
