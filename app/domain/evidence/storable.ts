// Saving keeps even wrong answers as they were typed. Only what a database cannot hold, or what no field needs, is turned away.
import { cellsIn, MOST_LINES } from '../shared/lines'

/** Twice the longest answer the catalogue asks for, with room for what is pasted beside it. */
export const LONGEST_STORED = 10_000

/** Why a text is too much to be stored, whatever it says; null when it is not. */
export function tooMuch(value: string, isList: boolean): 'answer_too_long' | 'answer_too_many_lines' | null {
  if (isList && cellsIn(value).length > MOST_LINES) return 'answer_too_many_lines'
  return value.length > LONGEST_STORED ? 'answer_too_long' : null
}

/** PostgreSQL text has no NUL, and half a surrogate pair is not a character. */
export const FORBIDDEN_TO_STORE = /\0|\p{Cs}/u
