// Names and addresses as registers, banks and platforms write them: what is one, what is another, and that it does not hang on the order.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { contradictionChecks, isContradiction, readSaid } from './contradiction-items'
import { CONTRADICTIONS } from './contradictions'
import type { Given } from './given-answers'
import { addressKey, firmNameKey, foldWording, isSameAddress, isSameFirmName, isSamePerson } from './same-wording'

describe('two names of firms', () => {
  it.each<[string, string, boolean]>([
    ['沈阳远洋泵业有限公司', '沈阳市远洋泵业有限公司', true],
    ['辽宁省沈阳远洋泵业有限公司', '沈阳远洋泵业有限公司', true],
    ['辽宁沈阳远洋泵业有限公司', '沈阳市远洋泵业有限公司', true],
    ['辽宁远洋泵业有限公司', '远洋泵业有限公司', false],
    ['沈阳远洋泵业有限公司', '大连远洋泵业有限公司', false],
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业有限责任公司', false],
    ['沈阳（远洋）泵业有限公司', '沈阳远洋泵业有限公司', true],
    ['沈阳远洋泵业有限公司', '沈阳 远洋 泵业 有限公司', true],
    ['沈阳ABC泵业有限公司', '沈阳ａｂｃ泵业有限公司', true],
    ['瀋陽遠洋泵業有限公司', '沈阳远洋泵业有限公司', true],
    ['Constructor Co., Ltd.', 'CONSTRUCTOR CO LTD', true],
    ['Constructor Co., Ltd.', 'Constructors Co., Ltd.', false],
    ['A & B Company Limited', 'A and B Co., Ltd', true],
    ['A and B Corp.', 'A & B Corporation', true],
    ['Ltd Company', 'Co. Limited', false],
    ['Zhong-Yuan Pump', 'Zhong Yuan Pump', true],
    ['Pump 3-2', 'Pump 32', false],
    ['Café Nova Inc', 'Cafe Nova Incorporated', true],
    ['', '', true],
    ['Pump', '', false],
  ])('%j and %j: one is the other %s', (one, other, isOne) => {
    expect([isSameFirmName(one, other), isSameFirmName(other, one)]).toEqual([isOne, isOne])
    expect(firmNameKey(one) === firmNameKey(other)).toBe(isOne)
  })

  it('are told apart by a key that is made of their own words', () => {
    for (const name of ['Constructor Ltd', 'Prototype Ltd', 'ToString Ltd', 'ValueOf Ltd'])
      expect(firmNameKey(name)).toBe(name.toLowerCase())
  })
})

describe('two addresses', () => {
  it.each<[string, string, boolean]>([
    ['沈阳市铁西区建设西路12号', '铁西区建设西路12号', true],
    ['辽宁省沈阳市铁西区建设西路12号', '沈阳铁西区建设西路12', true],
    ['沈阳市铁西区建设西路12号', '鞍山市铁西区建设西路12号', false],
    ['建设西路12号3-1', '建设西路12号31', false],
    ['建设西路1-12号', '建设西路11-2号', false],
    ['建设西路18号301', '建设西路183号01', false],
    ['建设西路18之301', '建设西路18-301', true],
    ['建设西路18号', '建设西路18', true],
    ['建设西路18号楼', '建设西路18楼', false],
    ['抚顺县石文镇1号', '抚顺市石文镇1号', false],
    ['No. 12 Jianshe West Road, Shenyang', '12 JIANSHE WEST RD, SHENYANG CITY', true],
    ['12 Jianshe Road, Shenyang, Liaoning, China', '12 Jianshe Road, Shenyang', true],
    ['12 Jianshe Road, Shenyang 110021, P.R. China', '12 Jianshe Road, Shenyang', true],
    ['12 Jianshe Road, Shenyang, Liaoning Province, 110021', '12 Jianshe Rd Shenyang', true],
    ['12 Jianshe Road', '21 Jianshe Road', false],
    ['Room 301, Building 2', 'Rm 301 Bldg 2', true],
    ['Constructor Street 5', 'Constructor St. 5', true],
  ])('%j and %j: one is the other %s', (one, other, isOne) => {
    expect([isSameAddress(one, other), isSameAddress(other, one)]).toEqual([isOne, isOne])
  })

  it.each([
    ['铁西区建设西路12号', '沈阳', '沈阳~铁西区建设西路12'],
    ['鞍山市铁西区建设西路12号', '沈阳', '鞍山~铁西区建设西路12'],
    ['12 Constructor Road', '沈阳', '12 constructor rd'],
  ])('%s, looked up from %s: %s', (address, city, key) => expect(addressKey(address, city)).toBe(key))
})

describe('two people', () => {
  it.each<[string, string, boolean]>([
    ['王建国', '王 建國', true],
    ['Wang Jianguo', 'WANG JIANGUO', true],
    ['Wang Jianguo', 'Jianguo Wang', false],
    ['Wang Jian-guo', 'Wang Jianguo', true],
    ['王建国', '王建囯', false],
    ['', ' ', true],
  ])('%j and %j: one is the other %s', (one, other, isOne) => expect(isSamePerson(one, other)).toBe(isOne))

  it('a text folded twice is folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWording(foldWording(text))).toBe(foldWording(text))
      }),
    )
  })
})

describe('the name of a contradiction', () => {
  it.each(['constructor', 'toString', '__proto__', '', 'used_car', 'USED_CAR_ON_NO_LIST'])('%j is none', (id) => {
    expect(isContradiction(id)).toBe(false)
  })

  it('is one for each line of the table', () => {
    expect(CONTRADICTIONS.filter(({ id }) => !isContradiction(id))).toEqual([])
  })

  const given = (answers: Readonly<Record<string, string>>, channels: readonly string[] = []): Given => ({
    ...{ segment: 'sme', tracks: ['general_goods'], productFlags: [], sellingWays: [], wishes: [], hasOwnBrand: false },
    ...{ screening: 'unknown', markets: [], channels, mode: '0110', modeAnswers: null },
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
  })

  it.each([
    ['- - - - - -', { term: '', country: '', mode: '', declared: '', order: '', channels: [] }],
    [
      'FOB KZ 0110 9610 - a,b',
      { term: 'FOB', country: 'KZ', mode: '0110', declared: '9610', order: '', channels: ['a', 'b'] },
    ],
    ['', { term: '', country: '', mode: '', declared: '', order: '', channels: [] }],
    // Kept before the order and the channels were.
    ['FOB KZ 0110', { term: 'FOB', country: 'KZ', mode: '0110', declared: '', order: '', channels: [] }],
  ])('what was kept of it as %j is read again', (kept, words) => expect(readSaid(kept)).toEqual(words))

  it.each([
    [{ 'T08.incoterm': 'FOB', 'T08.buyer_country': 'KZ' }, 'FOB KZ 0110 - - -'],
    [{ 'T08.incoterm': 'FOB', 'T08.buyer_country': 'KZ', 'T12.mode': '9610' }, 'FOB KZ 0110 9610 - -'],
    // A space in an answer must not move what stands behind it.
    [{ 'T08.incoterm': 'FOB', 'T08.buyer_country': 'KZ', 'T12.mode': '96 10' }, 'FOB KZ 0110 9610 - -'],
  ])('%j is kept as %j', (answers, kept) => {
    const found = contradictionChecks(given(answers), [{ id: 'T08' }]).find(
      (one) => one.given === 'sea_term_without_port',
    )
    expect(found?.expected).toBe(kept)
  })
})
