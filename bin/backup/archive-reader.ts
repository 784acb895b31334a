// Reads an archive part by part and checks it on the way: whatever is cut off, altered, missing or too much is refused.
import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { SetupError } from '../setup-error.mjs'
import { ABOUT, aboutSchema, checksumLine, MANIFEST, manifestSchema, type About, type Manifest } from './manifest'
import { BLOCK, paddingAfter, readTarHeader } from './tar'

export type Part = { readonly name: string; readonly content: Buffer }

const CHECKSUMS = /^checksums\/\d{6}\.sha256$/

export function refuseArchive(reason: string): never {
  throw new SetupError(`This is not an archive of npm run backup as it was written: ${reason}. Nothing was restored.`)
}

/** Hands on the parts in their order; the manifest comes last, and nothing after it. Who writes must wait for the answer. */
export async function readArchive(file: string, onPart: (part: Part) => Promise<void> | void): Promise<Manifest> {
  const digest = createHash('sha256')
  let due: string[] = []
  let last: Part | null = null
  for await (const part of readParts(file)) {
    if (last?.name === MANIFEST) refuseArchive('something follows its end')
    last = part
    if (part.name === MANIFEST) continue
    if (CHECKSUMS.test(part.name)) {
      if (part.content.toString() !== due.join('')) refuseArchive(`the checksums of ${part.name} are not right`)
      due = []
      continue
    }
    const line = checksumLine(part.name, part.content)
    digest.update(line)
    due.push(line)
    await onPart(part)
  }
  if (last?.name !== MANIFEST || due.length > 0) refuseArchive('its end is missing')
  const manifest = manifestSchema.safeParse(jsonOf(last.content))
  if (!manifest.success || manifest.data.digest !== digest.digest('hex')) refuseArchive('the sum of it is not right')
  return manifest.data
}

export function readAbout({ name, content }: Part): About {
  const about = aboutSchema.safeParse(jsonOf(content))
  return name === ABOUT && about.success ? about.data : refuseArchive('it does not say what it holds')
}

async function* readParts(file: string): AsyncGenerator<Part> {
  const size = await sizeOf(file)
  const raw = createReadStream(file)
  const gunzip = createGunzip()
  raw.on('error', (error) => gunzip.destroy(error))
  const take = reader(raw.pipe(gunzip))
  try {
    for (;;) {
      const head = readTarHeader(await take(BLOCK))
      if (head === undefined) refuseArchive('a heading in it cannot be read')
      if (head === null) break
      const content = await take(head.bytes)
      await take(paddingAfter(head.bytes))
      yield { name: head.name, content }
    }
    // Reading on to the end lets gzip compare its own sum; what follows that end it would pass over.
    await take(BLOCK)
    if ((await take.isMore()) || gunzip.bytesWritten !== size) refuseArchive('something follows its end')
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_)/.test(String(error.code)))
      refuseArchive('it is damaged')
    throw error
  } finally {
    raw.destroy()
    gunzip.destroy()
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    await access(file, constants.R_OK)
    return (await stat(file)).size
  } catch (error) {
    throw new SetupError(`The archive ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** Takes exactly so many bytes from a stream; a stream that ends before is an archive that was cut off. */
function reader(source: AsyncIterable<Buffer>) {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let bytes = 0
  async function more(): Promise<boolean> {
    const next: IteratorResult<Buffer, undefined> = await chunks.next()
    if (next.done) return false
    held.push(next.value)
    bytes += next.value.length
    return true
  }
  async function take(wanted: number): Promise<Buffer> {
    while (bytes < wanted) if (!(await more())) refuseArchive('it was cut off')
    const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
    held = [all.subarray(wanted)]
    bytes = all.length - wanted
    return all.subarray(0, wanted)
  }
  async function isMore(): Promise<boolean> {
    return bytes > 0 || more()
  }
  return Object.assign(take, { isMore })
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString())
  } catch {
    return null
  }
}
