import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFolderStore } from './storage.server'

async function bytesAt(stream: ReadableStream<Uint8Array> | null): Promise<string | null> {
  return stream && new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

test('what was kept can be opened under its key until it is removed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'))
  const store = createFolderStore(folder)
  const key = await store.keep(new TextEncoder().encode('营业执照'))
  expect(await bytesAt(await store.open(key))).toBe('营业执照')
  expect(await bytesAt(await createFolderStore(folder).open(key))).toBe('营业执照')
  await store.remove(key)
  expect(await store.open(key)).toBeNull()
  expect(await readdir(folder)).toEqual([])
})

test('keys do not repeat and an unknown key opens nothing', async () => {
  const store = createFolderStore(await mkdtemp(join(tmpdir(), 'store-')))
  const bytes = new TextEncoder().encode('same')
  expect(await store.keep(bytes)).not.toBe(await store.keep(bytes))
  expect(await store.open('../../etc/passwd')).toBeNull()
})
