import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIMPLIFIED, TRADITIONAL } from './reference/traditional'
import { foldWording, isSameAddress, isSameFirmName, isSamePerson } from './same-wording'

const SAME = true
const DIFFERENT = false

describe('names of firms', () => {
  it.each([
    // width, brackets, spaces, punctuation
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业有限公司', SAME],
    ['沈阳远洋泵业有限公司', ' 沈阳 远洋泵业有限公司 ', SAME],
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业有限公司。', SAME],
    ['远洋泵业（沈阳）有限公司', '远洋泵业(沈阳)有限公司', SAME],
    ['远洋泵业（沈阳）有限公司', '远洋泵业【沈阳】有限公司', SAME],
    ['远洋泵业（沈阳）有限公司', '远洋泵业〔沈阳〕有限公司', SAME],
    ['ＡＢＣ机械（大连）有限公司', 'ABC机械(大连)有限公司', SAME],
    ['大连abc机械有限公司', '大连ABC机械有限公司', SAME],
    ['大连三·一机械有限公司', '大连三一机械有限公司', SAME],
    // traditional characters
    ['沈阳远洋泵业有限公司', '瀋陽遠洋泵業有限公司', SAME],
    ['大连华龙贸易有限公司', '大連華龍貿易有限公司', SAME],
    ['抚顺鑫达二手车销售有限公司', '撫順鑫達二手車銷售有限公司', SAME],
    ['营口宝丰镁制品有限公司', '營口寶豐鎂製品有限公司', SAME],
    ['沈阳瑞宏齿轮有限公司', '瀋陽瑞宏齒輪有限公司', SAME],
    ['大连蓝海饲料有限公司', '大連藍海飼料有限公司', SAME],
    // province and city
    ['沈阳远洋泵业有限公司', '沈阳市远洋泵业有限公司', SAME],
    ['沈阳远洋泵业有限公司', '辽宁省沈阳市远洋泵业有限公司', SAME],
    ['沈阳远洋泵业有限公司', '辽宁沈阳远洋泵业有限公司', SAME],
    ['葫芦岛龙港船舶配件有限公司', '葫芦岛市龙港船舶配件有限公司', SAME],
    // English
    ['DALIAN HUALONG TRADE LIMITED', 'Dalian Hualong Trade Ltd.', SAME],
    ['Dalian Hualong Trade Co. Ltd', 'Dalian Hualong Trade CO., LIMITED', SAME],
    ['Dalian Hualong (Shenyang) Trade Co., Ltd.', 'Dalian Hualong【Shenyang】Trade Co., Ltd.', SAME],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'SHENYANG YUANYANG PUMP CO LTD', SAME],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Shenyang Yuanyang Pump Company Limited', SAME],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Shenyang  Yuanyang Pump Co.,Ltd', SAME],
    ['Dalian Sea & Sky Apparel Co., Ltd.', 'Dalian Sea and Sky Apparel Co., Ltd.', SAME],
    ['Dalian Sea-Sky Apparel Co., Ltd.', 'Dalian Sea Sky Apparel Co., Ltd.', SAME],
    ['Dalian Café Machinery Co., Ltd.', 'Dalian Cafe Machinery Co., Ltd.', SAME],
    ['Ｄａｌｉａｎ Hualong Corp.', 'Dalian Hualong Corporation', SAME],
    // what stays different
    ['沈阳远洋泵业有限公司', '大连远洋泵业有限公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', '沈阳远阳泵业有限公司', DIFFERENT],
    ['沈阳东方机械有限公司', '沈阳东芳机械有限公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业有限责任公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业股份有限公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', '沈阳远洋泵业有限公司大连分公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', '远洋泵业有限公司', DIFFERENT],
    ['辽宁远洋泵业有限公司', '远洋泵业有限公司', DIFFERENT],
    ['辽宁远洋泵业有限公司', '沈阳远洋泵业有限公司', DIFFERENT],
    ['沈阳远洋泵业有限公司', 'Shenyang Yuanyang Pump Co., Ltd.', DIFFERENT],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Shenyang Yuanyang Pumps Co., Ltd.', DIFFERENT],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Shenyang Yuan Yang Pump Co., Ltd.', DIFFERENT],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Shenyang Yuanyang Pump Ltd.', DIFFERENT],
    ['Dalian Hualong Import & Export Co., Ltd.', 'Dalian Hualong Imp. & Exp. Co., Ltd.', DIFFERENT],
    ['Shenyang Yuanyang Pump Co., Ltd.', 'Dalian Yuanyang Pump Co., Ltd.', DIFFERENT],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameFirmName(one, other)).toBe(isSame)
    expect(isSameFirmName(other, one)).toBe(isSame)
  })
})

