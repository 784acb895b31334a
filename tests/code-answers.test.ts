// What an answer of the search for codes says besides the code, and what no text may do to it.
import { describe, expect, it } from 'vitest'
import { getFinderPage } from '../app/features/codes/finder-queries.server'
import { searchCodes, similarCodes, type CodeSearch } from '../app/features/codes/queries.server'
import { QUERY_LIMIT } from '../app/domain/trade/finder/query'
import { atLeast } from './support/at-least'

const first = (typed: string) => {
  const found = searchCodes(typed)
  return found.kind === 'words' ? found.answers[0] : undefined
}
const words = (typed: string): Extract<CodeSearch, { kind: 'words' }> => {
  const found = searchCodes(typed)
  if (found.kind !== 'words') throw new Error(`${typed} was read as ${found.kind}`)
  return found
}

describe('one product, however it is typed', () => {
  it.each([
    '激光切割机',
    '激光切割機',
    '激光 切割机',
    'jiguangqiegeji',
    'jiguang qiege ji',
    'jgqgj',
    'laser cutting machine',
    'laser cuting machine',
    'LASER CUTTER 光纤',
    'ｌａｓｅｒ　ｃｕｔｔｉｎｇ',
    '光纤激光切割机 laser cutter 3015',
  ])('%j is 8456.11', (typed) => expect(first(typed)?.code).toBe('845611'))

  // Simplified, traditional, the words of Taiwan or Hong Kong, full width, pinyin, initials, a wrong sign, English with a mistake.
  it.each([
    ['8471', ['电脑', '電腦', '計算機', 'diannao', '电恼', 'computer', 'computors', '筆電', '二手电脑']],
    ['8443', ['打印机', '打印機', '印表機', '影印機', 'dayinji', 'dyj', '打印几', 'printer', 'pritner']],
    ['8712', ['自行车', '自行車', '腳踏車', '單車', 'zixingche', 'zxc', '自形车', 'bicycle', 'ｂｉｃｙｃｌｅ']],
    ['3923', ['塑料袋', '塑膠袋', '膠袋', 'suliaodai', '塑料代', 'plastic bags', 'ｐｌａｓｔｉｃ　ｂａｇ']],
    ['8501', ['电动机', '電動機', '馬達', 'diandongji', '电动几', 'electric motor', 'ｍｏｔｏｒ']],
    ['8528', ['显示屏', '顯示屏', '螢幕', '電視機', 'xianshiqi', 'televisions']],
    ['8542', ['集成电路', '集成電路', '積體電路', '晶片', 'jichengdianlu', 'integrated circuits', 'ＩＣ']],
    ['8427', ['叉车', '叉車', '堆高機', 'chache', 'forklifts', 'fork lift', 'ｆｏｒｋｌｉｆｔ']],
    ['8415', ['空调', '空調', '冷氣機', '冷氣', 'kongtiao', '空凋', 'air conditioner', 'air conditoner']],
    ['8418', ['冰箱', '電冰箱', '雪櫃', 'bingxiang', '冰厢', 'refrigerator', 'fridge', 'refridgerator']],
    ['8482', ['轴承', '軸承', 'zhoucheng', '轴成', 'bearings', 'ｂｅａｒｉｎｇ', '６３０８－２ＲＳ']],
    ['0902', ['茶叶', '茶葉', 'chaye', '茶页', 'tea', 'tea leaves', 'ｔｅａ']],
    ['4011', ['轮胎', '輪胎', 'luntai', '轮台', 'tyre', 'tires', '２０５／５５Ｒ１６']],
    ['8609', ['集装箱', '集裝箱', '貨櫃', 'jizhuangxiang', '集装厢', 'shipping container', 'containers']],
    ['8541', ['太阳能板', '太陽能板', '二極體', 'taiyangnengban', '太阳能扳', 'solar panels', 'solar pannel']],
  ])('%s is found by each of its spellings', (heading, spellings) => {
    const found = atLeast(6, spellings).map((typed) => [typed, first(typed)?.code.slice(0, 4)])
    expect(found).toEqual(spellings.map((typed) => [typed, heading]))
  })

  it.each([
    ...['旧汽车', '旧车', '二手轿车', 'used automobiles'].map((typed) => [typed, '8703']),
    ...[
      ['used truck', '8704'],
      ['二手货车', '8704'],
      ['二手车床', '8458'],
      ['used lathe', '8458'],
    ],
    ...[
      ['旧轮胎', '4012'],
      ['used clothes', '6309'],
      ['二手冰箱', '8418'],
      ['used laptops', '8471'],
    ],
  ])('%j is used: %s, with a note', (typed, heading) => {
    expect(first(typed ?? '')?.code.slice(0, 4)).toBe(heading)
    expect(getFinderPage({ typed: typed ?? '', answers: {}, language: 'en' }).used).not.toBeNull()
  })

  it.each(['水果', '汽车', '电脑', 'fruit', '旧设备', '二手机床', '轴承', 'machine'])(
    '%j leaves codes open: that is said, and none is called likely',
    (typed) => {
      const page = getFinderPage({ typed, answers: {}, language: 'en' })
      expect(page.isOpen).toBe(true)
      expect(page.best?.confidence).not.toBe('likely')
    },
  )

  it.each(['激光切割机', '蜂蜜', 'soy sauce'])('%j leaves none open', (typed) =>
    expect(getFinderPage({ typed, answers: {}, language: 'en' }).isOpen).toBe(false),
  )

  it.each([
    ['8456.11', { kind: 'code', code: '845611', longer: '' }],
    ['8456 11 00 90', { kind: 'code', code: '845611', longer: '0090' }],
    ['8456', { kind: 'code', code: '8456' }],
    ['84561', { kind: 'part', codes: ['845611', '845612'] }],
    ['845699', { kind: 'missing', under: '8456' }],
    [' \u200b ', { kind: 'empty' }],
    ['', { kind: 'empty' }],
  ])('%j is digits', (typed, found) => expect(searchCodes(typed)).toMatchObject(found))

  it.each([
    ...[
      '二手车',
      '二手车出口',
      '二手机动车',
      '旧车',
      '旧汽车',
      '二手小汽车',
      '老旧汽车',
      '旧轿车',
      'er shou che',
      'ershouche',
      'er shou qi che',
      'escq',
      'ESQC',
    ],
    ...['used car', 'used cars', 'second-hand vehicle', 'second hand cars', 'used vehicles for export'],
  ])('%j is a passenger car, and what kind is asked', (typed) => {
    const page = getFinderPage({ typed, answers: {}, language: 'en' })
    expect(page.best?.code.slice(0, 4)).toBe('8703')
    expect(page.decision?.assumptions.map(({ id }) => id)).toContain('8703-group')
  })

  it.each([
    ['二手机床', '机床'],
    ['旧机器', '机器'],
    ['二手设备', '设备'],
    ['二手挖掘机', '挖掘机'],
    ['二手数控车床', '数控车床'],
    ['二手手机', '手机'],
    ['旧电脑', '电脑'],
    ['旧船', '船'],
    ['二手卡车', '卡车'],
    ['used machinery', 'machinery'],
    ['second hand machine', 'machine'],
    ['used cnc lathe', 'cnc lathe'],
    ['refurbished laptop', 'laptop'],
  ])('%j is looked for as %j', (typed, thing) => {
    const codes = (text: string) => words(text).answers.map(({ code }) => code)
    expect(codes(typed)).toEqual(codes(thing))
  })

  it.each([
    ['旧汽车', 'vehicle'],
    ['二手车', 'vehicle'],
    ['used car', 'vehicle'],
    ['二手车床', 'machine'],
    ['used excavator', 'machine'],
    ['挖掘机', null],
    ['旧衣服', 'other'],
    ['machine used for cutting metal', null],
  ])('%j has the note %s', (typed, note) => {
    expect(getFinderPage({ typed, answers: {}, language: 'en' }).used).toBe(note)
  })

  it.each([
    ['旧轮胎', '4012'],
    ['旧衣服', '6309'],
    ['汽车轮胎', '4011'],
    ['轮胎翻新机器', '8477'],
    ['二手车床', '8458'],
    // Used pneumatic tyres have a subheading of their own.
    ['used car tyres', '4012'],
    ['二手衣服', '6309'],
    ['手锯', '8202'],
  ])('%j stays in %s', (typed, heading) => expect(first(typed)?.code.slice(0, 4)).toBe(heading))

  it.each(['refractory brick', '耐火砖', 'magnesia brick', '二手车', 'laser cutting machine'])(
    '%j has the nearest code of the box on top of the list',
    (typed) => {
      const page = getFinderPage({ typed, answers: {}, language: 'en' })
      expect(page.best?.code).toBe(page.answers[0]?.code)
    },
  )

  it('a code among words is named', () => {
    expect(words('8456.11 激光切割机').named).toBe('845611')
    expect(words('激光切割机').named).toBeNull()
  })
})

