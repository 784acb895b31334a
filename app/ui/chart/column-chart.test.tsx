import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { ColumnChart } from './column-chart'

const columns = [
  { label: 'Jan', value: 0, mark: '', spoken: '' },
  { label: 'Feb', value: 50, mark: '50', spoken: '€50.00' },
  { label: 'Mar', value: 200, mark: '200', spoken: '€200.00' },
]

describe('a column chart', () => {
  const page = render(<ColumnChart heading="EUR" label="Value in EUR" end="€250.00" columns={columns} />)

  it('says what it shows to those who cannot see it, without the months in which nothing happened', () => {
    expect(page.byRole('img').attributes['aria-label']).toBe('Value in EUR: Feb €50.00, Mar €200.00')
    expect(page.headings).toEqual(['3 EUR'])
    expect(page.text).toContain('€250.00')
  })

  it('draws columns in proportion to the highest and marks only those with a value', () => {
    expect(page.byTag('rect').map(({ attributes }) => attributes.height)).toEqual(['0%', '21%', '84%'])
    expect(page.byTag('text').map(({ children }) => children)).toEqual([['50'], ['200']])
  })

  it('stays flat without dividing by zero', () => {
    const flat = render(<ColumnChart heading="EUR" label="EUR" columns={columns.slice(0, 1)} />)
    expect(flat.byTag('rect')[0]?.attributes.height).toBe('0%')
  })
})
