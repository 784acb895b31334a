// Small files of the shapes in which they are published: trade flows as CEPII writes them, the library of refund rates as a DBF in GBK.

/** From the programme's own table of GBK, made by decoding all pairs once: Node writes no GBK. */
let signs: ReadonlyMap<string, readonly number[]> | undefined

function gbkSigns(): ReadonlyMap<string, readonly number[]> {
  if (signs) return signs
  const decoder = new TextDecoder('gbk')
  const found = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low))
      if (sign.length === 1 && sign !== '\ufffd') found.set(sign, [high, low])
    }
  }
  signs = found
  return found
}

export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => gbkSigns().get(sign) ?? [sign.charCodeAt(0)]))
}

export type RefundLine = {
  readonly CODE: string
  readonly NAME?: string
  readonly UNIT?: string
  readonly ST_DATE?: string
  readonly END_DATE?: string
  readonly ZSSL_SET?: string
  readonly TSL: string
  readonly NOTE?: string
}

const FIELDS = [
  ...[['CODE', 'C', 20] as const, ['NAME', 'C', 40] as const, ['UNIT', 'C', 10] as const, ['ST_DATE', 'D', 8] as const],
  ...[
    ['END_DATE', 'D', 8] as const,
    ['ZSSL_SET', 'C', 10] as const,
    ['TSL', 'N', 6] as const,
    ['NOTE', 'C', 20] as const,
  ],
]

export type DbfWish = {
  /** Without these fields. */
  readonly without?: readonly string[]
  /** How many records the heading announces, if not as many as there are. */
  readonly announced?: number
}

export function refundFile(
  lines: readonly RefundLine[],
  { without = [], announced = lines.length }: DbfWish = {},
): Uint8Array {
  const fields = FIELDS.filter(([name]) => !without.includes(name))
  const heading = Buffer.alloc(32 + fields.length * 32 + 1)
  heading[0] = 0x03
  heading.writeUInt32LE(announced, 4)
  heading.writeUInt16LE(heading.length, 8)
  heading.writeUInt16LE(1 + fields.reduce((sum, [, , length]) => sum + length, 0), 10)
  for (const [at, [name, type, length]] of fields.entries()) {
    heading.write(`${name}`, 32 + at * 32, 'latin1')
    heading.write(type, 32 + at * 32 + 11, 'latin1')
    heading[32 + at * 32 + 16] = length
  }
  heading[heading.length - 1] = 0x0d
  const usual = { NAME: '激光切割机', UNIT: '台', ST_DATE: '20220101', END_DATE: '', ZSSL_SET: '13', NOTE: '' }
  const records = lines.map((line) => {
    const filled: Readonly<Record<string, string>> = { ...usual, ...line }
    const cells = fields.map(([name, , length]) => padded(gbk(filled[name] ?? ''), length))
    return Buffer.concat([Buffer.from(' '), ...cells])
  })
  return Buffer.concat([heading, ...records, Buffer.of(0x1a)])
}

function padded(bytes: Uint8Array, length: number): Buffer {
  const cell = Buffer.alloc(length, ' ')
  cell.set(bytes.subarray(0, length))
  return cell
}

export function csvFile(...lines: readonly string[]): Uint8Array {
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}

export const BACI_HEADING = 't,i,j,k,v,q'
