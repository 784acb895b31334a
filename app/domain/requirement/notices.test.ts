import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { NOTICES, noticesFor } from './notices'
import { notCoveredFamily, NOT_COVERED } from './reference/not-covered'

const notices = (hs6: string, market: string, day: `${number}-${number}-${number}` = '2026-12-01') =>
  noticesFor({ hs6, market, day })
    .filter((id) => id !== 'codes_select_much')
    .join(' ')

describe('what is said beside a list', () => {
  it.each<[string, string, string, `${number}-${number}-${number}`, string]>([
    ['a machine for Poland', '845611', 'PL', '2026-12-01', ''],
    ['the United States before July', '845611', 'US', '2026-07-23', ''],
    ['the United States from that day', '845611', 'US', '2026-07-24', 'us_after_july'],
    ['a battery before the lists', '850760', 'PL', '2026-11-09', ''],
    ['a battery from that day', '850760', 'PL', '2026-11-10', 'dual_use_lists'],
    ['a battery of another kind', '850710', 'PL', '2026-12-01', ''],
    ['a machining centre, whatever the market', '845710', 'UZ', '2026-12-01', 'dual_use_lists uz_list_partly'],
    ['tyres in the Union', '401120', 'CZ', '2026-12-01', 'tyres_defence'],
    ['tyres elsewhere', '401120', 'KZ', '2026-12-01', ''],
    ['tubes in the Union', '730511', 'HR', '2026-12-01', 'tubes_defence'],
    ['cables for Russia', '854449', 'RU', '2026-12-01', 'ru_marking_open'],
    ['cables for Kazakhstan', '854449', 'KZ', '2026-12-01', ''],
    ['clothes for Kazakhstan', '620140', 'KZ', '2026-12-01', 'kz_clothes'],
    ['clothes for Kyrgyzstan', '620140', 'KG', '2026-12-01', ''],
    ['Turkey before its yearly lists', '845611', 'TR', '2026-11-29', ''],
    ['Turkey from that day', '845611', 'TR', '2026-11-30', 'tr_yearly'],
    ['Oman', '845611', 'OM', '2026-12-01', 'general_lists'],
  ])('%s', (_, hs6, market, day, expected) => expect(notices(hs6, market, day)).toBe(expected))

  it('ends with what is said of all of them', () => {
    expect(noticesFor({ hs6: '845611', market: 'UZ', day: '2026-12-01' })).toEqual([
      'uz_list_partly',
      'codes_select_much',
    ])
  })

  it('names codes that there are', () => {
    const prefixes = Object.values(NOTICES).flatMap((notice) => ('hs' in notice ? notice.hs : []))
    expect(atLeast(25, prefixes).filter((prefix) => !hsNomenclature().has(prefix))).toEqual([])
  })
})

describe('a family that the list leaves out', () => {
  it.each([
    ['infant food', '190110', 'infant_food'],
    ['other food of flour', '190190', null],
    ['uranium ore', '261210', 'nuclear'],
    ['uranium', '284410', 'nuclear'],
    ['a medical isotope', '284443', 'nuclear'],
    ['heavy water', '284510', 'nuclear'],
    ['a reactor', '840110', 'nuclear'],
    ['a steam boiler', '840211', null],
    ['beer', '220300', 'alcohol'],
    ['spirits', '220860', 'alcohol'],
    ['vinegar', '220900', null],
    ['lemonade', '220210', null],
    ['cigarettes', '240220', 'tobacco'],
    ['medicines', '300490', 'pharmaceuticals'],
    ['plasters', '300510', null],
    ['fireworks', '360410', 'fireworks'],
    ['a locomotive', '860110', 'rail_vehicles'],
    ['its parts', '860711', null],
    ['a balloon', '880100', 'aircraft'],
    ['a drone', '880621', null],
    ['a new painting', '970191', 'cultural_goods'],
    ['an old painting', '970121', 'relics'],
    ['a pistol', '930200', 'arms'],
    ['a tank', '871000', 'arms'],
    ['ivory', '050710', 'ivory'],
    ['a parrot', '010632', 'wild_species'],
    ['codeine', '293911', 'narcotics'],
    ['ephedrine', '293941', 'drug_precursors'],
    ['human blood', '300290', 'human_goods'],
    ['electricity', '271600', 'grid'],
    ['waste plastic', '391510', 'waste'],
    ['a laser cutter', '845611', null],
    ['no code', '', null],
  ])('%s', (_, hs6, family) => expect(notCoveredFamily(hs6)).toBe(family))

  it('is named by codes that there are, each in one family', () => {
    const prefixes = NOT_COVERED.flatMap(({ hs }) => [...hs])
    expect(atLeast(20, prefixes).filter((prefix) => !hsNomenclature().has(prefix))).toEqual([])
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })
})
