// Which words of a text a firm changed, so that an advisor sees at one glance what to look at again. Chinese is compared character
// by character, other writing word by word, a number or a code as a whole.

export type Piece = { readonly text: string; readonly isChanged: boolean }
export type TextChange = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** Cells of the table of common words: more would keep the page waiting, and such texts are better read whole. */
const MOST_CELLS = 250_000
/** With less than a quarter in common the words that agree do so by chance, and marking around them only confuses. */
const LEAST_COMMON = 0.25

/** Both texts in pieces; the pieces of each put together are the text. */
export function diffWords(before: string, after: string): TextChange {
  if (before === after) return { before: piecesOf(before, false), after: piecesOf(after, false) }
  const [old, young] = [tokens(before), tokens(after)]
  const start = commonStart(old, young)
  const end = commonEnd(old.slice(start), young.slice(start))
  const [oldMiddle, youngMiddle] = [old.slice(start, old.length - end), young.slice(start, young.length - end)]
  if (oldMiddle.length * youngMiddle.length > MOST_CELLS) return wholly(before, after)
  const kept = longestCommon(oldMiddle, youngMiddle)
  const edges = { start, end }
  const change = {
    before: marked(old, { ...edges, kept: kept.map(([place]) => place + start) }),
    after: marked(young, { ...edges, kept: kept.map(([, place]) => place + start) }),
  }
  return shareInCommon(change) < LEAST_COMMON ? wholly(before, after) : change
}

function wholly(before: string, after: string): TextChange {
  return { before: piecesOf(before, true), after: piecesOf(after, true) }
}

function piecesOf(text: string, isChanged: boolean): readonly Piece[] {
  return text === '' ? [] : [{ text, isChanged }]
}

// A grapheme is what a reader takes for one character: a letter with its marks, both halves of a rare character, a family of emoji.
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORD = /^[\p{Letter}\p{Number}]/u
const DIGIT = /^\p{Number}/u
/** 18-2, 12,500.00 and 2026/11/25 are one number each; it's is one word. */
const IN_NUMBER = /^[-.,:/‐–]$/u
const IN_WORD = /^['’]$/u

function tokens(text: string): readonly string[] {
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment)
  const found: string[] = []
  let isOpen = false
  signs.forEach((sign, index) => {
    const goesOn = isOpen && (isWordSign(sign) || joins(sign, { before: signs[index - 1], after: signs[index + 1] }))
    if (goesOn) found[found.length - 1] += sign
    else found.push(sign)
    isOpen = goesOn || isWordSign(sign)
  })
  return found
}

function isWordSign(sign: string): boolean {
  return WORD.test(sign) && !ALONE.test(sign)
}

function joins(
  sign: string,
  { before = '', after = '' }: { readonly before?: string; readonly after?: string },
): boolean {
  if (IN_NUMBER.test(sign)) return DIGIT.test(before) && DIGIT.test(after)
  return IN_WORD.test(sign) && isWordSign(before) && isWordSign(after)
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((token, index) => token !== other[index])
  return at === -1 ? one.length : at
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  return commonStart([...one].reverse(), [...other].reverse())
}

/** Places of the tokens of a longest common row, in both. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const places: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    if (one[row] === other[column]) places.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return places
}

type Kept = { readonly start: number; readonly end: number; readonly kept: readonly number[] }

function marked(all: readonly string[], { start, end, kept }: Kept): readonly Piece[] {
  const same = new Set(kept)
  const changed = all.map((_, place) => place >= start && place < all.length - end && !same.has(place))
  const pieces: { text: string; isChanged: boolean }[] = []
  all.forEach((text, place) => {
    const isChanged = (changed[place] ?? false) || isGap({ all, changed, place })
    const last = pieces.at(-1)
    if (last?.isChanged === isChanged) last.text += text
    else pieces.push({ text, isChanged })
  })
  return pieces
}

/** A space between two changed words is marked with them. */
function isGap({ all, changed, place }: { all: readonly string[]; changed: readonly boolean[]; place: number }) {
  return /^\s+$/u.test(all[place] ?? '') && changed[place - 1] === true && changed[place + 1] === true
}

function shareInCommon({ before, after }: TextChange): number {
  const size = (pieces: readonly Piece[]) =>
    pieces.reduce(
      (sum, { text, isChanged }) => sum + (isChanged ? 0 : text.replace(/[\s\p{Punctuation}]/gu, '').length),
      0,
    )
  const whole = Math.max(
    ...[before, after].map((pieces) => size(pieces.map((piece) => ({ ...piece, isChanged: false })))),
  )
  return whole === 0 ? 1 : Math.max(size(before), size(after)) / whole
}
