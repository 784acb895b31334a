// Made-up firms of the demonstration. Names, codes, addresses and figures are invented; a likeness would be chance.
import type { Ownership, Segment, Track } from '../app/domain/firm/profile'

export type Reached =
  | 'signed_up'
  | 'register_waiting'
  | 'filings'
  | 'market_waiting'
  | 'market'
  | 'channel_waiting'
  | 'channel'
  | 'export_waiting'
  | 'exported'

/** Where the made-up firms want to go. */
export type DemoTarget = 'cee' | 'central_asia' | 'west_asia' | 'JP' | 'KR'

export type DemoFirm = {
  readonly district: string
  readonly nameZh: string
  readonly nameEn: string
  readonly segment: Segment
  readonly ownership: Ownership
  readonly track: Track
  readonly region: DemoTarget
  readonly product: { readonly name: string; readonly hs6: string }
  /** Whole units of the currency; what the first declaration will show. */
  readonly order: { readonly currency: string; readonly amount: number }
  readonly joinedDaysAgo: number
  readonly reached: Reached
}

/** district | Chinese name | English name | segment | track | region | product | HS 6 | currency | amount | joined days ago | reached */
const BACKGROUND = `
210106 | 沈阳恒拓泵阀有限公司 | Shenyang Hengtuo Pump and Valve Co., Ltd. | industrial_enterprise | general_goods | central_asia | 离心泵 | 841370 | USD | 86400 | 318 | exported
210112 | 沈阳智衡传感技术有限公司 | Shenyang Zhiheng Sensing Co., Ltd. | high_tech | general_goods | cee | 称重传感器 | 903180 | EUR | 41250 | 301 | exported
210113 | 沈阳北陆农机有限公司 | Shenyang Beilu Farm Machinery Co., Ltd. | industrial_enterprise | rail_shipper | central_asia | 播种机 | 843231 | USD | 152000 | 286 | exported
210103 | 沈阳拾光家居用品有限公司 | Shenyang Shiguang Homeware Co., Ltd. | cross_border_operator | cross_border_ecommerce | cee | 木制餐具 | 441990 | USD | 9300 | 262 | exported
210114 | 沈阳云桥软件有限公司 | Shenyang Yunqiao Software Co., Ltd. | high_tech | service_trade | west_asia | 工业软件 | 852349 | USD | 30000 | 120 | signed_up
210111 | 沈阳凯晟铸造有限公司 | Shenyang Kaisheng Casting Co., Ltd. | sme | general_goods | west_asia | 球墨铸铁井盖 | 732510 | USD | 37800 | 75 | channel
210104 | 沈阳德润汽车零部件有限公司 | Shenyang Derun Auto Parts Co., Ltd. | industrial_enterprise | free_trade_zone | cee | 制动盘 | 870830 | EUR | 64900 | 38 | register_waiting
210211 | 大连湾畔水产有限公司 | Dalian Wanpan Seafood Co., Ltd. | sme | general_goods | JP | 冷冻扇贝柱 | 030722 | JPY | 8450000 | 309 | exported
210213 | 大连新港精密轴承有限公司 | Dalian Xingang Precision Bearing Co., Ltd. | industrial_enterprise | general_goods | cee | 深沟球轴承 | 848210 | EUR | 73600 | 275 | exported
210202 | 大连汇海跨境电子商务有限公司 | Dalian Huihai E-commerce Co., Ltd. | cross_border_operator | cross_border_ecommerce | JP | 宠物零食 | 230910 | USD | 12800 | 231 | exported
210204 | 大连启航船舶租赁有限公司 | Dalian Qihang Ship Leasing Co., Ltd. | high_tech | finance_lease | west_asia | 船用设备 | 890690 | USD | 420000 | 150 | signed_up
210213 | 大连三和日用品有限公司 | Dalian Sanwa Daily Goods Co., Ltd. | sme | general_goods | JP | 塑料收纳盒 | 392310 | JPY | 3260000 | 96 | market
210212 | 大连海沃果业有限公司 | Dalian Haiwo Fruit Co., Ltd. | sme | general_goods | central_asia | 鲜苹果 | 080810 | USD | 28600 | 52 | filings
210302 | 鞍山铁岳紧固件有限公司 | Anshan Tieyue Fasteners Co., Ltd. | industrial_enterprise | general_goods | central_asia | 高强度螺栓 | 731815 | CNY | 386000 | 294 | exported
210381 | 鞍山菱镁新材料有限公司 | Anshan Lingmei Materials Co., Ltd. | high_tech | general_goods | west_asia | 镁质浇注料 | 381600 | USD | 58200 | 244 | exported
210303 | 鞍山立信冶金备件有限公司 | Anshan Lixin Metallurgical Parts Co., Ltd. | sme | general_goods | west_asia | 轧辊 | 845530 | USD | 97000 | 61 | market_waiting
210411 | 抚顺长青工程车辆有限公司 | Fushun Changqing Vehicles Co., Ltd. | sme | used_car | central_asia | 二手商用车 | 870423 | USD | 66500 | 256 | exported
210404 | 抚顺远山石化设备有限公司 | Fushun Yuanshan Petrochemical Equipment Co., Ltd. | industrial_enterprise | general_goods | west_asia | 换热器 | 841950 | USD | 118000 | 44 | filings
210504 | 本溪青云铁艺有限公司 | Benxi Qingyun Ironwork Co., Ltd. | sme | general_goods | cee | 铸铁炉具 | 732189 | EUR | 22400 | 207 | exported
210521 | 本溪山珍食品有限公司 | Benxi Shanzhen Food Co., Ltd. | sme | cross_border_ecommerce | JP | 干香菇 | 071234 | USD | 6900 | 23 | register_waiting
210681 | 丹东鸭绿江箱包有限公司 | Dandong Yalujiang Luggage Co., Ltd. | sme | cross_border_ecommerce | cee | 旅行背包 | 420292 | USD | 15700 | 189 | exported
210603 | 丹东镜原仪表有限公司 | Dandong Jingyuan Instruments Co., Ltd. | high_tech | general_goods | central_asia | 粒度分析仪 | 902750 | CNY | 520000 | 82 | channel_waiting
210702 | 锦州华岳电子材料有限公司 | Jinzhou Huayue Electronic Materials Co., Ltd. | high_tech | general_goods | JP | 石英坩埚 | 690310 | USD | 83500 | 216 | exported
210782 | 锦州北镇葡萄酒业有限公司 | Jinzhou Beizhen Wine Co., Ltd. | sme | general_goods | central_asia | 葡萄酒 | 220421 | USD | 11300 | 17 | signed_up
210882 | 营口瑞峰耐材有限公司 | Yingkou Ruifeng Refractories Co., Ltd. | industrial_enterprise | general_goods | west_asia | 镁碳砖 | 681591 | USD | 134000 | 268 | exported
210804 | 营口港联乐器有限公司 | Yingkou Ganglian Instruments Co., Ltd. | sme | cross_border_ecommerce | cee | 原声吉他 | 920290 | EUR | 18900 | 133 | channel
210811 | 营口海纳帐篷制造有限公司 | Yingkou Haina Tent Co., Ltd. | sme | marketing_network | cee | 户外帐篷 | 630622 | EUR | 26400 | 108 | export_waiting
210921 | 阜新玛瑙坊工艺品有限公司 | Fuxin Manaofang Crafts Co., Ltd. | cross_border_operator | cross_border_ecommerce | west_asia | 玛瑙饰品 | 711620 | USD | 7200 | 88 | market
211002 | 辽阳天合芳纶有限公司 | Liaoyang Tianhe Aramid Co., Ltd. | high_tech | general_goods | cee | 芳纶纱线 | 540211 | EUR | 92000 | 69 | filings
211103 | 盘锦辽河稻米有限公司 | Panjin Liaohe Rice Co., Ltd. | sme | general_goods | west_asia | 粳米 | 100630 | CNY | 268000 | 178 | exported
211102 | 盘锦渤源石油装备有限公司 | Panjin Boyuan Oil Equipment Co., Ltd. | industrial_enterprise | general_goods | central_asia | 抽油泵 | 841350 | USD | 175000 | 30 | register_waiting
211202 | 铁岭昌穗种业机械有限公司 | Tieling Changsui Seed Machinery Co., Ltd. | industrial_enterprise | general_goods | central_asia | 种子清选机 | 843710 | USD | 49800 | 57 | filings
211303 | 朝阳凌塔果酒有限公司 | Chaoyang Lingta Fruit Wine Co., Ltd. | sme | emerging_sectors | KR | 山楂酒 | 220600 | USD | 8600 | 12 | signed_up
211481 | 葫芦岛泳尚服饰有限公司 | Huludao Yongshang Swimwear Co., Ltd. | cross_border_operator | cross_border_ecommerce | west_asia | 泳装 | 611241 | USD | 21600 | 163 | exported
`

