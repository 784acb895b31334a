import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { DataTable, type Column } from './data-table'

type Row = { readonly city: string; readonly firms: number }
const rows: readonly Row[] = [
  { city: 'Dalian', firms: 12 },
  { city: 'Fushun', firms: 5 },
]
const columns: readonly Column<Row>[] = [
  { id: 'city', heading: 'City', cell: (row) => row.city, isRowHeading: true },
  { id: 'firms', heading: 'Firms', kind: 'number', cell: (row) => row.firms },
]
const table = { caption: 'Firms by city', columns, rows, rowKey: (row: Row) => row.city }

describe('a table', () => {
  it('has a caption, headings of columns and rows, and the figures in their order', () => {
    const page = render(<DataTable {...table} />)
    expect(page.table('Firms by city')).toEqual([
      ['City', 'Firms'],
      ['Dalian', '12'],
      ['Fushun', '5'],
    ])
    expect(page.byTag('th').map((cell) => cell.attributes.scope)).toEqual(['col', 'col', 'row', 'row'])
  })

  it('scrolls inside itself and can be reached by keyboard under its name', () => {
    const region = render(<DataTable {...table} />).byRole('region')
    expect(region.attributes).toMatchObject({ 'aria-label': 'Firms by city', tabindex: '0' })
  })

  it.each([
    ['hidden', 'sr-only'],
    ['shown', 'pb-2 text-start font-semibold'],
  ] as const)('keeps its caption for those who listen when it is %s', (captionLook, style) => {
    const [caption] = render(<DataTable {...table} captionLook={captionLook} />).byTag('caption')
    expect(caption?.attributes.class).toBe(style)
  })

  it('adds a last row of totals under their columns', () => {
    const page = render(<DataTable {...table} foot={['Total', 17]} />)
    expect(page.table('Firms by city').at(-1)).toEqual(['Total', '17'])
    const [foot] = page.byTag('tfoot')
    expect(foot).toBeDefined()
    expect(page.byTag('td').map((cell) => cell.attributes.class?.includes('text-end'))).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  it('has every role in words, for browsers that forget it where a row is a card', () => {
    const page = render(<DataTable {...table} foot={['Total', 17]} />)
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']
    const found = new Set(page.all.map(({ attributes }) => attributes.role))
    expect(roles.filter((role) => !found.has(role))).toEqual([])
  })

  it('says the heading of its column before every cell that names nothing, for where it is folded', () => {
    const marked = columns.map((column) =>
      column.id === 'firms' ? { ...column, heading: <b>Firms</b>, label: 'Firms there' } : column,
    )
    const labels = (page: ReturnType<typeof render>) => page.byTag('td').map((cell) => cell.attributes['data-label'])
    expect(labels(render(<DataTable {...table} foot={['Total', 17]} />))).toEqual([
      'Firms',
      'Firms',
      undefined,
      'Firms',
    ])
    expect(labels(render(<DataTable {...table} columns={marked} />))).toEqual(['Firms there', 'Firms there'])
  })

  it.each([
    [2, ''],
    [3, 'folds'],
    [5, 'folds'],
    [6, 'folds folds-early'],
  ])('of %d columns folds as early as it must', (count, fold) => {
    const many = Array.from({ length: count }, (_, index) => ({ id: `${index}`, heading: 'Firms', cell: () => '1' }))
    const [shown] = render(<DataTable {...table} columns={many} />).byTag('table')
    expect(shown?.attributes.class).toBe(`w-full border-collapse ${fold}`)
  })

  it.each([
    [3, 'folds-last'],
    [4, 'folds-late'],
    [5, 'folds'],
  ])('of a name and numbers, %d columns in all, stays a table in little room', (count, fold) => {
    const kindOf = (index: number) => (index === 0 ? 'text' : 'number')
    const many = Array.from({ length: count }, (_, index) => ({
      ...{ id: `${index}`, heading: 'Firms', kind: kindOf(index), cell: () => '1' },
    })) as readonly Column<Row>[]
    const [shown] = render(<DataTable {...table} columns={many} />).byTag('table')
    expect(shown?.attributes.class).toBe(`w-full border-collapse ${fold}`)
  })

  it('keeps its headings when it has no rows', () => {
    expect(render(<DataTable {...table} rows={[]} />).table('Firms by city')).toEqual([['City', 'Firms']])
  })

  it('shows what was typed as text', () => {
    const page = render(<DataTable {...table} rows={[{ city: '<script>alert(1)</script>', firms: 0 }]} />)
    expect(page.byTag('script')).toEqual([])
    expect(page.table('Firms by city').at(1)).toEqual(['<script>alert(1)</script>', '0'])
  })
})
