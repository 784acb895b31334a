// The first estimate of the main carriage inside the cost lines of the form: put there before anything is typed, followed when the
// market or the way changes, and recognised as long as its amount stands.
import type { CarriageEstimate } from '~/domain/logistics/main-carriage'
import type { Origin } from '~/domain/costing/types'
import type { IsoDate } from '~/domain/shared/dates'
import { cellsIn, textOfLines } from '~/domain/shared/lines'

export type Estimate = CarriageEstimate | null

/** The id of a lane, as a source that a page puts into words. */
export const LANE_SOURCE = 'lane:'

/** With how many of its units are paid for: of what was saved before they were counted, one. */
export function estimateOrigin({ lane, units }: Pick<CarriageEstimate, 'lane' | 'units'>): Origin {
  const { id, asOf, confidence } = lane
  const source = units === '1' ? id : `${id}*${units}`
  return { kind: 'first_estimate', source: `${LANE_SOURCE}${source}`, asOf: asOf as IsoDate, confidence }
}

/** Whether a line of the form holds the estimate and nothing that somebody asked for. */
export function isEstimate(
  [, place = '', amount = '', currency = '', basis = '']: readonly string[],
  estimate: Estimate,
): boolean {
  if (basis !== '') return false
  return place === 'main_carriage' && estimate !== null && amount === estimate.amount && currency === estimate.currency
}

/** The lines with the carriage of another market or way in the place of the one they were drawn with. */
export function withCarriage(text: string, { from, to }: { readonly from: Estimate; readonly to: Estimate }): string {
  const lines = cellsIn(text)
  const isSame = from?.lane.id === to?.lane.id && from?.amount === to?.amount
  if (isSame || !lines.some((cells) => isEstimate(cells, from))) return text
  return textOfLines(
    lines.map((cells) =>
      isEstimate(cells, from) ? [cells[0] ?? '', cells[1] ?? '', to?.amount ?? '0', to?.currency ?? 'CNY'] : cells,
    ),
  )
}
