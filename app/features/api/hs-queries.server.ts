// The nomenclature as machines see it: the same search and the same tree as the pages.
import type { z } from 'zod'
import type { Match } from '~/domain/trade/finder/answers'
import { hsNomenclature } from '~/domain/trade/hs-nomenclature'
import { childrenOf, hsPath, type HsPath } from '~/domain/trade/hs-tree'
import { HS_EDITION } from '~/domain/trade/reference/hs-2022'
import { foundCodes } from '~/features/codes/finder-queries.server'
import { searchCodes, similarCodes } from '~/features/codes/queries.server'
import type { hsCodeAnswer, hsSearchAnswer } from './hs-schema'

const { edition } = HS_EDITION
const LONGEST = 400
const MOST = 20

export function answerHsSearch(typed: string): z.output<typeof hsSearchAnswer> {
  const query = typed.slice(0, LONGEST)
  const search = searchCodes(query, { most: MOST })
  const codes = foundCodes(search)
  const told = new Map(search.kind === 'words' ? search.answers.map((one) => [one.code, one]) : [])
  return {
    ...{ edition, query },
    answers: codes.slice(0, MOST).flatMap((code) => {
      const path = hsPath(code)
      const one = told.get(code)
      const found = { confidence: one?.confidence ?? null, matches: one ? one.matches.map(matchOf) : [] }
      return path ? [{ code, names: namesOf(code), path: stepsOf(path, code), ...found }] : []
    }),
    like: codes[0] ? similarCodes(codes[0]).map((code) => ({ code, names: namesOf(code) })) : [],
    total: search.kind === 'words' ? search.total : codes.length,
  }
}

/** The name of a code that was found, and what of it was typed or meant. */
function matchOf({ language, text, places }: Match) {
  return { language, text, words: places.map(([from, to]) => text.slice(from, to)) }
}

/** Null for digits that HS 2022 does not have. */
export function answerHsCode(code: string): z.output<typeof hsCodeAnswer> | null {
  const path = /^\d{2}(\d{2}){0,2}$/.test(code) ? hsPath(code) : null
  const entry = hsNomenclature().get(code)
  if (!path || !entry) return null
  return {
    ...{ edition, code, names: namesOf(code) },
    keywords: { zh: [...entry.keywordsZh], en: [...entry.keywordsEn] },
    path: stepsOf(path, code),
    below: childrenOf(code).map((one) => ({ code: one.code, names: namesOf(one.code) })),
  }
}

function namesOf(code: string) {
  const { zh = '', en = '' } = hsNomenclature().get(code) ?? {}
  return { zh, en }
}

function stepsOf({ section, chapter, heading }: HsPath, code: string) {
  const above = [chapter, heading].flatMap((one) => (one && one.code !== code ? [one] : []))
  const { number, zh, en } = section
  return [{ code: number, names: { zh, en } }, ...above.map((one) => ({ code: one.code, names: namesOf(one.code) }))]
}
