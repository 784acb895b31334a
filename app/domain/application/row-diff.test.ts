import { describe, expect, it } from 'vitest'
import { diffRows, type Row, type RowChange } from './row-diff'

const rows = (...texts: readonly string[]): Row[] =>
  texts.map((line) => {
    const [label = '', value = ''] = line.split('=')
    return { label, value }
  })

const SIGNS = { same: ' ', added: '+', removed: '-', changed: '~' } as const
const shown = (changes: readonly RowChange[]) =>
  changes.map(({ kind, row }) => `${SIGNS[kind]}${row.label}=${row.value}`)

describe('a list row by row', () => {
  it.each([
    ['nothing changed', ['泵=8413.70'], ['泵=8413.70'], [' 泵=8413.70']],
    ['a row came', ['泵=1'], ['泵=1', '阀=2'], [' 泵=1', '+阀=2']],
    ['a row went', ['泵=1', '阀=2', '轴=3'], ['泵=1', '轴=3'], [' 泵=1', '-阀=2', ' 轴=3']],
    ['the last row went', ['泵=1', '阀=2'], ['泵=1'], [' 泵=1', '-阀=2']],
    ['a row reads otherwise', ['泵=1', '阀=2'], ['泵=1', '阀=9'], [' 泵=1', '~阀=9']],
    ['one came for another', ['泵=1'], ['阀=1'], ['+阀=1', '-泵=1']],
    ['the order changed', ['泵=1', '阀=2'], ['阀=2', '泵=1'], [' 阀=2', ' 泵=1']],
    ['a name twice', ['泵=1', '泵=2'], ['泵=2', '泵=3'], [' 泵=2', '~泵=3']],
    ['all went', ['泵=1', '阀=2'], [], ['-泵=1', '-阀=2']],
    ['all came', [], ['泵=1', '阀=2'], ['+泵=1', '+阀=2']],
    ['nothing at all', [], [], []],
  ])('%s', (_, before, after, expected) => {
    expect(shown(diffRows(rows(...before), rows(...after)))).toEqual(expected)
  })

  it('marks the words of a row that reads otherwise', () => {
    const [changed] = diffRows(rows('哈萨克斯坦=已有两家询价'), rows('哈萨克斯坦=已有三家询价'))
    expect(changed).toMatchObject({
      kind: 'changed',
      change: { after: [{ text: '已有' }, { text: '三', isChanged: true }, { text: '家询价' }] },
    })
  })
})
