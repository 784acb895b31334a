import { describe, expect, it } from 'vitest'
import { inLanguage, inReadersOrder, pickText } from './in-language'

describe('a name for a reader', () => {
  it.each([
    ['zh-CN', '沈阳'],
    ['zh-TW', '沈阳'],
    ['en', 'Shenyang'],
    ['en-GB', 'Shenyang'],
    ['ja', 'Shenyang'],
    ['ko', 'Shenyang'],
    ['', 'Shenyang'],
  ])('%j reads %s', (language, name) => {
    expect(inLanguage(language, { zh: '沈阳', en: 'Shenyang' })).toBe(name)
  })
})

describe('a text for a reader', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['ja', { 'zh-CN': 'a', en: 'b', ja: 'c' }, 'c'],
    ['ja', { 'zh-CN': 'a', en: 'b' }, 'b'],
    ['ja', { 'zh-CN': 'a' }, 'a'],
    ['zh-HK', { 'zh-CN': 'a', en: 'b' }, 'a'],
    ['constructor', { 'zh-CN': 'a', en: 'b' }, 'b'],
    ['en', {}, undefined],
  ])('%s of %o', (language, texts, picked) => expect(pickText(texts, language)).toBe(picked))
})

it.each([
  ['en', ['Shenyang', '沈阳']],
  ['zh-CN', ['沈阳', 'Shenyang']],
  ['ja', ['Shenyang', '沈阳']],
])('%s: both names, the reader’s own first', (language, names) => {
  expect(inReadersOrder(language, '沈阳', 'Shenyang')).toEqual(names)
})