describe('an answer', () => {
  it('shows where it stands and what matched', () => {
    const answer = first('激光切割机')
    expect(answer?.path).toMatchObject({
      section: { number: 'XVI' },
      chapter: { code: '84' },
      heading: { code: '8456' },
      subheading: { code: '845611' },
    })
    expect(answer?.matches[0]).toEqual({ kind: 'keyword', language: 'zh', text: '激光切割机', places: [[0, 5]] })
    expect(answer?.confidence).toBe('likely')
  })

  it('marks the words in both languages when both were typed', () => {
    const marked = first('laser cutting machine 激光切割机')?.matches.map(({ language, text, places }) => [
      language,
      places.map(([from, to]) => text.slice(from, to)).join(''),
    ])
    expect(marked).toEqual(
      expect.arrayContaining([
        ['zh', '激光切割机'],
        ['en', 'lasercuttingmachine'],
      ]),
    )
  })

  it('says which words it does not explain', () => {
    const { text, unexplained } = words('激光切割 不锈钢板')
    expect(unexplained.map(([from, to]) => text.slice(from, to))).toEqual(['不锈钢板'])
  })

  it('is not called likely when little of the text is explained', () => {
    expect(first('星际旅行用的东西')?.confidence).not.toBe('likely')
    expect(first('thing for the office')?.confidence).not.toBe('likely')
  })

  it('knows what is like it', () => {
    expect(similarCodes('845611')).toHaveLength(4)
    expect(similarCodes('999999')).toEqual([])
  })

  it('stands in the order of its score, the same each time', () => {
    expect(searchCodes('轴承')).toEqual(searchCodes('轴承'))
  })
})

