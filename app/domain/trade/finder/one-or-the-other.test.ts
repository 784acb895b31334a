// What a description says against what a code says, value by value: the same, the other, both, and nothing.
import { describe, expect, it } from 'vitest'
import { contradictions, saidIn } from './facets'
import { rolesIn } from './roles'

let turn = 0
/** A code of its own for each name: what a code says is kept. */
const codeIn = (chapter: string) => `${chapter}${String((turn += 1)).padStart(4, '0')}`
const against = (typed: string, chapter: string, name: string) =>
  contradictions(saidIn(typed), { code: codeIn(chapter), name })

describe('for whom a garment is', () => {
  it.each([
    ['men’s shirt', '男式衬衫', 0],
    ["men's shirt", '男式衬衫', 0],
    ['man shirt', '女式衬衫', 1],
    ["women's shirt", '男式衬衫', 1],
    ["women's shirt", '女式衬衫', 0],
    ['ladies shirt', '男式衬衫', 1],
    ['girls dress', '男式衬衫', 1],
    ['boys shirt', '女式衬衫', 1],
    ['baby romper', '男式衬衫', 1],
    ['infant wear', '婴儿服装', 0],
    ['宝宝衣服', '女式衬衫', 1],
    // Both were typed, or neither is said: nothing is decided.
    ['men and women shirt', '女式衬衫', 0],
    ['unisex shirt', '女式衬衫', 0],
    ['men’s shirt', '衬衫', 0],
    ['mentor shirt', '女式衬衫', 0],
  ])('%j against %s: %i', (typed, name, count) => expect(against(typed, '62', name)).toBe(count))
})

describe('how a cloth is made', () => {
  it.each([
    ['knitted top', '非针织女式上衣', 1],
    ['knitted top', '针织女式上衣', 0],
    ['not knitted top', '针织女式上衣', 1],
    ['woven top', '针织女式上衣', 1],
    ['hoodie', '非针织女式上衣', 1],
    ['sweater', '针织女式上衣', 0],
    ['denim top', '针织女式上衣', 1],
    ['t-shirt', '机织上衣', 1],
    ['polo', '机织上衣', 1],
    ['针织上衣', '机织上衣', 1],
    ['非针织上衣', '机织上衣', 0],
    ['卫衣', '机织上衣', 1],
  ])('%j against %s: %i', (typed, name, count) => expect(against(typed, '61', name)).toBe(count))
})

describe('of what a cloth is', () => {
  it.each([
    ['cotton bed sheet', '棉制床单', 0],
    ['cotton bed sheet', '化学纤维制床单', 1],
    ['polyester bed sheet', '棉制床单', 1],
    ['polyester bed sheet', '合成纤维制床单', 0],
    ['wool bed sheet', '羊毛制床单', 0],
    ['silk bed sheet', '棉制床单', 1],
    ['linen bed sheet', '亚麻制床单', 0],
    ['viscose bed sheet', '棉制床单', 1],
    ['cotton and polyester bed sheet', '棉制床单', 0],
    ['bed sheet', '棉制床单', 0],
  ])('%j against %s: %i', (typed, name, count) => expect(against(typed, '63', name)).toBe(count))

  it.each([
    ['printed bed sheet', '印花床单', 0],
    ['not printed bed sheet', '印花床单', 0],
    ['dyed bed sheet', '印花床单', 1],
    ['bleached bed sheet', '未漂白床单', 1],
    ['unbleached bed sheet', '漂白床单', 1],
    ['unbleached bed sheet', '未漂白床单', 0],
    ['yarn-dyed bed sheet', '色织床单', 0],
    ['yarn-dyed bed sheet', '染色床单', 1],
  ])('and how it is finished, %j against %s: %i', (typed, name, count) =>
    expect(against(typed, '63', name)).toBe(count),
  )
})

