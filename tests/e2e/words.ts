// The words people see, by the keys of the locales, so that one story can be told in every language.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Language = 'zh-CN' | 'en'
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

type Texts = { readonly [key: string]: string | Texts }

const locales = resolve(import.meta.dirname, '../../locales')

/** words('en')('accounts:signIn.submit'). Throws when the key does not exist, so that a story cannot look for nothing. */
export function words(language: Language): Words {
  const read = new Map<string, Texts>()
  return (key, values = {}) => {
    const [namespace = '', path = ''] = key.split(':')
    const texts =
      read.get(namespace) ?? (JSON.parse(readFileSync(`${locales}/${language}/${namespace}.json`, 'utf8')) as Texts)
    read.set(namespace, texts)
    const text = path
      .split('.')
      .reduce<string | Texts | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts)
    if (typeof text !== 'string') throw new Error(`No text ${key} in ${language}`)
    return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}
