import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { allRequirements } from '../requirement/requirement-list'
import { defenceOf } from './defence'
import { DEFENCE } from './reference/defence'
import { TARIFFS, type TariffId } from './tariffs'

const ids = (hs6: string, tariff: TariffId) => defenceOf({ hs6, tariff }).map(({ requirement }) => requirement)

describe('known duties against dumping and the like', () => {
  it.each<[string, string, TariffId, readonly string[]]>([
    ['tiles in the Union', '690721', 'eu', ['eu_ad_ceramic_tiles']],
    ['tableware of porcelain', '691110', 'eu', ['eu_ad_ceramic_tableware']],
    ['tableware of six other digits', '691190', 'eu', []],
    ['an electric car', '870380', 'eu', ['eu_cvd_bev']],
    ['a petrol car', '870323', 'eu', []],
    ['a sheet of steel', '721049', 'eu', ['eu_steel_tariff_quota', 'eu_ad_steel_products']],
    ['a lorry tyre', '401120', 'eu', ['eu_ad_truck_tyres', 'eu_ad_passenger_tyres']],
    ['a lorry tyre elsewhere', '401120', 'eaeu', ['eaeu_antidumping_china']],
    ['electrodes in Japan', '854511', 'jp', ['jp_antidumping']],
    ['bricks in Turkey', '690210', 'tr', ['tr_additional_duty_surveillance']],
    ['fish in Turkey', '030471', 'tr', []],
    ['bricks in the United States', '690210', 'us', ['us_adcvd']],
    ['ginseng in Korea', '121120', 'kr', ['kr_high_tariff_agri']],
    ['cement in Serbia', '252329', 'rs', ['rs_carbon_import_tax']],
    ['a laser cutter in the Union', '845611', 'eu', []],
    ['anything in the Gulf', '720851', 'gcc', []],
    ['nothing', '', 'eu', []],
  ])('%s, %s in %s', (_, hs6, tariff, expected) => expect(ids(hs6, tariff)).toEqual(expected))

  it('take a heading whole and a subheading alone', () => {
    expect([ids('871200', 'eu'), ids('871160', 'eu'), ids('871120', 'eu')]).toEqual([
      ['eu_ad_bicycles_ebikes'],
      ['eu_ad_bicycles_ebikes'],
      [],
    ])
  })

  it('are each a requirement of the same id, of a tariff that there is', () => {
    const known = new Set(allRequirements().map(({ id }) => id))
    const names: readonly string[] = TARIFFS
    expect(atLeast(20, DEFENCE).filter(({ requirement }) => !known.has(requirement))).toEqual([])
    expect(DEFENCE.filter(({ tariff }) => !names.includes(tariff))).toEqual([])
    expect(DEFENCE.filter(({ hs }) => !/^(?:\d{2}|\d{4}|\d{6})(?: (?:\d{2}|\d{4}|\d{6}))*$/.test(hs))).toEqual([])
  })
})
