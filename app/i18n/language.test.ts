import { describe, expect, it } from 'vitest'
import { directionOf, isLanguage, negotiate } from './language'

describe('negotiate', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.4, zh;q=0.5', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ru, en;q=0.5', 'en'],
    ['EN-us', 'en'],
    ['en;q=0, zh;q=0.1', 'zh-CN'],
    ['*', 'zh-CN'],
    ['ru,*;q=0.5', 'zh-CN'],
  ])('%s asks for %s', (header, language) => {
    expect(negotiate(header)).toBe(language)
  })

  it.each([null, '', 'ru', 'x;q=nonsense', ';;;', 'en;q=0'])('finds nothing in %s', (header) => {
    expect(negotiate(header)).toBeNull()
  })
})

describe('isLanguage', () => {
  it.each([
    ['zh-CN', true],
    ['en', true],
    ['en-GB', false],
    ['', false],
    [null, false],
  ])('%s: %s', (value, expected) => {
    expect(isLanguage(value)).toBe(expected)
  })
})

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['zh-CN', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})
