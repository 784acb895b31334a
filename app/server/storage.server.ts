// Where the bytes of uploaded files live. Keys are random, so nothing of a file's name or of its owner ever reaches a path.
import type { FileStorage } from '@remix-run/file-storage'
import { randomUUID } from 'node:crypto'
import { createFolderStore, KEY } from './storage-folder.server'
import { createBucket, type BucketAccess } from './storage-gateway.server'

/** Small on purpose: a bucket in the cloud fits behind it as well as a folder. Every part throws when the store is away. */
export type FileStore = {
  /** Keeps the bytes under a new key. */
  readonly keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  /** Keeps the bytes under the key they had in another store. */
  readonly keepAs: (key: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Null when there is no such file. */
  readonly open: (key: string) => Promise<ReadableStream<Uint8Array> | null>
  /** What is not there is removed already. */
  readonly remove: (key: string) => Promise<void>
  /** Every key, many at a time. Nothing may be removed before the last of them was read. */
  readonly keys: () => AsyncGenerator<readonly string[]>
  /** Null when there is no such file. */
  readonly keptAt: (key: string) => Promise<Date | null>
  /** Removes what was begun before a time and never finished; how many. Nobody sees such halves under a key. */
  readonly removeHalves: (before: Date) => Promise<number>
}

export function createBucketStore(access: BucketAccess): FileStore {
  return storeOn(createBucket(access))
}

/** Most that a bucket tells at once. */
const KEYS_AT_ONCE = 1000

function storeOn(files: FileStorage): FileStore {
  return {
    async keep(bytes) {
      const key = randomUUID()
      await files.set(key, new File([bytes], key))
      return key
    },
    async keepAs(key, bytes) {
      if (!KEY.test(key)) throw new Error(`${key} is no key of a file`)
      await files.set(key, new File([bytes], key))
    },
    async open(key) {
      const file = KEY.test(key) ? await files.get(key) : null
      return file ? file.stream() : null
    },
    async remove(key) {
      await files.remove(key)
    },
    async *keys() {
      let cursor: string | undefined
      do {
        const page = await files.list({ limit: KEYS_AT_ONCE, ...(cursor !== undefined && { cursor }) })
        yield page.files.map(({ key }) => key).filter((key) => KEY.test(key))
        cursor = page.cursor
      } while (cursor !== undefined)
    },
    async keptAt(key) {
      const file = KEY.test(key) ? await files.get(key) : null
      return file && new Date(file.lastModified)
    },
    // A bucket shows a file when all of it has arrived, and forgets the rest by itself.
    removeHalves: () => Promise.resolve(0),
  }
}

let store: FileStore | undefined

/** The store of this process: the bucket of S3_BUCKET, or a folder, STORAGE_DIR or .data/storage. */
export function fileStore(): FileStore {
  const access = bucketAccess(process.env)
  return (store ??= access ? createBucketStore(access) : createFolderStore(process.env.STORAGE_DIR ?? '.data/storage'))
}

function bucketAccess(env: Readonly<Record<string, string | undefined>>): BucketAccess | null {
  if (!env.S3_BUCKET) return null
  return {
    bucket: env.S3_BUCKET,
    region: env.S3_REGION ?? 'us-east-1',
    endpoint: env.S3_ENDPOINT,
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  }
}
