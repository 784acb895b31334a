// In which letters a name is written. Forms, answers and the pre-check ask the same two questions.

const HAN = /\p{Script=Han}/u
/** Letters that may stand among Latin ones: apostrophes of transcriptions belong to no script. */
const LATIN = /^[\p{Script=Latin}\p{Nd}\p{P}\p{S}\p{M}\p{Zs}\n\u02bc\u02bb]*$/u
const LATIN_LETTER = /\p{Script=Latin}/u

/** Whether some of it is in Chinese characters. */
export function hasChinese(text: string): boolean {
  return HAN.test(text)
}

/** Latin letters with digits and signs, and no other letters. Full-width letters count; `plainLatin` makes them ordinary. */
export function isLatin(text: string): boolean {
  return LATIN.test(text) && LATIN_LETTER.test(text)
}

/** Full-width letters, digits and signs as ordinary ones. */
export function plainLatin(text: string): string {
  return text.normalize('NFKC')
}