describe('addresses', () => {
  it.each([
    ['辽宁省沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中大街18号', SAME],
    ['辽宁省沈阳市浑南区沈中大街18号', '浑南区沈中大街18号', SAME],
    ['辽宁省沈阳市浑南区沈中大街18号', '辽宁沈阳浑南区沈中大街18号', SAME],
    ['辽宁省浑南区沈中大街18号', '沈阳市浑南区沈中大街18号', SAME],
    ['沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中大街１８号', SAME],
    ['沈阳市浑南区沈中大街18号', '瀋陽市渾南區瀋中大街18號', SAME],
    ['沈阳市浑南区沈中大街18号', '沈阳市 浑南区，沈中大街 18号', SAME],
    ['沈阳市浑南区沈中大街18-2号', '沈阳市浑南区沈中大街18—2号', SAME],
    ['沈阳市浑南区沈中大街18-2号', '沈阳市浑南区沈中大街18之2号', SAME],
    ['沈阳市浑南区沈中大街18号(A座)301', '沈阳市浑南区沈中大街18号A座301', SAME],
    ['中国辽宁省沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中大街18号', SAME],
    ['沈阳市浑南区沈中大街18号 301', '沈阳市浑南区沈中大街18号301', SAME],
    ['沈阳市浑南区沈中大街18号，301', '沈阳市浑南区沈中大街18号(301)', SAME],
    ['抚顺市抚顺县石文镇5号', '抚顺县石文镇5号', SAME],
    ['本溪市本溪满族自治县小市镇1号', '辽宁省本溪满族自治县小市镇1号', SAME],
    ['大连市瓦房店市长兴路6号', '瓦房店市长兴路6号', SAME],
    ['No. 18 Shenzhong Street, Hunnan District, Shenyang', '18 Shenzhong St., Hunnan Dist., Shenyang', SAME],
    ['No.18 Shenzhong Road, Shenyang, Liaoning, China', 'No. 18 Shenzhong Rd, Shenyang', SAME],
    ['No.18 Shenzhong Road, Shenyang, P.R. China', 'No. 18, Shenzhong Road, Shenyang 110179, China', SAME],
    ['Room 301, Building 2, Huaxiang Road, Shenyang', 'Rm 301, Bldg. 2, Huaxiang Rd., SHENYANG', SAME],
    ['No. 18-2 Huaxiang Road, Shenyang', 'No. 18–2 Huaxiang Road, Shenyang', SAME],
    ['18 Shenzhong Street, Shenyang City, Liaoning Province, China', 'No. 18 Shenzhong St, Shenyang', SAME],
    ['18 Shenzhong Street, Shenyang 110179, Liaoning, PRC', '18 Shenzhong Street, Shenyang', SAME],
    ['18 Shenzhong Street, Shenyang, P.R.C. 110179', '18 Shenzhong Street, Shenyang', SAME],
    ['18 Shenzhong Street, Shenyang, People’s Republic of China', '18 Shenzhong Street, Shenyang', SAME],
    // what stays different
    ['沈阳市浑南区沈中大街18号', '沈阳市沈北新区沈中大街18号', DIFFERENT],
    ['沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中大街19号', DIFFERENT],
    ['沈阳市铁西区建设路1号', '鞍山市铁西区建设路1号', DIFFERENT],
    ['沈阳市浑南区沈中大街1-12号', '沈阳市浑南区沈中大街11-2号', DIFFERENT],
    ['沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中大街18-2号', DIFFERENT],
    ['沈阳市浑南区沈中大街18号楼', '沈阳市浑南区沈中大街18号', DIFFERENT],
    ['沈阳市浑南区沈中大街18号301', '沈阳市浑南区沈中大街18号302', DIFFERENT],
    ['沈阳市浑南区沈中大街18号301', '沈阳市浑南区沈中大街183号01', DIFFERENT],
    ['沈阳市浑南区沈中大街18 301', '沈阳市浑南区沈中大街18301', DIFFERENT],
    ['沈阳市浑南区沈中大街1号12', '沈阳市浑南区沈中大街11号2', DIFFERENT],
    ['浑南区沈中大街18号', '沈北新区沈中大街18号', DIFFERENT],
    ['沈阳市浑南区沈中大街18号', '沈阳市浑南区沈中路18号', DIFFERENT],
    ['抚顺县石文镇5号', '抚顺市石文镇5号', DIFFERENT],
    ['大连市中山区人民路1号', '大连市西岗区人民路1号', DIFFERENT],
    ['No. 18 Shenzhong Street, Shenyang', 'No. 81 Shenzhong Street, Shenyang', DIFFERENT],
    ['No. 18 Shenzhong Street, Shenyang', 'No. 18 Shenzhong Road, Shenyang', DIFFERENT],
    ['No. 18-2 Huaxiang Road, Shenyang', 'No. 182 Huaxiang Road, Shenyang', DIFFERENT],
    ['18 Shenzhong Street, Hunnan District, Shenyang', '18 Shenzhong Street, Heping District, Shenyang', DIFFERENT],
    ['18 Shenzhong Street, Shenyang', '18 Shenzhong Street, Fushun City', DIFFERENT],
    ['No. 18 Shenzhong Street, Shenyang', '沈阳市沈中大街18号', DIFFERENT],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameAddress(one, other)).toBe(isSame)
    expect(isSameAddress(other, one)).toBe(isSame)
  })
})

