// What the check of official pages makes of its arguments and of answers; it opens no page here.
import { describe, expect, it } from 'vitest'
import { CONTACTS } from '~/domain/catalogue/reference/contacts'
import { lineFor, linksOf, readBounds, summaryOf, verdictOn } from '../bin/links.mjs'

describe('the bounds', () => {
  it.each([
    [[], { seconds: 10, parallel: 4, all: 120 }],
    [['--seconds', '5', '--parallel=2', '--all', '60'], { seconds: 5, parallel: 2, all: 60 }],
  ])('%j', (args, expected) => expect(readBounds(args)).toEqual(expected))

  it.each([
    ['--seconds=0'],
    ['--seconds=61'],
    ['--parallel=100'],
    ['--parallel=-1'],
    ['--all=1e3'],
    ['--all='],
    ['--no'],
  ])('%s is refused', (arg) => expect(() => readBounds([arg])).toThrow())
})

describe('the pages', () => {
  it('are each opened once, and say who names them', () => {
    const links = linksOf([
      { id: 'a', url: 'https://one.test' },
      { id: 'b', url: 'https://two.test' },
      { id: 'c', url: 'https://one.test' },
    ])
    expect(links).toEqual([
      { url: 'https://one.test', ids: ['a', 'c'] },
      { url: 'https://two.test', ids: ['b'] },
    ])
  })

  it('are those of the catalogue', () => {
    const links = linksOf(CONTACTS)
    expect(links.length).toBeGreaterThan(15)
    expect(links.flatMap(({ ids }) => ids).length).toBe(CONTACTS.length)
  })
})

describe('an answer', () => {
  const url = 'https://www.one.test/a'
  it.each([
    [{ status: 200 }, 'fine'],
    [{ status: 301, to: 'https://one.test/index.html' }, 'fine'],
    [{ status: 302, to: '/home' }, 'fine'],
    [{ status: 301, to: 'https://other.test/' }, 'moved'],
    [{ status: 304, to: null }, 'fine'],
    [{ status: 301, to: 'http://[' }, 'moved'],
    [{ status: 403 }, 'unclear'],
    [{ status: 412 }, 'unclear'],
    [{ status: 404 }, 'broken'],
    [{ status: 410 }, 'broken'],
    [{ status: 500 }, 'broken'],
    [{ error: 'ENOTFOUND' }, 'unreachable'],
  ] as const)('%j is %s', (answer, expected) => expect(verdictOn(answer, url)).toBe(expected))

  it('is one line', () => {
    expect(lineFor({ url, ids: ['a', 'b'] }, { status: 301, to: 'https://other.test/' })).toBe(
      'moved       https://www.one.test/a  (301 to https://other.test/)  a, b',
    )
    expect(lineFor({ url, ids: ['a'] }, { error: 'TimeoutError' })).toContain('(TimeoutError)')
  })
})

describe('the end', () => {
  it.each([
    [['fine', 'unclear', 'unreachable'], false, '1 fine, 0 moved, 1 unclear, 0 broken, 1 unreachable'],
    [['fine', 'moved'], true, '1 fine, 1 moved'],
    [['broken'], true, '1 broken'],
    [['unreachable', 'unreachable'], true, 'is there a network?'],
    [[], false, '0 fine'],
  ] as const)('%j: bad is %s', (verdicts, isBad, text) => {
    const summary = summaryOf(verdicts)
    expect(summary.isBad).toBe(isBad)
    expect(summary.text).toContain(text)
  })
})
