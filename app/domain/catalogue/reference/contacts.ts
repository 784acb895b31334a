// Where a firm asks: the official page, the telephone and the counter of every authority a task is done with. The numbers are
// the national service lines; what a line of the city knows better stands before the line of the country. None was dialled and
// no page was opened on the day below: the confidence says how sure the entry itself is, `npm run links:check` opens the pages.
import type { IsoDate } from '../../shared/dates'
import type { Confidence } from '../types'

export type Contact = {
  /** Text: catalogue.contacts.<id>.{name,counter} */
  readonly id: string
  readonly officialName: string
  readonly url: string
  /** As it is dialled in Liaoning. */
  readonly phone: string
  /** Division codes of cities; without them it is there for all. */
  readonly cities?: readonly string[]
  /** For the cities that have no office of their own in the list. */
  readonly notCities?: readonly string[]
  readonly lastCheckedOn: IsoDate
  readonly confidence: Confidence
}

const SHENYANG = '210100'
const DALIAN = '210200'
const OWN_BUREAU = [SHENYANG, DALIAN]
/** Customs districts: 09 is Dalian with the ports of the south-east, 08 the rest of the province. */
const DALIAN_CUSTOMS = [DALIAN, '210600', '210800', '210300', '211100']

const on = { lastCheckedOn: '2026-11-30' } as const

export const CONTACTS = [
  {
    ...on,
    id: 'customs_shenyang',
    officialName: '沈阳海关',
    url: 'http://shenyang.customs.gov.cn',
    phone: '12360',
    notCities: DALIAN_CUSTOMS,
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'customs_dalian',
    officialName: '大连海关',
    url: 'http://dalian.customs.gov.cn',
    phone: '12360',
    cities: DALIAN_CUSTOMS,
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'single_window',
    officialName: '中国国际贸易单一窗口',
    url: 'https://www.singlewindow.cn',
    phone: '95198',
    confidence: 'high',
  },
  {
    ...on,
    id: 'eport',
    officialName: '中国电子口岸',
    url: 'https://www.chinaport.gov.cn',
    phone: '95198',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'tax_liaoning',
    officialName: '国家税务总局辽宁省税务局',
    url: 'https://liaoning.chinatax.gov.cn',
    phone: '12366',
    notCities: [DALIAN],
    confidence: 'high',
  },
  {
    ...on,
    id: 'tax_dalian',
    officialName: '国家税务总局大连市税务局',
    url: 'https://dalian.chinatax.gov.cn',
    phone: '12366',
    cities: [DALIAN],
    confidence: 'high',
  },
  {
    ...on,
    id: 'market_regulator',
    officialName: '辽宁政务服务网（市场监督管理局）',
    url: 'https://www.lnzwfw.gov.cn',
    phone: '12345',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'commerce_shenyang',
    officialName: '沈阳市商务局',
    url: 'http://swj.shenyang.gov.cn',
    phone: '024-12345',
    cities: [SHENYANG],
    confidence: 'medium',
  },
  {
    ...on,
    id: 'commerce_dalian',
    officialName: '大连市商务局',
    url: 'https://www.dl.gov.cn',
    phone: '0411-12345',
    cities: [DALIAN],
    confidence: 'medium',
  },
  {
    ...on,
    id: 'commerce_liaoning',
    officialName: '辽宁省商务厅',
    url: 'https://swt.ln.gov.cn',
    phone: '12345',
    notCities: OWN_BUREAU,
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'commerce_province',
    officialName: '辽宁省商务厅',
    url: 'https://swt.ln.gov.cn',
    phone: '12345',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'mofcom',
    officialName: '商务部业务系统统一平台',
    url: 'https://ecomp.mofcom.gov.cn',
    phone: '12335',
    confidence: 'medium',
  },
  {
    ...on,
    id: 'export_control',
    officialName: '中国出口管制信息网（商务部）',
    url: 'http://exportcontrol.mofcom.gov.cn',
    phone: '12335',
    confidence: 'medium',
  },
  {
    ...on,
    id: 'safe',
    officialName: '国家外汇管理局数字外管平台',
    url: 'https://zwfw.safe.gov.cn/asone',
    phone: '12345',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'central_bank',
    officialName: '中国人民银行金融消费权益保护咨询',
    url: 'http://www.pbc.gov.cn',
    phone: '12363',
    confidence: 'high',
  },
  {
    ...on,
    id: 'trademark_office',
    officialName: '国家知识产权局商标局',
    url: 'https://sbj.cnipa.gov.cn',
    phone: '010-63218500',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'ccpit',
    officialName: '中国国际贸易促进委员会',
    url: 'https://www.ccpit.org',
    phone: '12345',
    confidence: 'medium',
  },
  {
    ...on,
    id: 'sinosure',
    officialName: '中国出口信用保险公司（中国信保）',
    url: 'https://www.sinosure.com.cn',
    phone: '400-650-6666',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'drug_authority',
    officialName: '辽宁省药品监督管理局',
    url: 'https://ypjg.ln.gov.cn',
    phone: '12345',
    confidence: 'medium',
  },
  {
    ...on,
    id: 'cyberspace',
    officialName: '国家互联网信息办公室数据出境申报系统',
    url: 'https://sjcj.cac.gov.cn',
    phone: '12345',
    confidence: 'medium',
  },
  {
    ...on,
    id: 'traffic_police',
    officialName: '交通安全综合服务管理平台（辽宁）',
    url: 'https://ln.122.gov.cn',
    phone: '12123',
    confidence: 'high',
  },
  {
    ...on,
    id: 'rail_freight',
    officialName: '中国铁路95306',
    url: 'https://ec.95306.cn',
    phone: '95306',
    confidence: 'medium_high',
  },
  {
    ...on,
    id: 'access_to_markets',
    officialName: '中国技术性贸易措施网（海关总署）',
    url: 'http://www.tbtsps.cn',
    phone: '12360',
    confidence: 'low_medium',
  },
  {
    ...on,
    id: 'civil_aviation',
    officialName: '中国民用航空局无人驾驶航空器综合管理平台',
    url: 'https://uom.caac.gov.cn',
    phone: '12326',
    confidence: 'medium',
  },
] as const satisfies readonly Contact[]

