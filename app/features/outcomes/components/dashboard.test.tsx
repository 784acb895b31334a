import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { convertAll } from '~/domain/outcome/exchange'
import type { Dashboard } from '../queries.server'
import { Breakdowns } from './breakdowns'
import { ProgrammeTargets } from './programme-targets'
import { MilestoneFunnel } from './milestone-funnel'
import { TotalValue } from './total-value'
import { ValueByMonth } from './value-by-month'

const target = { id: 't', year: 2026, createdAt: new Date(0), updatedAt: new Date(0) }
const april = [
  { month: '2026-04', currency: 'CNY', minor: 1_250_000n, declarations: 2, firms: 2 },
  { month: '2026-04', currency: 'USD', minor: 99_050n, declarations: 1, firms: 1 },
]
const rates = [
  { month: '2026-04', currency: 'USD', yuan: 70_000_000_000n, day: '2026-03-18', source: 'Customs, March' },
]
const worthOf = (rows: typeof april, known: typeof rates) => ({
  yuan: convertAll(rows, { target: 'CNY', rates: known }),
  dollars: convertAll(rows, { target: 'USD', rates: known }),
})
const monthsWith = (known: typeof rates) =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `2026-${String(index + 1).padStart(2, '0')}`
    const amounts = april.filter((row) => row.month === month)
    return { month, amounts, worth: worthOf(amounts, known) }
  })
const dashboard: Dashboard = {
  year: 2026,
  funnel: [
    { milestone: 0, firms: 1200, thisYear: 300 },
    { milestone: 5, firms: 42, thisYear: 0 },
    { milestone: 4, firms: 0, thisYear: 0 },
  ],
  breakdowns: [
    {
      by: 'city',
      groups: [
        { key: '210100', firms: 30, counted: 6 },
        { key: '210600', firms: 3, counted: 1 },
        { key: '210200', firms: 0, counted: 0 },
      ],
    },
    { by: 'segment', groups: [{ key: 'sme', firms: 8, counted: 0 }] },
    { by: 'region', groups: [{ key: 'cee', firms: 9, counted: 5 }] },
    { by: 'track', groups: [{ key: 'used_car', firms: 7, counted: 6 }] },
  ],
  further: [
    { key: 'PL', name: 'Poland', firms: 2, counted: 1 },
    { key: 'UZ', name: 'Uzbekistan', firms: 1, counted: 0 },
  ],
  cityNames: { '210100': 'Shenyang', '210200': 'Dalian', '210600': 'Dandong' },
  months: monthsWith(rates),
  worth: worthOf(april, rates),
  rates,
  totals: [
    { currency: 'CNY', minor: 1_250_000n, declarations: 2 },
    { currency: 'USD', minor: 99_050n, declarations: 1 },
  ],
  services: { firms: 2, thisYear: 1 },
  entities: {
    target: { ...target, metric: 'new_entities', value: 120n, sourceZh: '目标', sourceEn: 'Plan 2026' },
    actual: 42,
  },
  value: { target: null, share: null },
}

describe('how far firms got', () => {
  it.each([
    ['en', 'Firms that reached each milestone', 'L0 Signed up', '1,200'],
    ['zh-CN', '达到各级的企业数', 'L0 已注册', '1,200'],
  ] as const)('is a table in %s whose numbers open the firms behind them', (language, caption, milestone, count) => {
    const page = render(<MilestoneFunnel dashboard={dashboard} />, { language })
    expect(page.table(caption)[1]).toEqual([milestone, '', count])
    expect(page.links).toContainEqual([count, '/official/firms?milestone=0'])
  })

  it.each([
    ['en', ['2 How far firms got, as of today', '2 Breakdowns, as of today']],
    ['zh-CN', ['2 走到哪一步（截至今天）', '2 分组统计（截至今天）']],
  ] as const)('says in %s that it counts to this day, whatever the year of the page', (language, headings) => {
    const page = render(
      <>
        <MilestoneFunnel dashboard={{ ...dashboard, year: 2025 }} />
        <Breakdowns dashboard={dashboard} />
      </>,
      { language },
    )
    expect(page.headings).toEqual(headings)
  })

  it('opens nothing where there is nothing', () => {
    const page = render(<MilestoneFunnel dashboard={dashboard} />)
    expect(page.links.map(([, to]) => to)).toEqual([
      '/official/firms?milestone=0',
      '/official/firms?milestone=5',
      '/official/firms?milestone=0&year=2026',
    ])
    expect(page.table('Firms that reached each milestone').at(-1)).toEqual(['L4 First order', '', '0'])
  })

  it('says what each milestone takes', () => {
    const rows = render(<MilestoneFunnel dashboard={dashboard} />).table('What each milestone takes')
    expect(rows[0]).toEqual(['Milestone', 'Evidence', 'Reached this year'])
    expect(rows[2]?.[1]).toContain('18-digit customs declaration')
  })
})

