import { describe, expect, it } from 'vitest'
import { commentsOn, earlierRemarks, isPlanSection, standingRemark } from './sections'

const row = (section: string, side: 'firm' | 'advisor', text: string) => ({ section, side, text })

describe('remarks of a plan', () => {
  const first = row('why', 'firm', 'first')
  const second = row('why', 'firm', 'second')
  const other = row('price', 'firm', 'price')
  const comment = row('why', 'advisor', 'comment')
  const away = row('price', 'firm', '')

  it.each([
    ['none', [], 'why', null],
    ['the newest of the firm', [first, comment, second], 'why', second],
    ['an advisor says nothing for the firm', [comment], 'why', null],
    ['of another section', [first], 'price', null],
    ['taken back', [other, away], 'price', null],
    ['written again', [other, away, other], 'price', other],
  ] as const)('%s', (_, rows, section, expected) => {
    expect(standingRemark(rows, section)).toBe(expected)
  })

  it('keep what advisors said, oldest first, by section', () => {
    const later = row('why', 'advisor', 'later')
    expect(commentsOn([comment, row('price', 'advisor', 'x'), first, later], 'why')).toEqual([comment, later])
  })

  it('keep what a later one replaced, newest first, and nothing that says nothing', () => {
    expect(earlierRemarks([first, other, second, away])).toEqual([other, first])
    expect(earlierRemarks([second])).toEqual([])
  })

  it.each([
    ['why', true],
    ['days', true],
    ['Why', false],
    ['', false],
    ['toString', false],
  ])('%s is a section: %s', (text, expected) => {
    expect(isPlanSection(text)).toBe(expected)
  })
})
