// What each task costs at the authority or office it is done with, as far as anybody states an amount. Charges of banks,
// brokers and laboratories that nobody publishes are not guessed: the task says that there are some.
import type { Confidence } from '../types'

export type TaskCost = {
  /** Smallest units of the yuan; null where no amount is stated. */
  readonly fee: { readonly low: number; readonly high: number; readonly currency: 'CNY' } | null
  /** Others charge besides, and set their own prices. */
  readonly hasOtherCharges: boolean
  readonly source: string
  readonly confidence: Confidence
}

const free = (source: string, confidence: Confidence): TaskCost => ({
  fee: { low: 0, high: 0, currency: 'CNY' },
  hasOtherCharges: false,
  source,
  confidence,
})
const freeAtTheOffice = (source: string, confidence: Confidence): TaskCost => ({
  ...free(source, confidence),
  hasOtherCharges: true,
})
const notStated = (source: string, confidence: Confidence): TaskCost => ({
  fee: null,
  hasOtherCharges: true,
  source,
  confidence,
})
const between = (cost: { low: number; high: number; source: string; confidence: Confidence }): TaskCost => ({
  fee: { low: cost.low, high: cost.high, currency: 'CNY' },
  hasOtherCharges: true,
  source: cost.source,
  confidence: cost.confidence,
})

export const COSTS: Readonly<Record<string, TaskCost>> = {
  S01: free('市场主体登记管理条例 2021-07-27', 'high'),
  S02: notStated('各银行收费标准', 'medium'),
  S03: free('全国人大常委会 2022-12-30', 'high'),
  S05: free('海关总署令第253号', 'high'),
  S06: notStated('各地电子口岸公开指南', 'medium'),
  S07: free('汇发〔2024〕11号', 'high'),
  S08: free('增值税法', 'high'),
  S10: free('外商投资法实施条例', 'high'),
  S11: free('电子商务法', 'medium_high'),
  S12: free('财税〔2018〕103号', 'low_medium'),
  S13: free('国家税务总局公告2019年第36号', 'low_medium'),
  S14: free('国务院令第810号', 'medium_high'),
  P01: free('海关总署', 'high'),
  P02: free('两用物项出口管制条例', 'high'),
  P03: free('两用物项出口管制条例', 'high'),
  P04: free('商务部令2008年第11号', 'medium_high'),
  P05: freeAtTheOffice('进出口商品检验法', 'high'),
  P06: between({ low: 300_000, high: 10_000_000, source: '一般行情', confidence: 'low' }),
  P07: freeAtTheOffice('海关总署', 'medium'),
  // One class filed online in China; protection abroad is charged by the country.
  P08: between({ low: 27_000, high: 27_000, source: '国家知识产权局', confidence: 'medium_high' }),
  P09: free('海关总署 2015', 'medium_high'),
  P10: freeAtTheOffice('海关总署', 'medium_high'),
  P11: free('海关总署', 'high'),
  P12: free('海关总署', 'medium_high'),
  M01: free('本平台', 'high'),
  C01: freeAtTheOffice('本平台', 'high'),
  T01: free('海关总署公告2024年第167号', 'high'),
  T02: free('海关总署公告2024年第167号', 'high'),
  T03: freeAtTheOffice('海关总署公告2020年第75号', 'high'),
  T04: freeAtTheOffice('海关总署公告2020年第75号', 'high'),
  T05: freeAtTheOffice('海关总署', 'medium_high'),
  T06: free('海关总署', 'medium_high'),
  T07: notStated('报关行报价', 'medium'),
  T08: notStated('保险与单证报价', 'medium'),
  T09: notStated('保险机构报价', 'low_medium'),
  T10: notStated('银行与支付机构费率', 'medium'),
  T11: free('网络数据安全管理条例', 'high'),
  // One declaration.
  T12: between({ low: 10_000, high: 50_000, source: '报关行一般行情', confidence: 'low' }),
  T13: free('国家税务总局公告2026年第5号', 'medium_high'),
  T14: freeAtTheOffice('财政部 海关总署 税务总局公告2026年第16号', 'high'),
  T15: free('海关总署令第282号', 'medium_high'),
  V01: free('商务部等五部门公告2024年第6号', 'high'),
  V02: freeAtTheOffice('商务部等五部门公告2024年第6号', 'high'),
  V03: freeAtTheOffice('商务部等五部门公告2024年第6号', 'medium'),
  V04: free('商务部等四部门公告2025年第54号', 'high'),
  W01: free('海关总署公告2024年第167号', 'high'),
  W02: notStated('平台佣金与物流报价', 'medium'),
  X01: free('商务部', 'medium_high'),
  X02: notStated('按项目', 'medium'),
  X03: notStated('班列运营方报价', 'medium_high'),
  X04: notStated('按项目', 'low_medium'),
}
