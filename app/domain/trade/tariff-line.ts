// The line of a market's own tariff that a firm found for its product: national digits, duty, where it was read and on which day.
// The project holds no rate of many tariffs: what somebody has looked up and another has checked is worth more than a range.
import { highestDuty } from '../duty/highest'
import type { IsoDate } from '../shared/dates'
import { isInHs2022 } from './hs-nomenclature'

export type TariffLine = {
  /** ISO 3166-1 alpha-2 */
  readonly market: string
  /** The market's own digits: eight to twelve, beginning with the six of the product. */
  readonly code: string
  /** Hundredths of a per cent of the customs value; null where the duty is of another kind or not written down. */
  readonly rate: number | null
  /** A duty of another kind, in the tariff's own words: 0.6 EUR/kg, not less than 10 %. */
  readonly otherDuty: string
  readonly source: string
  readonly asOf: IsoDate
}

export type LineProblem = {
  readonly code:
    | 'products.line_code_differs'
    | 'products.line_code_of_old_edition'
    | 'products.line_without_duty'
    | 'products.line_ahead'
    | 'products.line_too_old'
    | 'products.line_too_high'
  readonly field: 'code' | 'rate' | 'asOf'
}

/** HS 2022 began on this day: digits of an older list may mean other goods. */
export const HS_2022 = '2022-01-01'

export function lineProblems(line: TariffLine, { hs6, today }: { readonly hs6: string; readonly today: IsoDate }) {
  const found: (LineProblem | false)[] = [
    // A tariff that still shows digits of an earlier list is out of date, not another product: that is told apart.
    !line.code.startsWith(hs6) && {
      code: isInHs2022(line.code.slice(0, 6)) ? 'products.line_code_differs' : 'products.line_code_of_old_edition',
      field: 'code',
    },
    line.rate === null && line.otherDuty === '' && { code: 'products.line_without_duty', field: 'rate' },
    line.rate !== null &&
      line.rate > highestDuty(line.market) * 100 && { code: 'products.line_too_high', field: 'rate' },
    line.asOf > today && { code: 'products.line_ahead', field: 'asOf' },
    line.asOf < HS_2022 && { code: 'products.line_too_old', field: 'asOf' },
  ]
  return found.filter((problem) => problem !== false)
}

/** Who has looked at a line: the firm, then an advisor, then a second advisor, who offers it to every firm. */
export const LINE_STANDINGS = ['recorded', 'confirmed', 'shared'] as const
export type LineStanding = (typeof LINE_STANDINGS)[number]

export type LineHistory = {
  readonly recordedById: string
  readonly confirmedById: string | null
  readonly sharedById: string | null
}

export function lineStanding({ confirmedById, sharedById }: LineHistory): LineStanding {
  if (sharedById !== null) return 'shared'
  return confirmedById === null ? 'recorded' : 'confirmed'
}

/** What an advisor may do with it next; nobody is the second reader of their own word. */
export function nextForLine(history: LineHistory, advisorId: string): 'confirm' | 'share' | null {
  if (history.sharedById !== null || history.recordedById === advisorId) return null
  if (history.confirmedById === null) return 'confirm'
  return history.confirmedById === advisorId ? null : 'share'
}
