import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { LineChart } from './line-chart'

const chart = {
  label: 'Score by day',
  points: [
    { key: 'a', at: 0, value: 0, spoken: '1 May: 0', look: 'hollow' },
    { key: 'b', at: 0.5, value: 50, spoken: '2 May: 50', look: 'solid' },
    { key: 'c', at: 1, value: 100, spoken: '3 May: 100', look: 'solid' },
  ],
  marks: [{ value: 60, label: '60 good' }],
  ends: ['1 May', '3 May'],
} as const

describe('a line chart', () => {
  it('says every point to those who cannot see it', () => {
    expect(render(<LineChart {...chart} />).byRole('img').attributes['aria-label']).toBe(
      'Score by day: 1 May: 0, 2 May: 50, 3 May: 100',
    )
  })

  it('sets the points from left to right and from low to high', () => {
    const points = render(<LineChart {...chart} />).byTag('circle')
    expect(points.map(({ attributes }) => `${attributes.cx} ${attributes.cy}`)).toEqual([
      '22.00% 96.00%',
      '59.50% 51.00%',
      '97.00% 6.00%',
    ])
    expect(points.map(({ attributes }) => attributes.class?.includes('fill-surface'))).toEqual([true, false, false])
  })

  it('joins each point with the one before, and draws the marks', () => {
    const lines = render(<LineChart {...chart} />).byTag('line')
    expect(lines.map(({ attributes }) => `${attributes.x1} ${attributes.x2}`)).toEqual([
      '0 100%',
      '22.00% 59.50%',
      '59.50% 97.00%',
    ])
  })

  it('of one point is a point', () => {
    const page = render(<LineChart {...chart} points={chart.points.slice(2)} marks={[]} ends={['', '3 May']} />)
    expect([page.byTag('circle').length, page.byTag('line').length, page.text]).toEqual([1, 0, '3 May'])
  })
})
