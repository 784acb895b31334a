// Where goods can be declared to: every country and region of ISO 3166-1 except China itself. A first export may go
// anywhere; the markets that the portal compares are a selection of these.
import { findMarket } from './find-market'
import { nameIn, unicodeName } from './market-name'

// ISO 3166-1 alpha-2, without CN and without the two islands nobody lives on (BV, HM).
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BW BY BZ CA CC CD CF CG CH CI CK CL CM CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ' +
  'ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HN HR HT HU ID IE ' +
  'IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV ' +
  'LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP ' +
  'NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ ' +
  'SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

export const DESTINATIONS: readonly string[] = CODES.split(' ')

const KNOWN: ReadonlySet<string> = new Set(DESTINATIONS)

/** Where Unicode's names differ from those of China's customs statistics; other languages take Unicode's. */
const OFFICIAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  HK: { 'zh-CN': '中国香港', en: 'Hong Kong, China' },
  MO: { 'zh-CN': '中国澳门', en: 'Macao, China' },
  TW: { 'zh-CN': '中国台湾', en: 'Taiwan, China' },
  PS: { 'zh-CN': '巴勒斯坦', en: 'Palestine' },
}

/** True for a code in upper case that can stand on an export declaration. */
export function isDestination(iso2: string): boolean {
  return KNOWN.has(iso2)
}

/** The name for a reader of a language by its BCP 47 tag; text that is no such code comes back as it is. */
export function destinationName(iso2: string, language: string): string {
  const market = findMarket(iso2)
  if (market) return nameIn(market, language)
  if (!isDestination(iso2)) return iso2
  return OFFICIAL[iso2]?.[language] ?? unicodeName(iso2, language)
}
