import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../../tests/support/at-least'
import { hsNomenclature } from '../hs-nomenclature'
import { fits, measuresOf, rangesOf } from './measures'
import { cleaned } from './words'

const said = (text: string) => measuresOf(text).map(({ dimension, value }) => `${value} ${dimension}`)
const ranges = (name: string) =>
  rangesOf(name).map(
    ({ dimension, least, most, isThickness }) => `${least}-${most} ${dimension}${isThickness ? ' thick' : ''}`,
  )

describe('what was typed in numbers', () => {
  it.each([
    ['millimetres', '1.5mm', ['1.5 millimetres']],
    ['centimetres', '20cm', ['200 millimetres']],
    ['Chinese millimetres', '1.5毫米', ['1.5 millimetres']],
    ['kilowatts', '5.5kw 电机', ['5500 watts']],
    ['watts', '750w', ['750 watts']],
    ['kilowatts in Chinese', '75千瓦', ['75000 watts']],
    ['kilovolt-amperes, which are no kilovolts', '630kva', ['630000 voltamperes']],
    ['kilovolts', '35kv', ['35000 volts']],
    ['kilograms', '25kg', ['25000 grams']],
    ['kilograms, said otherwise', '25公斤', ['25000 grams']],
    ['grams', '250g drone', ['250 grams']],
    ['grams in Chinese', '250克', ['250 grams']],
    ['tonnes', '3吨', ['3000000 grams']],
    ['litres', '1.5 litre', ['1500 millilitres']],
    ['cubic centimetres', '1498cc', ['1498 millilitres']],
    ['with a dash', '5-kg bag', ['5000 grams']],
    ['several', '1.5mm×1219mm', ['1.5 millimetres', '1219 millimetres']],
    ['a grade', '304', []],
    ['a unit that goes on', '20 mmol', []],
    ['a word that begins like one', '3 wheels', []],
    ['a unit alone', 'kg', []],
    ['nothing', '', []],
    ['seven digits', '1234567kg', ['1234567000 grams']],
    ['eight digits, and not the last seven of them', '12345678kg', []],
    ['five decimals, and not the last of them', '1.23456mm', []],
  ])('%s: %s', (_, text, expected) => expect(said(text)).toEqual(expected))

  it('is at most eight measures', () => expect(said('1mm '.repeat(50))).toHaveLength(8))

  it('is the same in full width and capital letters', () => {
    expect(said(cleaned('５．５ＫＷ'))).toEqual(['5500 watts'])
    expect(said(cleaned('630 KVA'))).toEqual(['630000 voltamperes'])
  })
})

describe('the ranges of a name', () => {
  it.each([
    ['a thickness', '冷轧不锈钢平板轧材，1毫米＜厚度＜3毫米，宽度≥600毫米', ['1-3 millimetres thick']],
    ['no width', '平板轧材，宽度≥600毫米', []],
    ['an output in two units', '多相交流电动机，输出功率超过750瓦，但不超过75千瓦', ['750-75000 watts']],
    ['a weight in two units', '其他无人驾驶航空器，最大起飞重量超过250克，但不超过7千克', ['250-7000 grams']],
    ['a thickness with a remark', '有衬背的精炼铜箔，厚度（衬背除外）≤0.15毫米', ['0-0.15 millimetres thick']],
    ['not yet over', '中密度纤维板，厚度超过5毫米，但未超过9毫米', ['5-9 millimetres thick']],
    ['so much for each gram', '聚对苯二甲酸乙二酯，粘数在78毫升/克及以上', []],
    ['so much for each square metre', '纸，每平方米重量不超过40克', []],
    ['of several things', '纸，一边不超过435毫米，另一边不超过297毫米', []],
    ['areas, which nobody types', '丝网，网眼≥100平方厘米', []],
    ['none', '激光切割机', []],
  ])('%s: %s', (_, name, expected) => expect(ranges(name)).toEqual(expected))

  it('begin below their end in every name', () => {
    const all = [...hsNomenclature().values()].flatMap(({ zh }) => rangesOf(zh))
    expect(atLeast(350, all).filter(({ least, most }) => !(least >= 0 && least < most))).toEqual([])
  })
})

describe('whether what was typed lies in them', () => {
  it.each([
    ['at its upper end', '输出功率不超过750瓦', '750w', true],
    ['above it', '输出功率不超过750瓦', '751w', false],
    ['at its lower end', '厚度在4.75毫米及以上', '4.75mm', true],
    ['below it', '厚度在4.75毫米及以上', '4.7mm', false],
    ['in another unit', '输出功率超过750瓦，但不超过75千瓦', '5.5kw', true],
    ['of another kind', '输出功率不超过750瓦', '3吨', null],
    ['nothing typed', '输出功率不超过750瓦', '电机', null],
    ['nothing stated', '激光切割机', '5kw', null],
    ['the smallest length is the thickness', '厚度超过3毫米', '2mm×1500mm×6000mm', false],
    ['any length, where it is no thickness', '周长超过60厘米', '5mm 800mm', true],
    ['one range of two is missed', '功率超过5千瓦，重量不超过10千克', '6kw 20kg', false],
    ['one range of two is not typed', '功率超过5千瓦，重量不超过10千克', '6kw', true],
  ])('%s', (_, name, typed, answer) => expect(fits(rangesOf(name), measuresOf(typed))).toBe(answer))

  it('does not depend on the order in which it was typed', () => {
    const parts = ['2mm', '1500mm', '5.5kw', '20kg', '3l']
    const names = ['厚度超过3毫米', '输出功率超过750瓦，但不超过75千瓦', '容积超过300升', '周长超过60厘米']
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 5 }), fc.constantFrom(...names), (shuffled, name) => {
        expect(fits(rangesOf(name), measuresOf(shuffled.join(' ')))).toBe(
          fits(rangesOf(name), measuresOf(parts.join(' '))),
        )
      }),
    )
  })
})