describe('food', () => {
  it.each([
    ['frozen cod', '03', '冻鳕鱼', 0],
    ['frozen cod', '03', '鲜或冷藏的鳕鱼', 1],
    ['fresh cod', '03', '冻鳕鱼', 1],
    ['chilled cod', '03', '鲜或冷藏的鳕鱼', 0],
    ['dried cod', '03', '冻鳕鱼', 1],
    ['iqf cod', '03', '干鳕鱼', 1],
    ['冻干草莓', '08', '冻草莓', 1],
    ['冷冻草莓', '08', '冻草莓', 0],
    ['beef', '02', '冻猪肉', 1],
    ['beef', '02', '冻牛肉', 0],
    ['ham', '16', '猪腿', 0],
    ['mutton', '02', '冻猪肉', 1],
    ['duck', '02', '冻牛肉', 1],
    // Another chapter is not told apart by what it is of.
    ['beef', '05', '猪鬃', 0],
    ['frozen', '84', '冷藏设备', 0],
  ])('%j against %s %s: %i', (typed, chapter, name, count) => expect(against(typed, chapter, name)).toBe(count))
})

describe('engines and steel', () => {
  it.each([
    ['petrol engine', '84', '点燃式发动机', 0],
    ['petrol engine', '84', '压燃式发动机', 1],
    ['diesel engine', '84', '点燃式发动机', 1],
    ['gasoline car', '87', '点燃式轿车', 0],
    ['diesel car', '90', '点燃式', 0],
    ['hot-rolled coil', '72', '冷轧卷材', 1],
    ['hot rolled coil', '72', '热轧卷材', 0],
    ['cold-rolled coil', '72', '热轧卷材', 1],
    ['seamless pipe', '73', '焊接管', 1],
    ['welded pipe', '73', '无缝管', 1],
    ['erw pipe', '73', '焊缝管', 0],
    ['stainless pipe', '73', '铁或非合金钢制管', 1],
    ['304 pipe', '73', '不锈钢制管', 0],
    ['carbon steel pipe', '73', '不锈钢制管', 1],
    ['q235 pipe', '73', '不锈钢制管', 1],
    ['hot rolled stainless coil', '72', '冷轧非合金钢卷材', 2],
  ])('%j against %s %s: %i', (typed, chapter, name, count) => expect(against(typed, chapter, name)).toBe(count))
})

describe('of what an article is made', () => {
  it.each([
    ['glass bottle', '70', '瓶', 0],
    ['glass bottle', '39', '瓶', 1],
    ['plastic bottle', '70', '瓶', 1],
    ['ceramic cup', '69', '杯', 0],
    ['porcelain cup', '70', '杯', 1],
    ['wooden box', '48', '盒', 1],
    ['bamboo box', '44', '盒', 0],
    ['rubber ring', '40', '圈', 0],
    ['rubber ring', '73', '圈', 1],
    ['steel ring', '73', '圈', 0],
    ['brass ring', '74', '圈', 0],
    ['steel ring', '39', '圈', 1],
    ['橡胶木盒', '44', '盒', 0],
    // Plastic with fibres of glass, whatever it is called.
    ['玻璃钢管', '39', '管', 0],
    ['玻璃钢制水箱', '39', '箱', 0],
    ['钢管', '39', '管', 1],
    // Two materials decide nothing.
    ['glass bottle with plastic cap', '39', '瓶', 0],
    ['steel ring', '84', '圈', 0],
  ])('%j against chapter %s, %s: %i', (typed, chapter, name, count) =>
    expect(against(typed, chapter, name)).toBe(count),
  )
})

describe('the noun of a description', () => {
  const noun = (text: string) => {
    const { head, anyThing } = rolesIn(text)
    return head ? text.slice(head.from, head.to) : anyThing && `any ${anyThing}`
  }
  it.each([
    ['cotton t-shirt for men', 'shirt'],
    ['frozen cod fillets in boxes', 'fillets'],
    ['lamp', 'lamp'],
    ['lamp, steel, with cable', 'lamp'],
    ['steel', 'steel'],
    ['stainless steel', 'steel'],
    ['washing machine', 'any machine'],
    ['parts for pumps', 'any parts'],
    ['set of knives', null],
    ['a', null],
    ['激光切割机，用于钢板', '割机'],
    ['用于钢板切割的激光机', '光机'],
    ['塑料袋子', 'any 袋子'],
    ['泵', null],
    ['水泵', '水泵'],
    ['采用不锈钢面料，保温杯', '温杯'],
  ])('%j: %s', (text, expected) => expect(noun(text)).toBe(expected))
})