describe('breakdowns', () => {
  it('show each group, however small, and open its firms', () => {
    const page = render(<Breakdowns dashboard={dashboard} />)
    expect(page.table('By city')).toEqual([
      ['City', 'Registered', 'Of these, exporters'],
      ['Shenyang', '30', '6'],
      ['Dandong', '3', '1'],
      ['Dalian', '0', '0'],
    ])
    expect(page.links.filter(([, to]) => to?.includes('210600'))).toHaveLength(2)
  })

  it('open the rows of their group', () => {
    expect(render(<Breakdowns dashboard={dashboard} />).links).toEqual([
      ['30', '/official/firms?city=210100'],
      ['6', '/official/firms?city=210100&milestone=5'],
      ['3', '/official/firms?city=210600'],
      ['1', '/official/firms?city=210600&milestone=5'],
      ['8', '/official/firms?segment=sme'],
      ['9', '/official/firms?region=cee'],
      ['5', '/official/firms?region=cee&milestone=5'],
      ['7', '/official/firms?track=used_car'],
      ['6', '/official/firms?track=used_car&milestone=5'],
      ['2', '/official/firms?further=PL'],
      ['1', '/official/firms?further=PL&milestone=5'],
      ['1', '/official/firms?further=UZ'],
    ])
  })

  it('name further markets, and say where there is none', () => {
    expect(render(<Breakdowns dashboard={dashboard} />).table('By further market approved')).toEqual([
      ['Market', 'Firms', 'Of these, exporters'],
      ['Poland', '2', '1'],
      ['Uzbekistan', '1', '0'],
    ])
    const none = render(<Breakdowns dashboard={{ ...dashboard, further: [] }} />, { language: 'zh-CN' })
    expect(none.text).toContain('还没有企业获批新增市场')
  })

  it('name groups in Chinese', () => {
    const page = render(<Breakdowns dashboard={dashboard} />, { language: 'zh-CN' })
    expect(page.table('按企业类型')[1]).toEqual(['中小企业', '8', '0'])
    expect(page.table('按业务方向')[1]?.[0]).toBe('二手车出口')
    expect(page.table('按目标地区')[1]?.[0]).toBe('中东欧')
  })

  it('show the code of a city that has no name', () => {
    expect(render(<Breakdowns dashboard={{ ...dashboard, cityNames: {} }} />).table('By city')[1]?.[0]).toBe('210100')
  })
})

describe('targets', () => {
  it('stand beside what was verified, with share and source', () => {
    const rows = render(<ProgrammeTargets dashboard={dashboard} />).table('Target and actual in 2026')
    expect(rows[1]?.slice(1)).toEqual(['120', '42', '35%', 'Plan 2026'])
    expect(rows[2]?.slice(1)).toEqual(['No target set', 'CN¥19,433.50', '', ''])
    expect(rows.map((cells) => cells[0]?.split(' Target ')[0])).toEqual([
      'Measure',
      'New foreign trade entities',
      'Verified export value (RMB)',
    ])
  })

  const withGoal = (given: Partial<Dashboard>) => {
    const goal = { ...target, metric: 'added_value_cny_fen', value: 500_000n, sourceZh: '目标', sourceEn: 'Plan' }
    const shown = { ...dashboard, value: { target: goal, share: 3.887 }, ...given }
    return render(<ProgrammeTargets dashboard={shown} />).table(/Target/)[2]
  }

  it('count what was declared in any currency, and share nothing while a part has no rate', () => {
    expect(withGoal({})?.slice(2, 4)).toEqual(['CN¥19,433.50', '388.7%'])
    const unknown = {
      worth: worthOf(april, []),
      value: { target: { ...target, metric: 'x', value: 1n, sourceZh: '', sourceEn: '' }, share: null },
    }
    expect(withGoal(unknown)?.slice(2, 4)).toEqual([
      'at least CN¥12,500.00',
      'not stated while declarations are left out',
    ])
  })

  it('are zero, not empty, before anything was exported', () => {
    const none = { ...dashboard, totals: [], worth: worthOf([], []) }
    expect(render(<ProgrammeTargets dashboard={none} />).table(/Target/)[2]?.[2]).toBe('CN¥0.00')
  })
})

