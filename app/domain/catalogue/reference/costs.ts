// What each task costs at the authority or office it is done with, as far as anybody states an amount. Charges of banks,
// brokers and laboratories that nobody publishes are not guessed: the task says that there are some.
import type { IsoDate } from '../../shared/dates'
import type { Confidence } from '../types'

export type TaskCost = {
  /** Smallest units of the yuan; null where no amount is stated. */
  readonly fee: { readonly low: number; readonly high: number; readonly currency: 'CNY' } | null
  /** Others charge besides, and set their own prices. */
  readonly hasOtherCharges: boolean
  /** A rule of the ledger where the amount follows from one; else who was asked. */
  readonly source: { readonly rule: string } | { readonly name: string; readonly asOf: IsoDate }
  readonly confidence: Confidence
}

const named = (name: string) => ({ name, asOf: '2026-11-23' }) as const
const byRule = (rule: string) => ({ rule }) as const

const free = (source: TaskCost['source'], confidence: Confidence): TaskCost => ({
  fee: { low: 0, high: 0, currency: 'CNY' },
  hasOtherCharges: false,
  source,
  confidence,
})
const freeAtTheOffice = (source: TaskCost['source'], confidence: Confidence): TaskCost => ({
  ...free(source, confidence),
  hasOtherCharges: true,
})
const notStated = (source: TaskCost['source'], confidence: Confidence): TaskCost => ({
  fee: null,
  hasOtherCharges: true,
  source,
  confidence,
})
const between = (cost: {
  low: number
  high: number
  source: TaskCost['source']
  confidence: Confidence
}): TaskCost => ({
  fee: { low: cost.low, high: cost.high, currency: 'CNY' },
  hasOtherCharges: true,
  source: cost.source,
  confidence: cost.confidence,
})

export const COSTS: Readonly<Record<string, TaskCost>> = {
  S01: free(byRule('market_entity_regulation'), 'high'),
  S02: notStated(named('各银行收费标准'), 'medium'),
  S03: free(byRule('foreign_trade_law_2022'), 'high'),
  S05: free(byRule('customs_record_253'), 'high'),
  S06: notStated(named('各地电子口岸公开指南'), 'medium'),
  S07: free(byRule('fx_directory_2024_11'), 'high'),
  S08: free(byRule('vat_law'), 'high'),
  S10: free(named('外商投资法实施条例'), 'high'),
  S11: free(named('电子商务法'), 'medium_high'),
  S12: free(byRule('pilot_zone_exemption_2018_103'), 'low_medium'),
  S13: free(byRule('assessed_cit_2019_36'), 'low_medium'),
  S14: free(byRule('platform_tax_order_810'), 'medium_high'),
  P01: free(named('海关总署'), 'high'),
  P02: free(byRule('dual_use_regulation'), 'high'),
  P13: free(byRule('dual_use_regulation'), 'medium_high'),
  P03: free(byRule('dual_use_regulation'), 'high'),
  P04: free(byRule('export_licence_measures_2008'), 'medium_high'),
  P05: freeAtTheOffice(byRule('commodity_inspection_law'), 'high'),
  P06: between({ low: 300_000, high: 10_000_000, source: named('一般行情'), confidence: 'low' }),
  P07: freeAtTheOffice(named('海关总署'), 'medium'),
  // One class filed online in China; protection abroad is charged by the country.
  P08: between({ low: 27_000, high: 27_000, source: named('国家知识产权局'), confidence: 'medium_high' }),
  P09: free(named('海关总署 2015'), 'medium_high'),
  P10: freeAtTheOffice(named('海关总署'), 'medium_high'),
  P11: free(named('海关总署'), 'high'),
  P12: free(named('海关总署'), 'medium_high'),
  M01: free(named('本平台'), 'high'),
  C01: freeAtTheOffice(named('本平台'), 'high'),
  T01: free(byRule('cbec_2024_167'), 'high'),
  T02: free(byRule('cbec_2024_167'), 'high'),
  T03: freeAtTheOffice(byRule('cbec_b2b_2020_75'), 'high'),
  T04: freeAtTheOffice(byRule('cbec_b2b_2020_75'), 'high'),
  T05: freeAtTheOffice(named('海关总署'), 'medium_high'),
  T06: free(named('海关总署'), 'medium_high'),
  T07: notStated(named('报关行报价'), 'medium'),
  T08: notStated(named('保险与单证报价'), 'medium'),
  T09: notStated(named('保险机构报价'), 'low_medium'),
  T10: notStated(named('银行与支付机构费率'), 'medium'),
  T11: free(byRule('network_data_regulation'), 'high'),
  // One declaration.
  T12: between({ low: 10_000, high: 50_000, source: named('报关行一般行情'), confidence: 'low' }),
  T13: free(byRule('export_refund_2026_5'), 'medium_high'),
  T16: free(byRule('export_vat_2026_11'), 'medium'),
  T14: freeAtTheOffice(byRule('cbec_returns_2026_16'), 'high'),
  T15: free(byRule('credit_management_282'), 'medium_high'),
  V01: free(byRule('used_car_export_2024_6'), 'high'),
  V02: freeAtTheOffice(byRule('used_car_export_2024_6'), 'high'),
  V03: freeAtTheOffice(byRule('used_car_export_2024_6'), 'medium'),
  V04: free(byRule('ev_licence_2025_54'), 'high'),
  W01: free(byRule('cbec_2024_167'), 'high'),
  W02: notStated(named('平台佣金与物流报价'), 'medium'),
  X01: free(named('商务部'), 'medium_high'),
  X05: free(byRule('technology_regulation'), 'medium_high'),
  X06: free(named('商务部'), 'low_medium'),
  X07: free(byRule('export_vat_2026_11'), 'medium'),
  X08: notStated(named('银行费率'), 'medium'),
  X09: free(named('海关总署'), 'medium'),
  X10: notStated(named('律师与保险报价'), 'low_medium'),
  X11: notStated(named('海外仓、展会报价'), 'low_medium'),
  X02: notStated(named('按项目'), 'medium'),
  X03: notStated(named('班列运营方报价'), 'medium_high'),
  X04: notStated(named('按项目'), 'low_medium'),
}
