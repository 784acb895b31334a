import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { withoutExclusions } from './exclusions'
import { hsNomenclature } from './hs-nomenclature'

describe('a Chinese name', () => {
  it.each([
    ['in brackets', '其他马（改良种用除外）', '其他马'],
    ['in brackets in its middle', '其他蛋黄（干的除外），不论是否加糖', '其他蛋黄，不论是否加糖'],
    ['behind a comma', '其他干、盐腌或盐渍的鱼片，熏制的除外', '其他干、盐腌或盐渍的鱼片'],
    ['with "but"', '冻鱼，但税目03.04的鱼片及其他鱼肉除外', '冻鱼'],
    ['behind a semicolon', '食用昆虫；活昆虫除外', '食用昆虫'],
    ['as "not including"', '电动机，不包括发电机组', '电动机'],
    [
      'as "but not including", with more behind it',
      '电动机，但不包括发电机组，输出功率不超过750瓦',
      '电动机，输出功率不超过750瓦',
    ],
    ['as "(not including …)"', '印刷机（不包括胶印机）', '印刷机'],
  ])('leaves out what stands %s', (_, name, said) => expect(withoutExclusions(name, 'zh')).toBe(said))

  it.each([
    ['a bound', '茶叶，每件净重不超过3千克'],
    ['whether or not', '干鳕鱼，不论是否盐腌'],
    ['what it includes', '熏鲱鱼，包括鱼片'],
    ['a negative that names a kind', '女式大衣（非针织）'],
    ['no steel that does not rust', '不锈钢制管'],
    ['nothing at all', ''],
  ])('keeps %s', (_, name) => expect(withoutExclusions(name, 'zh')).toBe(name))
})

describe('an English name', () => {
  it.each([
    ['not', 'Other live horses, not pure-bred for breeding', 'Other live horses'],
    ['not, in brackets', 'Other sheep carcasses (not lamb), frozen', 'Other sheep carcasses, frozen'],
    ['not, in its middle', 'Fish meat, not fillets, fresh or chilled', 'Fish meat, fresh or chilled'],
    ['other than', 'Lasers, other than laser diodes', 'Lasers'],
    ['except', 'Paper except newsprint; other', 'Paper; other'],
    ['excluding', 'Dolls (excluding parts)', 'Dolls'],
    ['but not', 'Vehicles but not tractors', 'Vehicles'],
    ['in capital letters', 'Lasers, OTHER THAN diodes', 'Lasers'],
  ])('leaves out "%s"', (_, name, said) => expect(withoutExclusions(name, 'en')).toBe(said))

  it.each([
    ['what tells a garment', "Women's coats, not knitted"],
    ['what tells a machine', 'Lathes, not numerically controlled'],
    ['what tells coffee', 'Coffee, not roasted, not decaffeinated'],
    ['what tells a sheet', 'Sheets, not in coils'],
    ['what tells a pack', 'Medicines, not put up for retail sale'],
    ['a bound', 'Tea in packings not over 3 kg'],
    ['either way', 'Dried cod, salted or not'],
    ['a word that begins so', 'Notebooks, nothing else'],
  ])('keeps %s', (_, name) => expect(withoutExclusions(name, 'en')).toBe(name))
})

it('leaves something of every name, and nothing of it twice', () => {
  for (const { code, zh, en } of atLeast(6_900, hsNomenclature().values())) {
    const [chinese, english] = [withoutExclusions(zh, 'zh'), withoutExclusions(en, 'en')]
    if (chinese.length < 1 || english.length < 2) expect.fail(`${code} has no name left`)
    if (withoutExclusions(chinese, 'zh') !== chinese) expect.fail(`${code} is not done at once in Chinese`)
    if (withoutExclusions(english, 'en') !== english) expect.fail(`${code} is not done at once in English`)
    if (/除外/.test(chinese)) expect(chinese.includes('除外'), `${code} ${chinese}`).toBe(false)
  }
})
