// Names that people give: two that read the same are the same, and the next free one can be offered.

/** Width, case and spaces do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Null while nobody has it; else the same name with the first number that is free, within the length. */
export function freeNameFor(name: string, taken: readonly string[], longest: number): string | null {
  const keys = new Set(taken.map(looseKey))
  if (!keys.has(looseKey(name))) return null
  const stem = name.replace(/\s*[(（]\d+[)）]$/, '')
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`
    const free = `${[...stem].slice(0, longest - end.length).join('')}${end}`
    if (!keys.has(looseKey(free))) return free
  }
}

/** A number in brackets is the same with and without a space before it. */
function looseKey(name: string): string {
  return nameKey(name).replaceAll(' (', '(')
}
