// A spreadsheet program as small as the formulas of the portal allow: it opens a workbook, changes cells and computes it again in
// binary numbers, as every such program does.
import { inflateRawSync } from 'node:zlib'

export type Content = number | string | { readonly formula: string; readonly shown: number }
export type Workbook = {
  readonly names: readonly string[]
  /** By `sheet!A1`. */
  readonly cells: ReadonlyMap<string, Content>
  readonly parts: ReadonlyMap<string, string>
}

const FORMULA =
  /'((?:[^']|'')+)'!([A-Z]+\d+)|([A-Z]+\d+)|\[(\w+)\]|(ROUND|MIN|MAX|IF|NA)\(|(\d+(?:\.\d+)?)|(<=|[-+*/(),<>=])/y

type Token = { readonly kind: 'number' | 'cell' | 'call' | 'sign'; readonly text: string }

function tokensOf(formula: string, sheet: string): Token[] {
  const tokens: Token[] = []
  FORMULA.lastIndex = 0
  while (FORMULA.lastIndex < formula.length) {
    const at = FORMULA.lastIndex
    const found = FORMULA.exec(formula)
    if (!found) throw new Error(`Not in every program: ${formula.slice(at)}`)
    const [, of, there, here, name, call, number, sign] = found
    if (there) tokens.push({ kind: 'cell', text: `${(of ?? '').replaceAll("''", "'")}!${there}` })
    else if (here) tokens.push({ kind: 'cell', text: `${sheet}!${here}` })
    else if (name) tokens.push({ kind: 'cell', text: name })
    else if (call) tokens.push({ kind: 'call', text: call })
    else if (number) tokens.push({ kind: 'number', text: number })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

const COMPARE = {
  '<=': (one: number, other: number) => one <= other,
  '<': (one: number, other: number) => one < other,
  '>': (one: number, other: number) => one > other,
  '=': (one: number, other: number) => one === other,
} as const

/** #N/A is no number. */
function call(name: string, given: readonly number[]): number {
  const [first = NaN, second = NaN, third = NaN] = given
  if (name === 'MIN') return Math.min(...given)
  if (name === 'MAX') return Math.max(...given)
  if (name === 'ROUND') return rounded(first, second)
  return name === 'IF' && first === 1 ? second : third
}

/** What a formula gives; `valueOf` answers for a cell, as `sheet!A1` or by the name in square brackets. */
export function evaluate(formula: string, valueOf: (cell: string) => number, sheet = ''): number {
  const tokens = tokensOf(formula, sheet)
  let at = 0
  const is = (text: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === text
  const expect = (text: string) => {
    if (!is(text)) throw new Error(`${text} missing in ${formula}`)
    at += 1
  }
  function operand(): number {
    const token = tokens[at]
    at += 1
    if (token?.kind === 'number') return Number(token.text)
    if (token?.kind === 'cell') return valueOf(token.text)
    if (token?.text === '-') return -operand()
    if (token?.kind === 'call') return called(token.text)
    if (token?.text !== '(') throw new Error(`Cannot compute ${formula}`)
    const inside = total()
    expect(')')
    return inside
  }
  function called(name: string): number {
    const given = is(')') ? [] : [compared()]
    while (is(',')) {
      at += 1
      given.push(compared())
    }
    expect(')')
    return call(name, given)
  }
  /** 1 where it is so, else 0. */
  function compared(): number {
    const one = total()
    const sign = (['<=', '<', '>', '='] as const).find(is)
    if (!sign) return one
    at += 1
    return COMPARE[sign](one, total()) ? 1 : 0
  }
  function product(): number {
    let value = operand()
    for (;;)
      if (is('*')) {
        at += 1
        value *= operand()
      } else if (is('/')) {
        at += 1
        value /= operand()
      } else return value
  }
  function total(): number {
    let value = product()
    for (;;)
      if (is('+')) {
        at += 1
        value += product()
      } else if (is('-')) {
        at += 1
        value -= product()
      } else return value
  }
  const result = total()
  if (at !== tokens.length) throw new Error(`Something follows in ${formula}`)
  return result
}

/** Half away from zero, over fifteen digits, as spreadsheets round. */
export function rounded(value: number, decimals: number): number {
  const [digits = '0', power = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e')
  const whole = Math.round(Number(`${digits}e${Number(power) + decimals}`))
  return Math.sign(value) * Number(`${whole}e${-decimals}`)
}

/** The value of a cell with everything it rests on; `changed` are typed over what the file has. */
export function computed({ cells }: Workbook, cell: string, changed: Readonly<Record<string, number>> = {}): number {
  const content = changed[cell] ?? cells.get(cell)
  if (typeof content === 'number') return content
  if (typeof content !== 'object') throw new Error(`No number in ${cell}: ${content}`)
  const sheet = cell.slice(0, cell.lastIndexOf('!'))
  return evaluate(content.formula, (other) => computed({ cells } as Workbook, other, changed), sheet)
}

function unzip(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  let entry = file.readUInt32LE(file.length - 22 + 16)
  while (file.readUInt32LE(entry) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((at) =>
      at === 20 ? file.readUInt32LE(entry + at) : file.readUInt16LE(entry + at),
    ) as [number, number, number, number]
    const local = file.readUInt32LE(entry + 42)
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const packed = file.subarray(from, from + size)
    const isPacked = file.readUInt16LE(entry + 10) === 8
    const path = file.toString('utf8', entry + 46, entry + 46 + name)
    parts.set(path, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'))
    entry += 46 + name + extra + comment
  }
  return parts
}

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

export function openWorkbook(file: Buffer): Workbook {
  const parts = unzip(file)
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
    plain([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  )
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) =>
    plain(name ?? ''),
  )
  const cells = new Map<string, Content>()
  names.forEach((name, at) => {
    const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
    for (const [, head = '', body = ''] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
      const address = `${name}!${/r="([A-Z]+\d+)"/.exec(head)?.[1]}`
      const value = /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? ''
      const formula = /<f>(.*?)<\/f>/s.exec(body)?.[1]
      const isText = /t="s"/.test(head)
      if (formula !== undefined)
        cells.set(address, { formula: plain(formula), shown: value === '' ? NaN : Number(value) })
      else cells.set(address, isText ? (strings[Number(value)] ?? '') : Number(value))
    }
  })
  return { names, cells, parts }
}
