// docs/keys.md names every key there is, and nothing but the keys' own file reads the secret.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DATA_PURPOSES, KEY_PURPOSES } from '~/server/keys.server'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/keys.md'), 'utf8')

function purposesUnder(heading: string): string[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...part.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '')
}

test('the page lists the keys that the code makes, no more and no fewer', () => {
  expect(purposesUnder('Keys made from SESSION_SECRET')).toEqual(Object.keys(KEY_PURPOSES))
  expect(purposesUnder('Keys made from the data key')).toEqual(Object.keys(DATA_PURPOSES))
})

test('nothing else in the portal reads the secret', () => {
  const files = ['app', 'prisma'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('/prisma/generated/')),
  )
  const reading = files.filter((file) => /SESSION_SECRET/.test(code(file)))
  expect(reading.map((file) => file.slice(root.length + 1))).toEqual([
    // Checks that it is there and long enough.
    'app/server/env.server.ts',
    'app/server/keys.server.ts',
  ])
})

/** Without comments and sentences, which may name it. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\s*(\/\/|\/?\*).*$/gm, '')
    .replace(/(log\.\w+|new Error)\('[^']*'/g, '')
}
