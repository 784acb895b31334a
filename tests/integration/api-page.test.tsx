// The page that describes the interface says what the published description says, in both languages.
import { describe, expect, test } from 'vitest'
import { getApiPage } from '~/features/api/page-queries.server'
import { noteKey } from '~/features/api/note-key'
import { describeApi } from '~/features/api/openapi-queries.server'
import Api, { loader } from '~/routes/public/api'
import { LANGUAGES } from '~/i18n/language'
import en from '../../locales/en/apinotes.json'
import zh from '../../locales/zh-CN/apinotes.json'
import { atLeast } from '../support/at-least'
import { render } from '../support/render'
import { answer } from '../support/requests'

/** Every sentence of the description, and every name of a field. */
function saidBy(value: unknown): { readonly words: readonly string[]; readonly fields: readonly string[] } {
  const words = new Set<string>()
  const fields = new Set<string>()
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) return one.forEach(walk)
    if (typeof one !== 'object' || one === null) return
    for (const [key, own] of Object.entries(one)) {
      if ((key === 'description' || key === 'summary') && typeof own === 'string') words.add(own)
      else if (key === 'properties') for (const name of Object.keys(own as object)) fields.add(name)
      if (key !== 'examples') walk(own)
    }
  }
  walk(value)
  return { words: [...words], fields: [...fields] }
}

describe('the page of the interface', () => {
  test.each(LANGUAGES)('names in %s every path, field, example and error', async (language) => {
    const request = new Request('http://localhost:3000/api', { headers: { 'Accept-Language': language } })
    const { data, status } = await answer(loader, { request })
    expect(status).toBe(200)
    const page = render(<Api />, { at: '/api', data, language, handle: { namespaces: ['api'] } })
    const { text } = page
    const { paths } = describeApi()
    for (const path of atLeast(8, Object.keys(paths))) expect(text).toContain(path)
    const shown = getApiPage(language).operations.flatMap(({ parameters, body, answer: of }) => [
      ...parameters,
      ...body,
      ...of,
    ])
    const names = new Set(shown.flatMap(({ name }) => name.split(/[.[\]{}]+/)))
    expect(saidBy(paths).fields.filter((name) => !names.has(name))).toEqual([])
    for (const { name } of atLeast(150, shown)) expect(text).toContain(name)
    for (const status of ['404', '405', '413', '422', '429', '503']) expect(text).toContain(status)
    expect(text).toContain("curl 'http://localhost:3000/api/v1/hs/845611'")
    expect(text).toContain('"quoteCurrency": "EUR"')
    expect(text).not.toMatch(/apinotes|undefined|\[object/)
  })

  test('the words of the locales are those of the schemas, and none is left over', () => {
    const { words } = saidBy(describeApi())
    const byKey = new Map(words.map((one) => [noteKey(one), one]))
    // Two sentences under one key would lend each other their translation.
    expect(byKey.size).toBe(words.length)
    expect(Object.entries(en).filter(([key, text]) => byKey.get(key) !== text)).toEqual([])
    expect(Object.keys(zh)).toEqual(Object.keys(en))
  })

  test('what nobody has translated is shown in English and says so', () => {
    const notes = getApiPage('zh-CN').operations.flatMap(({ answer: of }) => of.flatMap(({ note }) => note ?? []))
    for (const { text, lang } of atLeast(50, notes)) expect(lang === 'en', text).toBe(!/[\u4e00-\u9fff]/.test(text))
  })
})
