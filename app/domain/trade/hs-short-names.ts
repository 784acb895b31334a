// Names of subheadings short enough for a choice: what all of them say is left out, then what stands in brackets, then the end.
import type { Names } from './reference/hs-separators'

/** English needs more letters for the same words. */
export const LABEL_LIMIT: Readonly<Record<keyof Names, number>> = { zh: 40, en: 48 }
const CODE_LENGTH = 10

/** Cut to the limit at a sign that ends a thought, with an ellipsis where something is left out. */
function cutLabel(text: string, limit: number): string {
  const bare = text.length > limit ? text.replaceAll(/\s+\([^()]*\)(?!-)|[（［][^（）［］]*[）］](?!-)/g, '') : text
  if (bare.length <= limit) return bare.trim()
  const head = bare.slice(0, limit - 1)
  const end = Math.max(...['，', '、', '；', ', ', '; ', ' '].map((sign) => head.lastIndexOf(sign)))
  return `${withoutLooseEnd(head.slice(0, end > limit / 3 ? end : undefined)).replace(/…$/, '')}…`
}

/** No "and", "of" or "their" hangs at the end. */
function withoutLooseEnd(text: string): string {
  return text.trim().replace(/(?:[,;]?\s+(?:and|or|of|for|with|by|in|to|the|their|not))+$|[，、；,;]+$/gi, '')
}

/** The labels of the choices of one question by code: shortened together, apart from each other, never empty. */
export function shortNames(choices: readonly (Names & { readonly code: string })[]): ReadonlyMap<string, Names> {
  const codes = choices.map(({ code }) => code)
  const inOne = (language: keyof Names) => {
    const texts = choices.map((one) => one[language])
    return apart(shorten(texts, AFFIXES[language]), codes, LABEL_LIMIT[language])
  }
  const [zh, en] = [inOne('zh'), inOne('en')]
  return new Map(codes.map((code, at) => [code, { zh: zh[at] ?? '', en: en[at] ?? '' }]))
}

/** A label in both languages, each cut to its limit. */
export function cutNames({ zh, en }: Names): Names {
  return { zh: cutLabel(zh, LABEL_LIMIT.zh), en: cutLabel(en, LABEL_LIMIT.en) }
}

type Affixes = { readonly starts: (text: string) => string[]; readonly ends: (text: string) => string[] }

const AFFIXES: Readonly<Record<keyof Names, Affixes>> = {
  zh: {
    starts: (text) =>
      [...text.matchAll(/制(?!外底|鞋面)|的|用|，|冻|冷(?![藏冻])/g)].map(({ index, 0: sign }) =>
        text.slice(0, index + sign.length),
      ),
    ends: (text) => [...text.matchAll(/制|的|用|，|（|及其/g)].map(({ index }) => text.slice(index)),
  },
  en: {
    starts: (text) => [...text.matchAll(/[ ,;]+/g)].map(({ index, 0: sign }) => text.slice(0, index + sign.length)),
    ends: (text) =>
      [...text.matchAll(/,? (?:of|for|with|by|on|in|not|parts|\()/g)].map(({ index }) => text.slice(index)),
  },
}

/** The longest beginning and end that three in five share go; "other" before them stays. */
function shorten(texts: readonly string[], affixes: Affixes): readonly string[] {
  const leads = texts.map((text) => /^(?:其他|Other )/.exec(text)?.[0] ?? '')
  const bodies = texts.map((text, at) => text.slice(leads[at]?.length))
  const start = commonest(bodies, affixes.starts, (text, part) => text.startsWith(part))
  const left = bodies.map((text) =>
    text.startsWith(start) && text.length > start.length ? text.slice(start.length) : text,
  )
  const end = commonest(left, affixes.ends, (text, part) => text.endsWith(part))
  const cut = left.map((text) =>
    end && text.endsWith(end) && text.length > end.length ? text.slice(0, -end.length) : text,
  )
  return cut.map((text, at) => (leads[at] ?? '') + text)
}

/** What several names begin with, up to a sign that ends a thought; empty when that says nothing. */
export function commonStart(names: readonly Names[]): Names {
  const zh =
    startOf(
      names.map((one) => one.zh),
      /(?=[，；]|$)/g,
      3,
    ) ||
    startOf(
      names.map((one) => one.zh),
      /(?=[、（])/g,
      3,
    )
  const en = startOf(
    names.map((one) => one.en),
    EN_END,
    8,
  )
  return zh && en ? { zh, en } : { zh: '', en: '' }
}

const EN_END = /(?=[,;(]|$| (?:of|not|over|with|up|under|in|for|by|to)\b)/g

function startOf(texts: readonly string[], ends: RegExp, least: number): string {
  const [first = ''] = texts
  const starts = [...first.matchAll(ends)].map(({ index }) => withoutLooseEnd(first.slice(0, index)))
  const shared = starts.filter((start) => texts.every((text) => text.startsWith(start)))
  const longest = shared.at(-1) ?? ''
  return longest.length >= least ? longest : ''
}

function commonest(texts: readonly string[], partsOf: Affixes['starts'], has: (text: string, part: string) => boolean) {
  const enough = Math.max(2, Math.ceil(texts.length * 0.6))
  const shared = [...new Set(texts.flatMap(partsOf))].filter(
    (part) => texts.filter((text) => has(text, part)).length >= enough,
  )
  return shared.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** Two that read the same say their code as well. */
function apart(texts: readonly string[], codes: readonly string[], limit: number): readonly string[] {
  const bare = texts.map((text) => withoutLooseEnd(text.trim().replace(/^[，、；,;]\s*/, '')))
  const labels = bare.map((text) => capital(cutLabel(text, limit)))
  return labels.map((label, at) => {
    const code = codes[at] ?? ''
    const shown = code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code
    if (label !== '' && labels.indexOf(label) === labels.lastIndexOf(label)) return label
    return `${capital(cutLabel(bare[at] ?? '', limit - CODE_LENGTH))} (${shown})`.trim()
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
