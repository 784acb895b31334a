// Where the exact line of a product is looked up. Nobody has opened these addresses on a recorded day: the day is null until somebody
// does, and `confidence` says how sure the address itself is.
import type { Confidence } from '../../catalogue/types'
import type { IsoDate } from '../../shared/dates'
import type { TariffId } from '../tariffs'

export type OfficialTariff = {
  /** As it calls itself. */
  readonly name: string
  readonly url: string
  /** Digits of a line of this tariff. */
  readonly digits: number
  /** Where duties against dumping and subsidies are listed, if that is another place. */
  readonly defence: string | null
  readonly lastCheckedOn: IsoDate | null
  readonly confidence: Confidence
}

const unchecked = { lastCheckedOn: null } as const

export const OFFICIAL_TARIFFS: Readonly<Record<TariffId, OfficialTariff>> = {
  eu: {
    ...unchecked,
    name: 'TARIC',
    url: 'https://ec.europa.eu/taxation_customs/dds2/taric/taric_consultation.jsp?Lang=en',
    digits: 10,
    defence: 'https://tron.trade.ec.europa.eu/investigations/',
    confidence: 'high',
  },
  eaeu: {
    ...unchecked,
    name: 'Единый таможенный тариф ЕАЭС',
    url: 'https://eec.eaeunion.org/comission/department/catr/ett/',
    digits: 10,
    defence: 'https://eec.eaeunion.org/comission/department/podm/investigations/',
    confidence: 'medium_high',
  },
  gcc: {
    ...unchecked,
    name: 'GCC Common Customs Tariff (ZATCA, Saudi Arabia)',
    url: 'https://zatca.gov.sa/en/RulesRegulations/Taxes/Pages/default.aspx',
    digits: 12,
    defence: 'https://gcc-tsaip.org/',
    confidence: 'medium',
  },
  us: {
    ...unchecked,
    name: 'Harmonized Tariff Schedule (USITC)',
    url: 'https://hts.usitc.gov/',
    digits: 10,
    defence: 'https://trcs.cbp.dhs.gov/',
    confidence: 'high',
  },
  tr: {
    ...unchecked,
    name: 'Tarife Arama (Ticaret Bakanlığı)',
    url: 'https://uygulama.gtb.gov.tr/Tara/',
    digits: 12,
    defence: 'https://www.ticaret.gov.tr/ithalat',
    confidence: 'medium_high',
  },
  jp: {
    ...unchecked,
    name: 'Japan Customs, tariff schedule',
    url: 'https://www.customs.go.jp/english/tariff/',
    digits: 9,
    defence: 'https://www.customs.go.jp/english/',
    confidence: 'high',
  },
  kr: {
    ...unchecked,
    name: 'UNI-PASS, tariff information (Korea Customs Service)',
    url: 'https://unipass.customs.go.kr/clip/index.do',
    digits: 10,
    defence: 'https://www.ktc.go.kr/',
    confidence: 'medium_high',
  },
  il: {
    ...unchecked,
    name: 'שער עולמי (Israel Tax Authority)',
    url: 'https://shaarolami-query.customs.mof.gov.il/',
    digits: 10,
    defence: null,
    confidence: 'medium',
  },
  rs: {
    ...unchecked,
    name: 'Управа царина',
    url: 'https://www.carina.rs/',
    digits: 10,
    defence: null,
    confidence: 'medium_high',
  },
  ge: {
    ...unchecked,
    name: 'შემოსავლების სამსახური',
    url: 'https://www.rs.ge/',
    digits: 11,
    defence: null,
    confidence: 'medium_high',
  },
  az: {
    ...unchecked,
    name: 'Dövlət Gömrük Komitəsi',
    url: 'https://customs.gov.az/',
    digits: 10,
    defence: null,
    confidence: 'medium_high',
  },
  uz: {
    ...unchecked,
    name: 'Bojxona qo‘mitasi',
    url: 'https://customs.uz/',
    digits: 10,
    defence: null,
    confidence: 'medium_high',
  },
  tj: {
    ...unchecked,
    name: 'Хадамоти гумрук',
    url: 'https://customs.tj/',
    digits: 10,
    defence: null,
    confidence: 'medium',
  },
  tm: {
    ...unchecked,
    name: 'Döwlet gümrük gullugy',
    url: 'https://customs.gov.tm/',
    digits: 10,
    defence: null,
    confidence: 'medium',
  },
}
