// One contract, kept by every place where documents can live.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBucketServer } from '../../tests/support/bucket-server'
import { createFolderStore } from './storage-folder.server'
import { createBucketStore, type FileStore } from './storage.server'
import { atLeast } from '../../tests/support/at-least'

type Place = { readonly again: () => FileStore; readonly away: () => Promise<FileStore> }
let places: Record<'a folder' | 'a bucket', Place>
let stop: () => Promise<void>

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'))
  const { access, stop: stopServer } = await startBucketServer()
  stop = stopServer
  places = {
    'a folder': {
      again: () => createFolderStore(folder),
      async away() {
        const gone = join(await mkdtemp(join(tmpdir(), 'store-')), 'gone')
        const store = createFolderStore(gone)
        // What was a folder is a file now.
        await rm(gone, { recursive: true, force: true })
        await writeFile(gone, '')
        return store
      },
    },
    'a bucket': {
      again: () => createBucketStore(access),
      // Nobody listens at port 1 of this machine.
      away: () => Promise.resolve(createBucketStore({ ...access, endpoint: 'http://127.0.0.1:1' })),
    },
  }
})
afterAll(() => stop())

async function bytesAt(store: FileStore, key: string): Promise<Uint8Array | null> {
  const stream = await store.open(key)
  return stream && new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes()
}

describe.each(['a folder', 'a bucket'] as const)('%s', (name) => {
  const store = () => places[name].again()

  test('gives back what was kept, also to those who come later, until it is removed', async () => {
    const key = await store().keep(new TextEncoder().encode('营业执照'))
    expect(new TextDecoder().decode((await bytesAt(store(), key)) ?? undefined)).toBe('营业执照')
    await store().remove(key)
    expect(await store().open(key)).toBeNull()
  })

  test('keeps twenty megabytes byte for byte', async () => {
    const large = new Uint8Array(20_000_000).map((_, at) => (at * 31) % 251)
    const key = await store().keep(large)
    const back = await bytesAt(store(), key)
    expect(back && Buffer.compare(back, large)).toBe(0)
  })

  test('tells its keys, and since when it has each', async () => {
    const before = Date.now()
    const keys = [await store().keep(new Uint8Array([1])), await store().keep(new Uint8Array([2]))]
    const told: string[] = []
    for await (const page of store().keys()) told.push(...page)
    expect(told).toEqual(expect.arrayContaining(keys))
    for (const key of keys) {
      const at = (await store().keptAt(key))?.getTime() ?? 0
      expect(at).toBeGreaterThanOrEqual(before)
      expect(at).toBeLessThanOrEqual(Date.now())
    }
    await store().remove(keys[0] ?? '')
    expect(await store().keptAt(keys[0] ?? '')).toBeNull()
  })

  test('gives each file a key of its own, also when many come at once', async () => {
    const bytes = new TextEncoder().encode('same')
    const keys = await Promise.all(Array.from({ length: 20 }, () => store().keep(bytes)))
    expect(new Set(keys).size).toBe(20)
    expect(
      atLeast(1, await Promise.all(keys.map((key) => bytesAt(store(), key)))).every((found) => found?.length === 4),
    ).toBe(true)
  })

  test.each(['018f3a52-7c1e-7b3a-9d7e-0123456789ab', '../../etc/passwd', '', '%2e%2e', 'x'.repeat(36)])(
    'has nothing under the key “%s”',
    async (key) => {
      expect(await store().open(key)).toBeNull()
    },
  )

  test('finds nothing wrong with removing what is not there', async () => {
    await expect(store().remove('018f3a52-7c1e-7b3a-9d7e-0123456789ab')).resolves.toBeUndefined()
  })

  test('keeps an empty file', async () => {
    const key = await store().keep(new Uint8Array())
    expect((await bytesAt(store(), key))?.length).toBe(0)
  })

  test('says so when it is away', async () => {
    const away = await places[name].away()
    await expect(away.keep(new Uint8Array([1]))).rejects.toThrow()
  })
})
