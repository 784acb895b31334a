import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { StatisticGroup } from '~/domain/application/statistics'
import type { Statistics } from '../queries.server'
import { periodProblems, type StatisticPlace } from '../schema'
import { StatisticFilters, type StatisticFiltersProps } from './statistic-filters'
import { StatisticRows, type RowLine } from './statistic-rows'
import { Flow } from './flow'
import { Quality } from './quality'
import { Reasons } from './reasons'
import { Parts, Summary } from './rows-heading'
import { FirstDecisions, SideTimes } from './times'

const place: StatisticPlace = { from: '2026-11-01', to: '2026-11-30', city: '210100' }
const period = 'from=2026-11-01&to=2026-11-30&city=210100'
const stages = { register: 'Register', market: 'Market', ecommerce: 'E-commerce', export: 'Export' }
const group = (given: Partial<StatisticGroup>): StatisticGroup => ({
  ...{ code: null, stage: null, n: 0, cases: 0, hits: 0, median: null, p90: null },
  ...given,
})
const nothing: Statistics = { events: [], first: [], sides: [], targets: [], reasons: [], readings: [], overturns: [] }
const statistics: Statistics = {
  events: [
    group({ code: 'submitted', n: 1_204 }),
    group({ code: 'submitted', stage: 'export', n: 4 }),
    group({ code: 'approved', n: 30 }),
    group({ code: 'rejected', n: 11 }),
  ],
  first: [
    group({ n: 41, hits: 34, median: 200, p90: 1_001 }),
    group({ stage: 'export', n: 1, hits: 0, median: 480, p90: 480 }),
  ],
  sides: [
    group({ code: 'advisor', n: 41, median: 300, p90: 900 }),
    group({ code: 'firm', n: 41, median: 0, p90: 2_940 }),
    group({ code: 'agency', n: 41, median: 0, p90: 0 }),
  ],
  targets: [group({ code: 'advisor', n: 41, hits: 40 }), group({ code: 'firm', n: 3, hits: 1 })],
  reasons: [
    group({ n: 5, cases: 4 }),
    group({ code: 'I-01', n: 3, cases: 3 }),
    group({ code: 'I-01', stage: 'register', n: 3, cases: 3 }),
    group({ code: 'none', n: 2, cases: 1 }),
  ],
  readings: [group({ code: 'sample', n: 4, hits: 3 }), group({ code: 'rejection', n: 8, hits: 6 })],
  overturns: [group({ code: 'rejection', n: 8, hits: 2 })],
}

describe('what came in and how it ended', () => {
  const page = render(<Flow place={place} groups={statistics.events} stages={stages} />)

  it('opens the cases behind every number but none', () => {
    expect(page.links).toContainEqual(['1,204', `/advisor/statistics/cases?${period}&figure=received`])
    expect(page.links).toContainEqual(['4', `/advisor/statistics/cases?${period}&stage=export&figure=received`])
    expect(page.links).toContainEqual(['41', `/advisor/statistics/cases?${period}&figure=decisions`])
    expect(page.links.map(([words]) => words)).not.toContain('0')
  })

  it('says beside each figure what it counts', () => {
    const lines = page.table(/Cases received/)
    expect(lines).toHaveLength(11)
    expect(lines[1]?.[0]).toMatch(/^Received.*How it is counted: Received.*first time in the period/)
    expect(lines[9]).toEqual([expect.stringMatching(/^Expired/), '0', '0', '0', '0', '0'])
  })

  it('draws how cases were closed, where any were', () => {
    expect(page.byRole('img').attributes['aria-label']).toBe('How cases were closed: Approved 30, Rejected 11')
    expect(render(<Flow place={place} groups={[]} stages={stages} />).html).not.toContain('role="img"')
  })
})