describe('any text', () => {
  const HOSTILE = [
    'a'.repeat(100_000),
    '的'.repeat(100_000),
    'xian'.repeat(50_000),
    '1'.repeat(100_000),
    '1.'.repeat(50_000),
    ' '.repeat(100_000),
    '用于'.repeat(50_000),
    'for '.repeat(25_000),
    '𠮷'.repeat(1_000),
    '\ud800\udfff\ud800',
    '__proto__ constructor toString hasOwnProperty',
    '(((((([[[[[[.*+?^$|\\',
    '％００；ｄｒｏｐ　ｔａｂｌｅ',
    '\u202e激光',
    '😀😀😀',
    '-',
    '。',
  ]

  it('is read, and only so much of it', () => {
    for (const typed of atLeast(17, HOSTILE)) {
      const found = searchCodes(typed)
      expect(['words', 'empty', 'missing', 'part']).toContain(found.kind)
      if (found.kind === 'words') expect(found.text.length).toBeLessThanOrEqual(2 * QUERY_LIMIT)
    }
  })

  it('that is too long is cut, and that is said', () => {
    expect(words('激光切割机'.repeat(100)).isCut).toBe(true)
    expect(words('激光切割机').isCut).toBe(false)
  })

  it('gives no more answers than were asked for', () => {
    const found = searchCodes('机', { most: 3 })
    expect(found.kind === 'words' ? found.answers.length : 0).toBe(3)
  })
})
