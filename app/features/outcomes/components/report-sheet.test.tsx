import { describe, expect, it } from 'vitest'
import { convertAll, type Rate } from '~/domain/outcome/exchange'
import { render } from '../../../../tests/support/render'
import type { Report } from '../report-queries.server'
import { ReportSheet } from './report-sheet'

const sums = [
  { month: '2026-04', currency: 'JPY', minor: 5_200_000n, declarations: 2, firms: 1 },
  { month: '2026-05', currency: 'JPY', minor: 100_000n, declarations: 1, firms: 1 },
]

function reportWith(amounts: typeof sums, rates: readonly Rate[]): Report {
  const to = (target: 'CNY' | 'USD') => convertAll(amounts, { target, rates })
  const known = rates.map((rate) => ({ ...rate, day: '2026-04-01', source: 'Customs' }))
  return {
    audience: 'programme',
    cities: [],
    markets: [],
    dashboard: {
      ...{ year: 2026, funnel: [], breakdowns: [], further: [], cityNames: {}, months: [], rates: known },
      ...{ worth: { yuan: to('CNY'), dollars: to('USD') }, totals: amounts },
      services: { firms: 0, thisYear: 0 },
      entities: { target: null, actual: 0 },
      value: { target: null, share: null },
    },
  }
}
const show = (amounts: typeof sums, rates: readonly Rate[], language: 'en' | 'zh-CN' = 'en') =>
  render(<ReportSheet report={reportWith(amounts, rates)} today="2026-11-30" />, { language }).text

describe('a report without exchange rates', () => {
  it('says which are missing, what that leaves out, and who enters them where', () => {
    const text = show(sums, [])
    expect(text).toContain('3 declarations are not in the total in RMB')
    expect(text).toContain('3 declarations are not in the total in US dollars')
    expect(text).toContain('Missing exchange rates: JPY (2026-04, 2026-05); USD (2026-04, 2026-05).')
    expect(text).toContain('An administrator enters them on the page “Exchange rates” of the administration.')
    expect(text).toContain('No declaration could be converted yet')
    expect(text).not.toContain('0 declarations converted')
  })

  it('says so in Chinese, too', () => {
    const text = show(sums, [], 'zh-CN')
    expect(text).toContain('尚缺汇率：JPY（2026-04, 2026-05）；USD（2026-04, 2026-05）。')
    expect(text).toContain('“月度汇率”页面')
  })

  it('asks for nothing where nothing was declared, or where every rate is there', () => {
    expect(show([], [])).not.toContain('Missing exchange rates')
    const rates = ['2026-04', '2026-05'].flatMap((month) =>
      ['JPY', 'USD'].map((currency) => ({ month, currency, yuan: 70_000_000_000n })),
    )
    expect(show(sums, rates)).not.toContain('Missing exchange rates')
  })
})

describe('amounts of the report', () => {
  const rates = ['2026-04', '2026-05'].flatMap((month) => [
    { month, currency: 'JPY', yuan: 465_000_000n },
    { month, currency: 'USD', yuan: 71_066_000_000n },
  ])
  const to = (target: 'CNY' | 'USD', amounts: typeof sums) => convertAll(amounts, { target, rates })
  const reportOf = (amounts: typeof sums): Report => ({
    ...reportWith(amounts, rates),
    markets: [
      { market: 'JP', name: 'Japan', firms: 1, amounts: { declarations: 2, worth: to('CNY', amounts.slice(0, 1)) } },
      { market: 'KR', name: 'Korea', firms: 1, amounts: { declarations: 1, worth: to('CNY', amounts.slice(1)) } },
    ] as Report['markets'],
  })

  it.each([
    ['en', 'CN¥241,800.00', 'CN¥4,650.00', 'CN¥246,450.00'],
    ['zh-CN', '241,800.00 元', '4,650.00 元', '246,450.00 元'],
  ] as const)('have their decimals everywhere (%s)', (language, ...amounts) => {
    const { text } = render(<ReportSheet report={reportOf(sums)} today="2026-11-30" />, { language })
    const shown = text.replaceAll('\u00a0', ' ')
    expect(amounts.filter((amount) => !shown.includes(amount))).toEqual([])
  })

  it('are written by one function on every page of officials', () => {
    const pages = import.meta.glob('./*.tsx', { query: '?raw', import: 'default', eager: true })
    const own = Object.entries(pages).filter(([path]) => !path.endsWith('.test.tsx'))
    expect(own.length).toBeGreaterThan(8)
    expect(own.filter(([, source]) => /\bmoney\(|toFixed\(/.test(String(source))).map(([path]) => path)).toEqual([])
  })
})
