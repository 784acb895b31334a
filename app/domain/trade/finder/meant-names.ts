// Names that were typed with a mistake: the one that was meant, where a single letter or sign tells them apart.
import { mistakenFor } from './han'
import { bare, codesOfPlainName, type Family } from './plain'
import { wordsOf } from './words'
import type { Vocabulary } from './query'

/** English with a mistake in it: the plain name that is spelt almost so. */
export function misspeltFamily(text: string, { frequencyOf, near }: Vocabulary): Family | null {
  const words = wordsOf(bare(text)).filter(({ kind }) => kind === 'latin')
  if (words.length === 0 || words.length > 3 || /\p{Script=Han}|\d/u.test(text)) return null
  const meant = words.map(({ token }) =>
    frequencyOf(token) > 0 || token.length < 4
      ? token
      : near(token).find((one) => isOneMistake(token, one.token))?.token,
  )
  if (meant.includes(undefined)) return null
  const codes = codesOfPlainName(meant.join(' '))
  return codes ? { codes, isWhole: true } : null
}

/** One letter more, less or other, or two that changed places: a coffin is no coffee. */
function isOneMistake(typed: string, meant: string): boolean {
  const most = Math.max(typed.length, meant.length)
  if (most - Math.min(typed.length, meant.length) > 1) return false
  let start = 0
  while (start < most && typed[start] === meant[start]) start += 1
  let end = 0
  while (end < most - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1
  const middle = typed.slice(start, typed.length - end)
  return (
    start + end >= most - 1 ||
    (middle.length === 2 && meant.slice(start, meant.length - end) === middle.charAt(1) + middle.charAt(0))
  )
}

/** At most so many characters are a name. */
const LONGEST_NAME = 8

/** 冰厢: a pair that no name has, in a word that would be a name with one sign that sounds or looks alike. */
export function withNamesMeant(text: string, { frequencyOf, isTradeName }: Vocabulary): string {
  return text.replace(/\p{Script=Han}{2,}/gu, (run) => {
    if (run.length > LONGEST_NAME || isTradeName(run) || codesOfPlainName(run)) return run
    const signs = [...run]
    const strange = signs.flatMap((sign, at) => (at > 0 && frequencyOf((signs[at - 1] ?? '') + sign) === 0 ? [at] : []))
    if (strange.length === 0 || strange.length > 2) return run
    const places = new Set(strange.flatMap((at) => [at, at - 1]))
    for (const isName of [(name: string) => codesOfPlainName(name) !== null, isTradeName])
      for (const at of places)
        for (const other of mistakenFor(signs[at] ?? '')) {
          const meant = signs.with(at, other).join('')
          if (isName(meant)) return meant
        }
    return run
  })
}

/** One of two characters is another that sounds or looks alike. */
export function meantPairs(pair: string, { frequencyOf }: Vocabulary) {
  const [first = '', second = ''] = [...pair]
  const pairs = [
    ...[...mistakenFor(second)].map((sign) => first + sign),
    ...[...mistakenFor(first)].map((sign) => sign + second),
  ].filter((one) => frequencyOf(one) > 0)
  const most = pairs.sort((a, b) => frequencyOf(b) - frequencyOf(a)).slice(0, 3)
  return most.map((token, turn) => ({ token, nearness: 1 / (1 + turn * 0.3) }))
}