const FOREIGN_INVESTED = ['大连三和日用品有限公司', '沈阳德润汽车零部件有限公司']

function readRow(line: string): DemoFirm {
  const [district, nameZh, nameEn, segment, track, region, name, hs6, currency, amount, joined, reached] =
    line.split(' | ')
  return {
    district,
    nameZh,
    nameEn,
    segment,
    ownership: FOREIGN_INVESTED.includes(nameZh ?? '') ? 'foreign_invested' : 'domestic',
    track,
    region,
    product: { name, hs6 },
    order: { currency, amount: Number(amount) },
    joinedDaysAgo: Number(joined),
    reached,
  } as DemoFirm
}

export const BACKGROUND_FIRMS: readonly DemoFirm[] = BACKGROUND.trim().split('\n').map(readRow)

type NamedFirm = DemoFirm & { readonly owner: { readonly email: string; readonly name: string } }

/** The five firms one can sign in to; what happens in them is told in seed-demo-story.ts. */
export const NAMED_FIRMS = {
  shenyang: {
    owner: { email: 'owner@demo.test', name: '林晓舟' },
    district: '210106',
    nameZh: '沈阳北辰精密机械有限公司',
    nameEn: 'Shenyang Beichen Precision Machinery Co., Ltd.',
    segment: 'high_tech',
    ownership: 'domestic',
    track: 'general_goods',
    region: 'central_asia',
    product: { name: '数控车床', hs6: '845811' },
    order: { currency: 'USD', amount: 96000 },
    joinedDaysAgo: 21,
    reached: 'register_waiting',
  },
  dalian: {
    owner: { email: 'dalian@demo.test', name: '于海宁' },
    district: '210203',
    nameZh: '大连海悦水产食品有限公司',
    nameEn: 'Dalian Haiyue Seafood Co., Ltd.',
    segment: 'sme',
    ownership: 'domestic',
    track: 'general_goods',
    region: 'JP',
    product: { name: '冷冻鱿鱼圈', hs6: '030743' },
    order: { currency: 'JPY', amount: 5200000 },
    joinedDaysAgo: 47,
    reached: 'market_waiting',
  },
  fushun: {
    owner: { email: 'fushun@demo.test', name: '赵启明' },
    district: '210403',
    nameZh: '抚顺顺达二手车出口有限公司',
    nameEn: 'Fushun Shunda Used Car Export Co., Ltd.',
    segment: 'sme',
    ownership: 'domestic',
    track: 'used_car',
    region: 'central_asia',
    product: { name: '二手越野车', hs6: '870323' },
    order: { currency: 'USD', amount: 58000 },
    joinedDaysAgo: 34,
    reached: 'register_waiting',
  },
  yingkou: {
    owner: { email: 'yingkou@demo.test', name: '孙立群' },
    district: '210803',
    nameZh: '营口金石耐火材料有限公司',
    nameEn: 'Yingkou Jinshi Refractories Co., Ltd.',
    segment: 'industrial_enterprise',
    ownership: 'domestic',
    track: 'general_goods',
    region: 'west_asia',
    product: { name: '镁铝尖晶石砖', hs6: '690210' },
    order: { currency: 'USD', amount: 142000 },
    joinedDaysAgo: 92,
    reached: 'channel_waiting',
  },
  dandong: {
    owner: { email: 'dandong@demo.test', name: '白雪' },
    district: '210602',
    nameZh: '丹东木棉服饰有限公司',
    nameEn: 'Dandong Mumian Apparel Co., Ltd.',
    segment: 'sme',
    ownership: 'domestic',
    track: 'cross_border_ecommerce',
    region: 'cee',
    product: { name: '女式棉质连衣裙', hs6: '620442' },
    order: { currency: 'EUR', amount: 12480 },
    joinedDaysAgo: 140,
    reached: 'exported',
  },
} as const satisfies Record<string, NamedFirm>
