import { expect, it } from 'vitest'
import { unreadValues } from './address-values'

it.each([
  ['', []],
  ['page=2&year=2026&month=2026-11&day=2026-11-30&asOf=2026-02-28&currency=USD&market=PL&market=KZ', []],
  ['page=&year=%20&month=', []],
  ['q=nonsense&view=x', []],
  ['year=nonsense', ['year nonsense']],
  ['year=26', ['year 26']],
  ['page=0', ['page 0']],
  ['page=-1&page=3', ['page -1']],
  ['page=2e3', ['page 2e3']],
  ['month=2026-13', ['month 2026-13']],
  ['day=2026-02-30', ['day 2026-02-30']],
  ['asOf=tomorrow', ['asOf tomorrow']],
  ['currency=usd', ['currency usd']],
  ['market=PL&market=XX', ['market XX']],
  [`year=${'9'.repeat(50)}`, [`year ${'9'.repeat(40)}`]],
  ['stage=market&city=210100&segment=sme&track=used_car', []],
  ['stage=foo&city=xx&segment=big&track=ships', ['stage foo', 'city xx', 'segment big', 'track ships']],
  ['market=__proto__&year=x', ['year x', 'market __proto__']],
])('of "%s" nobody understands %j', (query, unread) => {
  expect(unreadValues(new URLSearchParams(query)).map(({ name, value }) => `${name} ${value}`)).toEqual(unread)
})
