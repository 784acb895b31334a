// The page that finds a code: what was found, how sure, what is assumed, and the subheadings beside.
import { mfnOf, spanOf } from '~/domain/duty/mfn'
import { isUnknown } from '~/domain/duty/types'
import { hsName } from '~/domain/trade/hs-nomenclature'
import type { CodeAnswer, Match } from '~/domain/trade/finder/answers'
import { QUERY_LIMIT } from '~/domain/trade/finder/query'
import { pairsOf } from '~/domain/trade/hs-confused'
import { showHs } from '~/domain/trade/hs-code'
import { shortNames } from '~/domain/trade/hs-short-names'
import { childrenOf, type HsPath } from '~/domain/trade/hs-tree'
import type { HsAnswers } from '~/domain/trade/hs-decision'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { basisFor, confusedWith, decisionView } from './decision-queries.server'
import { searchCodes, type CodeSearch } from './queries.server'

export type FinderPage = ReturnType<typeof getFinderPage>

type Asked = { readonly typed: string; readonly answers: HsAnswers; readonly language: Language }

export function getFinderPage({ typed, answers, language }: Asked) {
  const search = searchCodes(typed)
  const found = foundCodes(search)
  const first = found[0]
  const decision = first ? decisionView({ basis: basisFor(first), answers, found, language }) : null
  const best = decision?.code ?? first ?? null
  return {
    typed: typed.slice(0, 400),
    used: best && search.kind === 'words' && search.isUsed ? usedNote(best) : null,
    state: search.kind,
    isCut: search.kind === 'words' && search.isCut ? QUERY_LIMIT : null,
    isOpen: search.kind === 'words' && search.isOpen && search.answers.length > 0,
    missing: search.kind === 'missing' ? missingView(search, language) : null,
    unexplained: search.kind === 'words' ? search.unexplained.map(([from, to]) => search.text.slice(from, to)) : [],
    total: search.kind === 'words' ? search.total : found.length,
    best: best === null ? null : bestView(best, { search, language }),
    answers:
      search.kind === 'words' ? search.answers.map((one) => answerView(one, language)) : plainViews(found, language),
    decision,
    beside: best === null ? null : besideView(best, language),
    confused: best ? confusedWith(best, language) : [],
  }
}

const VEHICLE_HEADINGS: readonly string[] = ['8702', '8703', '8704']
/** Chapters of machines, devices, vehicles, ships and instruments, of which markets ask more when they were used. */
const USED_CHAPTERS = /^(?:84|85|87|89|90)/

/** Text: codes:usedNote.<id> */
function usedNote(code: string): 'vehicle' | 'machine' | 'other' {
  if (VEHICLE_HEADINGS.includes(code.slice(0, 4))) return 'vehicle'
  return USED_CHAPTERS.test(code) ? 'machine' : 'other'
}

/** Six digits each, the likeliest first. */
export function foundCodes(search: CodeSearch): readonly string[] {
  switch (search.kind) {
    case 'words':
      return search.answers.map(({ code }) => code)
    case 'code':
      return subheadings(search.code)
    case 'part':
      return search.codes.flatMap(subheadings)
    case 'missing':
    case 'empty':
      return []
  }
}

const MOST_LISTED = 40

function subheadings(code: string): readonly string[] {
  if (code.length === 6) return [code]
  return childrenOf(code)
    .flatMap(({ code: child }) => subheadings(child))
    .slice(0, MOST_LISTED)
}

function bestView(code: string, { search, language }: { readonly search: CodeSearch; readonly language: Language }) {
  const answer = search.kind === 'words' ? search.answers.find((one) => one.code === code) : undefined
  return {
    code,
    shown: showHs(code),
    name: hsName(code, language),
    confidence: answer?.confidence ?? null,
    euDuty: euRange(code, language),
  }
}

/** Of the largest tariff that is known line by line; null where its edition has no figure. */
function euRange(hs6: string, language: Language): string | null {
  const range = mfnOf({ hs6, tariff: 'eu' })
  const span = isUnknown(range) ? null : spanOf(range)
  if (!span) return null
  const { lowest, highest } = span
  const t = translator(language)
  return lowest !== highest ? t('codes:page.range', { lowest, highest }) : t('codes:page.single', { highest })
}