describe('times', () => {
  it.each([
    ['en', ['All', '41', '3 h 20 min', '2 working days 41 min', '34 of 41 (82.9%)', '', '40 of 41 (97.6%)']],
    ['zh-CN', ['合计', '41', '3小时20分钟', '2个工作日41分钟', '34/41（82.9%）', '', '40/41（97.6%）']],
  ] as const)('of first decisions, in %s', (language, line) => {
    const page = render(<FirstDecisions place={place} statistics={statistics} stages={stages} />, { language })
    expect(page.table(/./)[1]?.map((cell) => cell)).toEqual([expect.stringMatching(`^${line[0]}`), ...line.slice(1)])
  })

  it('state the target of each stage, and no share of nothing', () => {
    const lines = render(<FirstDecisions place={place} statistics={statistics} stages={stages} />).table(/./)
    expect(lines[4]?.slice(1)).toEqual(['0', NONE, NONE, NONE, '3 working days', NONE])
    expect(lines[5]?.slice(1, 6)).toEqual(['1', NONE, NONE, '0 of 1 (0%)', '2 working days'])
  })

  it.each([
    ['en', 'does not count the day of submission', 'All decisions in time'],
    ['zh-CN', '时限不计提交当日', '全部答复中按时的'],
  ] as const)(
    'say in %s why longer than the target can be in time, and which decisions count',
    (language, words, head) => {
      const page = render(<FirstDecisions place={place} statistics={statistics} stages={stages} />, { language })
      expect(page.text).toContain(words)
      expect(page.table(/./)[0]?.at(-1)).toBe(head)
    },
  )

  it('of each side, in its own hours', () => {
    const page = render(<SideTimes place={place} statistics={statistics} stages={stages} />)
    expect(page.table(/./)[1]?.slice(1)).toEqual([
      '41',
      '5 h / 1 working day 7 h',
      '0 min / 2 days 1 h',
      '0 min / 0 min',
    ])
    expect(page.text).toContain('20 working days to make changes. Resubmitted in time: 1 of 3 (33.3%)')
  })

  it('are never zero or not a number where there are no cases', () => {
    const page = render(
      <>
        <FirstDecisions place={place} statistics={nothing} stages={stages} />
        <SideTimes place={place} statistics={nothing} stages={stages} />
        <Quality place={place} statistics={nothing} />
      </>,
    )
    expect(page.text).not.toMatch(/NaN|%\)|null|undefined/)
    expect(page.text).toContain(NONE)
    expect(page.links).toEqual([])
  })
})

const NONE = 'no cases in this period'

describe('reasons', () => {
  const page = render(
    <Reasons place={place} groups={statistics.reasons} stages={stages} titles={{ 'I-01': 'Code differs' }} />,
  )

  it('are drawn with the most frequent first, and open their items', () => {
    const at = (reason: string) => `/advisor/statistics/cases?${period}&figure=reasons&reason=${reason}`
    expect(page.table('Most frequent reasons').slice(1)).toEqual([
      ['I-01 Code differs', '', '3'],
      ['No reason on record', '', '2'],
    ])
    expect(page.links).toContainEqual(['3', at('I-01')])
    expect(page.links).toContainEqual(['2', at('none')])
  })

  it('tell in how many of the cases sent back they occurred', () => {
    expect(page.table('All reasons, by stage')[1]?.slice(1, 5)).toEqual(['must be corrected', '3', '3 of 4 (75%)', '3'])
    expect(page.links).toContainEqual([
      '3 of 5 (60%)',
      `/advisor/statistics/cases?${period}&figure=reasons&severity=blocking`,
    ])
  })

  it('say when nothing was sent back', () => {
    const empty = render(<Reasons place={place} groups={[group({})]} stages={stages} titles={{}} />)
    expect(empty.headings).toContain('2 No changes were requested in this period')
  })
})

describe('agreement and overturns', () => {
  it('give no percentage of fewer than five readings', () => {
    const values = render(<Quality place={place} statistics={statistics} />)
      .table(/./)
      .slice(1)
    expect(values.map((line) => line.at(-1))).toEqual(['3 of 4', '6 of 8 (75%)', '2 of 8 (25%)', NONE, NONE])
  })
})

