// What people write, and in which language they wrote it. Who reads another language is told which one it is.
import type { Language } from '../shared/language'

/** `language` is null where nobody kept it. */
export type Written = { readonly text: string; readonly language: Language | null }

/** Words as they are stored, from the page that they were typed on. */
export function written(text: string, page: Language): Written {
  const trimmed = text.trim()
  return { text: trimmed, language: languageOfText(trimmed, page) }
}

const HAN = /\p{Script=Han}/gu
/** A code or an abbreviation such as HS or BIC is of no language. */
const LATIN_WORD = /\p{Script=Latin}{3,}/gu
/** A Chinese word has some one and a half characters. */
const HAN_IN_A_WORD = 1.5
const CLEARLY = 1.25

/**
 * The language of the page, unless the letters say otherwise: an advisor who reads Chinese often writes English to a firm that does
 * not. A text of both, such as an English sentence with a Chinese term in it, goes by the page unless one of them outweighs the other.
 */
export function languageOfText(text: string, page: Language): Language {
  const words = { han: count(text, HAN) / HAN_IN_A_WORD, latin: count(text, LATIN_WORD) }
  const [own, other] = page.startsWith('zh') ? (['han', 'latin'] as const) : (['latin', 'han'] as const)
  if (words[other] === 0 || words[other] < words[own] * CLEARLY) return page
  return other === 'han' ? 'zh-CN' : 'en'
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
