// What a demonstration firm answers, field by field. Only what the task asks for; everything is well-formed and invented.
import { DAY_MS } from '~/domain/shared/durations'
import { adviseMode } from '../app/domain/channel/supervision-mode'
import { cityName, findDistrict } from '../app/domain/firm/places'
import type { Track } from '../app/domain/firm/profile'
import { chinaDay, type IsoDate } from '../app/domain/shared/dates'
import { isLandlocked } from '../app/domain/trade/incoterms'
import { readAnswers, type TypedAnswers } from '../app/features/channels/schema'
import type { DemoFirm, DemoTarget } from './seed-demo-firms'

/** A demonstration firm with its number, from which telephone and document numbers are made. */
export type Numbered = DemoFirm & { readonly number: number; readonly ownerName: string }

export function dayBefore(at: Date, days: number): IsoDate {
  return chinaDay(new Date(at.getTime() - days * DAY_MS))
}

const JAPAN = ['JP', '距离近、运输快，老客户介绍了进口商。'] as const
const KOREA = ['KR', '自贸协定关税低，丹东、大连每日有船。'] as const

const MARKETS: Readonly<Record<DemoTarget, readonly (readonly [market: string, reason: string])[]>> = {
  cee: [
    ['PL', '中欧班列直达，已有两家经销商询价，仓储成本低。'],
    ['CZ', '与波兰客户共用备货，认证一次可用于欧盟各国。'],
  ],
  central_asia: [
    ['KZ', '同类产品进口量大，铁路运输约三周，客户会俄语沟通即可。'],
    ['UZ', '当地建设项目多，已与塔什干的采购商视频洽谈。'],
  ],
  west_asia: [
    ['AE', '转口便利，付款习惯好，展会上收到订单意向。'],
    ['SA', '工程需求稳定，计划在首单之后跟进认证。'],
  ],
  JP: [JAPAN, KOREA],
  KR: [KOREA, JAPAN],
}

const CHANNELS: Readonly<Record<DemoTarget, string>> = {
  cee: 'allegro',
  central_asia: 'kaspi',
  west_asia: 'noon',
  JP: 'aliexpress',
  KR: 'aliexpress',
}

export function marketsOf({ region }: DemoFirm) {
  return MARKETS[region].map(([market, reason], index) => ({ market, reason, position: index + 1 }))
}

function sellsOnline(track: Track): boolean {
  return track === 'cross_border_ecommerce'
}

export function channelsOf({ region, track }: DemoFirm): string[] {
  return sellsOnline(track) ? [CHANNELS[region], 'shopify'] : ['made_in_china']
}

