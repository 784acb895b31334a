// What a score means for the next quarter. Texts: readiness:bands.<id>.{name,next}

export const BANDS = [
  { id: 'prepare', from: 0 },
  { id: 'assisted', from: 40 },
  { id: 'gaps', from: 60 },
  { id: 'ready', from: 80 },
] as const
export type Band = (typeof BANDS)[number]
export type BandId = Band['id']

/** The highest score while a gate is not met: the top of the lowest band. */
export const GATE_CAP = 39
/** From here on a firm can ship a trial order in its own name. */
export const GO_FROM = 60
/** Below this there is no point in entering a market yet. */
export const NO_BELOW = 40

export function bandOf(score: number): BandId {
  return BANDS.findLast(({ from }) => score >= from)?.id ?? 'prepare'
}
