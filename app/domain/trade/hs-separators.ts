// What separates the subheadings of a heading, as questions. Read from the names of the subheadings; where names share no words by
// which they can be told apart, the question is which of them it is. The options of a question cover every subheading once.
import { facetsOf, type Facet } from './hs-facets'
import { hsNomenclature, subheadingsBeside } from './hs-nomenclature'
import { commonStart, cutNames, shortNames } from './hs-short-names'
import type { HsRule } from './reference/hs-pairs'
import { WIDER, WORD_KINDS, type HsKind, type Names } from './reference/hs-separators'

type ReasonPart = 'text' | 'facts' | 'fact' | 'not' | 'other' | 'separator' | 'mark' | 'rules' | 'ruled'
/** The keys of every text that questions and reasons need; those of hspairs stay on the server. */
export type HsTextKey =
  `hs:questions.${HsKind}.${'ask' | 'noun'}` | `hs:reason.${ReasonPart}` | `hs:rules.${HsRule}` | `hspairs:${string}`

/** Words from the nomenclature in both languages, or the key of a text. */
export type OptionText = ({ readonly kind: 'names' } & Names) | { readonly kind: 'key'; readonly key: HsTextKey }
export type HsOption = { readonly id: string; readonly text: OptionText; readonly codes: readonly string[] }
export type HsQuestion = {
  readonly id: string
  /** Text: hs:questions.<kind>.ask, unless there is an own one, and .noun */
  readonly kind: HsKind
  /** Its own wording, where a curated family has one. */
  readonly askKey?: HsTextKey
  readonly options: readonly HsOption[]
}

/** Beyond so many, a list is first asked by groups. */
const LONG_LIST = 12
const asked = new Map<string, readonly HsQuestion[]>()

/** Every question that tells all subheadings of a heading (four digits) apart; none for a heading with one subheading. @checked */
export function separatorsOf(heading: string): readonly HsQuestion[] {
  const code = heading.slice(0, 4)
  const found = asked.get(code) ?? (code.length === 4 ? questionsFor(subheadingsBeside(code)) : [])
  if (found.length > 0) asked.set(code, found)
  return found
}

type Line = { readonly code: string; readonly name: Names; readonly facets: ReadonlyMap<HsKind, Facet> }
type Split = { readonly kind: HsKind; readonly options: readonly HsOption[] }

/** The questions for some subheadings of one heading, in the order in which they are asked; each covers all of the subheadings. */
export function questionsFor(codes: readonly string[]): readonly HsQuestion[] {
  if (codes.length < 2) return []
  const lines = codes.map(lineOf)
  const clean = kindsOf(lines)
    .map((kind) => splitBy(kind, lines))
    .filter((split) => isClean(split, lines))
  const rest =
    clean.length > 0 && clean.every(({ options }) => options.every((one) => one.codes.length === 1))
      ? []
      : whichOf(lines)
  return [...clean, ...rest].map(({ kind, options }) => ({
    id: `${codes[0]?.slice(0, 4) ?? ''}-${kind}`,
    kind,
    options,
  }))
}

const lines = new Map<string, Line>()

function lineOf(code: string): Line {
  const { zh = '', en = '' } = hsNomenclature().get(code) ?? {}
  const line = lines.get(code) ?? { code, name: { zh, en }, facets: facetsOf(code, { zh, en }) }
  lines.set(code, line)
  return line
}

const ORDER = WORD_KINDS.map(({ kind }) => kind)

function kindsOf(lines: readonly Line[]): readonly HsKind[] {
  const place = (kind: HsKind) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)
  return [...new Set(lines.flatMap(({ facets }) => [...facets.keys()]))].sort((a, b) => place(a) - place(b))
}

function splitBy(kind: HsKind, lines: readonly Line[]): Split {
  const options = distinct(kind, lines).map(({ id, label }) => {
    const codes = lines.filter((line) => line.facets.get(kind)?.id === id).map(({ code }) => code)
    return optionOf(id, codes, cutNames(label))
  })
  const silent = lines.filter((line) => !line.facets.has(kind)).map(({ code }) => code)
  return {
    kind,
    options: silent.length === 0 ? options : [...options, optionOf('other', silent, silenceOf(kind) ?? NONE)],
  }
}

const NONE: Names = { zh: '其他，都不是', en: 'Other or none of these' }

/** A name that does not speak of parts is that of the whole; one that does not speak of seed is not for sowing. */
function silenceOf(kind: HsKind): Names | undefined {
  return WORD_KINDS.find((one) => one.kind === kind)?.silent
}

