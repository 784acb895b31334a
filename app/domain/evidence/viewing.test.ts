import { describe, expect, test } from 'vitest'
import { MOST_PAGES_SHOWN, pagesShown, readPageNumber } from './viewing'

describe('pages that can be looked at', () => {
  test.each([
    ['a picture', 'image/jpeg', null, 1],
    ['a PDF of three pages', 'application/pdf', 3, 3],
    ['a PDF nobody could open', 'application/pdf', null, 0],
    ['a PDF without pages', 'application/pdf', 0, 0],
    ['a PDF of a thousand pages', 'application/pdf', 1000, MOST_PAGES_SHOWN],
  ])('of %s', (_, contentType, pageCount, pages) => {
    expect(pagesShown({ contentType, pageCount })).toBe(pages)
  })
})

describe('the number of a page in an address', () => {
  test.each([
    ['1', 1],
    ['27', 27],
    ['9999', 9999],
    ['10000', null],
    ['0', null],
    ['01', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    [' 1', null],
    ['１', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (text, page) => {
    expect(readPageNumber(text)).toBe(page)
  })
})