/** The page of each city on which its offices are listed. */
const CITY_PAGES: readonly (readonly [cityCode: string, name: string, page: string])[] = [
  [SHENYANG, '沈阳市', 'www.shenyang.gov.cn'],
  [DALIAN, '大连市', 'www.dl.gov.cn'],
  ['210300', '鞍山市', 'www.anshan.gov.cn'],
  ['210400', '抚顺市', 'www.fushun.gov.cn'],
  ['210500', '本溪市', 'www.benxi.gov.cn'],
  ['210600', '丹东市', 'www.dandong.gov.cn'],
  ['210700', '锦州市', 'www.jz.gov.cn'],
  ['210800', '营口市', 'www.yingkou.gov.cn'],
  ['210900', '阜新市', 'www.fuxin.gov.cn'],
  ['211000', '辽阳市', 'www.liaoyang.gov.cn'],
  ['211100', '盘锦市', 'www.panjin.gov.cn'],
  ['211200', '铁岭市', 'www.tieling.gov.cn'],
  ['211300', '朝阳市', 'www.chaoyang.gov.cn'],
  ['211400', '葫芦岛市', 'www.hld.gov.cn'],
]

/** Every office of a city is behind one number. */
export const CITY_LINES: readonly Contact[] = CITY_PAGES.map(([cityCode, name, page]) => ({
  ...on,
  id: 'city_line',
  officialName: `${name}12345政务服务便民热线`,
  url: `https://${page}`,
  phone: '12345',
  cities: [cityCode],
  confidence: 'medium_high',
}))

export type ContactId = (typeof CONTACTS)[number]['id']

const CUSTOMS = ['customs_shenyang', 'customs_dalian'] as const
const TAX = ['tax_liaoning', 'tax_dalian'] as const
const COMMERCE = ['commerce_shenyang', 'commerce_dalian', 'commerce_liaoning'] as const

/** Who to ask first comes first. */
export const CONTACTS_OF: Readonly<Record<string, readonly ContactId[]>> = {
  S01: ['market_regulator'],
  S02: [...TAX, 'central_bank'],
  S03: COMMERCE,
  S05: [...CUSTOMS, 'single_window'],
  S06: ['single_window', 'eport'],
  S07: ['safe', 'central_bank'],
  S08: TAX,
  S10: ['market_regulator', ...COMMERCE],
  S11: [...CUSTOMS, 'single_window', ...COMMERCE],
  S12: [...TAX, ...COMMERCE],
  S13: TAX,
  S14: TAX,
  P01: CUSTOMS,
  P02: ['export_control', ...COMMERCE],
  P03: ['export_control', 'commerce_province'],
  P13: ['export_control', 'commerce_province'],
  P04: [...COMMERCE, 'mofcom'],
  P05: [...CUSTOMS, 'single_window'],
  P06: ['access_to_markets', ...CUSTOMS],
  P07: [...CUSTOMS, 'drug_authority'],
  P08: ['trademark_office'],
  P09: CUSTOMS,
  P10: [...CUSTOMS, 'ccpit'],
  P11: [...CUSTOMS, 'ccpit'],
  P12: CUSTOMS,
  M01: COMMERCE,
  C01: COMMERCE,
  T01: [...CUSTOMS, ...TAX],
  T02: [...CUSTOMS, 'single_window'],
  T03: [...CUSTOMS, 'single_window'],
  T04: [...CUSTOMS, ...TAX],
  T05: CUSTOMS,
  T06: [...CUSTOMS, ...COMMERCE],
  T07: [...CUSTOMS, 'single_window'],
  T08: [...COMMERCE, 'ccpit'],
  T09: ['sinosure'],
  T10: ['safe', 'central_bank'],
  T11: ['cyberspace'],
  T12: [...CUSTOMS, 'single_window'],
  T13: TAX,
  T14: [...CUSTOMS, ...TAX],
  T16: TAX,
  T15: CUSTOMS,
  V01: ['commerce_province', 'mofcom'],
  V02: ['commerce_province', 'mofcom', ...CUSTOMS],
  V03: ['traffic_police'],
  V04: ['mofcom', ...COMMERCE],
  W01: CUSTOMS,
  W02: [...CUSTOMS, 'single_window'],
  X01: [...COMMERCE, ...TAX],
  X02: COMMERCE,
  X05: ['commerce_province', 'mofcom'],
  X06: ['mofcom', ...COMMERCE],
  X07: TAX,
  X08: ['safe', 'central_bank'],
  X09: [...CUSTOMS, ...TAX],
  X10: [...COMMERCE, ...CUSTOMS],
  X11: [...COMMERCE, ...CUSTOMS],
  X03: ['rail_freight', ...CUSTOMS],
  X04: [...CUSTOMS, 'civil_aviation', 'ccpit'],
}
