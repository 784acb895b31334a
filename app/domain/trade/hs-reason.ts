// The reason for a code, written from the answers: what the goods are, what they are not, and the general rules. The firm may edit it.
import { showHs6 } from './hs-code'
import { assumptionsOf, type HsAssumption, type HsDecision } from './hs-decision'
import { hsName } from './hs-nomenclature'
import type { HsTextKey, OptionText } from './hs-separators'
import type { HsRule } from './reference/hs-pairs'

export const REASON_LIMIT = 1_000

export type HsReason = {
  readonly key: 'hs:reason.text'
  readonly facts: readonly { readonly nounKey: HsTextKey; readonly text: OptionText }[]
  /** The answers that were not given and the codes that go with them. */
  readonly excluded: readonly { readonly text: OptionText; readonly codes: readonly string[] }[]
  readonly rules: readonly HsRule[]
  readonly code: string
}

/** Several codes at once are no reason against one answer. */
const NAMED_CODES = 2
const NAMED_OTHERS = 6

export function reasonFrom(decision: HsDecision, code: string): HsReason {
  const assumptions = assumptionsOf(decision)
  // In a family what speaks against the other headings counts, inside a heading the subheadings beside.
  const against = decision.pair ? assumptions.filter(({ question }) => question.askKey) : assumptions.slice(-1)
  const others = against.flatMap(({ alternatives }) => alternatives)
  return {
    key: 'hs:reason.text',
    facts: assumptions.filter(isFact).map(({ question, chosen }) => ({
      nounKey: `hs:questions.${question.kind}.noun`,
      text: chosen.text,
    })),
    excluded: others
      .map(({ option, leadsTo }) => ({ text: option.text, codes: leadsTo.filter((one) => !code.startsWith(one)) }))
      .filter(({ codes }) => codes.length > 0 && codes.length <= NAMED_CODES)
      .slice(0, NAMED_OTHERS),
    rules: decision.pair?.rules ?? ['1', '6'],
    code,
  }
}

const LISTED: ReadonlySet<string> = new Set(['which', 'species', 'use'])

/** A group only helps to read a long list; which of the list it is says it already. */
function isFact({ question }: HsAssumption, at: number, all: readonly HsAssumption[]): boolean {
  return question.kind !== 'group' || !LISTED.has(all[at + 1]?.question.kind ?? '')
}

/** How a caller puts keys into words, and which of the two names its reader reads. */
export type ReasonWords = {
  readonly say: (key: HsTextKey, values?: Readonly<Record<string, string>>) => string
  readonly language: string
}

/** At most a thousand characters: what the goods are not is shortened first, then the facts. */
export function reasonText(reason: HsReason, words: ReasonWords): string {
  for (let kept = reason.excluded.length; kept > 0; kept -= 1) {
    const text = write({ ...reason, excluded: reason.excluded.slice(0, kept) }, words)
    if (text.length <= REASON_LIMIT) return text
  }
  return write({ ...reason, excluded: [] }, words).slice(0, REASON_LIMIT)
}

function write(reason: HsReason, { say, language }: ReasonWords): string {
  const facts = reason.facts.map(({ nounKey, text }) =>
    say('hs:reason.fact', { noun: say(nounKey), option: textOf(text, { say, language }) }),
  )
  const excluded = reason.excluded.map(({ text, codes }) =>
    say('hs:reason.other', {
      option: textOf(text, { say, language }),
      codes: codes.map(shown).join(say('hs:reason.mark')),
    }),
  )
  const ruled = say('hs:reason.ruled', {
    rules: rulesText(reason.rules, say),
    code: shown(reason.code),
    name: hsName(reason.code, language),
  })
  const separator = say('hs:reason.separator')
  const said = facts.length > 0 ? say('hs:reason.facts', { facts: facts.join(separator) }) : ''
  const not = excluded.length > 0 ? say('hs:reason.not', { others: excluded.join(separator) }) : ''
  return say(reason.key, { facts: said, not, ruled }).trim()
}

function rulesText(rules: readonly HsRule[], say: ReasonWords['say']): string {
  const names = rules.map((rule) => say(`hs:rules.${rule}`))
  const last = names.at(-1) ?? ''
  return names.length < 2
    ? last
    : say('hs:reason.rules', { first: names.slice(0, -1).join(say('hs:reason.mark')), last })
}

/** A text in the language of the reader; the names of the nomenclature are Chinese and English. */
export function textOf(text: OptionText, { say, language }: ReasonWords): string {
  if (text.kind === 'key') return say(text.key)
  const names: Readonly<Record<string, string>> = { zh: text.zh, en: text.en }
  return names[language.split('-', 1)[0] ?? ''] ?? text.en
}

function shown(code: string): string {
  return code.length === 6 ? showHs6(code) : code
}
