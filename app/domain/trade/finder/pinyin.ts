// Chinese typed in Latin letters, whole (jiguang) or as initials (jgqgj), as the characters of the names that are read so.
import { asSyllables, syllablesOf } from './han'

export type SpokenNames = {
  readonly words: readonly string[]
  /** One line a word; where its line begins is in `starts`. */
  readonly whole: string
  readonly starts: readonly number[]
  readonly initials: string
  readonly initialStarts: readonly number[]
  readonly cuts: readonly (readonly number[])[]
}

/** How many words one run of letters may become. */
const MOST = 3
const MOST_LOOKED_AT = 400

/** Names of Chinese characters by their sound. Words that stand in many names are given as often. */
export function spokenNames(names: Iterable<string>): SpokenNames {
  const words: string[] = []
  const cuts: number[][] = []
  const starts: number[] = []
  const initialStarts: number[] = []
  const whole: string[] = []
  const initials: string[] = []
  let at = 0
  let initialAt = 0
  for (const word of names) {
    const spoken = syllablesOf(word)
    if (!spoken) continue
    words.push(word)
    starts.push(at)
    initialStarts.push(initialAt)
    const ends = [0]
    for (const one of spoken) ends.push((ends.at(-1) ?? 0) + one.length)
    cuts.push(ends)
    whole.push(spoken.join(''))
    initials.push(spoken.map((one) => one.charAt(0)).join(''))
    at += (ends.at(-1) ?? 0) + 1
    initialAt += spoken.length + 1
  }
  return { words, whole: `${whole.join('\n')}\n`, starts, initials: `${initials.join('\n')}\n`, initialStarts, cuts }
}

/** The characters that letters may stand for, the most usual first; empty when no name is read so. */
export function spelledOut(spoken: SpokenNames, letters: string): readonly string[] {
  if (letters === '') return []
  const syllables = asSyllables(letters)
  if (!syllables) return letters.length > 2 ? fromInitials(spoken, letters) : []
  const found = fromSyllables(spoken, letters)
  if (found.length > 0) return found
  return inPieces(spoken, syllables) ?? (letters.length > 2 ? fromInitials(spoken, letters) : [])
}

function fromSyllables(spoken: SpokenNames, letters: string): readonly string[] {
  return mostUsual(spoken.whole, spoken.starts, letters, (turn, offset) => {
    const cut = spoken.cuts[turn] ?? []
    const from = cut.indexOf(offset)
    const to = cut.indexOf(offset + letters.length)
    return from < 0 || to < 0 ? null : (spoken.words[turn] ?? '').slice(from, to)
  })
}

function fromInitials(spoken: SpokenNames, letters: string): readonly string[] {
  return mostUsual(spoken.initials, spoken.initialStarts, letters, (turn, offset) =>
    (spoken.words[turn] ?? '').slice(offset, offset + letters.length),
  )
}

/** Longest beginning first; what is left is looked up on its own. At most twelve looks. */
function inPieces(spoken: SpokenNames, syllables: readonly string[]): readonly string[] | null {
  const pieces: string[] = []
  let from = 0
  let looks = 0
  while (from < syllables.length) {
    let to = syllables.length
    let found: string | undefined
    for (; to > from && !found; to -= 1) {
      looks += 1
      if (looks > 12) return null
      found = fromSyllables(spoken, syllables.slice(from, to).join(''))[0]
    }
    if (!found) return null
    pieces.push(found)
    from = to + 1
  }
  return [pieces.join('')]
}

type TakeWord = (turn: number, offset: number) => string | null

function mostUsual(text: string, starts: readonly number[], letters: string, take: TakeWord): readonly string[] {
  const counts = new Map<string, number>()
  let at = text.indexOf(letters)
  for (let looks = 0; at >= 0 && looks < MOST_LOOKED_AT; looks += 1) {
    const turn = lastNotAfter(starts, at)
    const offset = at - (starts[turn] ?? 0)
    const word = take(turn, offset)
    // A name that begins or ends with it says more than one that has it in its middle.
    if (word)
      counts.set(
        word,
        (counts.get(word) ?? 0) + (offset === 0 ? 2 : 1) + (text.charAt(at + letters.length) === '\n' ? 2 : 0),
      )
    at = text.indexOf(letters, at + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([word]) => word)
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
