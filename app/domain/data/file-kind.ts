// What a file is by its first bytes, whatever it is called.
import { fault, type DataFault } from './fault'

/** So many bytes tell what a file is: a stream may bring fewer at first. */
export const TOLD_BY = 200

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Null where it may be text in UTF-8. */
export function faultOfText(bytes: Uint8Array): DataFault | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault('spreadsheet')
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return fault('utf16')
  const start = bytes.subarray(0, TOLD_BY)
  const zeros = start.filter((byte) => byte === 0).length
  if (zeros > 0) return fault(zeros * 3 > start.length ? 'utf16' : 'not_text')
  return startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ? fault('not_text') : null
}

/** dBase III to IV, FoxPro, with or without notes beside it. */
const DBF_VERSIONS: readonly number[] = [0x02, 0x03, 0x30, 0x31, 0x43, 0x63, 0x83, 0x8b, 0xf5]

export function faultOfDbf(bytes: Uint8Array): DataFault | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault('spreadsheet')
  return DBF_VERSIONS.includes(bytes[0] ?? 0) ? null : fault('not_dbf')
}

export function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after
  const all = new Uint8Array(before.length + after.length)
  all.set(before)
  all.set(after, before.length)
  return all
}