describe('the filters', () => {
  const filters = (given: StatisticPlace, problems: StatisticFiltersProps['problems'] = []) => (
    <StatisticFilters
      place={given}
      problems={problems}
      today="2026-11-25"
      stages={stages}
      cities={[{ code: '210100', name: 'Shenyang' }]}
      colleagues={[{ id: 'ann', name: 'Ann' }]}
    />
  )

  it.each([
    ['from=2026-05-01&to=2026-04-01', 'to', 'statistics:filters.backwards'],
    ['from=2026-02-30&to=2026-04-01', 'from', 'forms:answer.not_a_date'],
    ['from=2027-01-01', 'from', 'statistics:filters.ahead'],
    ['from=0001-01-01', 'from', 'statistics:filters.too_early'],
    ['from=2019-12-31&to=2020-06-01', 'from', 'statistics:filters.too_early'],
    ['to=0001-01-01', 'to', 'statistics:filters.too_early'],
    ['to=2020-01-10', 'to', 'statistics:filters.too_early'],
    ['to=2100-01-01', 'to', 'statistics:filters.too_late'],
  ] as const)('say at the box why %s shows the last 30 days instead', (query, field, key) => {
    const request = new Request(`http://localhost/advisor/statistics?${query}`)
    const problems = periodProblems(request, '2026-11-25')
    expect(problems).toMatchObject([{ field, message: { key } }])
    const page = render(filters(place, problems))
    expect(page.byRole('alert').attributes['aria-labelledby']).toBe('statistics-problem')
    const box = page.all.find(({ attributes }) => attributes.name === field)
    expect(box?.attributes['aria-invalid']).toBe('true')
  })

  it('are in the address, and keep one another', () => {
    const page = render(filters(place))
    expect(page.link('Last month').attributes.href).toBe(
      '/advisor/statistics?from=2026-10-01&to=2026-10-31&city=210100',
    )
    expect(page.link('This month').attributes['aria-current']).toBe('page')
    expect(page.options('City')).toEqual(['All', '*Shenyang'])
    expect(page.link('Clear filters').attributes.href).toBe('/advisor/statistics?from=2026-11-01&to=2026-11-30')
    expect(render(filters({ from: '2026-11-02', to: '2026-11-03' })).text).not.toContain('Clear filters')
  })
})

const line: RowLine = {
  ...{ number: 1, id: 'a1', reference: 'R-2611-0001', firm: 'Pump Co.', stage: 'Register', holder: null },
  ...{ at: '2026-11-25T02:00:00.000Z', kind: 'Approved', item: '', value: 1_145, due: null, hit: true },
}
const spread = { n: 3, cases: 2, page: 1, pages: 1, first: 1, median: 1_145, p90: 2_000, ranks: { median: 2, p90: 3 } }

describe('the cases behind a figure', () => {
  it('show minutes where the figure is a time, and mark the median', () => {
    const lines = [
      { ...line, value: 5 },
      { ...line, number: 2 },
    ]
    const page = render(
      <StatisticRows place={{ ...place, figure: 'first_decision', page: 1 }} lines={lines} ranks={spread.ranks} />,
    )
    expect(page.table(/./)[2]?.at(-1)).toBe('1,145')
    expect(page.byTag('mark')).toHaveLength(1)
    expect(page.links[0]).toEqual(['R-2611-0001', '/advisor/cases/a1'])
  })

  it('show whether a case counts where the figure is a share, with its due date', () => {
    const lines = [{ ...line, due: '2026-11-26T09:00:00.000Z', hit: false, item: 'S05' }]
    const rows = render(
      <StatisticRows place={{ ...place, figure: 'advisor_in_time', page: 1 }} lines={lines} ranks={null} />,
    ).table(/./)
    expect(rows[0]).toEqual(['No.', 'Reference', 'Stage', 'What', 'Item', 'When', 'Due', 'Counted', 'Advisor'])
    expect(rows[1]?.[7]).toBe('No')
  })

  it('are summed up, with the place of median and ninth decile', () => {
    const page = render(
      <Summary place={{ ...place, figure: 'side_firm', page: 1 }} list={spread} chosen={['Shenyang']} />,
    )
    expect(page.text).toContain(
      'Shenyang · 3 rows · from 2 cases · Median: no. 2, 19 h 5 min · 90% within: no. 3, 1 day 9 h',
    )
    expect(page.link('Download as a table').attributes.href).toBe(
      `/advisor/statistics/cases.csv?${period}&figure=side_firm`,
    )
    const counted = render(<Summary place={{ ...place, figure: 'received', page: 1 }} list={spread} chosen={[]} />)
    expect(counted.text).not.toContain('Median')
  })

  it('can be cut down to what counts where the figure is a share', () => {
    const page = render(<Parts place={{ ...place, figure: 'first_time', part: 'hits', page: 3 }} />)
    expect(page.links.map(([words]) => words)).toEqual(['All', 'Counted', 'Not counted'])
    expect(page.link('Counted').attributes['aria-current']).toBe('page')
    expect(page.link('Not counted').attributes.href).toBe(
      `/advisor/statistics/cases?${period}&figure=first_time&part=others`,
    )
    expect(render(<Parts place={{ ...place, figure: 'received', page: 1 }} />).links).toEqual([])
  })
})
