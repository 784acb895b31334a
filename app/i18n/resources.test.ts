// The compiler sees that no key is missing; these look into the sentences.
import { describe, expect, it } from 'vitest'
import enCatalogue from '../../locales/en/catalogue.json'
import zhCatalogue from '../../locales/zh-CN/catalogue.json'
import enPairs from '../../locales/en/hspairs.json'
import zhPairs from '../../locales/zh-CN/hspairs.json'
import { LANGUAGES } from './language'
import { resources } from './generated/resources'

type Texts = { readonly [key: string]: string | Texts }

function leaves(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const all = {
  'zh-CN': new Map(leaves({ ...resources['zh-CN'], catalogue: zhCatalogue, hspairs: zhPairs })),
  en: new Map(leaves({ ...resources.en, catalogue: enCatalogue, hspairs: enPairs })),
}
const bare = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const gaps = (text: string) => [...new Set(text.match(/\{\{.+?\}\}/g))].sort().join(' ')

describe.each(LANGUAGES.filter((language) => language !== 'zh-CN'))('%s', (language) => {
  it('has exactly the keys of the source', () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(bare))].sort()
    expect(keys(all[language])).toEqual(keys(all['zh-CN']))
  })

  it('has the plural forms that its grammar needs', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = [...all['zh-CN'].keys()].filter((key) => key.endsWith('_other')).map(bare)
    const missing = counted
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !all[language].has(key))
    expect(missing).toEqual([])
  })

  it('fills the same gaps', () => {
    const source = new Map([...all['zh-CN']].map(([key, text]) => [bare(key), gaps(text)]))
    // "one firm" may leave the number out.
    const wrong = [...all[language]].filter(
      ([key, text]) => !key.endsWith('_one') && gaps(text) !== source.get(bare(key)),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

describe.each(LANGUAGES)('%s', (language) => {
  it('has no empty text', () => {
    expect([...all[language]].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })
})

describe('zh-CN', () => {
  it('uses full-width punctuation between Chinese characters', () => {
    const wrong = [...all['zh-CN']].filter(([, text]) => /\p{Script=Han}[,;:?!](?=\p{Script=Han}|$)/u.test(text))
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})