export function modeOf({ track }: DemoFirm) {
  const answers: TypedAnswers = {
    needs_licence_or_inspection: track === 'used_car' ? 'yes' : 'no',
    bought_in_designated_market: 'no',
    stock_abroad_before_sale: track === 'marketing_network' ? 'yes' : 'no',
    order_type: sellsOnline(track) ? 'online_b2c' : 'offline_b2b',
    ships_from_bonded_zone: 'no',
  }
  const { mode } = adviseMode(readAnswers(answers))
  return { answers, mode, advisedMode: mode }
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

function englishAddress({ district, number }: Numbered): string {
  const place = findDistrict(district)
  return `No. ${number + 7} Xingye Road, ${place?.district.name.en ?? ''}, ${place?.city.name.en ?? ''}, Liaoning`
}

function address({ district, number }: Numbered): string {
  const place = findDistrict(district)
  return `${place?.city.name.zh ?? ''}${place?.district.name.zh ?? ''}兴业路${number + 7}号`
}

/** Two firms with one person at the customs broker: what a suspected duplicate looks like. */
const SAME_BROKER = ['沈阳德润汽车零部件有限公司', '沈阳凯晟铸造有限公司']

function mobileOf({ nameZh, number }: Numbered): string {
  return `138${digits(SAME_BROKER.includes(nameZh) ? 40_000_000 : 40_000_000 + number * 137, 8)}`
}

/** Answers of one firm by task and field, as given on the day of `at`. */
export function answersOf(firm: Numbered, at: Date): Readonly<Record<string, string>> {
  const { number, order, region, district } = firm
  const market = MARKETS[region][0]?.[0] ?? 'JP'
  const bank = `中国银行${cityName(`${district.slice(0, 4)}00`, 'zh-CN')}分行`
  return {
    'S01.scope_includes_goods': 'yes',
    'S01.english_name': firm.nameEn,
    'S01.registered_address': `辽宁省${address(firm)}`,
    'S01.legal_representative': firm.ownerName,
    'S02.bank_name': bank,
    'S02.vat_status': 'general',
    'S05.customs_code': `${district.slice(0, 4)}96${digits(1200 + number, 4)}`,
    'S05.english_address': englishAddress(firm),
    'S05.record_name': firm.nameZh,
    'S05.record_address': address(firm),
    'S05.record_representative': firm.ownerName,
    'S06.operator_name': firm.ownerName,
    'S06.operator_mobile': mobileOf(firm),
    'S07.bank_name': bank,
    'S07.directory_date': dayBefore(at, 6),
    'S08.record_date': dayBefore(at, 4),
    'S08.refund_method': firm.segment === 'industrial_enterprise' ? 'exempt_credit_refund' : 'exempt_refund',
    'S10.receipt_number': `LN-${digits(3000 + number, 6)}`,
    'P08.trademark_class': '25',
    'P08.trademark_status': 'filed',
    'V01.list_name': '辽宁省二手车出口企业名单',
    'V01.listed_on': dayBefore(at, 30),
    'P02.screened_on': dayBefore(at, 2),
    'P02.screening_result': firm.track === 'used_car' ? 'licence_needed' : 'clear',
    'P02.lists_checked': `已按编码 ${firm.product.hs6} 对照两用物项清单、出口许可证目录和禁止出口目录，并查询了收货人。`,
    'P06.marks_needed': `按目标市场要求核对“${firm.product.name}”的标志、说明书语言和符合性声明，检测报告已委托。`,
    'S11.platform_name': '中国（辽宁）国际贸易单一窗口跨境电商版块',
    'S14.store_owner': firm.nameZh,
    'S14.export_route': 'own_name',
    'X01.contract_number': `SY-2026-${digits(number, 3)}`,
    'X01.service_kind': 'software',
    'X02.project_name': '铜精矿保税混矿项目',
    'X02.zone_section': 'dalian',
    'X03.consignment_note': `SMGS26${digits(number, 6)}`,
    'X03.loading_on': dayBefore(at, 6),
    'T11.persons_a_year': 'under_100k',
    'T11.assessment_on': dayBefore(at, 12),
    'T02.logistics_company': '辽宁远桥国际物流有限公司',
    'T02.release_form': 'summary_declaration',
    'T03.order_platform': 'Made-in-China',
    'T03.declaration_form': 'declaration',
    'X11.place_kind': 'warehouse',
    'X11.place_country': market,
    'X11.place_owner': 'rented',
    'X11.opens_on': '2026-10-12',
    'T04.warehouse_name': 'Łódź Central Fulfilment',
    'T04.warehouse_country': market,
    'T04.warehouse_kind': 'third_party',
    'T10.receiving_route': 'bank',
    'T10.provider_name': bank,
    'T10.account_name': firm.nameZh,
    'W02.shop_name': firm.nameEn,
    'W02.order_number': `403-${digits(number, 7)}-${digits(81_000 + number, 7)}`,
    'W02.order_date': dayBefore(at, 10),
    'W02.buyer_country': market,
    'W02.currency': order.currency,
    'T08.buyer_name': `Sample Buyer ${digits(number, 2)} Trading LLC`,
    'T08.buyer_country': market,
    'T08.incoterm': isLandlocked(market) ? 'FCA' : 'FOB',
    'T08.currency': order.currency,
    'T08.contract_date': dayBefore(at, 24),
    'T07.broker_name': '大连顺安报关有限公司',
    'T07.agreement_date': dayBefore(at, 20),
    'V02.vehicles': `LSVAA4182E2123456, 2022-05-16, JC-${digits(number, 4)}, 26-${digits(81_000 + number, 6)}, ${dayBefore(at, 20)}, 个人`,
    'T12.declaration_number': `08${digits(1 + (number % 9), 2)}${dayBefore(at, 5).slice(0, 4)}${digits(7_301_000 + number * 613, 10)}`,
    'T12.declared_on': dayBefore(at, 5),
    'T12.market': market,
    'T12.mode': modeOf(firm).mode,
    'T12.currency': order.currency,
    'T12.value': String(order.amount),
  }
}
