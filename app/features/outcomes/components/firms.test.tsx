import { describe, expect, it } from 'vitest'
import { textOf } from '../../../../tests/support/markup'
import { render } from '../../../../tests/support/render'
import { readFilter } from '../schema'
import { FirmFilters } from './firm-filters'
import { FirmRows, type FirmRowsProps } from './firm-rows'
import { ListDefinition } from './list-definition'
import { OfficialShell } from './official-shell'
import { YearTabs } from './year-tabs'

const filter = (query: string) => readFilter(new Request(`http://portal.test/official/firms${query}`))
const row: FirmRowsProps['rows'][number] = {
  id: 'f1',
  creditCode: '91210100MA0000000X',
  nameZh: '北方机械',
  nameEn: 'North Machinery',
  cityCode: '210100',
  milestone: 5,
  reachedOn: '2026-11-04T16:30:00.000Z',
  service: null,
  further: [{ id: 'm1', reference: 'M-2611-0007', market: 'KZ', approvedOn: '2026-11-05T17:00:00.000Z' }],
  declarations: [
    {
      id: 'd1',
      maskedNumber: '0901************90',
      declaredOn: '2026-11-02',
      market: 'KZ',
      currency: 'JPY',
      valueMinor: 1_500_000n,
      verifiedAt: '2026-11-04T16:30:00.000Z',
    },
  ],
}

it('what in the address is no choice is told on top of the filters and at its box', () => {
  const wrong = [{ field: 'city', message: { key: 'forms:unknownOption' } }] as const
  const page = render(<FirmFilters filter={filter('city=110000')} problems={wrong} cities={[]} years={[2026]} />)
  expect(textOf(page.byRole('alert'))).toContain('There is a problem')
})

describe('the filters of the list of firms', () => {
  const show = (query: string, language: 'en' | 'zh-CN' = 'en') =>
    render(
      <FirmFilters
        problems={[]}
        filter={filter(query)}
        cities={[{ code: '210100', name: 'Shenyang' }]}
        years={[2026, 2025]}
      />,
      { language },
    )

  it.each([
    ['en', 'City', 'All', 'Clear filters'],
    ['zh-CN', '城市', '全部', '清除条件'],
  ] as const)('say in %s what choosing nothing means', (language, label, all, clear) => {
    const page = show('', language)
    expect(page.options(label)[0]).toBe(`*${all}`)
    expect(page.link(clear).attributes.href).toBe('/official/firms')
    expect(page.byTag('form')[0]?.attributes).toMatchObject({ method: 'get', action: '/official/firms' })
  })

  it('show what is filtered by, and keep the currency that only a link can set', () => {
    const page = show('?milestone=5&city=210100&segment=sme&currency=USD')
    expect(page.options('City')).toEqual(['All', '*Shenyang'])
    expect(page.options('Milestone')).toContain('*L5 First declaration released')
    expect(page.options('Kind of firm')).toContain('*Small or medium-sized firm')
    expect(page.hidden('currency')).toEqual(['USD'])
  })

  it.each([
    ['?year=2025', '2025'],
    ['?month=2024-03', '2024'],
    ['?year=2025&month=2024-03', '2024'],
    ['', '2026'],
  ])('offer with "%s" the months of %s', (query, year) => {
    expect(show(query).options('Month')[1]).toBe(`January ${year}`)
    expect(show(query).options('Month')).toHaveLength(13)
  })
})

describe('what a list of firms says of itself', () => {
  const said = (query: string, language: 'en' | 'zh-CN' = 'en') =>
    render(<ListDefinition filter={filter(query)} />, { language }).text

  it.each([
    ['', 'All firms registered in this portal.'],
    ['?year=2026', 'verified declaration (period: 2026)'],
    ['?month=2026-03&currency=USD', 'verified declaration (period: March 2026; currency: USD)'],
    ['?market=JP&year=2026', 'verified declaration (period: 2026; market: Japan)'],
    ['?milestone=5&year=2025', 'Firms that reached L5 First declaration released in 2025.'],
    ['?milestone=5&year=2025&month=2026-03', 'released in 2025. Evidence'],
    ['?milestone=5&year=2025&month=2026-03', '(period: March 2026)'],
    ['?proof=service&currency=EUR', '(currency: EUR)'],
    ['?proof=declaration', 'Only firms with a verified declaration are listed.'],
  ])('%s: %s', (query, words) => {
    expect(said(query)).toContain(words)
  })

  it('names the period in Chinese', () => {
    expect(said('?month=2026-03&currency=USD', 'zh-CN')).toContain('（期间：2026年3月；币种：USD）')
  })

  it.each([
    ['en', 'the month counts and the year 2025 does not', 'period: March 2026'],
    ['zh-CN', '所选月份与 2025 年不符，现按月份筛选', '期间：2026年3月'],
  ] as const)('says in %s which of two contradicting words counts', (language, words, period) => {
    expect(said('?year=2025&month=2026-03', language)).toContain(words)
    expect(said('?year=2025&month=2026-03', language)).toContain(period)
    expect(said('?year=2026&month=2026-03', language)).not.toContain(words.slice(0, 10))
  })
})

