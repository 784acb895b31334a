import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { weaknessOf } from './password-weakness'

const leaked = new Set(dictionary['passwords-common'].map(String))
const isLeaked = (text: string) => leaked.has(text)
const WANG = [
  'Wang Xiaofang',
  'xiaofang.wang88@jinyi-apparel.cn',
  '丹东锦衣服装有限公司',
  'Dandong Jinyi Apparel Co., Ltd.',
]
const judged = (password: string, about: readonly string[] = []) => weaknessOf(password, { isLeaked, about })

const COMMON = [
  'liverpool',
  'michael1',
  'jennifer',
  'qq123456',
  'wang1234',
  'changeme',
  'a1b2c3d4',
  'woaini1314',
  'password1!',
  'P@ssw0rd',
  'P@ssw0rd!',
  'Pa$$w0rd1',
  'pa55word',
  'Password2026',
  'passw0rd123',
  'JENNIFER',
  'jennifer1990',
  'Jennif3r!',
  'liverp00l',
  'iloveyou',
  'i-love-you',
  'iloveyou520',
  'sunshine99',
  'princess1',
  'Football2025',
  'welcome1',
  'Welcome@123',
  'letmein!',
  'trustno1',
  'admin123',
  'admin@123456',
  'qq5201314',
  'wx123456',
  'a123456789',
  'Aa123456.',
  'abc123456',
  'zhang123',
  'zhangwei123',
  'liming1990',
  'wangxiaoming1990',
  'chenjing520',
  'xiaoxin123',
  'woaini520',
  'woaini123.',
  'wodemima1',
  'woaizhongguo',
  'buzhidao123',
  'zhongguo2026',
  'shenyang123',
  'dalian2026!',
  'beijing2008',
  'dragon123',
  'monkey123',
  'superman88',
  'lm19900101',
  'zhy123456',
  '李明123456',
  '我爱你5201314',
  '一二三四五六七八',
  '5201314520',
  '7758521a',
  'woshishui',
  'buzaiai123',
  'poiuyt12',
  '祝你生日快乐88',
]

const PATTERNS = [
  'aaaaaaaa',
  '11111111',
  'abababab',
  '123123123',
  'a1a1a1a1',
  'abcabcab',
  'hellohello',
  '天天天天天天天天',
  'qwertyuiop',
  '1qaz2wsx',
  '!QAZ2wsx',
  'qwer1234',
  '1q2w3e4r5t',
  'zaq12wsx',
  'asdfghjkl;',
  'poiuytrewq',
  'abcdefgh',
  '87654321',
  '!@#$%^&*',
  '147258369',
  '789456123',
  '19900101',
  '20261130',
  '01012001',
  '19901992',
  '13800138000',
  'aabbccdd',
  '1234abcd',
  'qweasdzxc',
]

const PRODUCT = [
  'zero-to-one-2026',
  'ZeroToOne',
  'zerotoone1!',
  'Z3r0-t0-0ne',
  'zero2one!!',
  '0to1-0to1-2026',
  '外贸破零2026',
  '外贸破零12345678',
  'portal-2026',
  'Advisor123',
  'waimaopoling88',
  'administrators',
]

/** For the person whose names they are. */
const OF_NAMES = [
  'xiaofang2026',
  'XiaoFang88!',
  'wangxiaofang',
  'xiaofangwang1',
  'xiaofang.wang88',
  'x1a0fang123',
  'jinyi-apparel-1',
  'Jinyi2026!',
  'jinyiapparel',
  'dandong-jinyi',
  '锦衣服装20262026',
  '丹东锦衣服装有限',
  '锦衣1234567890',
  'apparel_apparel',
  'jinyiPassword1',
  'jinyi-portal-apparel',
]

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
  it.each(COMMON)('%s is common', (password) => {
    expect(judged(password)).toBe('common')
  })

  it.each(PATTERNS)('%s follows a pattern, or has leaked as well', (password) => {
    expect(['pattern', 'common']).toContain(judged(password))
  })

  it.each(PRODUCT)('%s is made of the words of the portal', (password) => {
    expect(judged(password)).toBe('product')
  })

  it.each(OF_NAMES)('%s is made of names, for the person who has them', (password) => {
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

describe('whatever is put around it', () => {
  const digits = fc.integer({ min: 0, max: 9999 }).map(String)
  const signs = fc.constantFrom('', '!', '.', '@', '#!', '~~')
  const leakedWord = fc.constantFrom(
    'jennifer',
    'liverpool',
    'princess',
    'sunshine',
    'michelle',
    'football',
    'dragonfly',
  )

  test('a common word with a few digits and signs stays common, in any case and at any width', () => {
    fc.assert(
      fc.property(leakedWord, digits, signs, fc.boolean(), (word, number, sign, isWide) => {
        const typed = `${word.toUpperCase()}${sign}${number}`
        const wide = [...typed].map((one) => (/[A-Z0-9]/.test(one) ? fullWidth(one) : one)).join('')
        expect(judged(isWide ? wide : typed)).not.toBeNull()
      }),
    )
  })

  test('a name with a year, a day or a few signs is refused to its person', () => {
    const year = fc.integer({ min: 1900, max: 2099 }).map(String)
    fc.assert(
      fc.property(fc.constantFrom('xiaofang', 'jinyi', 'apparel', '锦衣服装'), year, signs, (name, when, sign) => {
        expect(judged(`${name}${sign}${when}`, WANG)).not.toBeNull()
        expect(judged(`${when}${sign}${name}`, WANG)).not.toBeNull()
      }),
    )
  })

  test('a block of keys again and again is refused, however long', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 8, max: 14 }), (block, times) => {
        expect(judged(block.repeat(times))).not.toBeNull()
      }),
    )
  })
})

describe('words that have nothing to do with each other', () => {
  const WORDS = [
    'copper',
    'gull',
    'orbit',
    'lantern',
    'marble',
    'tugboat',
    'walnut',
    'drizzle',
    'anchor',
    'pepper',
    'violin',
  ]
  const SIGNS = [...'茶港雨灯桥鸥锚椒琴柜帆霜']

  test('four of them are never refused, with spaces or hyphens between them', () => {
    const four = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 6 })
    fc.assert(
      fc.property(four, fc.constantFrom(' ', '-', '. '), (words, between) => {
        expect(judged(words.join(between), WANG)).toBeNull()
      }),
    )
  })

  test('eight different characters are never refused', () => {
    const eight = fc.uniqueArray(fc.constantFrom(...SIGNS), { minLength: 8, maxLength: 12 })
    fc.assert(
      fc.property(eight, (characters) => {
        expect(judged(characters.join(''), WANG)).toBeNull()
      }),
    )
  })

  test('nor are twelve letters and digits that a machine has drawn', () => {
    const drawn = fc.uniqueArray(fc.constantFrom(...'bcfhkmpqrtwx2479'), { minLength: 12, maxLength: 16 })
    fc.assert(
      fc.property(drawn, (letters) => {
        expect(judged(spread(letters), WANG)).toBeNull()
      }),
    )
  })
})

/** As an input method for Chinese writes letters and digits. */
function fullWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
}

/** Without neighbours of the keyboard beside each other: a sign between every two. */
function spread(letters: readonly string[]): string {
  return letters.join('%')
}
