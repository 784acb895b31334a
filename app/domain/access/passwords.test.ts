import { describe, expect, it } from 'vitest'
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from './passwords'

describe('a new password', () => {
  it.each([
    ['', 'short'],
    ['1234567', 'short'],
    ['破零破零破零破', 'short'],
    ['12345678', 'common'],
    ['PassWord123', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['Woaini1314', 'common'],
    ['zero-to-one-2026', null],
    ['破零破零破零破零', null],
    ['correct horse battery staple', null],
    ['       x', null],
    ['🚢🚢🚢🚢🚢🚢🚢1', null],
  ])('%j: %s', (password, expected) => {
    expect(passwordProblem(password)).toBe(expected)
  })

  it('may be as long as the limit and no longer', () => {
    const pair = 'ab'
    expect(passwordProblem(pair.repeat(LONGEST_PASSWORD / 2))).toBeNull()
    expect(passwordProblem(`${pair.repeat(LONGEST_PASSWORD / 2)}c`)).toBe('long')
    expect(passwordProblem('x1'.repeat(500_000))).toBe('long')
  })

  it('is counted in characters, so eight emoji are enough', () => {
    expect(passwordProblem('🚢'.repeat(SHORTEST_PASSWORD - 1))).toBe('short')
    expect(passwordProblem(`${'🚢'.repeat(SHORTEST_PASSWORD - 1)}⛴`)).toBeNull()
  })
})
