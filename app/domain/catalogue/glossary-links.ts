// Official terms in running text become links to the glossary: each once, where it first occurs.

export type TermWord = {
  readonly termId: string
  /** As it stands in a text. Latin words are found in any case, and with a plural ending. */
  readonly word: string
}

/** Plain text, or the words of a term. */
export type LinkedPart = string | { readonly termId: string; readonly text: string }

const LATIN = /^[\p{Script=Latin}\p{N}\p{P} ]+$/u

/** Of names such as 一般贸易（0110） or General trade (0110) the part that stands in texts; the first term with a word keeps it. */
export function termWords(names: readonly { readonly termId: string; readonly name: string }[]): readonly TermWord[] {
  const words = new Map<string, TermWord>()
  const plain = names.map(({ termId, name }) => {
    const word = withoutBrackets(name)
    return { termId, word, isWhole: word === name }
  })
  // A name without anything in brackets means the thing itself.
  for (const { termId, word } of plain.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole))) {
    const key = word.toLowerCase()
    if (word !== '' && !words.has(key)) words.set(key, { termId, word })
  }
  return [...words.values()]
}

/** Each pair by itself, from the inside, with one space where two are left. */
function withoutBrackets(name: string): string {
  const bare = name.replace(/[（(][^（()）]*[）)]/gu, '')
  return bare === name ? name.replace(/\s+/gu, ' ').trim() : withoutBrackets(bare)
}

/** Splits texts one after the other; what was linked in one of them is plain in the next. The longest term wins. */
export function termLinker(words: readonly TermWord[]): (text: string) => readonly LinkedPart[] {
  const byWord = new Map(words.map(({ termId, word }) => [word.toLowerCase(), termId]))
  const longestFirst = words.toSorted((a, b) => b.word.length - a.word.length)
  const pattern = new RegExp(longestFirst.map(({ word }) => patternOf(word)).join('|') || '(?!)', 'giu')
  const linked = new Set<string>()
  return (text) => {
    const parts: LinkedPart[] = []
    let end = 0
    for (const match of text.matchAll(pattern)) {
      const [found] = match
      const termId = termOf(found, byWord)
      if (!termId || linked.has(termId)) continue
      linked.add(termId)
      if (match.index > end) parts.push(text.slice(end, match.index))
      parts.push({ termId, text: found })
      end = match.index + found.length
    }
    if (end < text.length) parts.push(text.slice(end))
    return parts
  }
}

function patternOf(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return LATIN.test(word) ? `(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])` : escaped
}

function termOf(found: string, byWord: ReadonlyMap<string, string>): string | undefined {
  const word = found.toLowerCase()
  return byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? byWord.get(word.replace(/es$/, ''))
}
