import { describe, expect, it } from 'vitest'
import { asSyllables, mistakenFor, simplified, syllablesOf } from './han'
import { fits, measuresOf, rangesOf } from './measures'
import { rolesIn } from './roles'
import { stem } from './stem'
import { cleaned, withoutExceptions, wordsOf } from './words'

const tokens = (text: string) => wordsOf(cleaned(text)).map(({ token }) => token)

describe('English words', () => {
  it.each([
    ['machines', 'machine'],
    ['cutting', 'cutter'],
    ['bodies', 'body'],
    ['boxes', 'box'],
    ['aluminium', 'aluminum'],
    ['tyres', 'tires'],
    ['fibre', 'fiber'],
    ['colours', 'color'],
    ['knives', 'knife'],
    ['frozen', 'freeze'],
    ['women', 'ladies'],
    ['glass', 'glasses'],
  ])('%s and %s are one', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['bus', 'bu'],
    ['gas', 'g'],
    ['glass', 'glas'],
    ['steel', 'steer'],
    ['wire', 'wiring2'],
  ])('%s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it.each(['6204-2RS', '316l', 'q235b'])('a grade stays as it is: %s', (grade) => expect(stem(grade)).toBe(grade))
})

describe('a text', () => {
  it('is pairs of characters, single ones and stems', () => {
    expect(tokens('激光切割机 laser cutters')).toEqual([
      '激',
      '激光',
      '光',
      '光切',
      '切',
      '切割',
      '割',
      '割机',
      '机',
      'laser',
      'cut',
    ])
  })

  it.each([
    ['電動自行車', '电动自行车'],
    ['ＬＥＤ灯泡', 'led灯泡'],
    ['Ladies’ Bag', 'ladies bag'],
    ['  激光\u200b  切割 ', '激光 切割'],
  ])('%j is compared as %j', (typed, text) => expect(cleaned(typed)).toBe(text))

  it('leaves out what says nothing: stop words, sizes, numbers', () => {
    expect(tokens('the pump for 5 of 10kg and 220')).toEqual([stem('pump')])
  })

  it.each([
    ['其他马（改良种用除外）', '其他马'],
    ['激光器，但激光二极管除外', '激光器'],
    ['女式大衣（非针织）', '女式大衣（机织）'],
    ['Lasers, other than laser diodes', 'Lasers'],
    ["Women's coats, not knitted", "Women's coats woven"],
  ])('%s is found by %s', (name, kept) => {
    expect(withoutExceptions(name, /\p{Script=Han}/u.test(name) ? 'zh' : 'en')).toBe(kept)
  })
})

describe('characters', () => {
  it('keep their number when they are simplified', () => {
    for (const text of ['麵條', '鋼鐵', '𠮷野', 'abc']) expect(simplified(text)).toHaveLength(text.length)
    expect.assertions(4)
  })

  it.each([
    ['锭', '绽'],
    ['杆', '竿'],
    ['椅', '倚'],
    ['菜', '莱'],
    ['参', '叁'],
    ['面', '棉'],
  ])('%s may be meant by %s', (meant, typed) => expect(mistakenFor(typed).has(meant)).toBe(true))

  it.each([
    ['海参', ['hai', 'shen']],
    ['羽绒服', ['yu', 'rong', 'fu']],
    ['女', ['nv']],
    ['A类', null],
  ])('%s is read %j', (word, read) => expect(syllablesOf(word)).toEqual(read))

  it.each([
    ['yurongfu', ['yu', 'rong', 'fu']],
    ['xian', ['xian']],
    ['laser', null],
    ['', []],
  ])('%s is %j', (letters, read) => expect(asSyllables(letters)).toEqual(read))

  it('are looked up in time that grows with the text, whatever it is', () => {
    expect(asSyllables('a'.repeat(5_000))).toHaveLength(5_000)
    expect(asSyllables(`${'xian'.repeat(2_000)}q`)).toBeNull()
  })
})

describe('measures', () => {
  it.each([
    ['1.5mm×1219', [{ dimension: 'millimetres', value: 1.5 }]],
    ['5.5kw 电机', [{ dimension: 'watts', value: 5500 }]],
    ['3吨', [{ dimension: 'grams', value: 3_000_000 }]],
    ['1.5 litre', [{ dimension: 'millilitres', value: 1500 }]],
    ['20 mmol', []],
  ])('%s', (text, found) => expect(measuresOf(text)).toEqual(found))

  it.each([
    ['冷轧不锈钢平板轧材，1毫米＜厚度＜3毫米，宽度≥600毫米', '1.5mm×1219', true],
    ['冷轧不锈钢平板轧材，3毫米≤厚度＜4.75毫米，宽度≥600毫米', '1.5mm×1219', false],
    ['多相交流电动机，输出功率超过750瓦，但不超过75千瓦', '5.5kw', true],
    ['多相交流电动机，输出功率不超过750瓦', '5.5kw', false],
    ['厚度在4.75毫米及以上', '6mm', true],
    ['多相交流电动机，输出功率不超过750瓦', '3吨', null],
  ])('%s takes %s: %s', (name, typed, answer) => expect(fits(rangesOf(name), measuresOf(typed))).toBe(answer))
})

describe('what a description is about', () => {
  it.each([
    ['做篷布和充气城堡用的pvc涂层布', '层布'],
    ['汽车铝合金轮毂18寸', '轮毂'],
    ['food for dogs', 'food'],
    ['hss twist drill bit set 13 pcs', 'bit'],
    ['本品选用大连刺参', '刺参'],
  ])('%s: its noun is %s', (text, noun) => {
    const { head } = rolesIn(text)
    expect(head && text.slice(head.from, head.to)).toBe(noun === 'food' ? null : noun)
  })

  it('counts the first clause more than what follows', () => {
    const { weights } = rolesIn('电烤箱，配烤盘')
    expect(weights[0]).toBeGreaterThan(weights[5] ?? 1)
  })
})
