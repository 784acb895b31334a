// What fingers and calendars suggest: keys that lie side by side, counting, the same again and again, dates and telephone numbers.

const ROWS = [
  { keys: '`1234567890-=', from: 0 },
  { keys: 'qwertyuiop[]\\', from: 1.5 },
  { keys: "asdfghjkl;'", from: 1.75 },
  { keys: 'zxcvbnm,./', from: 2.25 },
] as const
/** Where a key lies, in widths of a key. */
const PLACE = new Map(
  ROWS.flatMap(({ keys, from }, row) => [...keys].map((key, at) => [key, { row, column: from + at }] as const)),
)
const SHIFTED = new Map([...'~!@#$%^&*()_+{}|:"<>?'].map((sign, at) => [sign, "`1234567890-=[]\\;',./"[at] ?? sign]))
const KEYPAD_LINES = ['147', '258', '369', '159', '357', '789', '456', '123']
const KEYPAD = new RegExp(
  `^(?:${KEYPAD_LINES.flatMap((line) => [line, [...line].reverse().join('')]).join('|')}|000)+$`,
)

/** A stray key between two runs makes it more than a walk; runs of two come about in every word. */
const SHORTEST_RUN = 3
const LONGEST_BLOCK = 8

/** Text without capitals. */
export function isPattern(text: string): boolean {
  const signs = [...text]
  if (new Set(signs).size <= 2 || isRepeated(signs)) return true
  return KEYPAD.test(text) || isMobileNumber(text) || isDate(text) || isWalk(signs)
}

/** Days as people write them, with or without the century; years, one or two of them. */
export function isDate(digits: string): boolean {
  if (/^(?:19|20)\d\d(?:(?:19|20)\d\d)?$/.test(digits)) return true
  const [, year, first, second] = /^((?:19|20)?\d\d)(\d\d)(\d\d)$/.exec(digits) ?? []
  if (year && isMonthAndDay(first, second)) return true
  const [, left, right] = /^(\d\d)(\d\d)(?:19|20)?\d\d$/.exec(digits) ?? []
  return isMonthAndDay(left, right) || isMonthAndDay(right, left)
}

function isMonthAndDay(month = '', day = ''): boolean {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
}

/** In mainland China, with the code of the country or without. */
function isMobileNumber(text: string): boolean {
  return /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(text)
}

/** A block again and again, the last time perhaps not to its end. */
function isRepeated(signs: readonly string[]): boolean {
  const longest = Math.min(LONGEST_BLOCK, Math.floor(signs.length / 2))
  return Array.from({ length: longest }, (_, index) => index + 1).some((size) =>
    signs.every((sign, at) => at < size || sign === signs[at - size]),
  )
}

function isWalk(signs: readonly string[]): boolean {
  const keys = signs.map((sign) => SHIFTED.get(sign) ?? sign)
  let run = 1
  for (let at = 1; at < keys.length; at += 1) {
    if (isNext(keys[at - 1] ?? '', keys[at] ?? '')) run += 1
    else if (run < SHORTEST_RUN) return false
    else run = 1
  }
  return run >= SHORTEST_RUN
}

function isNext(a: string, b: string): boolean {
  if (a === b) return true
  if (/^[a-z0-9]{2}$/.test(a + b) && Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) === 1) return true
  const [from, to] = [PLACE.get(a), PLACE.get(b)]
  if (!from || !to) return false
  return Math.abs(from.row - to.row) <= 1 && Math.abs(from.column - to.column) <= 1
}
