import { describe, expect, it } from 'vitest'
import { termLinker, termWords, type LinkedPart } from './glossary-links'

const ENGLISH = termWords([
  { termId: 'overseas_warehouse_mode', name: 'Overseas warehouse (9810)' },
  { termId: 'overseas_warehouse', name: 'Overseas warehouse' },
  { termId: 'customs_record', name: 'Customs record' },
  { termId: 'customs', name: 'Customs' },
  { termId: 'hs_code', name: 'HS code' },
  { termId: 'ccc', name: 'China Compulsory Certification (CCC)' },
])
const CHINESE = termWords([
  { termId: 'export_refund', name: '出口退税' },
  { termId: 'refund_record', name: '出口退税备案' },
  { termId: 'general_trade', name: '一般贸易（0110）' },
  { termId: 'hs_code', name: '商品编码（HS编码）' },
])

/** [a] is a link to a. */
function shown(parts: readonly LinkedPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `[${part.text}=${part.termId}]`)).join('')
}

describe('terms in English', () => {
  it.each([
    ['Find the HS code.', 'Find the [HS code=hs_code].'],
    ['hs codes matter', '[hs codes=hs_code] matter'],
    ['Your customs record comes first', 'Your [customs record=customs_record] comes first'],
    ['Customs asks', '[Customs=customs] asks'],
    ['Accustomed, customsy', 'Accustomed, customsy'],
    ['an overseas warehouse', 'an [overseas warehouse=overseas_warehouse]'],
    ['overseas  warehouse', 'overseas  warehouse'],
    ['The HS code. Another HS code.', 'The [HS code=hs_code]. Another HS code.'],
    ['China Compulsory Certification', '[China Compulsory Certification=ccc]'],
    ['no term here', 'no term here'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(termLinker(ENGLISH)(text))).toBe(expected)
  })
})

describe('terms in Chinese', () => {
  it.each([
    ['办理出口退税备案后申报', '办理[出口退税备案=refund_record]后申报'],
    ['申报出口退税', '申报[出口退税=export_refund]'],
    ['出口退税备案与出口退税', '[出口退税备案=refund_record]与[出口退税=export_refund]'],
    ['按一般贸易申报，一般贸易最常见', '按[一般贸易=general_trade]申报，一般贸易最常见'],
    ['商品编码决定税率', '[商品编码=hs_code]决定税率'],
    ['一般 贸易', '一般 贸易'],
  ])('%s', (text, expected) => {
    expect(shown(termLinker(CHINESE)(text))).toBe(expected)
  })
})

describe('one page', () => {
  it('links a term in the first of its texts only', () => {
    const link = termLinker(ENGLISH)
    expect(['HS code', 'HS code and customs'].map((text) => shown(link(text)))).toEqual([
      '[HS code=hs_code]',
      'HS code and [customs=customs]',
    ])
  })

  it('does not remember what another page linked', () => {
    expect(shown(termLinker(ENGLISH)('HS code'))).toBe(shown(termLinker(ENGLISH)('HS code')))
  })

  it('takes a term with signs in its name as it is, and no terms as none', () => {
    const link = termLinker([{ termId: 'x', word: 'a+b (c)' }])
    expect(shown(link('a+b (c) and aab c'))).toBe('[a+b (c)=x] and aab c')
    expect(shown(termLinker([])('HS code'))).toBe('HS code')
  })

  it('loses no character of a text', () => {
    const text = '出口退税备案，HS code；一般贸易。'
    const parts = termLinker([...CHINESE, ...ENGLISH])(text)
    expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text)
  })
})

describe('the words of terms', () => {
  it('leave out what stands in brackets, and let a term that is nothing but the word have it', () => {
    expect(ENGLISH.find(({ word }) => word === 'Overseas warehouse')?.termId).toBe('overseas_warehouse')
    expect(CHINESE.map(({ word }) => word)).toContain('一般贸易')
  })
})
