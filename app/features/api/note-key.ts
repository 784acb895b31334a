/** Under which key the words of a schema lie in the locales: readable, and another one for other words. */
export function noteKey(english: string): string {
  const words = english.toLowerCase().replaceAll(/[^a-z\d]+/g, '_')
  return words.replaceAll(/^_|_$/g, '').slice(0, LONGEST)
}

const LONGEST = 72
