import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { weaknessOf, type Weakness } from './password-weakness'

const leaked = new Set(dictionary['passwords-common'].map(String))
const isLeaked = (text: string) => leaked.has(text)
const WANG = [
  'Wang Xiaofang',
  'xiaofang.wang88@jinyi-apparel.cn',
  '丹东锦衣服装有限公司',
  'Dandong Jinyi Apparel Co., Ltd.',
]
const judged = (password: string, about: readonly string[] = []) => weaknessOf(password, { isLeaked, about })

const REFUSED: readonly (readonly [Weakness, string])[] = [
  [
    'common',
    'liverpool michael1 jennifer qq123456 wang1234 changeme a1b2c3d4 woaini1314 password1! P@ssw0rd P@ssw0rd! Pa$$w0rd1 pa55word ' +
      'Password2026 passw0rd123 JENNIFER jennifer1990 Jennif3r! liverp00l iloveyou i-love-you iloveyou520 sunshine99 princess1 ' +
      'Football2025 welcome1 Welcome@123 letmein! trustno1 admin123 admin@123456 qq5201314 wx123456 a123456789 ' +
      'Aa123456. abc123456 zhang123 zhangwei123 liming1990 wangxiaoming1990 chenjing520 xiaoxin123 woaini520 woaini123. ' +
      'wodemima1 woaizhongguo buzhidao123 zhongguo2026 shenyang123 dalian2026! beijing2008 dragon123 monkey123 superman88 ' +
      'lm19900101 zhy123456 李明123456 我爱你5201314 一二三四五六七八 5201314520 7758521a woshishui buzaiai123 poiuyt12 祝你生日快乐88',
  ],
  [
    'pattern',
    'aaaaaaaa 11111111 abababab 123123123 a1a1a1a1 abcabcab hellohello 天天天天天天天天 qwertyuiop 1qaz2wsx !QAZ2wsx qwer1234 ' +
      '1q2w3e4r5t zaq12wsx asdfghjkl; poiuytrewq abcdefgh 87654321 !@#$%^&* 147258369 789456123 19900101 20261130 01012001 ' +
      '19901992 13800138000 aabbccdd 1234abcd qweasdzxc',
  ],
  [
    'product',
    'zero-to-one-2026 ZeroToOne zerotoone1! Z3r0-t0-0ne zero2one!! 0to1-0to1-2026 外贸破零2026 外贸破零12345678 portal-2026 Advisor123 ' +
      'waimaopoling88 administrators',
  ],
]

const WITH_NAMES =
  'xiaofang2026 XiaoFang88! wangxiaofang xiaofangwang1 xiaofang.wang88 x1a0fang123 jinyi-apparel-1 Jinyi2026! jinyiapparel ' +
  'dandong-jinyi 锦衣服装20262026 丹东锦衣服装有限 锦衣1234567890 apparel_apparel jinyiPassword1 jinyi-portal-apparel'

const ACCEPTED = [
  'pumps-for-kazakhstan',
  'correct horse battery staple',
  'lamp river copper seven',
  'four tired gulls at noon',
  'my first container sailed in April',
  'kettle-orbit-3-marble',
  'Tr0mb0ne gossip lantern',
  'x9#Lq2v!',
  'b7kq-2mz9',
  '今天海风吹过大连港口',
  '第一次出口就顺利收汇',
  '雨后的码头有三只海鸥',
  '我家猫喜欢睡在提单上',
  '红烧茄子配米饭2碗',
  'wo jia mao xihuan shui zai tidan shang',
  'maoxihuanshuizaitidanshang',
  'die alte Pumpe läuft noch',
  'утренний чай с лимоном',
  '낡은 등대와 파란 배',
  '83619274',
  'horse83619274',
  'h'.padEnd(64, 'orse battery '),
]

describe('a password that would be guessed early', () => {
  const rows = REFUSED.flatMap(([reason, list]) => list.split(' ').map((password) => [password, reason] as const))
  it.each(rows)('%s: %s', (password, reason) => {
    // Much of what fingers suggest has leaked as well.
    expect(reason === 'pattern' ? [reason, 'common'] : [reason]).toContain(judged(password))
  })

  it.each(WITH_NAMES.split(' '))('%s is made of names, for the person who has them', (password) => {
    expect(judged(password, WANG)).toBe('name')
  })
})

