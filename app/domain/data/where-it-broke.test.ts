// Where a file is wrong does not depend on how it arrived: a stream cuts it anywhere, also through the middle of a character.
import { describe, expect, it } from 'vitest'
import { ok } from '../shared/result'
import { csvReader } from './csv'
import { fault, shown } from './fault'

function faultOf(pieces: readonly Uint8Array[]): string {
  const reader = csvReader({ columns: ['a', 'b'], row: () => null, end: () => ok(null) })
  for (const piece of pieces) {
    const found = reader.push(piece)
    if (found) return `${found.code} ${found.values.line}`
  }
  const done = reader.end()
  return done.ok ? 'read' : `${done.refusal.code} ${done.refusal.values.line}`
}

/** What is said of a file whole, and cut in two at each place of its last lines. */
function said(file: Uint8Array): readonly string[] {
  const places = Array.from({ length: file.length + 1 }, (_, at) => at)
  // What comes before the last lines is plain: there a cut now and then is enough.
  const cuts = places
    .filter((at) => at % 23 === 0 || at > file.length - 32)
    .map((at) => [file.subarray(0, at), file.subarray(at)])
  return [...new Set([[file], ...cuts].map(faultOf))]
}

const LONG = `a,b\n${'1,2\n'.repeat(60)}`
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('a file that is no UTF-8, cut anywhere', () => {
  it.each<[string, Uint8Array, string]>([
    ['in a short file', bytes('a,b\n1,2\n', [0xff], ',3\n'), 'not_utf8 3'],
    ['in its heading', bytes('a,', [0xff], '\n1,2\n'), 'not_utf8 1'],
    ['in its last line', bytes('a,b\n1,', [0xff]), 'not_utf8 2'],
    ['behind the first bytes', bytes(LONG, [0xff], ',1\n'), 'not_utf8 62'],
    ['behind a line in Chinese', bytes(LONG, '激光,1\n5,6\n', [0xff], ',1\n'), 'not_utf8 64'],
    ['behind a sign of four bytes', bytes(LONG, '1,😀\n', [0xff], ',1\n'), 'not_utf8 63'],
    ['behind the sign that stands for what is broken', bytes(LONG, '1,\ufffd\n', [0xff], ',1\n'), 'not_utf8 63'],
    ['in the middle of a line in Chinese', bytes(LONG, '激光', [0xff], '切割,1\n'), 'not_utf8 62'],
    ['with half a character before a line break', bytes(LONG, '激', [0xe5, 0x85], '\n5,6\n'), 'not_utf8 62'],
    ['with half a character at its end', bytes(LONG, '激光,', [0xe5, 0x85]), 'not_utf8 62'],
    ['with a character written too long', bytes(LONG, [0xc0, 0xaf], ',1\n'), 'not_utf8 62'],
    ['with half a pair of sixteen bits', bytes(LONG, [0xed, 0xa0, 0x80], ',1\n'), 'not_utf8 62'],
  ])('is wrong %s', (_, file, expected) => expect(said(file)).toEqual([expected]))

  it.each<[string, Uint8Array, string]>([
    ['in Chinese', bytes(LONG, '激光,切割\n'), 'read'],
    ['with signs of four bytes', bytes(LONG, '𠮷,😀\n'), 'read'],
    ['with the sign that stands for what is broken', bytes(LONG, '\ufffd,1\n'), 'read'],
    ['with a row too short before the broken byte', bytes(LONG, '1\n', [0xff], ',1\n'), 'columns 62'],
    ['with a row too short behind the broken byte', bytes(LONG, [0xff], ',1\n1\n'), 'not_utf8 62'],
    ['with an open quote', bytes(LONG, '"激,1\n2,3\n'), 'unclosed_quote 62'],
  ])('is judged by its first fault %s', (_, file, expected) => expect(said(file)).toEqual([expected]))
})

describe('what a file said, cut to be shown', () => {
  it.each([
    ['forty signs of two halves', '𠮷'.repeat(40), '𠮷'.repeat(40)],
    ['forty-one signs of two halves', '𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
    ['an odd number before them', `a${'😀'.repeat(60)}`, `a${'😀'.repeat(39)}…`],
    ['a pair at the very end', `${'x'.repeat(39)}😀`, `${'x'.repeat(39)}😀`],
    ['a pair across the end', `${'x'.repeat(40)}😀`, `${'x'.repeat(40)}…`],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected)
    expect(shown(text)).not.toMatch(/\p{Cs}/u)
  })

  it('is cut in the values of a fault as well', () => {
    expect(fault('header', { found: `a${'😀'.repeat(60)}` }).values.found).not.toMatch(/\p{Cs}/u)
  })
})
