// Open questions of which a single answer can move a market in the order of a product: it takes away or adds the longest wait, or it
// decides whether the goods get in at all.
import { endsOf, durationOf } from '../requirement/duration'
import type { Requirements, ToAnswer } from '../requirement/requirements-for'
import type { ConditionId } from '../requirement/types'
import { CONTROLLING, FORBIDDING } from './reference/forbidding'

type Asked = {
  readonly market: { readonly iso2: string }
  readonly requirements: Requirements | { readonly unknown: string }
}

export type OrderQuestion = {
  readonly condition: ConditionId
  /** ISO 3166-1 alpha-2 codes of the markets that the answer can move. */
  readonly markets: readonly string[]
}

/** Those first that can move most markets. `isSilent`: of these goods nothing is weighed, only what closes a market counts. */
export function orderQuestions(all: readonly Asked[], isSilent: boolean): readonly OrderQuestion[] {
  const byCondition = new Map<ConditionId, readonly string[]>()
  for (const { market, requirements } of all) {
    if ('unknown' in requirements) continue
    const waits = isSilent || !isWeighed(requirements) ? [] : lengthening(requirements)
    const deciding = requirements.toAnswer.filter((one) => waits.includes(one) || closes(one, market.iso2))
    for (const condition of new Set(deciding.flatMap(({ open }) => open)))
      byCondition.set(condition, [...(byCondition.get(condition) ?? []), market.iso2])
  }
  return [...byCondition]
    .map(([condition, markets]) => ({ condition, markets }))
    .toSorted((a, b) => b.markets.length - a.markets.length || (a.condition < b.condition ? -1 : 1))
}

function closes({ requirement, open }: ToAnswer, iso2: string): boolean {
  const forbids = FORBIDDING.some((one) => one.requirement === requirement.id && (one.market ?? iso2) === iso2)
  return forbids || open.some((condition) => CONTROLLING.includes(condition))
}

/** Where few requirements were read, their days carry no weight. */
function isWeighed({ notCovered, notices }: Requirements): boolean {
  return notCovered === null && !notices.includes('general_lists')
}

/** What alone would make the wait longer than what applies already. */
function lengthening({ applies, toAnswer }: Requirements): readonly ToAnswer[] {
  const sure = durationOf(applies.map((one) => one.requirement)).span[1]
  const ends = endsOf([...applies, ...toAnswer].map((one) => one.requirement))
  return toAnswer.filter(({ requirement }) => (ends.get(requirement.id)?.[1] ?? 0) > sure)
}
