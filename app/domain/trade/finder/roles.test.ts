import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rolesIn } from './roles'
import { atLeast } from '../../../../tests/support/at-least'

const head = (text: string) => {
  const { head: of } = rolesIn(text)
  return of && text.slice(of.from, of.to)
}
const weightOf = (text: string, part: string) => rolesIn(text).weights[text.indexOf(part)] ?? 0

describe('the noun that says what is sold', () => {
  it.each([
    ['at the end of a Chinese phrase', '光纤激光切割机', '割机'],
    ['behind what it is made of', '不锈钢做的保温杯', '温杯'],
    ['before what it is for', '保温杯，适合户外', '温杯'],
    ['before what it is used for', '轴承用于电动机', '轴承'],
    ['without the words of a set', '陶瓷餐具20件套', '餐具'],
    ['at the end of an English phrase', 'stainless steel water bottle', 'bottle'],
    ['before an English preposition', 'bearing for electric motors', 'bearing'],
    ['before "made of"', 'bottle made of glass', 'bottle'],
    ['without a number of pieces', 'drill bit set 13 pcs', 'bit'],
  ])('stands %s: %s', (_, text, noun) => expect(head(text)).toBe(noun))

  it.each([
    ['machine', 'machine'],
    ['食品', '食品'],
    ['激光设备', '设备'],
  ])('%s only says of what kind it is', (text, anyThing) => {
    expect(rolesIn(text)).toMatchObject({ head: null, anyThing })
  })

  it.each(['', '  ', '，。', '12345', '5'])('is none in %j', (text) => {
    expect(rolesIn(text)).toMatchObject({ head: null, anyThing: null })
  })
})

describe('how much a part says', () => {
  it.each([
    ['the noun more than what stands before it', '不锈钢保温杯', '杯', '不锈钢'],
    ['the first clause more than the second', '保温杯，不锈钢', '保', '不锈钢'],
    ['the second clause more than the third', '保温杯，不锈钢，蓝色', '不锈钢', '蓝色'],
    ['the thing more than what it is for', 'bearing for motors', 'bearing', 'motors'],
    ['the thing more than what it is of', 'bottle of glass', 'bottle', 'glass'],
    ['the words more than the measure', '电动机 5.5kw', '电动机', '5.5kw'],
    ['the thing more than who sells it', '厂家直销电动机', '电动机', '厂家'],
    ['the thing more than how many there are', '餐具20件套', '餐具', '20件套'],
  ])('is %s', (_, text, more, less) => expect(weightOf(text, more)).toBeGreaterThan(weightOf(text, less)))

  it('is something for every place of any text, and one for each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { weights, head: of } = rolesIn(text)
        expect(weights).toHaveLength(text.length)
        expect(atLeast(0, weights).every((weight) => weight > 0)).toBe(true)
        if (of) expect(of.from >= 0 && of.from < of.to && of.to <= text.length).toBe(true)
      }),
    )
  })
})
