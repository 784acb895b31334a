import { describe, expect, it } from 'vitest'
import { makeCreditCode } from '../../../tests/support/credit-codes'
import {
  organisationCode,
  pairOf,
  phoneKey,
  strengthOf,
  STRENGTHS,
  SUSPICIOUS_KINDS,
  TRAIT_KINDS,
  traitsOfAnswers,
  traitsOfProfile,
  type Strength,
  type TraitKind,
} from './duplicates'

const SHENYANG = '210100'
const subject = 'MA0TE5T0'

describe('how strongly two firms look like one', () => {
  it.each<[readonly TraitKind[], Strength]>([
    [['organisation'], 'strong'],
    [['name_zh'], 'strong'],
    [['mobile'], 'medium'],
    [['address'], 'medium'],
    [['name_en'], 'medium'],
    [['representative'], 'weak'],
    [['mobile', 'mobile'], 'medium'],
    [['mobile', 'address'], 'strong'],
    [['address', 'representative'], 'medium'],
    [['organisation', 'representative'], 'strong'],
    [[], 'weak'],
  ])('%j: %s', (kinds, strength) => {
    expect(strengthOf(kinds)).toBe(strength)
  })

  it('a person’s name alone makes no suspicion', () => {
    expect(SUSPICIOUS_KINDS).toEqual(TRAIT_KINDS.filter((kind) => kind !== 'representative'))
    expect(Object.keys(STRENGTHS).sort()).toEqual([...TRAIT_KINDS].sort())
  })
})

describe('the organisation code', () => {
  it('stays the same when the firm moves to another district', () => {
    const before = makeCreditCode({ prefix: '91', division: '210106', subject })
    const after = makeCreditCode({ prefix: '91', division: '210203', subject })
    expect(before).not.toBe(after)
    expect(organisationCode(before)).toBe(organisationCode(after))
    expect(organisationCode(before)).toHaveLength(9)
  })
})

describe('a telephone number', () => {
  it.each([
    ['13840123456', '13840123456'],
    ['138 4012 3456', '13840123456'],
    ['138-4012-3456', '13840123456'],
    ['+86 138 4012 3456', '13840123456'],
    ['+86-13840123456', '13840123456'],
    ['008613840123456', '13840123456'],
    ['8613840123456', '13840123456'],
    ['（+８６）１３８４０１２３４５６', '13840123456'],
    ['024-8888 6666', '2488886666'],
    ['+86 24 8888 6666', '2488886666'],
    ['8612345', '8612345'],
    ['12345', ''],
    ['暂无', ''],
    ['', ''],
  ])('“%s” is looked up as “%s”', (typed, key) => {
    expect(phoneKey(typed)).toBe(key)
  })
})

const profile = { creditCode: makeCreditCode({ prefix: '91', division: '210106', subject }), nameZh: '', nameEn: '' }
const keyOf = (kind: TraitKind, given: Partial<typeof profile>) =>
  traitsOfProfile({ ...profile, ...given }).find((trait) => trait.kind === kind)?.value ?? null

describe('names of firms', () => {
  it.each([
    ['沈阳远程泵业有限公司', '沈阳市远程泵业有限公司', true],
    ['沈阳远程泵业（集团）有限公司', '沈陽遠程泵業(集團) 有限公司', true],
    ['辽宁省沈阳远程泵业有限公司', '沈阳远程泵业有限公司', true],
    ['沈阳远程泵业有限公司', '大连远程泵业有限公司', false],
    ['沈阳远程泵业有限公司', '沈阳远程泵业股份公司', false],
  ])('“%s” and “%s”: %s', (one, other, isSame) => {
    expect(keyOf('name_zh', { nameZh: one }) === keyOf('name_zh', { nameZh: other })).toBe(isSame)
  })

  it.each([
    ['Shenyang Yuancheng Pump Co., Ltd.', 'SHENYANG YUANCHENG PUMP CO LTD', true],
    ['Shenyang Yuancheng Pump Co., Ltd.', 'Shenyang Yuancheng Pump Company Limited', true],
    ['Shenyang Yuancheng Pump Co., Ltd.', 'Shenyang Yuancheng Valve Co., Ltd.', false],
  ])('“%s” and “%s”: %s', (one, other, isSame) => {
    expect(keyOf('name_en', { nameEn: one }) === keyOf('name_en', { nameEn: other })).toBe(isSame)
  })

  it.each(['', '甲', '  （）', '。'])('“%s” is too little to be looked up', (nameZh) => {
    expect(keyOf('name_zh', { nameZh })).toBeNull()
  })
})

const submitted = (itemId: string, value: string, cityCode = SHENYANG) =>
  traitsOfAnswers([{ itemId, value }], cityCode)[0] ?? null

describe('what was submitted', () => {
  it.each<[string, string, TraitKind | null]>([
    ['S01.registered_address', '沈阳市铁西区建设西路12号', 'address'],
    ['S05.record_address', '铁西区建设西路12号', 'address'],
    ['S05.english_address', 'No. 12 Jianshe West Road, Tiexi District, Shenyang', 'address'],
    ['S01.legal_representative', '王建国', 'representative'],
    ['S05.record_representative', '王建國', 'representative'],
    ['S01.english_name', 'Shenyang Yuancheng Pump Co., Ltd.', 'name_en'],
    ['S06.operator_mobile', '138 4012 3456', 'mobile'],
    ['S02.bank_name', '中国银行沈阳分行', null],
    ['S05.customs_code', '2101960ABC', null],
    ['S06.operator_mobile', '', null],
    ['S01.registered_address', '铁西区建设西路', null],
    ['S99.unknown', '13840123456', null],
    ['nonsense', '13840123456', null],
  ])('%s “%s”: %s', (itemId, value, kind) => {
    expect(submitted(itemId, value)?.kind ?? null).toBe(kind)
  })

  it.each([
    ['沈阳市铁西区建设西路12号', '铁西区建设西路１２', SHENYANG, true],
    ['辽宁省沈阳市铁西区建设西路12号', '中国辽宁沈阳铁西区建设西路12号', SHENYANG, true],
    ['鐵西區建設西路12號', '铁西区建设西路12号', SHENYANG, true],
    ['铁西区建设西路12号', '沈阳市铁西区建设西路12号', '210300', false],
    ['铁西区建设西路1-12号', '铁西区建设西路11-2号', SHENYANG, false],
    ['No. 12 Jianshe Road, Shenyang', '12 Jianshe Rd., Shenyang, Liaoning, China', SHENYANG, true],
    ['No. 12 Jianshe Road, Shenyang', 'No. 21 Jianshe Road, Shenyang', SHENYANG, false],
  ])('“%s” and “%s” for a firm of %s: %s', (one, other, cityCode, isSame) => {
    // The second firm sits in Shenyang; an address without a city lies where its firm does.
    const [first, second] = [submitted('S01.registered_address', one, cityCode), submitted('S05.record_address', other)]
    expect(first?.value === second?.value).toBe(isSame)
  })

  it('says where it was said, so that a later submission takes its place', () => {
    expect(submitted('S06.operator_mobile', '13840123456')).toEqual({
      source: 'S06.operator_mobile',
      kind: 'mobile',
      value: '13840123456',
    })
  })
})

describe('a pair of firms', () => {
  it('reads the same from both sides', () => {
    expect(pairOf('b', 'a')).toEqual(['a', 'b'])
    expect(pairOf('a', 'b')).toEqual(['a', 'b'])
  })
})
