import { describe, expect, it } from 'vitest'
import {
  ADD_LINE,
  cellsIn,
  drawnName,
  dropLine,
  foldCells,
  gatherLines,
  lineName,
  LINES_BUTTON,
  pastedAt,
  plainCell,
  textOfLines,
} from './lines'

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const gathered = (fields: Readonly<Record<string, string>>) => {
  const data = form(fields)
  gatherLines(data)
  return Object.fromEntries(data)
}
const line = (index: number, cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([column, value]) => [lineName('cars', index, column), value]))

describe('a text of lines', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['', []],
    [' \n\t\n,,', []],
    ['a, b', [['a', 'b']]],
    ['a\tb\r\nc', [['a', 'b'], ['c']]],
    ['a，b；c、d|e', [['a', 'b', 'c', 'd', 'e']]],
    ['a,,c,,', [['a', '', 'c']]],
    [',b', [['', 'b']]],
    ['１２\rＡ', [['12'], ['A']]],
  ])('%j has the cells %j', (text, cells) => expect(cellsIn(text)).toEqual(cells))

  it.each(['a, b', 'a, , c\nd', ', b', '"a, b", c', '"检验，订舱", 5', '"""a""", b', '5" pipe, b'])(
    '%j is written as it was read',
    (text) => {
      expect(textOfLines(cellsIn(text))).toBe(text)
    },
  )

  it.each([
    ['  JC-1 ', 'JC-1'],
    ['JC,1', 'JC,1'],
    ['a\n b\t、c', 'a b 、c'],
    ['ＪＣ；１', 'ＪＣ；１'],
    ['Inspection, booking', 'Inspection, booking'],
    ['检验，订舱', '检验，订舱'],
    ['， ', ''],
    ['1,000', '1000'],
    ['１，２３４，５６７.５０', '1234567.50'],
    ['1,00', '1,00'],
    ['12,3456', '12,3456'],
  ])('%j typed into one cell stays one: %j', (typed, cell) => {
    expect(plainCell(typed)).toBe(cell)
    expect(cellsIn(textOfLines([[cell]])).flat()).toEqual(cell === '' ? [] : [cell])
  })
})

describe('a line with more cells than there are boxes', () => {
  it.each([
    [['a', 'b', 'c'], 2, ['a', 'b c']],
    [['a', 'b', 'c'], 1, ['a b c']],
    [['a', 'b'], 2, ['a', 'b']],
    [['a'], 2, ['a']],
    [[], 2, []],
  ])('%j in %i: %j', (cells, columns, folded) => expect(foldCells(cells, columns)).toEqual(folded))
})

describe('a block pasted at a cell', () => {
  const lines = [['A', '', 'l1'], ['B'], []]
  it.each<[string, string, { line: number; column: number }, readonly (readonly string[])[]]>([
    [
      'a column fills its own',
      'x\ny\nz',
      { line: 0, column: 1 },
      [
        ['A', 'x', 'l1'],
        ['B', 'y'],
        ['', 'z'],
      ],
    ],
    ['an empty cell leaves what is there', 'x\n\nz', { line: 0, column: 2 }, [['A', '', 'x'], ['B'], ['', '', 'z']]],
    [
      'two columns',
      'x\ty\nz\tq\n',
      { line: 1, column: 1 },
      [
        ['A', '', 'l1'],
        ['B', 'x', 'y'],
        ['', 'z', 'q'],
      ],
    ],
    ['it goes on below the last line', 'C\nD', { line: 2, column: 0 }, [['A', '', 'l1'], ['B'], ['C'], ['D']]],
    ['whole lines go between', 'C\tc\n\nD', { line: 0, column: 0 }, [['A', '', 'l1'], ['C', 'c'], ['D'], ['B'], []]],
  ])('%s', (_, text, place, expected) => expect(pastedAt(lines, text, place)).toEqual(expected))

  it('fills a first column that is empty, beside what stands there', () => {
    expect(
      pastedAt(
        [
          ['', 'x'],
          ['', 'y'],
        ],
        'A\nB',
        { line: 0, column: 0 },
      ),
    ).toEqual([
      ['A', 'x'],
      ['B', 'y'],
    ])
  })
})

