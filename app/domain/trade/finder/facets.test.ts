import { describe, expect, it } from 'vitest'
import { hsNomenclature } from '../hs-nomenclature'
import { contradictions, saidIn } from './facets'

const against = (text: string, code: string) =>
  contradictions(saidIn(text), { code, name: hsNomenclature().get(code)?.zh ?? '' })

describe('what is one or the other', () => {
  it.each([
    ['a knitted thing and a woven code', '针织棉衬衫 男', '620520', 1],
    ['the same, knitted', '针织棉衬衫 男', '610510', 0],
    ['men and women', 'women’s denim jeans', '620342', 1],
    ['men and women, the right one', 'women’s denim jeans', '620462', 0],
    ['knitted, of wool, for men', '男士羊毛针织衫', '620640', 3],
    ['frozen and fresh', '冷冻西兰花', '070410', 1],
    ['fresh and frozen', 'fresh broccoli', '071080', 1],
    ['dried fruit that was frozen first', '冻干草莓', '081110', 1],
    ['chicken and beef', '冷冻去骨鸡腿肉', '020230', 1],
    ['petrol and diesel', '汽油机活塞环', '840999', 1],
    ['hot and cold rolled', '热轧不锈钢卷', '721933', 1],
    ['welded and seamless', '不锈钢焊管', '730441', 1],
    ['the filling and what is filled', '女羽绒服 白鸭绒填充', '050510', 1],
    ['a suit and its jacket', '男士西装两件套', '620331', 1],
    ['a bottle of glass and its cap', '玻璃瓶', '830910', 1],
    ['what is printed and what is not', 'printed cotton duvet cover', '630231', 1],
  ])('%s', (_, text, code, count) => expect(against(text, code)).toBe(count))

  it.each([
    ['two values decide nothing', '棉与涤纶混纺男衬衫', '620530'],
    ['nothing is said', 'shirt', '620520'],
    ['another chapter', '针织机', '844720'],
    ['glass fibre is no glass', '玻璃纤维管', '391739'],
    ['a name that holds both', 'frozen squid rings', '030743'],
  ])('%s', (_, text, code) => expect(against(text, code)).toBe(0))
})
