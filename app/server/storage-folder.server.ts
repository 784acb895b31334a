// Uploaded files in a folder: each is there whole or not at all, and for nobody but the user the portal runs as. A file is two:
// the bytes, and beside them the note that makes them count. The names and the note are those of the release before, so that an
// older portal reads what a newer one wrote, and the other way round.
import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ReadableStream as NodeStream } from 'node:stream/web'
import type { FileStore } from './storage.server'
import { sha256 } from './sha256.server'

export const KEY = /^[0-9a-f-]{36}$/
const NOTE = '.meta.json'
const BYTES = '.dat'
const HALF = '.part'
const KEYS_AT_ONCE = 1000

type Note = { readonly key: string; readonly lastModified: number }

export function createFolderStore(folder: string): FileStore {
  const root = resolve(folder)
  mkdirSync(root, { recursive: true, mode: 0o700 })

  function placeOf(key: string) {
    const name = sha256(key)
    const shelf = join(root, name.slice(0, 2))
    return { shelf, bytesAt: join(shelf, name + BYTES), noteAt: join(shelf, name + NOTE) }
  }

  async function noteOf(key: string): Promise<Note | null> {
    return KEY.test(key) ? orGone(readNote(placeOf(key).noteAt)) : null
  }

  async function keepAs(key: string, bytes: Uint8Array): Promise<void> {
    if (!KEY.test(key)) throw new Error(`${key} is no key of a file`)
    const { shelf, bytesAt, noteAt } = placeOf(key)
    await mkdir(shelf, { recursive: true, mode: 0o700 })
    const note = { key, lastModified: Date.now(), name: key, size: bytes.length, type: '' }
    try {
      await writeWhole(bytesAt, bytes)
      await writeWhole(noteAt, JSON.stringify(note))
      await settle(shelf)
    } catch (error) {
      await Promise.allSettled([rm(noteAt, { force: true }), rm(bytesAt, { force: true })])
      throw error
    }
  }

  return {
    async keep(bytes) {
      const key = randomUUID()
      await keepAs(key, bytes)
      return key
    },
    keepAs,
    async open(key) {
      if (!(await noteOf(key))) return null
      const { bytesAt } = placeOf(key)
      return (await orGone(stat(bytesAt))) && (NodeStream.from(bytesOf(bytesAt)) as ReadableStream<Uint8Array>)
    },
    async remove(key) {
      const { bytesAt, noteAt } = placeOf(key)
      // Without its note nobody finds the file, whatever happens before the bytes are gone too.
      await rm(noteAt, { force: true })
      await rm(bytesAt, { force: true })
    },
    async *keys() {
      let page: string[] = []
      for await (const path of filesBelow(root)) {
        const note = path.endsWith(NOTE) ? await orGone(readNote(path)) : null
        if (note && KEY.test(note.key)) page.push(note.key)
        if (page.length < KEYS_AT_ONCE) continue
        yield page
        page = []
      }
      yield page
    },
    async keptAt(key) {
      const note = await noteOf(key)
      return note && new Date(note.lastModified)
    },
    async removeHalves(before) {
      let removed = 0
      for await (const path of filesBelow(root)) {
        if (!(await isHalf(path)) || !(await isOlder(path, before))) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
  }
}

/** Opened when somebody begins to read, so that an answer nobody waits for holds no file open. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>
}

/** A disk that is full, or a process that is ended half-way, leaves at most a file of another name, which removeHalves finds. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const half = path + HALF
  try {
    const file = await open(half, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    throw error
  }
}

/** The names in a folder outlive a power cut only when the folder itself is on the disk; some systems open no folders. */
async function settle(folder: string): Promise<void> {
  const opened = await open(folder).catch(() => null)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}

async function readNote(path: string): Promise<Note> {
  return JSON.parse(await readFile(path, 'utf8')) as Note
}

/** What never was, and what somebody removes at this moment, is not there; anything else is a store that is away. */
async function orGone<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function* filesBelow(root: string): AsyncGenerator<string> {
  for await (const shelf of await opendir(root)) {
    if (!shelf.isDirectory()) continue
    for await (const entry of await opendir(join(root, shelf.name)))
      if (entry.isFile()) yield join(root, shelf.name, entry.name)
  }
}

/** Begun under another name, or bytes whose note was never written. */
async function isHalf(path: string): Promise<boolean> {
  if (path.endsWith(HALF)) return true
  if (!path.endsWith(BYTES)) return false
  return (await orGone(stat(path.slice(0, -BYTES.length) + NOTE))) === null
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  const found = await orGone(stat(path))
  return found !== null && found.mtime < before
}
