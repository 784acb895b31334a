// What a folder of files looks like from outside: who may read it, and what is left when a write does not come to its end.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createFsFileStorage } from '@remix-run/file-storage/fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { createFolderStore } from './storage-folder.server'
import type { FileStore } from './storage.server'

const root = resolve(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'zero-to-one-folder-'))
const outfile = resolve(root, `.cache/storage-folder-${process.pid}.js`)
const LARGE = 20_000_000
const text = (words: string) => new TextEncoder().encode(words)
let folder: string
let store: FileStore
let made = 0

beforeAll(() => bundle({ root, entry: 'app/server/storage-folder.server.ts', outfile }))
afterAll(() => {
  for (const path of [place, outfile, `${outfile}.map`]) rmSync(path, { recursive: true, force: true })
})
beforeEach(() => {
  folder = join(place, String((made += 1)))
  store = createFolderStore(folder)
})

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
async function keys() {
  const found: string[] = []
  for await (const page of store.keys()) found.push(...page)
  return found
}
async function read(key: string, from = store) {
  const stream = await from.open(key)
  return stream && new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

/** May write only files of half the size, or kills itself as soon as it sees that it has begun one. */
const ENDS = {
  fails: { limit: 'ulimit -f 2000;', watch: '' },
  'is killed': {
    limit: '',
    watch: `
      const { readdirSync } = await import('node:fs')
      const isBegun = () => readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.part'))
      const look = () => (isBegun() ? process.kill(process.pid, 'SIGKILL') : setImmediate(look))
      look()`,
  },
}

/** Writes many bytes in a process of its own; answers with how that ended. */
function keepInChild(how: keyof typeof ENDS): Promise<string> {
  const { limit, watch } = ENDS[how]
  const script = `
    const folder = ${JSON.stringify(folder)}
    const { createFolderStore } = await import(${JSON.stringify(outfile)})
    ${watch}
    await createFolderStore(folder).keep(new Uint8Array(${LARGE})).catch(({ code }) => process.stdout.write(code))`
  const node = [process.execPath, '--input-type=module', '-e', script]
  const child = spawn('sh', ['-c', `${limit} exec "$0" "$@"`, ...node], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.once('close', (_, signal) => done(signal ?? said)))
}

describe('who may read', () => {
  test('nobody but the user the portal runs as, whatever the umask is', async () => {
    const before = process.umask(0)
    try {
      await createFolderStore(join(folder, 'below')).keep(text('营业执照'))
    } finally {
      process.umask(before)
    }
    const below = files()
    expect(below).toHaveLength(2)
    expect(below.map(modeOf)).toEqual(['600', '600'])
    expect([join(folder, 'below'), dirname(below[0] ?? '')].map(modeOf)).toEqual(['700', '700'])
  })
})

describe('a write that does not come to its end', () => {
  test('for want of room throws and leaves nothing', async () => {
    expect(await keepInChild('fails')).toBe('EFBIG')
    expect(files()).toEqual([])
  })

  test('because its process was killed leaves a half that has no key, and that is swept when it is old', async () => {
    const key = await store.keep(text('whole'))
    expect(await keepInChild('is killed')).toBe('SIGKILL')
    expect(files().filter((path) => path.endsWith('.part'))).toHaveLength(1)
    expect(await keys()).toEqual([key])
    expect(await store.removeHalves(new Date(Date.now() - 60_000))).toBe(0)
    expect(await store.removeHalves(new Date(Date.now() + 60_000))).toBe(1)
    expect(files()).toHaveLength(2)
    expect(await read(key)).toBe('whole')
  })

  test('bytes without their note are no file; of older ones nothing is left', async () => {
    const shelf = join(folder, 'ab')
    mkdirSync(shelf)
    const lone = join(shelf, `${'ab'.repeat(32)}.dat`)
    writeFileSync(lone, 'half')
    expect(await keys()).toEqual([])
    utimesSync(lone, 0, 0)
    expect(await store.removeHalves(new Date(1000))).toBe(1)
    expect(files()).toEqual([])
  })
})

describe('an older portal', () => {
  const key = '018f3a52-7c1e-4b3a-9d7e-0123456789ab'

  test('wrote files that are read and removed like any other', async () => {
    await createFsFileStorage(folder).set(key, new File(['older'], key, { lastModified: 5000 }))
    expect([await read(key), await keys(), await store.keptAt(key)]).toEqual(['older', [key], new Date(5000)])
    await store.remove(key)
    expect(files()).toEqual([])
  })

  test('reads what this one writes', async () => {
    const kept = await store.keep(text('newer'))
    const file = await createFsFileStorage(folder).get(kept)
    expect(await file?.text()).toBe('newer')
  })
})
