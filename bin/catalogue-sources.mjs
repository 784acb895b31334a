// A translation of the catalogue is made from one wording of its Chinese source. Each entry's wording is remembered by a short
// hash, so that a change of the source is noticed until somebody has gone over the translation and marked it again.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = 'locales/zh-CN/catalogue.json'
export const MARKS = 'bin/catalogue-sources.json'

function wordingOf(entry) {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12)
}

/** One hash for each task, rule, document, term and so on: { 'tasks.S01': '0123456789ab', ... } */
export function sourceHashes(root) {
  const source = JSON.parse(readFileSync(join(root, SOURCE), 'utf8'))
  const entries = Object.entries(source).flatMap(([group, texts]) =>
    Object.entries(texts).map(([id, entry]) => [`${group}.${id}`, wordingOf(entry)]),
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @returns {string[]} entries whose source has changed since their translation was marked as current */
export function outdatedTranslations(root) {
  const marked = JSON.parse(readFileSync(join(root, MARKS), 'utf8'))
  return Object.entries(sourceHashes(root))
    .filter(([id, hash]) => marked[id] !== hash)
    .map(([id]) => id)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..')
  const changed = outdatedTranslations(root)
  writeFileSync(join(root, MARKS), `${JSON.stringify(sourceHashes(root), null, 2)}\n`)
  console.log(changed.length > 0 ? `Marked as translated: ${changed.join(', ')}` : 'Every translation was current.')
}