describe('people', () => {
  it.each([
    ['王建国', '王 建國', SAME],
    ['王建国', '王建国（法定代表人）', DIFFERENT],
    ['阿依努尔·买买提', '阿依努尔•买买提', SAME],
    ['Wang Jianguo', 'WANG JIAN GUO', SAME],
    ['Müller, Jörg', 'Müller Jörg', SAME],
    ['王建国', '王建军', DIFFERENT],
    ['Wang Jianguo', 'Jianguo Wang', DIFFERENT],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSamePerson(one, other)).toBe(isSame)
    expect(isSamePerson(other, one)).toBe(isSame)
  })
})

describe('folding', () => {
  const wording = fc.string({ unit: fc.constantFrom(...'沈瀋阳市辽宁省浑南区（）() 18-號号ＡaB,。Co') })

  it('folds what is folded into itself', () => {
    fc.assert(
      fc.property(wording, (text) => {
        expect(foldWording(foldWording(text))).toBe(foldWording(text))
      }),
    )
  })

  it.each([isSameFirmName, isSameAddress, isSamePerson])(
    '%o: a text is the same as itself, and order does not count',
    (isSame) => {
      fc.assert(
        fc.property(wording, wording, (one, other) => {
          expect(isSame(one, one)).toBe(true)
          expect(isSame(one, other)).toBe(isSame(other, one))
        }),
      )
    },
  )

  it('has a simplified form for each traditional character, and none of them is traditional itself', () => {
    expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length)
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length)
    expect([...SIMPLIFIED].filter((character) => TRADITIONAL.includes(character))).toEqual([])
  })
})
