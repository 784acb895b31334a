import { describe, expect, it } from 'vitest'
import { fault, shown } from './fault'

describe('what a file said', () => {
  it.each([
    ['plain text', 'a,b', 'a,b'],
    ['forty signs', 'x'.repeat(40), 'x'.repeat(40)],
    ['forty-one signs', 'x'.repeat(41), `${'x'.repeat(40)}…`],
    ['a line break', 'a\nb', 'a\ufffdb'],
    ['a sign that turns the text', 'a\u202eb', 'a\ufffdb'],
    ['a sign that nobody sees', 'a\u200bb', 'a\ufffdb'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['Chinese', '出口退税率', '出口退税率'],
    ['nothing', '', ''],
  ])('is shown, where it is %s', (_, text, expected) => expect(shown(text)).toBe(expected))

  it('is cut in each value of a fault, numbers as text', () => {
    expect(fault('columns', { line: 3, found: 'y'.repeat(99) })).toEqual({
      code: 'columns',
      values: { line: '3', found: `${'y'.repeat(40)}…` },
    })
    expect(fault('empty')).toEqual({ code: 'empty', values: {} })
  })
})