/**
 * A question helps when every subheading answers it, or all but the last, which is what remains ("other"), so that silence means no.
 * The answers must not overlap: "up to 200 g" is no choice beside "up to 100 g", nor "cotton or wool" beside "cotton".
 */
function isClean({ kind, options }: Split, lines: readonly Line[]): boolean {
  if (options.length < 2) return false
  if (kind === 'part') return isTail(options[0]?.codes ?? [], lines)
  if (silenceOf(kind)) return true
  const silent = options.find(({ id }) => id === 'other')?.codes ?? []
  const said = options.length - (silent.length > 0 ? 1 : 0)
  return said > 1 && silent.length < 2 && silent.every(isResidual) && !overlap(kind, lines) && !share(kind, lines)
}

/** Parts of a whole stand behind it; among parts, as in 8708, the word tells nothing apart. */
function isTail(codes: readonly string[], lines: readonly Line[]): boolean {
  return lines.slice(-codes.length).every(({ code }) => codes.includes(code))
}

/** Nine as the last digit, or before the last zero, stands for what is left. */
function isResidual(code: string): boolean {
  return /(?:9|90)$/.test(code)
}

function distinct(kind: HsKind, lines: readonly Line[]): readonly Facet[] {
  const facets = lines.map((line) => line.facets.get(kind)).filter((facet) => facet !== undefined)
  return [...new Map(facets.map((facet) => [facet.id, facet])).values()]
}

/** Two answers name the same thing, or one a case of the other without being what is left beside it. */
function share(kind: HsKind, lines: readonly Line[]): boolean {
  const all = distinct(kind, lines)
  const isLeft = ({ id }: Facet) =>
    lines.filter((line) => line.facets.get(kind)?.id === id).every(({ code }) => isResidual(code))
  return all.some((one) =>
    all.some(
      (two) =>
        one.id !== two.id &&
        (one.values.some((value) => two.values.includes(value)) ||
          (!isLeft(one) && one.values.some((value) => two.values.some((narrow) => WIDER[value]?.includes(narrow))))),
    ),
  )
}

function overlap(kind: HsKind, lines: readonly Line[]): boolean {
  const ranges = distinct(kind, lines)
    .map(({ range }) => range)
    .filter((range) => range !== undefined)
  return ranges.some((one, at) => ranges.slice(at + 1).some((two) => one.low < two.high && two.low < one.high))
}

/** Which of these is it; where groups of five digits have something in common, or a list is long, the group is asked first. */
function whichOf(lines: readonly Line[]): readonly Split[] {
  const codes = lines.map(({ code }) => code)
  const names = lines.map(({ name }) => name)
  const labels = shortNames(lines.map(({ code, name }) => ({ code, ...name })))
  const one = {
    kind: natureOf(names, codes),
    options: codes.map((code) => optionOf(code, [code], labels.get(code) ?? NONE)),
  }
  const groups = [...new Set(codes.map((code) => code.slice(0, 5)))]
  const own = groups.map((group) => lines.filter(({ code }) => code.startsWith(group)))
  const shared = own.filter((group) => group.length > 1)
  const areNamed = shared.length > 0 && shared.every((group) => commonStart(group.map(({ name }) => name)).zh !== '')
  if (groups.length < 2 || shared.length === 0 || !(areNamed || lines.length > LONG_LIST)) return [one]
  return [{ kind: 'group', options: groupOptions(groups, own, labels) }, one]
}

const LIVING = /^(?:01|03|06|07|08|10|12|440)/

/** Beasts and plants are told apart by species, and things whose names say what for by use. */
function natureOf(names: readonly Names[], codes: readonly string[]): HsKind {
  if (codes.every((code) => LIVING.test(code))) return 'species'
  return names.filter(({ zh }) => /用(?:的|于|[^，；]{2,})/.test(zh)).length >= names.length * 0.6 ? 'use' : 'which'
}

function groupOptions(
  groups: readonly string[],
  own: readonly (readonly Line[])[],
  labels: ReadonlyMap<string, Names>,
) {
  const names = own.map((group) => {
    const [first] = group
    if (group.length === 1 && first) return first.name
    const shared = commonStart(group.map(({ name }) => name))
    const each = group.map(({ code }) => labels.get(code) ?? NONE)
    return shared.zh ? shared : { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join('; ') }
  })
  const short = shortNames(groups.map((code, at) => ({ code, ...(names[at] ?? NONE) })))
  return groups.map((id, at) => optionOf(id, own[at]?.map(({ code }) => code) ?? [], short.get(id) ?? NONE))
}

function optionOf(id: string, codes: readonly string[], names: Names): HsOption {
  return { id, codes, text: { kind: 'names', zh: names.zh, en: names.en } }
}