describe('where the pages of officials lead', () => {
  it.each([
    ['/official?year=2025', ['/official?year=2025', '/official/report?year=2025', '/official/firms']],
    [
      '/official/report?year=2025&for=outside',
      ['/official?year=2025', '/official/report?year=2025', '/official/firms'],
    ],
    ['/official/firms?month=2024-03', ['/official?year=2024', '/official/report?year=2024', '/official/firms']],
    ['/official?year=nonsense', ['/official', '/official/report', '/official/firms']],
  ])('from %s: %o', (at, places) => {
    const page = render(<OfficialShell>…</OfficialShell>, { at })
    expect(page.links.map(([, to]) => to).filter((to) => to?.startsWith('/official'))).toEqual(places)
  })

  it('a year is chosen on the figures and on the report', () => {
    const page = render(<YearTabs thisYear={2026} year={2025} toYear={(year) => `/report?year=${year}`} />)
    expect(page.links).toEqual([2026, 2025, 2024].map((year) => [String(year), `/report?year=${year}`]))
    expect(page.link('2025').attributes['aria-current']).toBe('page')
  })
})

describe('the rows behind a number', () => {
  it.each([
    ['en', '5 November 2026', '2 November 2026 · Kazakhstan · JP¥1,500,000'],
    ['zh-CN', '2026年11月5日', '2026年11月2日 · Kazakhstan · 1,500,000 日元'],
  ] as const)('show in %s the evidence that makes a firm count', (language, reached, evidence) => {
    const page = render(
      <FirmRows rows={[row]} marketNames={{ KZ: 'Kazakhstan' }} cityNames={{ '210100': 'Shenyang' }} />,
      { language },
    )
    const cells = page.table(/./)[1]
    expect(cells?.[0]).toBe(language === 'zh-CN' ? '北方机械 North Machinery' : 'North Machinery 北方机械')
    expect(cells?.[1]).toBe('91210100MA0000000X')
    expect(cells?.[2]).toBe('Shenyang')
    expect(cells?.[3]).toMatch(
      /^L5 .*(Kazakhstan, approved 6 November 2026 \(M-2611-0007\)|Kazakhstan，2026年11月6日 获批（M-2611-0007）)$/,
    )
    expect(cells?.[4]).toBe(reached)
    expect(cells?.[5]?.replace('JPY ', 'JP¥').replace('JP¥ ', 'JP¥')).toBe(`0901************90 ${evidence}`)
  })

  it('leave open what has not happened, and show the code of a market without a name', () => {
    const bare = { ...row, reachedOn: null, milestone: 0 as const }
    const cells = render(<FirmRows rows={[bare]} marketNames={{}} cityNames={{}} />).table(/./)[1]
    expect(cells?.[2]).toBe('210100')
    expect(cells?.[4]).toBe('')
    expect(cells?.[5]).toContain('KZ')
  })
})

describe('an address of the list', () => {
  it.each([
    ['?milestone=5&year=2026', { milestone: 5, year: 2026, page: 1 }],
    ['?milestone=8', { page: 1 }],
    ['?milestone=x&city=999999&segment=big&region=moon&track=%00', { page: 1 }],
    ['?month=2026-13', { page: 1 }],
    ['?month=2026-02&currency=usd', { month: '2026-02', page: 1 }],
    ['?city=+&page=2', { page: 2 }],
    ['?market=KZ', { market: 'KZ', page: 1 }],
    ['?market=CN', { page: 1 }],
    ['?page=-1', { page: 1 }],
    ['?page=1e9', { page: 1 }],
    ['?__proto__=x&constructor=y', { page: 1 }],
  ])('%s asks for %o', (query, expected) => {
    expect(Object.fromEntries(Object.entries(filter(query)).filter(([, value]) => value !== undefined))).toEqual(
      expected,
    )
  })
})
