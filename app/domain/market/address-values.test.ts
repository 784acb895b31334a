import { expect, it } from 'vitest'
import { firstTyped, isAddressMonth, isAddressYear, isPastMonth, unreadValues } from './address-values'

const TODAY = '2026-12-01'

it.each([
  ['', []],
  ['page=2&year=2026&month=2026-11&day=2026-11-30&asOf=2026-02-28&currency=USD&market=PL&market=KZ', []],
  ['page=&year=%20&month=', []],
  ['q=nonsense&view=x', []],
  ['year=nonsense', ['year nonsense']],
  ['year=26', ['year 26']],
  ['page=0', ['page 0']],
  ['page=-1&page=3', ['page -1']],
  ['year=1999', ['year 1999']],
  ['year=2019', ['year 2019']],
  ['year=2020', []],
  ['year=2027', ['year 2027']],
  ['year=2999', ['year 2999']],
  ['month=1900-01', ['month 1900-01']],
  ['month=2999-01', ['month 2999-01']],
  ['month=2027-03', []],
  ['day=1900-01-01&asOf=2999-12-31', ['day 1900-01-01', 'asOf 2999-12-31']],
  ['figure=x&tab=y', []],
  ['year=2026&year=2025', ['year 2025']],
  ['year=2026&year=2026', []],
  ['year=2026&year=', []],
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
  expect(
    unreadValues(new URL(`https://portal.example/any?${query}`), TODAY).map(({ name, value }) => `${name} ${value}`),
  ).toEqual(unread)
})

it.each([
  ['/advisor?tab=mine', []],
  ['/advisor/?tab=foo', ['unknown tab foo']],
  ['/advisor?tab=left_alone', ['unknown tab left_alone']],
  ['/advisor/quiet?tab=left_alone', []],
  ['/advisor/quiet?tab=mine', ['unknown tab mine']],
  ['/advisor/questions?tab=all', []],
  ['/advisor/questions.data?tab=open', ['unknown tab open']],
  ['/advisor?tab=open&tab=mine', ['repeated tab mine']],
  ['/advisor/statistics/cases?figure=received', []],
  ['/advisor/statistics/cases?figure=nonsense', ['unknown figure nonsense']],
  ['/advisor/statistics/cases.csv?figure=nonsense', ['unknown figure nonsense']],
  ['/official?month=2026-12', []],
  ['/official/firms?month=2027-01', ['unknown month 2027-01']],
  ['/firms/1/calendar?month=2027-01', []],
  ['/official?year=2026&year=2024', ['repeated year 2024']],
  ['/firms/1/channels?market=PL&market=KZ', []],
  ['/start?city=210100&city=210200', []],
  ['/advisor?page=2&page=x', ['unknown page x']],
] as const)('%s', (address, unread) => {
  const found = unreadValues(new URL(address, 'https://portal.example'), TODAY)
  expect(found.map(({ name, value, why }) => `${why} ${name} ${value}`)).toEqual(unread)
})

it.each([
  ['2026-12', true, true],
  ['2027-01', true, false],
  ['2020-01', true, true],
  ['2019-12', false, false],
  ['2036-12', true, false],
  ['2037-01', false, false],
  ['2026-13', false, false],
  ['2026-1', false, false],
  ['', false, false],
])('%j is a month of an address: %s, one that has begun: %s', (text, isMonth, isPast) => {
  expect([isAddressMonth(text, TODAY), isPastMonth(text, TODAY)]).toEqual([isMonth, isPast])
})

it.each([
  ['2026', true],
  ['2020', true],
  ['2019', false],
  ['2027', false],
  ['02026', false],
  ['2026.0', false],
])('%j is a year of an address: %s', (text, isYear) => {
  expect(isAddressYear(text, TODAY)).toBe(isYear)
})

it.each([
  ['a=1&a=2', { a: '1' }],
  ['a=&a=2', { a: '2' }],
  ['a=%20&b=x', { b: 'x' }],
  ['', {}],
])('of "%s" counts %j', (query, typed) => {
  expect(firstTyped(new URLSearchParams(query))).toEqual(typed)
})
