// The frame of an archive: what is written is read again, and what is not ours is not taken for it.
import { describe, expect, it } from 'vitest'
import { BLOCK, MOST_PART_BYTES, paddingAfter, readTarHeader, tarHeader } from '../bin/backup/tar'
import { checksumLine, isMark, markWith } from '../bin/backup/manifest'

const AT = new Date('2026-11-30T00:00:00Z')
const head = { name: 'tables/public.Firm/000001.jsonl', bytes: 1_234_567 }

describe('a heading', () => {
  it('says name and size', () => {
    const block = tarHeader(head, AT)
    expect(block).toHaveLength(BLOCK)
    expect(readTarHeader(block)).toEqual(head)
  })

  it.each(['', '/etc/passwd', '../up', 'a/../b', 'with space', `${'a'.repeat(101)}`])(
    'has no name like "%s"',
    (name) => {
      expect(() => tarHeader({ name, bytes: 1 }, AT)).toThrow('does not fit')
    },
  )

  it('has no size that could not be held in memory', () => {
    expect(() => tarHeader({ name: 'a', bytes: MOST_PART_BYTES + 1 }, AT)).toThrow('does not fit')
  })

  it('is not read when any byte of it is another one', () => {
    for (let at = 0; at < BLOCK; at += 1) {
      const block = tarHeader(head, AT)
      block.writeUInt8(block.readUInt8(at) ^ 0x10, at)
      expect(readTarHeader(block), String(at)).toBeUndefined()
    }
  })

  it('is followed at the end by an empty block', () => {
    expect(readTarHeader(Buffer.alloc(BLOCK))).toBeNull()
  })
})

it.each([
  [0, 0],
  [1, 511],
  [511, 1],
  [512, 0],
  [513, 511],
])('%i bytes are followed by %i zeros', (bytes, zeros) => {
  expect(paddingAfter(bytes)).toBe(zeros)
})

it('writes checksums as sha256sum does', () => {
  expect(checksumLine('a.txt', Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
  )
})

it('marks a text for those who know the secret', () => {
  const mark = markWith('one secret', 'text')
  expect(isMark(mark, markWith('one secret', 'text'))).toBe(true)
  expect(isMark(mark, markWith('another secret', 'text'))).toBe(false)
  expect(isMark(mark, markWith('one secret', 'other text'))).toBe(false)
  expect(isMark('', mark)).toBe(false)
})
