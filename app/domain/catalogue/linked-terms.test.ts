// Words of the glossary in running text: found where they stand, linked once, and nothing of the text lost.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { termLinker, termWords } from './glossary-links'

const NAMES = [
  { termId: 'general', name: '一般贸易（0110）' },
  { termId: 'trade', name: '贸易' },
  { termId: 'customs', name: 'Customs' },
  { termId: 'record', name: 'Customs record' },
  { termId: 'tax', name: 'Tax' },
  { termId: 'fob', name: 'FOB (Incoterms 2020)' },
  { termId: 'cpp', name: 'C++' },
]
const linked = (...texts: readonly string[]) => {
  const link = termLinker(termWords(NAMES))
  return texts.map((text) =>
    link(text)
      .map((part) => (typeof part === 'string' ? part : `[${part.termId}:${part.text}]`))
      .join(''),
  )
}

describe('a term in a text', () => {
  it.each([
    ['', ''],
    ['nothing here', 'nothing here'],
    ['以一般贸易出口', '以[general:一般贸易]出口'],
    ['the customs record', 'the [record:customs record]'],
    ['the customs records', 'the [record:customs records]'],
    ['CUSTOMS', '[customs:CUSTOMS]'],
    ['customsrecord', 'customsrecord'],
    ['taxes and tax', '[tax:taxes] and tax'],
    ['taxation, pretax', 'taxation, pretax'],
    ['tax2026', 'tax2026'],
    ['(tax)', '([tax:tax])'],
    ['税tax税', '税tax税'],
    ['fob Dalian', '[fob:fob] Dalian'],
    ['FOBS', '[fob:FOBS]'],
    ['in C++ and c++', 'in [cpp:C++] and c++'],
    ['Tax, customs; Tax, customs', '[tax:Tax], [customs:customs]; Tax, customs'],
  ])('%j: %j', (text, expected) => expect(linked(text)).toEqual([expected]))

  it('is linked once in all texts of a page', () => {
    expect(linked('tax', 'the tax', '贸易, customs')).toEqual([
      '[tax:tax]',
      'the tax',
      '[trade:贸易], [customs:customs]',
    ])
  })

  it('changes no letter of the text', () => {
    const text = fc.array(
      fc.constantFrom('tax', 'es', ' ', 'Customs record', '一般贸易', '贸易', '(', 'C++', '.', 'x'),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('')
        const found = termLinker(termWords(NAMES))(whole)
        expect(found.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(whole)
        const terms = found.flatMap((part) => (typeof part === 'string' ? [] : [part.termId]))
        expect(new Set(terms).size).toBe(terms.length)
        expect(found.filter((part) => part === '')).toEqual([])
      }),
    )
  })

  it('is none where there are no words', () => expect(termLinker([])('tax')).toEqual(['tax']))
})

describe('the words of a name', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [[''], []],
    [['（0110）'], []],
    [['贸易', '贸易（2）'], ['0 贸易']],
    [['贸易（2）', '贸易'], ['1 贸易']],
    [['Tax (VAT)', 'tax (income)'], ['0 Tax']],
    [['Tax (VAT) refund'], ['0 Tax refund']],
    [['Tax (VAT) refund (goods)'], ['0 Tax refund']],
    [['一般贸易（0110）出口（货物）'], ['0 一般贸易出口']],
    [['Tax (of (some) kind)'], ['0 Tax']],
    [[' Tax '], ['0 Tax']],
  ])('%j: %j', (names, words) => {
    const found = termWords(names.map((name, at) => ({ termId: String(at), name })))
    expect(found.map(({ termId, word }) => `${termId} ${word}`)).toEqual(words)
  })
})
