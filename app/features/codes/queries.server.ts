// What is found for the text of one box: a code, a part of one, or a description in words. In memory; no database, no network.
import { answersTo, codesLike, joined, type CodeAnswer, type Place } from '~/domain/trade/finder/answers'
import { readQuery } from '~/domain/trade/finder/query'
import { hsPath, type HsPath } from '~/domain/trade/hs-tree'
import { codeAmongWords, readTypedHs, type TypedHs } from '~/domain/trade/typed-hs'
import { isBlank } from '~/domain/shared/typed-text'
import { codeIndex } from './index-queries.server'

export type CodeSearch =
  | { readonly kind: 'empty' }
  /** A chapter, heading or subheading; `longer` are the digits of a national tariff behind it. */
  | { readonly kind: 'code'; readonly code: string; readonly longer: string; readonly path: HsPath }
  | Extract<TypedHs, { readonly kind: 'part' | 'missing' }>
  | {
      readonly kind: 'words'
      /** What was compared: half width, simplified, lower case. Places of answers point into it. */
      readonly text: string
      /** More than `QUERY_LIMIT` signs were typed; the rest was not read. */
      readonly isCut: boolean
      /** A code that was typed among the words. */
      readonly named: string | null
      readonly answers: readonly CodeAnswer[]
      /** Goods that somebody had before: the codes are those of the goods, mostly. */
      readonly isUsed: boolean
      /** The plain name of many goods, or no name of goods at all: the answers are what it may mean. */
      readonly isOpen: boolean
      /** Codes that were looked at closely: 150 at most. */
      readonly total: number
      /** Words that no name of the first answer has. */
      readonly unexplained: readonly Place[]
    }

export function searchCodes(typed: string, { most = 20 }: { readonly most?: number } = {}): CodeSearch {
  if (isBlank(typed)) return { kind: 'empty' }
  const read = readTypedHs(typed)
  if (read.kind === 'code') {
    const path = hsPath(read.code)
    if (path) return { ...read, path }
  }
  if (read.kind === 'part' || read.kind === 'missing') return read
  const { names, vocabulary } = codeIndex()
  const query = readQuery(typed, vocabulary)
  const { answers, total } = answersTo(query, names, most)
  const unexplained = answers[0]
    ? placesBeside(
        query.words.filter(({ why, token }) => why === 'typed' && token.length > 1),
        answers[0].explains,
      )
    : []
  return {
    kind: 'words',
    text: query.text,
    isCut: query.isCut,
    named: codeAmongWords(typed),
    answers,
    isUsed: query.isUsed,
    isOpen: query.isOpen,
    total,
    unexplained,
  }
}

/** Subheadings whose names have most in common with those of one, the nearest first. */
export function similarCodes(code: string, most = 4): readonly string[] {
  return codesLike(code, codeIndex().names, most)
}

function placesBeside(
  words: readonly { readonly from: number; readonly to: number }[],
  explained: readonly Place[],
): readonly Place[] {
  const left = words.filter(({ from, to }) => !explained.some(([start, end]) => start < to && from < end))
  return joined(left.map(({ from, to }): Place => [from, to]))
}
