import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { isPilotZone, PILOT_ZONES } from './pilot-zones'
import { CITIES } from './reference/liaoning'

describe('cross-border e-commerce pilot zones of Liaoning', () => {
  it.each<[string, string, IsoDate, boolean]>([
    ['Dalian is in the second batch', '210200', '2016-01-12', true],
    ['and was not the day before', '210200', '2016-01-11', false],
    ['Shenyang is in the third', '210100', '2018-07-24', true],
    ['Fushun is in the fourth', '210400', '2019-12-15', true],
    ['Yingkou is in the fifth', '210800', '2020-04-27', true],
    ['Panjin as well', '211100', '2020-04-27', true],
    ['Anshan is in the seventh', '210300', '2022-11-14', true],
    ['Dandong came in April 2025', '210600', '2025-04-25', true],
    ['and was none before', '210600', '2025-04-24', false],
    ['Benxi is none', '210500', '2026-11-24', false],
    ['a city of another province is none here', '370200', '2026-11-24', false],
  ])('%s', (_, city, day, expected) => {
    expect(isPilotZone(city, day)).toBe(expected)
  })

  it('names each city of the province once at most', () => {
    const codes: readonly string[] = CITIES.map((city) => city.code)
    const cities = PILOT_ZONES.map((zone) => zone.city)
    expect(new Set(cities).size).toBe(cities.length)
    for (const city of cities) expect(codes).toContain(city)
  })
})
