// Whether something must be done again: a hash over the files it is made from.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => name !== 'generated')
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

export function hashOf({ root, paths }) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesBelow(join(root, path)))
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const root = resolve(import.meta.dirname, '..')
const SOURCES = ['app', 'bin', 'locales', 'prisma', 'public', 'tests/factories', 'package-lock.json', 'tsconfig.json']
const CONFIGURATION = ['remix.config.js', 'vite.config.ts']
export const BUILD_STAMP = join(root, 'build', 'sources.stamp')

export function sourcesHash() {
  return hashOf({ root, paths: [...SOURCES, ...CONFIGURATION] })
}

/** Whether build/ is made of these sources. Needs none of the tools that build. */
export function isBuildFresh() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sourcesHash()
}
