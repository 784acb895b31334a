// Text as people paste it from chats, spreadsheets and PDF files. What they meant is decided here, once, for every coded field:
// codes, numbers, days, amounts and mail addresses. Unseen signs, other widths and other dashes never make an answer wrong.
import { chinaDay } from './dates'

/** Joiners, direction marks, soft hyphens and fillers take no room; the blank Braille cell and the empty note take some, all white. */
const UNSEEN = /(?!\p{White_Space})[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800\u{1d159}]/gu
const BLANK_SIGN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800\u{1d159}]/u
const ALL_BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800\u{1d159}]*$/u
/** Behind a character these choose how it is drawn: emoji, flags, and variants of the characters in people's names. */
const SHAPES_WHAT_IS_BEFORE = /[\ufe00-\ufe0f\u{e0020}-\u{e01ef}]/u
/** Overrides and isolates turn what stands behind them. Sentences with one are refused as a whole. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/
/** Where a line may break, or may not. They come along when text is copied and mean nothing in what is kept. */
const BREAK_MARKS = /[\u00ad\u180e\u200b\u2060\ufeff]/g

/** Spaces of other widths, and those at which no line breaks: they come from other programmes and look like the ordinary one. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** Dashes of every length, the minus, and what stands for one in Japanese and in drawn lines. */
const DASHES = /[\p{Pd}\u02d7\u2043\u2212\u2796\u30fc\u2500\u2501]/gu
/** The Chinese full stop and the dots of the middle, as input methods give them for a point. */
const DOTS = /[\u00b7\u2022\u2027\u2219\u22c5\u3002\u30fb]/g
const SPACES = /\p{White_Space}+/gu
const EDGE = /[\p{Punctuation}\p{White_Space}]/u

/** True for text in which nothing can be seen. */
export function isBlank(text: string): boolean {
  return ALL_BLANK.test(text)
}

/** Sentences and names: without what cannot be seen at either end and marks of line breaking, and with one kind of space. The rest stays as it was typed. */
export function tidyText(text: string): string {
  if (isBlank(text)) return ''
  const kept = text.replace(BREAK_MARKS, '').replace(ODD_SPACES, ' ')
  let from = 0
  while (isTrimmed(signAt(kept, from))) from += signAt(kept, from).length
  return withoutEnd(kept.slice(from), (sign) => isTrimmed(sign) && !SHAPES_WHAT_IS_BEFORE.test(sign))
}

function signAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0x61)
}

function isTrimmed(sign: string): boolean {
  return BLANK_SIGN.test(sign) && !TURNS.test(sign)
}

/** Half width, nothing unseen, one kind of dash, point and space. */
export function plainSigns(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(SPACES, ' ')
    .trim()
}

/** A code or a number: what people put between its signs and around it is gone. Letters keep their case. */
export function cleanCode(text: string): string {
  return withoutEdges(plainSigns(text))
    .replace(/[\s.-]/g, '')
    .normalize('NFKC')
}

/** A mobile number of the mainland as +86 and eleven digits, however its prefix was written; any other text only cleaned. */
export function cleanMobile(text: string): string {
  return plainSigns(text)
    .replace(/^tel:/i, '')
    .replace(/[\s.\-/\p{Open_Punctuation}\p{Close_Punctuation}]/gu, '')
    .replace(/^(?:(?:\+|00)?86)?0?(?=1\d{10}$)/, '+86')
    .normalize('NFKC')
}

/** An amount without spaces and separators of thousands. 1,5 stays: it may be meant as one and a half. */
export function cleanAmount(text: string): string {
  return plainSigns(text)
    .replace(/\s/g, '')
    .replace(/^\d{1,3}(?:,\d{3})+(?=\.|$)|^\d{1,3}(?:['\u2019]\d{3})+(?=\.|$)/, (whole) => whole.replace(/\D/g, ''))
}

/** A rate in per cent: an amount, and one sign of per cent behind it at most. */
export function cleanPercent(text: string): string {
  return cleanAmount(text.replace(/[%\uff05\ufe6a\u066a]([^%\uff05\ufe6a\u066a\p{L}\p{N}]*)$/u, '$1'))
}

const PARTED = /^(\d{4}) ?[-/.年 ] ?(\d{1,2}) ?[-/.月 ] ?(\d{1,2}) ?[日号]?/
const TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const WEEKDAY = /[,( ]*(?:星期|周|礼拜)[一二三四五六日天]\)?/
const CLOCK = /^[ T]?(\d{1,2})[:时](\d{2})分?(?::?(\d{2})(?:\.\d{1,9})?秒?)?( ?Z| ?[+-]\d{2}:?\d{2})?$/

/** A day as YYYY-MM-DD, as spreadsheets, registers and people write it; a time behind it is dropped. Any other text only cleaned. */
export function cleanDay(text: string): string {
  const plain = withoutEdges(plainSigns(text)).replace(WEEKDAY, '')
  const [whole, year, month = '', day = ''] = PARTED.exec(plain) ?? TOGETHER.exec(plain) ?? []
  if (whole === undefined) return plain
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const rest = plain.slice(whole.length)
  if (rest === '') return written
  const [clock, hour = '', minute, second = '00', zone] = CLOCK.exec(rest) ?? []
  if (clock === undefined || Number(hour) > 24) return plain
  return zone ? dayOfInstant(`${written}T${hour.padStart(2, '0')}:${minute}:${second}${zone.trim()}`, plain) : written
}

const MONTH = /^(\d{4}) ?[-/.年 ]? ?(\d{1,2}) ?月?$/

/** A month as YYYY-MM, as spreadsheets and people write it. Any other text only cleaned. */
export function cleanMonth(text: string): string {
  const plain = withoutEdges(plainSigns(text))
  const [whole, year, month = ''] = MONTH.exec(plain) ?? []
  return whole === undefined ? plain : `${year}-${month.padStart(2, '0')}`
}

/** A moment with its zone is the day it then was in China. */
function dayOfInstant(text: string, otherwise: string): string {
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? otherwise : chinaDay(instant)
}

function withoutEdges(text: string): string {
  let from = 0
  while (from < text.length && EDGE.test(text.charAt(from))) from += 1
  return withoutEnd(text.slice(from), (sign) => EDGE.test(sign))
}

/** From the end, sign by sign: a pattern that ends with $ would look at every run of signs again from each of its places. */
function withoutEnd(text: string, isDropped: (sign: string) => boolean): string {
  let end = text.length
  while (end > 0) {
    const start = /[\udc00-\udfff]/.test(text.charAt(end - 1)) && end > 1 ? end - 2 : end - 1
    if (!isDropped(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}
