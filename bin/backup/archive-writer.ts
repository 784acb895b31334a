// Writes an archive part by part: a gzipped tar file, under another name until it is complete.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { checksumLine } from './manifest'
import { paddingAfter, TAR_END, tarHeader } from './tar'

export type ArchiveWriter = {
  readonly add: (name: string, content: Buffer | string) => Promise<void>
  /** Writes the checksums that are due and answers with the digest over all of them. */
  readonly sealed: () => Promise<string>
  /** The last part, of which no checksum is kept; then down to the disk, and to its name. */
  readonly finish: (name: string, content: string) => Promise<void>
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>
}

const CHECKSUMS_AT_ONCE = 10_000
/** Documents are compressed already, and tables shrink to a sixth even so. */
const LEVEL = 3

export async function createArchive(file: string, moment: Date): Promise<ArchiveWriter> {
  const half = `${file}.part`
  await mkdir(dirname(file), { recursive: true })
  const gzip = createGzip({ level: LEVEL })
  // A stopped backup of the same name may have left its half; one lock lets only one run at a time.
  const written = pipeline(gzip, createWriteStream(half, { flags: 'w', mode: 0o600, flush: true }))
  written.catch(() => undefined)
  const digest = createHash('sha256')
  let lines: string[] = []
  let lists = 0

  async function write(bytes: Buffer): Promise<void> {
    // What ended the stream is said by `written`; a stream that is gone says nothing any more.
    if (gzip.destroyed) await written
    if (!gzip.write(bytes)) await once(gzip, 'drain').catch(() => written)
  }

  async function writePart(name: string, content: Buffer): Promise<void> {
    await write(tarHeader({ name, bytes: content.length }, moment))
    await write(content)
    await write(Buffer.alloc(paddingAfter(content.length)))
  }

  async function writeChecksums(): Promise<void> {
    if (lines.length === 0) return
    lists += 1
    await writePart(`checksums/${String(lists).padStart(6, '0')}.sha256`, Buffer.from(lines.join('')))
    lines = []
  }

  return {
    async add(name, content) {
      const bytes = Buffer.from(content)
      await writePart(name, bytes)
      const line = checksumLine(name, bytes)
      digest.update(line)
      lines.push(line)
      if (lines.length >= CHECKSUMS_AT_ONCE) await writeChecksums()
    },
    async sealed() {
      await writeChecksums()
      return digest.copy().digest('hex')
    },
    async finish(name, content) {
      await writeChecksums()
      await writePart(name, Buffer.from(content))
      gzip.end(TAR_END)
      await written
      await rename(half, file)
      await syncFolder(dirname(file))
    },
    async abandon() {
      gzip.destroy()
      await written.catch(() => undefined)
      await rm(half, { force: true })
    },
  }
}

/** So that the new name survives a power cut. Systems that cannot do it for folders do it by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