describe('a password of its own', () => {
  it.each(ACCEPTED)('%s', (password) => {
    expect(judged(password)).toBeNull()
    expect(judged(password, WANG)).toBeNull()
  })

  test.each([
    ['a name among other words', 'jinyi pumps sail to Almaty'],
    ['a name in characters among others', '锦衣的货周三从大窑湾开船'],
    ['the product among other words', 'zero to one by slow train'],
    ['names of somebody else', 'xiaofang-7-Kwlpt'],
  ])('may hold %s', (_, password) => {
    expect(judged(password, password.startsWith('xiao') ? [] : WANG)).toBeNull()
  })

  test('is not refused for what names nobody: hosts of mailboxes, forms of companies, words of two letters', () => {
    const about = ['Li Xu', 'a.li@qq.com', 'Wonderful Trading Co., Ltd.', '大连某某有限公司']
    for (const password of ['complain7x', 'li-kwlp-k7#m', 'company-9-owl', '有限的时间无限的海'])
      expect(judged(password, about)).toBeNull()
  })
})

test('however long the names are, judging ends', () => {
  const about = Array.from({ length: 40 }, (_, index) => `${'丹东锦衣服装进出口'.repeat(12)}${index}`)
  expect(judged('今天海风吹过大连港口的灯塔', about)).toBeNull()
})

describe('the rules, with a list of one leaked word', () => {
  const withList = (password: string, about: readonly string[] = []) =>
    weaknessOf(password, { isLeaked: (text) => text === 'marigold', about })

  it.each<[string, string, Weakness | null]>([
    ['as it leaked', 'marigold', 'common'],
    ['in capitals', 'MariGOLD', 'common'],
    ['in wide letters', 'ｍａｒｉｇｏｌｄ', 'common'],
    ['with signs between its letters', 'm.a-r_i g.o-l_d', 'common'],
    ['with signs for letters', 'm4r1g0ld', 'common'],
    ['with four digits behind it, whatever they are', 'marigold8305', 'common'],
    ['with digits before and behind it', '83marigold05', 'common'],
    ['with five digits that nobody takes', 'marigold83052', null],
    ['with a date behind it', 'marigold19900101', 'common'],
    ['with lucky figures behind it', 'marigold5201314', 'common'],
    ['with another word behind it', 'marigold kettle', null],
    ['spelt otherwise', 'marygoldt', null],
    ['as part of a longer word', 'marigolden', null],
  ])('%s: %s is judged %s', (_how, password, weakness) => expect(withList(password)).toBe(weakness))

  it.each<[string, string, Weakness | null]>([
    ['seven signs beside the name are too few', 'kowalczykhbtrmwv', 'name'],
    ['eight are enough', 'kowalczykhbtrmwvz', null],
    ['signs between them do not count', 'kowalczyk-h.b!t r_m', 'name'],
    ['a character counts for two of them', 'kowalczyk海鸥灯塔', null],
    ['three characters are six', 'kowalczyk海鸥灯', 'name'],
    ['eight that are a pattern are nothing of its own', 'kowalczykqwertyui', 'name'],
    ['nor is what leaked', 'kowalczykmarigold', 'name'],
    ['the name before and behind', 'kowalczyk83kowalczyk', 'name'],
    ['three letters of a name between signs', 'ada-83-ada', 'name'],
    ['three letters within another word name nobody', 'trhadamant', null],
    ['the mailbox before the at sign', 'tillandsia7', 'name'],
  ])('%s: %s', (_why, password, weakness) => {
    expect(withList(password, ['Ada Kowalczyk', 'tillandsia@example.cn'])).toBe(weakness)
  })

  it('judges alike whether it is typed in capitals, in wide letters or neither', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcmarigold0135!@'), minLength: 8, maxLength: 20 })
    const wide = (plain: string) => plain.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(text, (password) => {
        const weakness = withList(password)
        expect(withList(password.toUpperCase())).toBe(weakness)
        expect(withList(wide(password))).toBe(weakness)
      }),
    )
  })

  it('never takes a password for better because its person has one more name', () => {
    const name = fc.constantFrom('Ada Kowalczyk', '丹东锦衣', 'marigold', 'qwerty', 'kettle')
    const password = fc.array(fc.constantFrom('kowalczyk', '锦衣', 'marigold', 'kettle', '-', '83', 'orbit'), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(password, fc.array(name), name, (parts, names, more) => {
        const text = parts.join('')
        if (withList(text, names) !== null) expect(withList(text, [...names, more])).not.toBeNull()
      }),
    )
  })
})