describe('the value of all declarations', () => {
  it('is told in RMB and dollars, with the rate, its day and its source', () => {
    const page = render(<TotalValue dashboard={dashboard} />)
    expect(page.table('Verified export value of 2026').slice(1)).toEqual([
      [expect.stringMatching(/^RMB$/), 'CN¥19,433.50', '3', 'nothing'],
      [expect.stringMatching(/^US dollars$/), 'US$2,776.21', '3', 'nothing'],
    ])
    expect(page.table('Rates used')[1]).toEqual([
      expect.stringMatching(/^April 2026/),
      'USD',
      '700',
      '18 March 2026',
      'Customs, March',
    ])
  })

  it('names what could not be converted, and opens it', () => {
    const page = render(<TotalValue dashboard={{ ...dashboard, worth: worthOf(april, []), rates: [] }} />)
    expect(page.table('Verified export value of 2026').slice(1)).toEqual([
      [expect.stringMatching(/^RMB$/), 'at least CN¥12,500.00', '2 of 3', 'April 2026: US$990.50 (1 declaration)'],
      [
        expect.stringMatching(/^US dollars$/),
        'at least US$990.50',
        '1 of 3',
        'April 2026: CN¥12,500.00 (2 declarations)',
      ],
    ])
    expect(page.links).toContainEqual([
      'April 2026: US$990.50 (1 declaration)',
      '/official/firms?month=2026-04&currency=USD',
    ])
    expect(page.text).toContain('no exchange rate for these months')
  })

  it.each([
    ['en', 'no exchange rate'],
    ['zh-CN', '尚未录入'],
  ] as const)('misses no rate in %s where nothing was declared', (language, complaint) => {
    const page = render(<TotalValue dashboard={{ ...dashboard, worth: worthOf([], []), rates: [] }} />, { language })
    expect(page.text).not.toContain(complaint)
  })

  it('is no amount where nothing could be converted', () => {
    const yen = april.slice(1).map((row) => ({ ...row, currency: 'JPY' }))
    const page = render(<TotalValue dashboard={{ ...dashboard, worth: worthOf(yen, []), rates: [] }} />, {
      language: 'zh-CN',
    })
    expect(page.table(/^2026 年核实出口额$/)[1]?.[1]).toBe('尚无汇率')
  })
})

describe('value by month', () => {
  it.each([
    [
      'en',
      'Verified export value by month, 2026',
      ['April 2026', '3', 'CN¥12,500.00', 'US$990.50', 'CN¥19,433.50', 'US$2,776.21'],
      'Total',
    ],
    [
      'zh-CN',
      '2026 年各月核实出口额',
      ['2026年4月', '3', '12,500.00 元', '990.50 美元', '19,433.50 元', '2,776.21 美元'],
      '合计',
    ],
  ] as const)('is a table in %s with a column for each currency and a total', (language, caption, row, total) => {
    const page = render(<ValueByMonth dashboard={dashboard} />, { language })
    const rows = page.table(caption)
    expect(rows).toHaveLength(14)
    expect(rows[4]).toEqual(row)
    expect(rows.at(-1)).toEqual([total, ...row.slice(1)])
    expect(rows[1]?.slice(1)).toEqual(['0', '', '', '', ''])
  })

  it('opens the declarations of a month and currency', () => {
    const places = render(<ValueByMonth dashboard={dashboard} />).links.map(([, to]) => to)
    expect(places).toContain('/official/firms?month=2026-04')
    expect(places).toContain('/official/firms?month=2026-04&currency=USD')
  })

  it('says that there is nothing yet and when there will be', () => {
    const page = render(<ValueByMonth dashboard={{ ...dashboard, totals: [] }} />)
    expect(page.headings).toContain('2 No verified declarations in 2026 yet')
    expect(page.byTag('table')).toEqual([])
  })
})
