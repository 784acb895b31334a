// A template says what differs from firm to firm by placeholders. What cannot be filled in stays standing, and a message with
// such a gap is not sent: a firm that reads "{{item}}" does not know what is meant.

export const PLACEHOLDERS = ['firm', 'reference', 'item', 'due'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]
/** null: nothing is known that could stand there. */
export type TemplateValues = Readonly<Record<Placeholder, string | null>>

const ANY = /\{\{([^{}]*)\}\}/g

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name)
}

/** As it stands in a text. */
export function written(name: string): string {
  return `{{${name}}}`
}

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(ANY)].map(([, name = '']) => name.trim()))]
}

/** Names between double braces that mean nothing, each once. */
export function unknownPlaceholders(text: string): readonly string[] {
  return namesIn(text).filter((name) => !isPlaceholder(name))
}

/** Placeholders that nobody has replaced, each once. Other words in braces are the writer's own. */
export function unfilledPlaceholders(text: string): readonly Placeholder[] {
  return namesIn(text).filter(isPlaceholder)
}

/** The text in pieces: what stands between double braces apart from the rest. */
export function splitAtGaps(text: string): readonly { readonly part: string; readonly isGap: boolean }[] {
  const gap = new RegExp(`(${ANY.source.replace('(', '(?:')})`)
  return text
    .split(gap)
    .map((part, index) => ({ part, isGap: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
}

/** Puts in what is known; what was put in is never looked at again. */
export function fillTemplate(text: string, values: TemplateValues): string {
  return text.replace(ANY, (whole, name: string) => {
    const known = name.trim()
    return (isPlaceholder(known) ? values[known] : null) ?? whole
  })
}

/** A template goes below what was written already, so that nothing typed is lost. */
export function withTemplate(typed: string, filled: string): string {
  return typed.trim() === '' ? filled : `${typed.trimEnd()}\n\n${filled}`
}
