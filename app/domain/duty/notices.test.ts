import { describe, expect, it } from 'vitest'
import { MARKETS } from '../market/reference/markets'
import { mfnOf } from './mfn'
import { noticesOf } from './notices'
import { tariffOf } from './tariffs'

function notices(hs6: string, market: string, day: `${number}-${number}-${number}`, isRecorded = false) {
  const tariff = tariffOf(market)
  if (!tariff) throw new Error(market)
  return noticesOf({ hs6, market, tariff, day, range: mfnOf({ hs6, tariff }), isRecorded }).join(' ')
}

describe('what is said beside a figure', () => {
  it.each<[string, string, string, `${number}-${number}-${number}`, string]>([
    ['the last day of HS 2022', '845611', 'UZ', '2027-12-31', ''],
    ['the first day of HS 2028', '845611', 'UZ', '2028-01-01', 'hs_2028'],
    ['the day of the Union’s edition', '845611', 'PL', '2021-01-27', 'eu_since_2021'],
    ['the day before it', '845611', 'PL', '2021-01-26', 'before_edition eu_since_2021'],
    ['the Union where its edition has no row', '620140', 'PL', '2026-12-01', ''],
    ['the day of the Eurasian edition', '845611', 'RU', '2026-06-18', 'eaeu_copy'],
    ['the day before it', '845611', 'RU', '2026-06-17', 'before_edition eaeu_copy'],
    ['the year of the edition of the United States', '845611', 'US', '2025-01-01', 'us_layers'],
    ['the year before it', '845611', 'US', '2024-12-31', 'before_edition us_layers'],
    ['Kazakhstan’s exceptions', '845611', 'KZ', '2026-12-01', 'eaeu_copy kz_exceptions'],
    ['Kyrgyzstan’s exceptions', '845611', 'KG', '2026-12-01', 'eaeu_copy kg_exceptions'],
    ['Saudi Arabia’s raised rates', '845611', 'SA', '2026-12-01', 'sa_raised_rates'],
    ['not those of the Emirates', '845611', 'AE', '2026-12-01', ''],
    ['a car in the Eurasian Union', '870323', 'RU', '2026-12-01', 'eaeu_copy vehicle_fees'],
    ['a lorry', '870421', 'RU', '2026-12-01', 'eaeu_copy vehicle_fees'],
    ['a bulldozer', '842911', 'RU', '2026-12-01', 'eaeu_copy vehicle_fees'],
    ['a trailer', '871631', 'RU', '2026-12-01', 'eaeu_copy vehicle_fees'],
    ['parts of cars bear no such fee', '870899', 'RU', '2026-12-01', 'eaeu_copy'],
    ['a car in the Union', '870323', 'PL', '2026-12-01', 'eu_since_2021'],
  ])('%s', (_, hs6, market, day, expected) => expect(notices(hs6, market, day)).toBe(expected))

  it('names a line of the firm’s own, last', () => {
    expect(notices('845611', 'KZ', '2026-12-01', true)).toBe('eaeu_copy kz_exceptions own_line')
  })

  it('speaks of one country to that country alone', () => {
    const named = { kz_exceptions: 'KZ', kg_exceptions: 'KG', sa_raised_rates: 'SA', us_layers: 'US' }
    const said = Object.keys(named).map((notice) =>
      MARKETS.filter(({ iso2 }) => notices('845611', iso2, '2026-12-01').includes(notice)).map(({ iso2 }) => iso2),
    )
    expect(said).toEqual(Object.values(named).map((market) => [market]))
  })
})
