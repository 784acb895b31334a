// What the search for a code proposes for a new product: its words, the code and the reason written from the answers.
import { showHs } from '~/domain/trade/hs-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import type { Language } from '~/i18n/language'
import { basisFor, decisionView, readHsAnswers } from './decision-queries.server'

/** As the boxes of the form take it; null where the address names no code. */
export function proposalFrom(search: URLSearchParams, language: Language): Readonly<Record<string, string[]>> | null {
  const code = search.get('code') ?? ''
  if (!isInHs2022(code)) return null
  const decision = decisionView({ basis: basisFor(code), answers: readHsAnswers(search), found: [code], language })
  return {
    name: [(search.get('q') ?? '').slice(0, 200)],
    hs6: [showHs(code)],
    reason: [decision?.code === code ? decision.reason : ''],
  }
}
