// Which code the answers lead to: what the best code assumes, what a reader has changed, and the reason written from both.
import { pairsOf, subheadingsOf } from '~/domain/trade/hs-confused'
import { assumptionsOf, decideCode, type HsAnswers, type HsBasis } from '~/domain/trade/hs-decision'
import { reasonFrom, reasonText, textOf } from '~/domain/trade/hs-reason'
import type { HsOption, HsQuestion } from '~/domain/trade/hs-separators'
import { showHs } from '~/domain/trade/hs-code'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

/** A family has few questions and a heading some more; an address with more was not made by these pages. */
const MOST_ANSWERS = 20

/** From the address: a.8456-principle=laser, once for each question. */
export function readHsAnswers(search: URLSearchParams): HsAnswers {
  const said = [...search].filter(([name, value]) => name.startsWith('a.') && name.length < 100 && value.length < 100)
  return Object.fromEntries(said.slice(0, MOST_ANSWERS).map(([name, value]) => [name.slice(2), value]))
}

type Asked = {
  readonly basis: HsBasis
  /** What a reader said; it goes before what the proposed code assumes. */
  readonly answers: HsAnswers
  /** Codes in the order in which they were found, six digits each. */
  readonly found: readonly string[]
  readonly language: Language
}

export type DecisionView = ReturnType<typeof decisionView>

/** Null where there is nothing to tell apart. */
export function decisionView({ basis, answers, found, language }: Asked) {
  const left = decideCode({ ...basis, answers }).codes
  const code = found.find((one) => left.includes(one)) ?? left[0]
  if (!code) return null
  const assumed = assumedAnswers(basis, { answers, code })
  const decision = decideCode({ ...basis, answers: assumed })
  const words = { say: translator(language), language }
  const option = ({ id, text, codes }: HsOption) => ({
    value: id,
    label: textOf(text, words),
    leadsTo: codes.length === 1 && codes[0] ? showHs(codes[0]) : null,
  })
  const ask = (question: HsQuestion) =>
    textOf({ kind: 'key', key: question.askKey ?? `hs:questions.${question.kind}.ask` }, words)
  return {
    code,
    assumptions: assumptionsOf(decision).map(({ question, chosen }) => ({
      id: question.id,
      ask: ask(question),
      chosen: chosen.id,
      /** The reader said so; else the proposed code assumes it. */
      isSaid: answers[question.id] === chosen.id,
      options: question.options.map(option),
    })),
    reason: reasonText(reasonFrom(decision, code), words),
  }
}

/** What is answered, and for the rest what the code itself says of the goods. */
function assumedAnswers(
  basis: HsBasis,
  { answers, code }: { readonly answers: HsAnswers; readonly code: string },
): HsAnswers {
  let assumed = answers
  for (let turn = 0; turn < MOST_ANSWERS; turn += 1) {
    const question = decideCode({ ...basis, answers: assumed }).open[0]
    const option = question?.options.find(({ codes }) => codes.includes(code))
    if (!question || !option || assumed[question.id] === option.id) return assumed
    assumed = { ...assumed, [question.id]: option.id }
  }
  return assumed
}

/** The families in which a code is commonly confused, the closest first, with what decides. */
export function confusedWith(code: string, language: Language) {
  const t = translator(language)
  return pairsOf(code)
    .slice(0, 4)
    .map(({ id, codes, isDivided }) => ({
      id,
      name: t(`hspairs:pairs.${id}.name`),
      decides: t(`hspairs:pairs.${id}.decides`),
      codes: codes.map((one) => ({ code: one, shown: showHs(one) })),
      isDivided: isDivided === true,
    }))
}

/** A family of its heading that does not have the code itself would lead away from it. */
export function basisFor(code: string): HsBasis {
  const family = pairsOf(code).find(({ codes }) => subheadingsOf(codes).includes(code))
  return family ? { family: family.id } : { heading: code.slice(0, 4) }
}
