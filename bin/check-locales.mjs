// Compares the languages: the same keys, placeholders and plural forms everywhere, no empty text, no key that nothing uses.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const SOURCE = 'zh-CN'
const KEY = /['"`]([a-z]+:[\w.]+)['"`]/g
const PLURAL = /_(zero|one|two|few|many|other)$/
// Texts under ids that are data; tests/catalogue.test.ts and hs-pairs.test.ts compare them with the data itself.
const CHECKED_ELSEWHERE = new Set(['catalogue', 'hspairs'])

function flatten(object, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'string') into.set(prefix + key, value)
    else flatten(value, `${prefix}${key}.`, into)
  }
  return into
}

function placeholders(text) {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(' ')
}

/** Plural forms of one key count as one; each language has the forms its own grammar asks for. */
function byBaseKey(texts) {
  const groups = new Map()
  for (const [key, text] of texts) {
    const base = key.replace(PLURAL, '')
    const group = groups.get(base) ?? { forms: [], placeholders: new Set() }
    const form = PLURAL.exec(key)?.[1]
    if (form) group.forms.push(form)
    // "one" may leave the number out; the other forms say it.
    if (form !== 'one') group.placeholders.add(placeholders(text))
    groups.set(base, group)
  }
  return groups
}

function sourceText(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !/generated/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

/** Comments show keys as examples. */
function withoutComments(source) {
  return source.replace(/^\s*(\/\/|\/?\*).*$/gm, '')
}

/** Keys named whole, and the fixed beginnings of keys that are put together from data. */
function usedKeys(source) {
  const whole = new Set()
  const beginnings = []
  for (const match of source.matchAll(KEY)) whole.add(match[1])
  for (const match of source.matchAll(/`([a-z]+:[\w.]*)\$\{/g)) beginnings.push(match[1])
  return (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
}

/** @returns {string[]} one sentence per fault */
export function localeFaults(root) {
  const folder = join(root, 'locales')
  const languages = readdirSync(folder)
  const faults = []
  const code = ['app', 'bin', 'prisma'].map((name) => sourceText(join(root, name))).join('\n')
  const isUsed = usedKeys(code)
  // Schemas name their messages in plain text, which no type checks.
  const named = new Set([...withoutComments(code).matchAll(KEY)].map((match) => match[1]))
  for (const file of readdirSync(join(folder, SOURCE))) {
    const namespace = file.replace(/\.json$/, '')
    const read = (language) => flatten(JSON.parse(readFileSync(join(folder, language, file), 'utf8')))
    const source = byBaseKey(read(SOURCE))
    for (const language of languages) {
      const texts = read(language)
      for (const [key, text] of texts) if (!text.trim()) faults.push(`${language} ${namespace}:${key} is empty`)
      const groups = byBaseKey(texts)
      for (const base of source.keys())
        if (!groups.has(base)) faults.push(`${language} ${namespace}:${base} is missing`)
      for (const [base, group] of groups) {
        const original = source.get(base)
        if (!original) faults.push(`${language} ${namespace}:${base} is not in ${SOURCE}`)
        else if ([...group.placeholders].join('|') !== [...original.placeholders].join('|'))
          faults.push(`${language} ${namespace}:${base} has other placeholders than ${SOURCE}`)
        if (group.forms.length) {
          const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
          for (const form of wanted)
            if (!group.forms.includes(form))
              faults.push(`${language} ${namespace}:${base} lacks the plural form ${form}`)
        }
      }
    }
    if (CHECKED_ELSEWHERE.has(namespace)) continue
    for (const key of named)
      if (key.startsWith(`${namespace}:`) && !source.has(key.slice(namespace.length + 1)))
        faults.push(`${key} is named in the source and has no text`)
    for (const base of source.keys())
      if (!isUsed(`${namespace}:${base}`)) faults.push(`${namespace}:${base} is used nowhere`)
  }
  return faults
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = localeFaults(fileURLToPath(new URL('..', import.meta.url)))
  for (const fault of faults) console.error(fault)
  console.log(faults.length ? `${faults.length} faults in the locales` : 'locales agree')
  process.exitCode = faults.length ? 1 : 0
}
