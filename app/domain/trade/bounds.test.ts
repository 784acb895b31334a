import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { boundsIn, isOneRange, rangeOf } from './bounds'
import { hsNomenclature } from './hs-nomenclature'
import { UNITS } from './reference/hs-separators'

/** As "thickness: from 3毫米, below 4.75毫米". */
function said(name: string): string {
  return [...boundsIn(name)]
    .map(([kind, own]) => `${kind}: ${own.map(({ sign, number, unit }) => `${sign} ${number}${unit}`).join(', ')}`)
    .join('; ')
}

describe('a number in a Chinese name', () => {
  it.each([
    ['not over', '茶叶，每件净重不超过3千克', 'weight: up_to 3千克'],
    ['over', '茶叶，每件净重超过3千克', 'weight: over 3千克'],
    ['not yet over', '中密度纤维板，厚度未超过9毫米', 'thickness: up_to 9毫米'],
    ['under', '猪，重量不足50千克', 'weight: below 50千克'],
    ['below', '轧材，厚度低于3毫米', 'thickness: below 3毫米'],
    ['and above', '猪，重量在50千克及以上', 'weight: from 50千克'],
    ['and below', '葡萄酒，装入2升及以下容器的', 'volume: up_to 2升'],
    ['at least, as a sign', '箔，厚度≥0.2毫米', 'thickness: from 0.2毫米'],
    ['at most, as a sign', '箔，厚度≤0.2毫米', 'thickness: up_to 0.2毫米'],
    ['between two signs', '轧材，3毫米≤厚度＜4.75毫米', 'thickness: from 3毫米, below 4.75毫米'],
    ['between two other signs', '轧材，1毫米＜厚度＜3毫米', 'thickness: over 1毫米, below 3毫米'],
    ['over, but not over', '带，周长超过60厘米，但不超过180厘米', 'length: over 60厘米, up_to 180厘米'],
    ['over, but not yet over', '板，厚度超过5毫米，但未超过9毫米', 'thickness: over 5毫米, up_to 9毫米'],
    ['over, but below', '断路器，电压超过1000伏，但低于72.5千伏', 'voltage: over 1000伏, below 72.5千伏'],
    ['of two things', '丝网，丝截面尺寸≥3毫米，网眼≥100平方厘米', 'diameter: from 3毫米; area: from 100平方厘米'],
    ['a share', '酒，按容量计酒精浓度不超过80%', 'content: up_to 80%'],
    ['for each square metre', '纸，每平方米重量不超过40克', 'areal: up_to 40克'],
    ['a name of a steel', '不锈钢304制管', ''],
    ['a heading', '税目84.56的机床', ''],
    ['a yarn count in brackets', '棉纱（超过14公支）', ''],
    ['none', '其他', ''],
  ])('is read when it says %s: %s', (_, name, expected) => expect(said(name)).toBe(expected))

  it('says so much for each gram apart from so much', () => {
    const rates = (name: string) => [...boundsIn(name).values()].flat().map(({ isRate }) => isRate)
    expect(rates('聚酯，粘数在78毫升/克及以上')).toEqual([true])
    expect(rates('葡萄酒，装入2升及以下容器的')).toEqual([false])
  })
})

describe('a range', () => {
  const range = (name: string) =>
    [...boundsIn(name).values()].map((own) => (isOneRange(own) ? rangeOf(own) : 'several'))

  it.each([
    ['from below', '猪，重量在50千克及以上', { low: 50_000, high: Infinity }],
    ['from above', '猪，重量不足50千克', { low: -Infinity, high: 50_000 }],
    ['in two units', '电动机，输出功率超过750瓦，但不超过75千瓦', { low: 750, high: 75_000 }],
    ['in grams and kilograms', '飞行器，最大起飞重量超过250克，但不超过7千克', { low: 250, high: 7_000 }],
    ['of several things', '纸，一边不超过435毫米，另一边不超过297毫米', 'several'],
  ])('%s: %s', (_, name, expected) => expect(range(name)).toEqual([expected]))

  it('never begins above its end, in any name', () => {
    const names = [...hsNomenclature().values()].filter(({ zh }) => boundsIn(zh).size > 0)
    const wrong = atLeast(600, names).filter(({ zh }) =>
      [...boundsIn(zh).values()].some((own) => isOneRange(own) && rangeOf(own).low > rangeOf(own).high),
    )
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  it('is the same whichever unit of its kind says it', () => {
    const pairs = [
      ['克', '千克', 1000],
      ['千克', '吨', 1000],
      ['毫米', '厘米', 10],
      ['厘米', '米', 100],
      ['瓦', '千瓦', 1000],
      ['毫升', '升', 1000],
      ['伏', '千伏', 1000],
    ] as const
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 999 }), ([small, large, factor], amount) => {
        const [one] = boundsIn(`物，超过${amount * factor}${small}`).values()
        const [other] = boundsIn(`物，超过${amount}${large}`).values()
        expect(rangeOf(one ?? [])).toEqual(rangeOf(other ?? []))
        expect(rangeOf(one ?? []).low).toBeGreaterThan(0)
      }),
    )
  })
})

it('no unit begins another that stands behind it', () => {
  const units = Object.keys(UNITS)
  const hidden = units.flatMap((unit, at) => units.slice(at + 1).filter((later) => later.startsWith(unit)))
  expect(hidden).toEqual([])
  expect(new Set(units.flatMap((unit) => [unit, ...(UNITS[unit]?.typed ?? [])])).size).toBeGreaterThan(30)
})
