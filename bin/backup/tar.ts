// The frame of a tar file, as POSIX describes it (ustar): a header of 512 bytes before each file, zeros up to the next 512, and
// two empty blocks at the end. Only what our archives need, so that whatever else stands in a header is refused.

export const BLOCK = 512
/** One part is held in memory while it is written or read. Tables come in small parts; a document is far smaller than this. */
export const MOST_PART_BYTES = 256 * 1024 * 1024

const NAME = /^[\w@-][\w.@-]*(\/[\w@-][\w.@-]*)*$/
const NAME_BYTES = 100
const MAGIC = 'ustar\x0000'

export type PartHead = { readonly name: string; readonly bytes: number }

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')}\0`
}

/** The sum of all bytes of a header, its own place counted as eight blanks. */
function sumOf(block: Buffer): number {
  return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)
}

function fits({ name, bytes }: PartHead): boolean {
  return NAME.test(name) && name.length <= NAME_BYTES && bytes >= 0 && bytes <= MOST_PART_BYTES
}

export function tarHeader({ name, bytes }: PartHead, at: Date): Buffer {
  if (!fits({ name, bytes })) throw new Error(`${name} with ${bytes} bytes does not fit into an archive`)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  block.write(octal(0o600, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(bytes, 11), 124)
  block.write(octal(Math.floor(at.getTime() / 1000), 11), 136)
  block.write('0', 156)
  block.write(MAGIC, 257, 'latin1')
  block.write(`${sumOf(block).toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Null for the empty block at the end, undefined for anything that `tarHeader` does not write. */
export function readTarHeader(block: Buffer): PartHead | null | undefined {
  if (block.every((byte) => byte === 0)) return null
  const name = block.toString('latin1', 0, NAME_BYTES).replace(/\0+$/, '')
  const bytes = parseInt(block.toString('latin1', 124, 135), 8)
  const seconds = parseInt(block.toString('latin1', 136, 147), 8)
  if (!fits({ name, bytes }) || !(seconds >= 0)) return undefined
  return block.equals(tarHeader({ name, bytes }, new Date(seconds * 1000))) ? { name, bytes } : undefined
}

/** The zeros between the end of a file and the next block. */
export function paddingAfter(bytes: number): number {
  return (BLOCK - (bytes % BLOCK)) % BLOCK
}

export const TAR_END = Buffer.alloc(2 * BLOCK)
