import { describe, expect, it } from 'vitest'
import { languageOf, pageTitle, translator } from './i18n.server'

function request(headers: Record<string, string>) {
  return new Request('http://portal.test/', { headers })
}

describe('languageOf', () => {
  it('takes the account before the cookie, the cookie before the browser, Chinese last', () => {
    const headers = { cookie: 'a=b; language=en', 'accept-language': 'zh-CN' }
    expect(languageOf(request(headers), 'zh-CN')).toBe('zh-CN')
    expect(languageOf(request(headers))).toBe('en')
    expect(languageOf(request({ 'accept-language': 'en' }))).toBe('en')
    expect(languageOf(request({}))).toBe('zh-CN')
  })

  it('passes over values that are no language', () => {
    expect(languageOf(request({ cookie: 'language=<script>', 'accept-language': 'en' }), 'klingon')).toBe('en')
    expect(languageOf(request({ cookie: 'my-language=en' }))).toBe('zh-CN')
    expect(languageOf(request({ cookie: 'language=zh-CN; __Host-language=en' }))).toBe('en')
  })
})

describe('translator', () => {
  it('speaks the language and fills the gaps', () => {
    expect(translator('en')('common:count', { done: 3, total: 8 })).toBe('3 of 8 accepted')
    expect(translator('zh-CN')('common:count', { done: 3, total: 8 })).toBe('8 项中已通过 3 项')
  })

  it('gives text back as it is, for React and the mails to escape', () => {
    expect(pageTitle('en', 'A & <b>')).toContain('A & <b>')
  })
})
