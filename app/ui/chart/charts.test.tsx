import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { BarChart } from './bar-chart'
import { FILLS } from './chart-tones'
import { raisedMarks } from './column-chart'
import { ChartKey, StackedBar } from './stacked-bar'
import { atLeast } from '../../../tests/support/at-least'

describe('a bar chart', () => {
  const chart = {
    caption: 'Firms by milestone',
    headings: { label: 'Milestone', value: 'Firms' },
    bars: [
      { label: 'L0', value: 40, text: '40', to: '/official/firms?milestone=0' },
      { label: 'L5', value: 10, text: '10' },
      { label: 'L7', value: null, text: 'Under 5, hidden' },
    ],
  }

  it('is a table that says every number in words', () => {
    expect(render(<BarChart {...chart} />).table('Firms by milestone')).toEqual([
      ['Milestone', '', 'Firms'],
      ['L0', '', '40'],
      ['L5', '', '10'],
      ['L7', '', 'Under 5, hidden'],
    ])
  })

  it('draws bars in proportion to the longest, none for what is hidden', () => {
    const page = render(<BarChart {...chart} />)
    expect(page.byTag('rect').map((bar) => bar.attributes.width)).toEqual(['100.00%', '25.00%'])
    expect(atLeast(1, page.byTag('svg')).every((picture) => picture.attributes['aria-hidden'] === 'true')).toBe(true)
  })

  it('opens the rows behind a number where there are any', () => {
    expect(render(<BarChart {...chart} />).links).toEqual([['40', '/official/firms?milestone=0']])
  })

  it('stays empty without dividing by zero', () => {
    const page = render(<BarChart {...chart} bars={[{ label: 'L6', value: 0, text: '0' }]} />)
    expect(page.byTag('rect')[0]?.attributes.width).toBe('0.00%')
  })
})

describe('a stacked bar', () => {
  const segments = [
    { label: 'Market size', value: 0.25, text: '0.250', tone: 1 },
    { label: 'Logistics', value: 0.5, text: '0.500', tone: 3 },
  ] as const

  it('says its parts to those who cannot see it, and to the mouse', () => {
    const page = render(<StackedBar label="Poland" segments={segments} />)
    expect(page.byRole('img').attributes['aria-label']).toBe('Poland: Market size 0.250, Logistics 0.500')
    expect(page.byTag('title').map((title) => title.children)).toEqual([['Market size: 0.250'], ['Logistics: 0.500']])
  })

  it.each([
    [1, ['0.00% 25.00%', '25.00% 50.00%']],
    [0.75, ['0.00% 33.33%', '33.33% 66.67%']],
  ])('of a whole of %d sets each part after the one before', (max, places) => {
    const bars = render(<StackedBar label="Poland" segments={segments} max={max} />).byTag('rect')
    expect(bars.map(({ attributes }) => `${attributes.x} ${attributes.width}`)).toEqual(places)
  })

  it('has a key in words', () => {
    const page = render(<ChartKey entries={segments} />)
    expect(page.text).toBe('Market size Logistics')
  })

  it('has seven colours, each another one', () => {
    expect(new Set(Object.values(FILLS)).size).toBe(7)
  })
})

describe('marks of columns side by side', () => {
  it.each([
    [[15.7, 21.6, 20], '.u.'],
    [[15, 15, 15, 15], '.u.u'],
    [[100, 0, 100], '...'],
    [[100, 10, 100], '...'],
    [[], ''],
  ])('of %o: raised on a phone %s', (values, raised) => {
    const columns = values.map((value) => ({ value }))
    expect(
      raisedMarks(columns, 100)
        .map((isRaised) => (isRaised ? 'u' : '.'))
        .join(''),
    ).toBe(raised)
  })
})