function answerView({ code, path, confidence, matches }: CodeAnswer, language: Language) {
  return {
    ...{ code, confidence },
    shown: showHs(code),
    name: hsName(code, language),
    path: pathText(path, language),
    matches: matches.map(marked),
    like: likeView(code, language),
  }
}
export type AnswerView = ReturnType<typeof answerView>

function plainViews(
  codes: readonly string[],
  language: Language,
): readonly (Omit<AnswerView, 'confidence'> & { confidence: null })[] {
  return codes.slice(0, MOST_LISTED).map((code) => ({
    ...{ code, confidence: null, matches: [] },
    like: likeView(code, language),
    shown: showHs(code),
    name: hsName(code, language),
    path: `${code.slice(0, 2)} ${hsName(code.slice(0, 2), language)} › ${code.slice(0, 4)} ${hsName(code.slice(0, 4), language)}`,
  }))
}

const [MOST_FAMILIES, MOST_NEIGHBOURS, MOST_OF_FAMILY] = [2, 3, 8]

type LikeView = ReturnType<typeof makeLikeView>
const likes = new Map<string, LikeView>()

/** Kept once made: a page has twenty answers, and neither the names nor the families change. */
function likeView(code: string, language: Language): LikeView {
  const key = `${language} ${code}`
  const view = likes.get(key) ?? makeLikeView(code, language)
  likes.set(key, view)
  return view
}

/** What is like an answer: the families in which it is commonly confused, and the subheadings beside it in the tree. */
function makeLikeView(code: string, language: Language) {
  const families = pairsOf(code).slice(0, MOST_FAMILIES)
  const siblings = childrenOf(code.slice(0, 4))
  const at = siblings.findIndex((one) => one.code === code)
  const near = siblings
    .map((one, place) => ({ one, away: Math.abs(place - at) }))
    .filter(({ away }) => away > 0)
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ one }) => one)
  const short = shortNames(siblings)
  return {
    families: families.map(({ id, codes }) => ({
      id,
      name: translator(language)(`hspairs:pairs.${id}.name`),
      codes: codes
        .filter((one) => one !== code)
        .slice(0, MOST_OF_FAMILY)
        .map((one) => ({ code: one, shown: showHs(one) })),
    })),
    beside: near.map((one) => ({
      code: one.code,
      shown: showHs(one.code),
      name: inLanguage(language, short.get(one.code) ?? one),
    })),
  }
}

function pathText({ section, chapter, heading }: HsPath, language: Language): string {
  const t = translator(language)
  const steps = [
    t(`codes:sections.${section.number}`),
    `${chapter.code} ${hsName(chapter.code, language)}`,
    heading && `${heading.code} ${hsName(heading.code, language)}`,
  ]
  return steps.filter(Boolean).join(' › ')
}

/** The text in pieces, those that matched marked. */
function marked({ text, places, language, kind }: Match) {
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const [from, to] of [...places].sort(([a], [b]) => a - b)) {
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    if (to > Math.max(at, from)) pieces.push({ text: text.slice(Math.max(at, from), to), isMarked: true })
    at = Math.max(at, to)
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false })
  return { kind, lang: language === 'zh' ? 'zh-CN' : 'en', pieces }
}

function missingView({ digits, under }: { readonly digits: string; readonly under: string }, language: Language) {
  return {
    digits: showHs(digits.slice(0, 10)),
    under: under && { code: under, shown: showHs(under), name: hsName(under, language) },
  }
}

/** The subheadings of its heading side by side, each by what sets it apart. */
function besideView(code: string, language: Language) {
  const heading = code.slice(0, 4)
  const children = childrenOf(heading)
  const short = shortNames(children)
  return {
    heading: { code: heading, name: hsName(heading, language) },
    codes: children.map((one) => ({
      code: one.code,
      shown: showHs(one.code),
      name: inLanguage(language, short.get(one.code) ?? one),
      isChosen: one.code === code,
    })),
  }
}

const MOST_SUGGESTED = 8

/** For the list below the box; `typed` goes back so that a late answer is not taken for a newer one. */
export function suggestCodes(typed: string, language: Language) {
  const codes = foundCodes(searchCodes(typed, { most: MOST_SUGGESTED })).slice(0, MOST_SUGGESTED)
  return {
    typed: typed.slice(0, 400),
    suggestions: codes.map((code) => ({ code, shown: showHs(code), name: hsName(code, language) })),
  }
}
