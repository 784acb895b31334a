// Which commonly confused families a code belongs to, and what their answers lead to.
import { hsNomenclature } from './hs-nomenclature'
import type { HsOption, HsQuestion } from './hs-separators'
import { HS_PAIRS, type HsPair, type HsPairQuestion } from './reference/hs-pairs'

export function hsPair(id: string): HsPair | undefined {
  return HS_PAIRS.find((pair) => pair.id === id)
}

/** The families that name a code of four or six digits, the closest first; those of its heading where none names it. */
export function pairsOf(code: string): readonly HsPair[] {
  const closeness = (pair: HsPair) =>
    Math.max(0, ...pair.codes.filter((one) => code.startsWith(one)).map((one) => one.length))
  const named = HS_PAIRS.filter((pair) => closeness(pair) > 0).sort((a, b) => closeness(b) - closeness(a))
  const heading = code.slice(0, 4)
  const near =
    code.length > 4 && named.length > 0
      ? []
      : HS_PAIRS.filter((pair) => pair.codes.some((one) => one.startsWith(heading)))
  return heading.length < 4 ? [] : [...new Set([...named, ...near])]
}

let below: ReadonlyMap<string, readonly string[]> | undefined

/** The headings of a chapter and the subheadings of a heading; kept, as the nomenclature is long and does not change. */
function childrenOf(code: string): readonly string[] {
  below ??= index()
  return below.get(code) ?? []
}

function index(): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>()
  for (const code of hsNomenclature().keys()) {
    const parent = code.slice(0, -2)
    children.set(parent, [...(children.get(parent) ?? []), code])
  }
  return children
}

/** Every subheading below codes of two, four or six digits. */
export function subheadingsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => (code.length === 6 ? [code] : subheadingsOf(childrenOf(code)))))]
}

/** A question of a family as one that can be asked; an option that leads nowhere leaves what was found. */
export function pairQuestion(pair: HsPair, question: HsPairQuestion, found: readonly string[]): HsQuestion {
  const options = Object.entries(question.options).map(([id, codes]): HsOption => ({
    id,
    text: { kind: 'key', key: `hspairs:pairs.${pair.id}.${question.id}.${id}` },
    codes: codes.length === 0 ? found : subheadingsOf(codes),
  }))
  return {
    id: `${pair.id}-${question.id}`,
    kind: question.kind,
    askKey: `hspairs:pairs.${pair.id}.${question.id}.ask`,
    options,
  }
}

/** Codes as short as they can be said: a whole chapter or heading by its own digits, a single subheading by its six. */
export function leadsTo(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return codes
  return shorten(shorten(codes, 4), 2)
}

function shorten(codes: readonly string[], digits: 2 | 4): readonly string[] {
  const isWhole = (parent: string) => {
    const children = childrenOf(parent)
    return children.length > 1 && children.every((child) => codes.includes(child))
  }
  const whole = new Set([...new Set(codes.map((code) => code.slice(0, digits)))].filter(isWhole))
  return [...new Set(codes.map((code) => (whole.has(code.slice(0, digits)) ? code.slice(0, digits) : code)))]
}
