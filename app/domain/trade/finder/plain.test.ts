import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../../tests/support/at-least'
import { hsNomenclature } from '../hs-nomenclature'
import { MODEL_RULES } from '../reference/hs-models'
import { PLAIN_NAME_LINES } from '../reference/hs-plain-names'
import { withWordsOfHere } from '../reference/regional-words'
import { familyOf, isNear, isUsed, modelIn, nearness } from './plain'

const lines = PLAIN_NAME_LINES.trim().split('\n')
/** Where the noun stands: at the end. */
const atEnd = (text: string) => ({ from: Math.max(0, text.length - 2), to: text.length })

describe('the plain names', () => {
  it('lead to codes that there are', () => {
    const codes = atLeast(
      800,
      lines.flatMap((line) => (line.split('|')[0] ?? '').split(',')),
    )
    expect(codes.filter((code) => !hsNomenclature().has(code))).toEqual([])
  })

  it('are in both languages', () => {
    expect(atLeast(500, lines).filter((line) => !/^[\d,]+\|[^|]+\|[^|]+$/.test(line))).toEqual([])
  })
})

describe('a kind of goods', () => {
  it.each([
    ['茶叶', '0902', true],
    ['tea', '0902', true],
    ['茶叶 tea', '0902', true],
    ['bearings', '8482', true],
    ['二手汽车', '8703', true],
    ['旧车床', '8458', true],
    ['used cars for sale', '8703', true],
    ['优质大米 批发', '1006', true],
    ['air conditioners', '8415', true],
    ['深沟球轴承', '8482', false],
    ['stainless steel kettle', '8516', false],
    ['6308-2rs', '8482', true],
    ['轴承 6204', '8482', true],
    ['205/55r16', '4011', true],
    ['205/55r16 轮胎', '4011', true],
    ['315/80r22.5', '4011', true],
    ['m8x40', '7318', true],
    ['m8×40', '7318', true],
    ['18650', '8507', true],
    ['cr2032', '8506', true],
    ['hrb400e 12mm', '7214', true],
    ['二手轮胎', '4012', true],
    ['旧衣服', '6309', true],
    ['used car tyres', '4012', true],
  ])('%j is of %s', (typed, heading, isWhole) => {
    const family = familyOf(typed, atEnd(typed))
    expect(family?.codes[0]?.slice(0, 4)).toBe(heading)
    expect(family?.isWhole).toBe(isWhole)
  })

  it.each(['星际旅行', 'zzz', '', '二手', 'used for cooking'])('%j is none', (typed) =>
    expect(familyOf(typed, atEnd(typed))).toBeNull(),
  )

  it('is not one where the two languages name two things', () => expect(familyOf('茶叶 bearing', null)).toBeNull())

  it('of a mould for tyres is not the tyre alone', () =>
    expect(familyOf('205/55r16 轮胎模具', null)?.isWhole).toBe(false))

  it('has an order', () => {
    const family = { codes: ['080810', '08'], isWhole: true }
    expect(nearness(family, '080810')).toBeGreaterThan(nearness(family, '080390'))
    expect(nearness(family, '080390')).toBeGreaterThan(0)
    expect(nearness(family, '210690')).toBe(0)
    expect(isNear(family, '080830')).toBe(true)
    expect(isNear({ codes: ['848210'], isWhole: false }, '848299')).toBe(true)
    expect(isNear({ codes: ['848210'], isWhole: false }, '848310')).toBe(false)
  })
})

describe('used goods', () => {
  it.each(['二手车', '旧机器', 'used truck', 'second-hand lathe', 'refurbished laptop', 'pre-owned'])(
    '%j are',
    (text) => expect(isUsed(text)).toBe(true),
  )
  it.each(['used for cooking', 'glue used in shoes', '怀旧', '手机', 'unused'])('%j are not', (text) =>
    expect(isUsed(text)).toBe(false),
  )
})

describe('a size or model', () => {
  it.each([
    ['6308-2rs', '848210'],
    ['bearing 6204 zz', '848210'],
    ['22212 ca w33', '848230'],
    ['圆锥滚子轴承 30206', '848220'],
    ['nu206', '848250'],
    ['ucp205', '848320'],
    ['205/55 r16', '401110'],
    ['12r22.5', '401120'],
    ['m12 x 50', '731815'],
    ['21700', '850760'],
    ['lr6', '850610'],
    ['rvv 3x2.5', '854449'],
    ['3x2.5 mm2', '854449'],
    ['led e27 灯泡', '853952'],
    ['y2-132m-4', '850152'],
    ['s11-630kva', '850421'],
    ['scb10-1000', '850434'],
    ['hrb400e', '721420'],
    ['h200x200x8x12', '721633'],
    ['h-beam 200x200', '721633'],
    ['pt100', '902519'],
  ])('%j is a rule that leads to %s', (typed, code) => {
    const found = modelIn(typed)
    expect(found).not.toBeNull()
    expect(MODEL_RULES.find(({ names }) => names === found?.names)?.codes[0]).toBe(code)
  })

  it.each(['6204', '2024', 'a4', 'model 12', 'x', '200x300', 'h2o'])('%j is none', (typed) =>
    expect(modelIn(typed)).toBeNull(),
  )

  it('leads to codes that there are, and says why', () => {
    for (const { codes, why, names } of atLeast(30, MODEL_RULES)) {
      expect(codes.filter((code) => !hsNomenclature().has(code))).toEqual([])
      expect(why.length).toBeGreaterThan(10)
      expect(names).not.toBe('')
    }
  })
})

describe('words of Taiwan and Hong Kong', () => {
  it.each([
    ['雷射切割机', '激光切割机'],
    ['塑胶袋', '塑料袋'],
    ['萤幕', '显示屏'],
    ['印表机', '打印机'],
    ['二手单车', '二手自行车'],
    ['发光二极体', 'led'],
    ['轴承', '轴承'],
  ])('%s is %s here', (there, here) => expect(withWordsOfHere(there)).toBe(here))
})
