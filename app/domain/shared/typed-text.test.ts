import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanAmount,
  cleanCode,
  cleanDay,
  cleanMobile,
  cleanPercent,
  isBlank,
  plainSigns,
  tidyText,
} from './typed-text'

const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202d',
].concat([
  '\u202e',
  '\u2066',
  '\u2069',
  '\u061c',
  '\u180e',
  '\u3164',
  '\uffa0',
  '\u115f',
  '\u2800',
  '\u034f',
  '\ufe0f',
  '\u{e0001}',
])
const SPACES = [' ', '\t', '\n', '\r\n', '\u00a0', '\u2003', '\u2007', '\u2009', '\u202f', '\u205f', '\u3000', '\u1680']
const DASHES = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\u2043',
  '\ufe58',
  '\ufe63',
  '\uff0d',
  'ー',
]
const DOTS = ['.', '．', '。', '·', '•', '・', '｡', '･']

describe('text in which nothing can be seen', () => {
  it.each(['', ...UNSEEN, ...SPACES, '\u200b\u3164 \u2800', '\u{1d159}'])('%j is blank', (text) => {
    expect([isBlank(text), tidyText(text), plainSigns(text), cleanCode(text)]).toEqual([true, '', '', ''])
  })

  it.each(['a', '。', '\u200ba', '👩\u200d🚀', '\u0301'])('%j is not', (text) => expect(isBlank(text)).toBe(false))
})

describe('sentences and names', () => {
  it.each([
    ['\u200b张三\u200b', '张三'],
    ['\ufeff沈阳\u200b远航\u00ad机械 ', '沈阳远航机械'],
    ['\u3164\u2800Li Ming\u200e', 'Li Ming'],
    ['👩\u200d🚀', '👩\u200d🚀'],
    ['☎\ufe0f', '☎\ufe0f'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['שלום\u200f!', 'שלום\u200f!'],
    ['a\r\n\tb', 'a\r\n\tb'],
    ['\u202aabc', '\u202aabc'],
    [' \ufe0fabc', 'abc'],
    ['“沈阳（东北），有限公司”', '“沈阳（东北），有限公司”'],
  ])('%j is kept as %j', (text, kept) => expect(tidyText(text)).toBe(kept))
})

describe('a code', () => {
  it.each(UNSEEN)('loses the unseen %j wherever it stands', (sign) => {
    expect(cleanCode(`${sign}2101${sign}961271${sign}`)).toBe('2101961271')
  })
  it.each([...SPACES, ...DASHES, ...DOTS])('loses %j between its signs', (sign) => {
    expect(cleanCode(`8456${sign}11`)).toBe('845611')
  })
  it.each([
    ['９１２１０１０６Ｍ', '91210106M'],
    ['（2101961271）', '2101961271'],
    ['“2101961271”，', '2101961271'],
    ['2101961271。', '2101961271'],
    ['2101961271;', '2101961271'],
    ['ABcd', 'ABcd'],
    ['84\u000056\u000711', '845611'],
    ['6222#0210', '6222#0210'],
  ])('%j is %j', (text, code) => expect(cleanCode(text)).toBe(code))
})

describe('a mobile number', () => {
  it.each([
    '13800138000',
    '0086 13800138000',
    '008613800138000',
    '（+86）13800138000',
    '(+86) 138-0013-8000',
    '【86】13800138000',
    '+86 (0)138 0013 8000',
    '86-13800138000',
    '＋８６ １３８ ００１３ ８０００',
    '13800138000\u200b',
    '\u200e13800138000',
    '\u202d13800138000\u202c',
    '138–0013–8000',
    '138\u20110013\u20118000',
    '138\u00ad00138000',
    '138.0013.8000',
    '138·0013·8000',
    '138/0013/8000',
    '138\u202f0013\u202f8000',
    'tel:+8613800138000',
    '013800138000',
  ])('%j', (text) => expect(cleanMobile(text)).toBe('+8613800138000'))

  it.each([
    ['+7 700 123 4567', '+77001234567'],
    ['024-12345678', '02412345678'],
    ['none', 'none'],
    ['\u200b', ''],
  ])('%j is none, and becomes %j', (text, cleaned) => expect(cleanMobile(text)).toBe(cleaned))
})

describe('an amount', () => {
  it.each([
    ['1,234,567.89', '1234567.89'],
    ['1，234．50', '1234.50'],
    ['1\u202f234\u202f567', '1234567'],
    ["1'234.50", '1234.50'],
    ['1’234', '1234'],
    ['12。5', '12.5'],
    ['\u200e１２３\u200b', '123'],
    ['1,5', '1,5'],
    ['1.234,50', '1.234,50'],
    ['USD 5', 'USD5'],
    ['−5', '-5'],
  ])('%j is %j', (text, amount) => expect(cleanAmount(text)).toBe(amount))
})

describe('a rate in per cent', () => {
  it.each([
    ['13%', '13'],
    ['１３％', '13'],
    ['4.5 %\u200b', '4.5'],
    ['13', '13'],
    ['13%%', '13%'],
    ['1%13', '1%13'],
    ['1%13%000', '1%13%000'],
    ['%', ''],
  ])('%j is %j', (text, rate) => expect(cleanPercent(text)).toBe(rate))
})

describe('a day', () => {
  it.each([
    '2028-03-01',
    '20280301',
    '2028-3-1',
    '2028-3-1 00:00:00',
    '2028-03-01\u200b',
    '2028/3/1',
    '2028／3／1',
    '2028/3/1 0:00',
    '2028.3.1',
    '2028．3．1',
    '2028。3。1',
    '2028.3.1.',
    '2028年3月1日',
    '2028 年 3 月 1 日',
    '2028年3月1号',
    '2028年3月1日 星期三',
    '2028-03-01（周三）',
    '2028年3月1日 12:30',
    '2028–03–01',
    '2028\u201103\u201101',
    '2028\u00a003\u00a001',
    '２０２８－０３－０１',
    '\u202d2028-03-01\u202c',
    '2028-03-01T00:00:00',
    '2028-03-01T00:00:00.000Z',
    '2028-02-29T16:00:00.000Z',
    '2028-03-01T00:00:00+08:00',
    '2028-03-01,',
  ])('%j', (text) => expect(cleanDay(text)).toBe('2028-03-01'))

  it.each([
    ['2030-02-30', '2030-02-30'],
    ['20300230', '2030-02-30'],
    ['01/03/2028', '01/03/2028'],
    ['2028-3', '2028-3'],
    ['202803011', '202803011'],
    ['2028-3-12026', '2028-3-12026'],
    ['2028-03-01 to 2028-04-01', '2028-03-01 to 2028-04-01'],
    ['soon', 'soon'],
    ['', ''],
  ])('%j is none, and becomes %j', (text, cleaned) => expect(cleanDay(text)).toBe(cleaned))
})

describe('whatever is typed', () => {
  it.each(Object.entries({ cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText }))(
    '%s changes nothing the second time',
    (_, clean) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const once = clean(text)
          expect(clean(once)).toBe(once)
        }),
      )
    },
  )

  // A time that grew with the square of the length would be longer than the runner waits.
  it.each([' ', '.', '-', ',', '(', '1', '\u200d', '\u2800'])('is cleaned however often there is a %j', (sign) => {
    for (const clean of [cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText])
      expect(clean(`a${sign.repeat(100_000)}a`)).toMatch(/a$/i)
  })
})
