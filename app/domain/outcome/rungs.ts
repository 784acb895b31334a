// The evidence ladder: how far a firm really got. A rung is reached once, by named evidence, and its date is frozen. It ends
// where evidence ends: later orders and survival are shown once later declarations can be recorded.
// Officials count firms from the first customs declaration accepted. They may see the numbers; firms see the names.
import type { StageId } from '../catalogue/types'
import type { ExportProof } from './proof'

export const RUNGS = [0, 1, 2, 3, 4, 5] as const
export type Rung = (typeof RUNGS)[number]

/** From this rung on a firm counts as a new foreign trade entity. */
export const COUNTED_FROM: Rung = 5

/** Which rungs the approval of a stage proves. Choosing a market proves intent only. */
const PROVED_BY: Readonly<Record<StageId, readonly Rung[]>> = {
  register: [1, 2],
  market: [],
  ecommerce: [3],
  export: [4, 5],
}

/** The last rung is a declaration: a service that was paid for is counted beside it (proof.ts). */
export function rungsEarned(stageApproved: StageId, proof: ExportProof | null = 'declaration'): readonly Rung[] {
  const rungs = PROVED_BY[stageApproved]
  return proof === 'service' ? rungs.filter((rung) => rung !== COUNTED_FROM) : rungs
}

/** What a firm reads: with a payment for a service in the place of the declaration, where that is its proof. */
export type Standing = {
  readonly reached: readonly { readonly rung: number; readonly reachedAt: string }[]
  readonly serviceExportAt: string | null
  /** Where its roadmap leads. */
  readonly proof: ExportProof | null
}

export type RungShown = { readonly rung: Rung; readonly reachedAt: string | null; readonly proof: ExportProof }

export function rungsShown({ reached, serviceExportAt, proof }: Standing): readonly RungShown[] {
  return RUNGS.map((rung) => {
    const own = reached.find((one) => one.rung === rung)?.reachedAt ?? null
    const isService = rung === COUNTED_FROM && own === null && (serviceExportAt !== null || proof === 'service')
    return isService
      ? { rung, reachedAt: serviceExportAt, proof: 'service' }
      : { rung, reachedAt: own, proof: 'declaration' }
  })
}

/** The highest rung reached; a firm that signed up stands on L0. */
export function highestRung(reached: readonly number[]): Rung {
  return RUNGS.findLast((rung) => reached.includes(rung)) ?? 0
}

export function isCounted(reached: readonly number[]): boolean {
  return highestRung(reached) >= COUNTED_FROM
}
