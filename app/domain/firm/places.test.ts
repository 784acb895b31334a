import { describe, expect, it } from 'vitest'
import { citiesNamed, cityName, districtName, findCity, findDistrict, findPilotZone, isPilotZone } from './places'
import { CITIES, PILOT_ZONES } from './reference/liaoning'
import { atLeast } from '../../../tests/support/at-least'

describe('the divisions of Liaoning', () => {
  it('are 14 cities and 100 districts, counties and county-level cities', () => {
    expect(CITIES).toHaveLength(14)
    expect(CITIES.flatMap((city) => city.districts)).toHaveLength(100)
  })

  it('have no code twice', () => {
    const codes = CITIES.flatMap((city) => [city.code, ...city.districts.map((district) => district.code)])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(CITIES)('$name.en: codes follow GB/T 2260', ({ code, name, districts }) => {
    expect(code).toMatch(/^21\d\d00$/)
    expect(name.zh).toMatch(/市$/)
    for (const district of atLeast(1, districts)) {
      expect(district.code.slice(0, 4)).toBe(code.slice(0, 4))
      expect(district.code).not.toBe(code)
      expect(district.name.zh).toMatch(/[区县市]$/)
      expect(district.name.en).toMatch(/(District|County|City)$/)
    }
  })
})

describe('finding a place', () => {
  it.each([
    { code: '210100', zh: '沈阳市', en: 'Shenyang' },
    { code: '210200', zh: '大连市', en: 'Dalian' },
    { code: '211400', zh: '葫芦岛市', en: 'Huludao' },
  ])('$en', ({ code, zh, en }) => {
    expect(findCity(code)?.name).toEqual({ zh, en })
    expect(cityName(code, 'zh-CN')).toBe(zh)
    expect(cityName(code, 'en')).toBe(en)
  })

  it('a district comes with its city', () => {
    const found = findDistrict('210804')
    expect(found?.district.name.zh).toBe('鲅鱼圈区')
    expect(found?.city.name.en).toBe('Yingkou')
    expect(districtName('210804', 'en')).toBe('Bayuquan District')
    expect(districtName('210804', 'zh-CN')).toBe('鲅鱼圈区')
  })

  it.each(['', '110000', '2101', '210102', ' 210100', '２１０１００'])('%j is not a city', (code) => {
    expect(findCity(code)).toBeNull()
    expect(cityName(code, 'en')).toBe(code)
  })

  it.each(['', '210100', '110101', '219999'])('%j is not a district', (code) => {
    expect(findDistrict(code)).toBeNull()
    expect(districtName(code, 'zh-CN')).toBe(code)
  })

  it.each([
    { district: '210106', city: '210100', expected: true },
    { district: '210303', city: '210300', expected: true },
    { district: '210303', city: '210100', expected: false },
    { district: '210100', city: '210100', expected: false },
    { district: '', city: '', expected: false },
  ])('$district belongs to $city: $expected', ({ district, city, expected }) => {
    expect(findDistrict(district)?.city.code === city).toBe(expected)
  })
})

describe('pilot zones', () => {
  it('are seven cities of Liaoning, each once', () => {
    expect(PILOT_ZONES).toHaveLength(7)
    expect(new Set(PILOT_ZONES.map((zone) => zone.cityCode)).size).toBe(7)
    for (const zone of PILOT_ZONES) expect(findCity(zone.cityCode)).not.toBeNull()
  })

  it.each([
    { city: '210200', day: '2016-01-11', expected: false },
    { city: '210200', day: '2016-01-12', expected: true },
    { city: '210100', day: '2018-07-23', expected: false },
    { city: '210100', day: '2018-07-24', expected: true },
    { city: '210400', day: '2019-12-14', expected: false },
    { city: '210400', day: '2019-12-15', expected: true },
    { city: '210800', day: '2020-04-26', expected: false },
    { city: '210800', day: '2020-04-27', expected: true },
    { city: '211100', day: '2020-04-27', expected: true },
    { city: '210300', day: '2022-11-13', expected: false },
    { city: '210300', day: '2022-11-14', expected: true },
    { city: '210600', day: '2025-04-24', expected: false },
    { city: '210600', day: '2025-04-25', expected: true },
    { city: '210700', day: '2026-11-23', expected: false },
    { city: '210500', day: '2026-11-24', expected: false },
    { city: '370200', day: '2026-11-24', expected: false },
    { city: '', day: '2026-11-23', expected: false },
  ] as const)('$city on $day: $expected', ({ city, day, expected }) => {
    expect(isPilotZone(city, day)).toBe(expected)
  })

  it('name the reply that made them', () => {
    expect(findPilotZone('210800', '2026-11-23')?.document).toBe('国函〔2020〕47号')
    expect(findPilotZone('210500', '2026-11-23')).toBeNull()
  })
})

describe('the cities a text names', () => {
  it.each([
    ['辽宁省沈阳市铁西区建设西路12号', ['210100']],
    ['大连市沈阳路1号', ['210200']],
    ['铁西区建设西路12号', []],
    ['No. 12 Jianshe Road, Tiexi District, Shenyang, Liaoning', ['210100']],
    ['SHENYANG', ['210100']],
    ['Dalian Road 5, Fushun City', ['210200', '210400']],
    ['Shenyangshi', []],
    ['', []],
  ])('“%s”: %j', (text, codes) => {
    expect(citiesNamed(text)).toEqual(codes)
  })
})
