// What a market asks of a product on a day: what applies, what has to be answered first, what an answer excludes, and what is to come.
import { findMarket } from '../market/find-market'
import type { IsoDate } from '../shared/dates'
import { isInHs2022 } from '../trade/hs-nomenclature'
import { standingOf } from './conditions'
import { noticesFor, type NoticeId } from './notices'
import { IMPLIED_BY } from './reference/implied'
import { notCoveredFamily, type NotCovered } from './reference/not-covered'
import { REPLACED_BY } from './reference/replacements'
import { selectedBy } from './requirement-list'
import type { Answers, ConditionId, Requirement, Term } from './types'

export type RequirementQuestion = {
  /** Six digits. */
  readonly hs6: string
  readonly market: string
  readonly day: IsoDate
  readonly answers: Answers
}

export type Applying = {
  readonly requirement: Requirement
  /** The answers it rests on; empty where the code is enough. */
  readonly because: readonly ConditionId[]
  /** Requirements that apply and whose law brings this one along, whatever was answered. */
  readonly follows: readonly string[]
  /** It ends on this day, and what takes its place, if anything is known. */
  readonly ends: { readonly on: IsoDate; readonly next: string | null } | null
}
export type ToAnswer = { readonly requirement: Requirement; readonly open: readonly ConditionId[] }
export type Excluded = { readonly requirement: Requirement; readonly because: readonly ConditionId[] }
export type Coming = {
  readonly requirement: Requirement
  readonly from: IsoDate
  /** What it replaces on that day. */
  readonly replaces: string | null
  readonly open: readonly ConditionId[]
}
export type Ended = { readonly requirement: Requirement; readonly on: IsoDate; readonly next: string | null }

export type Requirements = {
  readonly applies: readonly Applying[]
  /** Questions, never tasks. */
  readonly toAnswer: readonly ToAnswer[]
  readonly excluded: readonly Excluded[]
  readonly coming: readonly Coming[]
  readonly ended: readonly Ended[]
  readonly notices: readonly NoticeId[]
  /** A family of goods that the list leaves out: what is found is not all there is. */
  readonly notCovered: NotCovered | null
}

/** Text: requirements:unknown.<id> */
export type RequirementsUnknown = 'market_not_covered' | 'no_such_code'

export function requirementsFor(asked: RequirementQuestion): Requirements | { readonly unknown: RequirementsUnknown } {
  const { hs6, market, day } = asked
  if (!findMarket(market)) return { unknown: 'market_not_covered' }
  if (!isInHs2022(hs6)) return { unknown: 'no_such_code' }
  const sorted = withImplied(
    selectedBy({ hs6, market }).map((requirement) => placed(requirement, asked)),
    asked,
  )
  return {
    applies: sorted.flatMap((one) => one.applies ?? []),
    toAnswer: sorted.flatMap((one) => one.toAnswer ?? []),
    excluded: sorted.flatMap((one) => one.excluded ?? []),
    coming: sorted.flatMap((one) => one.coming ?? []),
    ended: sorted.flatMap((one) => one.ended ?? []),
    notices: noticesFor({ hs6, market, day }),
    notCovered: notCoveredFamily(hs6),
  }
}

type Placed = {
  readonly applies?: Applying
  readonly toAnswer?: ToAnswer
  readonly excluded?: Excluded
  readonly coming?: Coming
  readonly ended?: Ended
}

function placed(requirement: Requirement, asked: RequirementQuestion): Placed {
  const { validFrom, validTo } = requirement
  const { day } = asked
  const standing = standingOf(requirement, asked)
  // Whether something is sold in Russia is no question in Kazakhstan: nothing was answered, so nothing is excluded by it.
  if (standing.kind === 'fails')
    return standing.because.length > 0 ? { excluded: { requirement, because: standing.because } } : {}
  const next = REPLACED_BY[requirement.id] ?? null
  if (validTo && validTo < day) return { ended: { requirement, on: validTo, next } }
  const open = standing.kind === 'open' ? standing.open : []
  if (validFrom && validFrom > day)
    return { coming: { requirement, from: validFrom, replaces: replacedBy(requirement.id), open } }
  if (standing.kind === 'open') return { toAnswer: { requirement, open } }
  return {
    applies: { requirement, because: standing.because, follows: [], ends: validTo ? { on: validTo, next } : null },
  }
}

/** What a law that applies brings along is neither asked nor excluded. */
function withImplied(sorted: readonly Placed[], asked: RequirementQuestion): readonly Placed[] {
  const applying = sorted.flatMap(({ applies }) => applies?.requirement.id ?? [])
  const implied = Object.entries(IMPLIED_BY).flatMap(([condition, by]) => {
    const follows = applying.filter((id) => by.includes(id))
    return follows.length > 0 ? [{ condition, follows }] : []
  })
  if (implied.length === 0) return sorted
  const answers = { ...asked.answers, ...Object.fromEntries(implied.map(({ condition }) => [condition, true])) }
  return sorted.map((one) => {
    const requirement = (one.applies ?? one.toAnswer ?? one.excluded)?.requirement
    const brought = implied.filter(({ condition }) => requirement?.when.some((term) => isAbout(term, condition)))
    if (!requirement || brought.length === 0) return one
    const { applies, ...rest } = placed(requirement, { ...asked, answers })
    if (!applies) return rest
    const because = applies.because.filter((id) => !brought.some(({ condition }) => condition === id))
    return { applies: { ...applies, because, follows: brought.flatMap(({ follows }) => follows) } }
  })
}

function isAbout(term: Term, condition: ConditionId): boolean {
  return term.kind === 'any' && term.of.includes(condition)
}

function replacedBy(id: string): string | null {
  return Object.keys(REPLACED_BY).find((earlier) => REPLACED_BY[earlier] === id) ?? null
}

export type Question = {
  readonly condition: ConditionId
  /** Requirements that wait for this answer, in all markets asked about. */
  readonly requirements: readonly string[]
}

/** Each question once, those first that most requirements wait for. */
export function questionsOf(answers: readonly Pick<Requirements, 'toAnswer' | 'coming'>[]): readonly Question[] {
  const waiting = new Map<ConditionId, Set<string>>()
  for (const { toAnswer, coming } of answers) {
    for (const { requirement, open } of [...toAnswer, ...coming]) {
      for (const condition of open) waiting.set(condition, (waiting.get(condition) ?? new Set()).add(requirement.id))
    }
  }
  return [...waiting]
    .map(([condition, ids]) => ({ condition, requirements: [...ids] }))
    .toSorted((a, b) => b.requirements.length - a.requirements.length)
}
