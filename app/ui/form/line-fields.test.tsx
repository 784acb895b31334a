import { describe, expect, it } from 'vitest'
import { ADD_LINE, dropLine, gatherLines, LINES_BUTTON, MOST_LINES } from '~/domain/shared/lines'
import type { FormReply } from '~/i18n/message-key'
import { render } from '../../../tests/support/render'
import { LineFields } from './line-fields'
import { PageForm } from './page-form'

const columns = [
  { id: 'vin', label: 'VIN' },
  { id: 'day', label: 'Day' },
]
const show = (stored: string, reply?: FormReply) =>
  render(
    <PageForm reply={reply}>
      <LineFields name="cars" label="Cars" hint="One line each." columns={columns} defaultValue={stored} />
    </PageForm>,
  )
const boxes = (page: ReturnType<typeof show>) =>
  page
    .byTag('input')
    .filter(({ attributes }) => attributes.type === 'text')
    .map(({ attributes }) => [attributes.name, attributes.value])

describe('a list that is typed line by line', () => {
  it('has a box for each cell and one line more, without any script', () => {
    expect(boxes(show('A, 2026-01-02\nB'))).toEqual([
      ['cars.line.0.vin', 'A'],
      ['cars.line.0.day', '2026-01-02'],
      ['cars.line.1.vin', 'B'],
      ['cars.line.1.day', ''],
      ['cars.line.2.vin', ''],
      ['cars.line.2.day', ''],
    ])
  })

  it.each(['', 'A, 2026-01-02\nB', 'A, b, and more', ', b', 'A；b'])(
    'sent as it was drawn says what is stored: %j',
    (stored) => {
      const form = new FormData()
      for (const { attributes } of show(stored).byTag('input')) form.set(attributes.name ?? '', attributes.value ?? '')
      gatherLines(form)
      expect([...form.keys()].filter((name) => name.includes('.line.'))).toEqual([])
      expect(form.get('cars')).toBe(stored)
    },
  )

  it('keeps what stands behind the last column apart from it, whatever line is changed', () => {
    const page = show('A, person, note, more\nB, own')
    expect(boxes(page)[2]).toEqual(['cars.line.0.more', 'note more'])
    const form = new FormData()
    for (const { attributes } of page.byTag('input')) form.set(attributes.name ?? '', attributes.value ?? '')
    form.set('cars.line.1.vin', 'C')
    gatherLines(form)
    expect(form.get('cars')).toBe('A, person, note more\nC, own')
  })

  it('is one text in one box where it is longer than can be stored', () => {
    const long = (lines: number) => 'a\n'.repeat(lines)
    expect(boxes(show(long(MOST_LINES)))).toHaveLength(2 * (MOST_LINES + 1))
    const page = show('', { errors: [], values: { cars: [long(4_999)] } })
    expect(page.byTag('input')).toHaveLength(0)
    expect(page.byTag('textarea').map(({ attributes }) => [attributes.name, attributes.id])).toEqual([
      ['cars', 'page-form-cars'],
    ])
    expect(page.byTag('button')).toHaveLength(0)
  })

  it('offers a closed list where a cell has one, keeps what is none of it, and says at the cell what is wrong', () => {
    const ways = [...columns, { id: 'way', label: 'Way', options: [{ value: 'a', label: 'First way' }] }]
    const marks = [{ line: 0, column: 'way', text: 'Not on the list.' }]
    const page = render(
      <PageForm>
        <LineFields name="cars" label="Cars" columns={ways} marks={marks} defaultValue={'A, 1, auction\nB, 2, a'} />
      </PageForm>,
    )
    const [first, second, ...rest] = page.byTag('select')
    expect([first?.attributes.name, first?.attributes['aria-invalid'], rest.length]).toEqual([
      'cars.line.0.way',
      'true',
      1,
    ])
    expect(second?.attributes['aria-invalid']).toBeUndefined()
    const chosen = page.byTag('option').filter(({ attributes }) => 'selected' in attributes)
    expect(chosen.map(({ attributes }) => attributes.value)).toEqual(['auction', 'a', ''])
    expect(page.text).toContain('Not on the list.')
  })

  it('can be made longer and shorter by buttons that post', () => {
    const page = show('A\nB')
    const pressed = page.byTag('button').filter(({ attributes }) => attributes.name === LINES_BUTTON)
    expect(pressed.map(({ attributes }) => [attributes.type, attributes.value])).toEqual([
      ['submit', dropLine('cars', 0)],
      ['submit', dropLine('cars', 1)],
      ['submit', ADD_LINE],
    ])
  })

  it('shows what was typed before what is stored, and says at its first box what is wrong', () => {
    const page = show('A', {
      errors: [{ field: 'cars', message: { key: 'forms:required' } }],
      values: { cars: ['C, c'] },
    })
    expect(boxes(page)[0]).toEqual(['cars.line.0.vin', 'C'])
    expect(page.link('Cars: Fill in this field').attributes.href).toBe('#page-form-cars')
    expect(page.byTag('input').filter(({ attributes }) => attributes.id === 'page-form-cars')).toHaveLength(1)
  })
})
