// Product x market x day: one answer behind the pages of a firm, the page of a guest, the comparison and the interface for machines.
import { dutyFor, type Duty, type DutyQuestion } from '~/domain/duty/duty-for'
import { isCarLeftOut } from '~/domain/duty/not-counted'
import { isUnknown, type Known } from '~/domain/duty/types'
import { dayProblem } from '~/domain/catalogue/asked-day'
import { judge, type Judged } from '~/domain/market/verdict'
import { warningsFor, type KnownWarning } from '~/domain/market/warnings'
import { requirementsFor, type Requirements, type RequirementsUnknown } from '~/domain/requirement/requirements-for'
import type { Answers } from '~/domain/requirement/types'
import type { IsoDate } from '~/domain/shared/dates'
import { answersFor, soldBy, type Goods } from './goods-queries.server'

export type Fit = {
  readonly hs6: string
  readonly market: string
  readonly day: IsoDate
  readonly duty: Known<Duty>
  readonly requirements: Requirements | { readonly unknown: RequirementsUnknown }
  readonly answered: { readonly market: string } & ReturnType<typeof answersFor>
  readonly warnings: readonly KnownWarning[]
  readonly judged: Judged
}

type At = {
  readonly market: string
  readonly day: IsoDate
  /** Editions of tariffs that an operator brought in. */
  readonly tables?: DutyQuestion['tables']
}

export function fitOf(goods: Goods, { market, day, tables = {} }: At): Fit {
  const { hs6, recorded, isGuess } = goods
  const answers = answersFor(goods, market)
  const duty = dutyFor({ hs6, market, day, recorded, tables, answers: answers.all })
  const requirements = requirementsFor({ hs6, market, day, answers: answers.all })
  const warnings = warningsFor({ markets: [market], sells: soldBy(goods) })
  const judged = judge({
    ...{ hs6, market, duty, requirements, isGuess, answers: answers.all },
    warnings: warnings.map(({ id }) => id),
  })
  return { hs6, market, day, duty, requirements, answered: { market, ...answers }, warnings, judged }
}

/** A code that nobody has a record for: a guest's, or a machine's. */
export function plainGoods(hs6: string, given: Answers = {}): Goods {
  return { hs6, given, recorded: [], flags: [], tracks: [], sellingWays: [], segment: null, isGuess: false, chosen: [] }
}

/** A sum by engine size stands in no percentage. */
export function isCarOpen({ hs6, market, duty, answered }: Fit): boolean {
  return !isUnknown(duty) && isCarLeftOut({ hs6, market, answers: answered.all }, duty)
}

/** The day that an address asks for; today where it cannot be asked. */
export function askedDay(text: string | null, today: IsoDate): IsoDate {
  return text !== null && dayProblem(text, today) === null ? (text as IsoDate) : today
}