describe('the lines of a form', () => {
  it('become the one text of their list, and nothing else changes', () => {
    const sent = {
      intent: 'save',
      ...line(0, { vin: 'A', day: '2026-01-02' }),
      ...line(1, { vin: '', day: '' }),
      note: 'x',
    }
    expect(gathered(sent)).toEqual({ intent: 'save', note: 'x', cars: 'A, 2026-01-02' })
  })

  it('stand before what was pasted under the name of the list', () => {
    expect(gathered({ cars: 'C\tc\nD', ...line(0, { vin: 'A', day: '' }) }).cars).toBe('A\nC, c\nD')
  })

  it('are as many as there are, in the order of the page and not of their numbers', () => {
    expect(gathered({ ...line(10, { vin: 'A' }), ...line(2, { vin: 'B' }) }).cars).toBe('A\nB')
  })

  it.each([
    [0, 'B'],
    [1, 'A'],
    [2, 'A\nB'],
  ])('lose the one whose button was pressed: %i', (index, left) => {
    const sent = { ...line(0, { vin: 'A' }), ...line(1, { vin: 'B' }), [LINES_BUTTON]: dropLine('cars', index) }
    expect(gathered(sent).cars).toBe(left)
  })

  it('lose none when one more is asked for, or one of another list goes', () => {
    for (const pressed of [ADD_LINE, dropLine('carts', 0), dropLine('cars', 10), 'drop ']) {
      expect(gathered({ ...line(0, { vin: 'A' }), ...line(1, { vin: 'B' }), [LINES_BUTTON]: pressed }).cars).toBe(
        'A\nB',
      )
    }
  })

  it('that nobody changed stay as they are stored, to the letter', () => {
    const stored = 'a ；b\r\n\r\nC'
    const drawn = { [drawnName('cars')]: stored }
    expect(gathered({ ...drawn, ...line(0, { vin: 'a', day: 'b' }), ...line(1, { vin: 'C', day: '' }) }).cars).toBe(
      stored,
    )
    expect(gathered({ ...drawn, ...line(0, { vin: 'a', day: 'b' }), ...line(1, { vin: 'D', day: '' }) }).cars).toBe(
      'a, b\nD',
    )
  })

  it('that were all emptied are sent as nothing', () => {
    expect(gathered({ [drawnName('cars')]: 'a', ...line(0, { vin: ' ', day: '' }) }).cars).toBe('')
  })

  it('of two lists do not mix', () => {
    expect(gathered({ ...line(0, { vin: 'A' }), [lineName('costs', 0, 'what')]: 'freight' })).toEqual({
      cars: 'A',
      costs: 'freight',
    })
  })

  it('take no file for a cell, and leave a form without lines alone', () => {
    const data = form(line(0, { vin: 'A' }))
    data.set(lineName('cars', 0, 'day'), new File(['x'], 'x.pdf'))
    gatherLines(data)
    expect(data.get('cars')).toBe('A')
    expect(gathered({ cars: 'as, it，was' })).toEqual({ cars: 'as, it，was' })
  })
})

describe('buttons that change the lines', () => {
  it.each([
    ['a file under their name', new File(['x'], 'x')],
    ['a text that names no line', 'drop'],
    ['a text that names a cell', 'drop cars.line.0.vin'],
    ['a line of nothing', 'drop .line.0.'],
  ])('take none away for %s', (_, pressed) => {
    const data = form({ ...line(0, { vin: 'A' }), ...line(1, { vin: 'B' }) })
    data.set(LINES_BUTTON, pressed)
    gatherLines(data)
    expect(data.get('cars')).toBe('A\nB')
  })
})

describe('lines from careless programs', () => {
  it.each([
    ['with gaps in their numbers', { 'cars.line.0.vin': 'A', 'cars.line.7.vin': 'B' }, 'A\nB'],
    ['with words for numbers', { 'cars.line.x.vin': 'A' }, 'A'],
    ['with a cell that has no name', { 'cars.line.0.': 'A' }, 'A'],
    ['with a line break in a cell', { 'cars.line.0.vin': 'A\nB' }, 'A B'],
    ['with nothing but signs', { 'cars.line.0.vin': ',;、|' }, ''],
  ])('%s are one text all the same', (_, fields, text) => expect(gathered(fields)).toEqual({ cars: text }))

  it('that bring the stored text along as a file are read as they are', () => {
    const data = form(line(0, { vin: 'A' }))
    data.set(drawnName('cars'), new File(['A'], 'a'))
    gatherLines(data)
    expect(data.get('cars')).toBe('A')
  })
})
