// Where the bytes of uploaded files live. Keys are random, so nothing of a file's name or of its owner ever reaches a path.
import { createFsFileStorage } from '@remix-run/file-storage/fs'
import { randomUUID } from 'node:crypto'

/** Small on purpose: a bucket in the cloud fits behind it as well as a folder. */
export type FileStore = {
  /** Keeps the bytes under a new key. */
  readonly keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  /** Null when there is no such file. */
  readonly open: (key: string) => Promise<ReadableStream<Uint8Array> | null>
  readonly remove: (key: string) => Promise<void>
}

export function createFolderStore(folder: string): FileStore {
  const files = createFsFileStorage(folder)
  return {
    async keep(bytes) {
      const key = randomUUID()
      await files.set(key, new File([bytes], key))
      return key
    },
    async open(key) {
      const file = await files.get(key)
      return file ? file.stream() : null
    },
    async remove(key) {
      await files.remove(key)
    },
  }
}

let store: FileStore | undefined

/** The store of this process: a folder, STORAGE_DIR or .data/storage. */
export function fileStore(): FileStore {
  return (store ??= createFolderStore(process.env.STORAGE_DIR ?? '.data/storage'))
}
