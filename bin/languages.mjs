// A language is a folder of locales/. This writes down which folders there are, so that compiler, server and browser know
// them. The source language first, the others by name; tests/languages.test.ts says when it has to be run.
// Use: npm run languages
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = 'zh-CN'
/** Texts that stay on the server: their keys are data, and a page shows few of thousands. */
const SERVER_ONLY = ['catalogue', 'hspairs', 'requirements']
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The files and what has to stand in them. */
export function languageFiles(root) {
  const folders = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const tags = folders.map(({ name }) => name).filter((name) => TAG.test(name))
  const languages = [SOURCE, ...tags.filter((tag) => tag !== SOURCE).sort()]
  const namespaces = readdirSync(join(root, 'locales', SOURCE))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  const shown = namespaces.filter((name) => !SERVER_ONLY.includes(name))
  return {
    'app/domain/shared/language.ts': domainFile(languages),
    'app/i18n/language-list.ts': listFile(languages),
    'app/i18n/generated/resources.ts': resourcesFile(languages, shown),
    'app/i18n/catalogues.ts': cataloguesFile(languages),
  }
}

const WRITTEN = '// Written by `npm run languages` from the folders of locales/.'
const quoted = (texts) => texts.map((text) => `'${text}'`).join(', ')
const nameOf = (tag) => tag.replaceAll(/[^a-zA-Z0-9]/g, '')
const keyOf = (tag) => (/^\w+$/.test(tag) ? tag : `'${tag}'`)
const importOf = (tag, namespace, up = '../..') =>
  `import ${nameOf(tag)}${namespace[0].toUpperCase()}${namespace.slice(1)} from '${up}/locales/${tag}/${namespace}.json'\n`
const valueOf = (tag, namespace) => `${nameOf(tag)}${namespace[0].toUpperCase()}${namespace.slice(1)}`

function domainFile(languages) {
  const type = languages.map((tag) => `'${tag}'`).join(' | ')
  return `${WRITTEN}\n\n/** The languages that people read the portal in. */\nexport type Language = ${type}\n`
}

function listFile(languages) {
  return `${WRITTEN}\n\nexport const LANGUAGES = [${quoted(languages)}] as const\n`
}

function resourcesFile(languages, namespaces) {
  const imports = languages.flatMap((tag) => namespaces.map((namespace) => importOf(tag, namespace, '../../..')))
  const texts = (tag, indent) =>
    namespaces.map((namespace) => `${indent}${namespace}: ${valueOf(tag, namespace)},\n`).join('')
  const others = languages.filter((tag) => tag !== SOURCE)
  return [
    `${WRITTEN}\n`,
    '// Every text that a browser may see, by language and namespace. Imported as a type in the browser and as a value on the\n',
    '// server only, so that a page carries its own namespaces in its own language and no more.\n',
    ...imports,
    "import type { Language } from '../language'\n\n",
    `const source = {\n${texts(SOURCE, '  ')}} as const\n\n`,
    '/** A translation has every key of the source; plural forms beyond the source’s own are welcome. */\n',
    `export const resources = {\n  '${SOURCE}': source,\n`,
    ...others.map((tag) => `  ${keyOf(tag)}: {\n${texts(tag, '    ')}  },\n`),
    '} as const satisfies Record<Language, typeof source>\n',
  ].join('')
}

function cataloguesFile(languages) {
  const imports = languages.flatMap((tag) => SERVER_ONLY.map((namespace) => importOf(tag, namespace)))
  const texts = SERVER_ONLY.flatMap((namespace) => [
    `\nexport const ${namespace === 'catalogue' ? 'catalogues' : namespace} = {\n`,
    ...languages.map((tag) => `  ${keyOf(tag)}: ${valueOf(tag, namespace)},\n`),
    `} as const satisfies Record<Language, typeof ${valueOf(SOURCE, namespace)}>\n`,
  ])
  return [
    `${WRITTEN}\n`,
    '// Texts under ids that are data stay on the server: loaders send the few texts that a page shows.\n',
    ...imports,
    "import type { Language } from './language'\n",
    texts.join('').replaceAll('}>\nexport', '}>\n\nexport').replaceAll('>\nexport', '>\n\nexport'),
  ].join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'))
  for (const [file, text] of Object.entries(languageFiles(root))) writeFileSync(join(root, file), text)
}
