// Chinese characters as people type them: traditional ones, and ones that sound or look like the right one.
import { ALIKE, READ_IN_WORDS, SYLLABLES, TRADITIONAL } from '../reference/han-signs'

const words = (text: string) => text.trim().split(/\s+/)

type Signs = {
  readonly simplified: ReadonlyMap<string, string>
  readonly syllable: ReadonlyMap<string, string>
  readonly inWords: ReadonlyMap<string, string>
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>
  readonly syllables: ReadonlySet<string>
}

let known: Signs | undefined

function signs(): Signs {
  known ??= readSigns()
  return known
}

function readSigns(): Signs {
  const simplified = new Map(words(TRADITIONAL).map((pair) => [pair.slice(0, 1), pair.slice(1)] as const))
  const syllable = new Map<string, string>()
  const alike = new Map<string, Set<string>>()
  const together = (group: Iterable<string>) => {
    const members = [...group]
    for (const one of members) {
      const others = alike.get(one) ?? new Set<string>()
      for (const other of members) if (other !== one) others.add(other)
      alike.set(one, others)
    }
  }
  const soundAlike = new Map<string, string>()
  for (const line of SYLLABLES.trim().split('\n')) {
    const [spoken = '', mostly = '', attimes = ''] = line.split(' ')
    for (const sign of mostly) syllable.set(sign, spoken)
    const sound = blurred(spoken)
    soundAlike.set(sound, (soundAlike.get(sound) ?? '') + mostly + attimes)
  }
  for (const group of soundAlike.values()) together(group)
  for (const group of words(ALIKE)) together(group)
  const inWords = new Map(words(READ_IN_WORDS).map((entry) => [entry.slice(0, 3), entry.slice(3)] as const))
  return { simplified, syllable, inWords, alike, syllables: new Set(syllable.values()) }
}

/** Sounds that input methods and dialects take for one another. */
function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace('v', 'u')
}

/** Traditional characters as simplified ones; the length stays. */
export function simplified(text: string): string {
  let out = ''
  for (const sign of text) out += signs().simplified.get(sign) ?? sign
  return out
}

/** Characters that a typist may have meant instead: they sound alike, or share a part. */
export function mistakenFor(sign: string): ReadonlySet<string> {
  return signs().alike.get(sign) ?? NONE
}
const NONE: ReadonlySet<string> = new Set()

/** How each character of a word is read, without tones; null where one is not known. */
export function syllablesOf(word: string): readonly string[] | null {
  const out: string[] = []
  for (let at = 0; at < word.length; at += 1) {
    const here = word.charAt(at)
    const read =
      signs().inWords.get(`${word.slice(at - 1, at + 1)}2`) ??
      signs().inWords.get(`${word.slice(at, at + 2)}1`) ??
      signs().syllable.get(here)
    if (read === undefined) return null
    out.push(read)
  }
  return out
}

/** Latin letters as a row of syllables, the longest first; null when they are none. At most six letters make a syllable. */
export function asSyllables(letters: string): readonly string[] | null {
  const reach: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end += 1) {
    reach[end] = null
    for (let size = Math.min(6, end); size > 0 && !reach[end]; size -= 1) {
      const before = reach[end - size]
      const part = letters.slice(end - size, end)
      if (before && signs().syllables.has(part)) reach[end] = [...before, part]
    }
  }
  return reach[letters.length] ?? null
}
