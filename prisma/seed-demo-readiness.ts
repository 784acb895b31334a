// How two firms of the demonstration judged their own readiness, and how that moved.
import { QUESTION_IDS } from '../app/domain/readiness/reference/questions'
import { saveReadiness } from '../app/features/readiness/commands.server'
import type { FirmScope } from '../app/domain/access/scopes'
import type { Step } from './seed-demo-cases'

type Judged = { readonly daysAgo: number; readonly levels: string }
type At = { readonly scope: FirmScope; readonly clock: (daysAgo: number, time: string) => Date }

/** Levels by dimension, in the order of the questions; n: does not apply, -: left as it was. */
const MACHINE_MAKER: readonly Judged[] = [
  { daysAgo: 19, levels: '20002 01110 2110 321 110 00 11' },
  { daysAgo: 15, levels: '32112 121-1 ---- --- -11 -- 2-' },
  { daysAgo: 11, levels: '-3222 23211 -221 -3- 222 11 --' },
  { daysAgo: 2, levels: '--33- -3-22 ---- --2 -22 22 -2' },
]

const DRESS_MAKER: readonly Judged[] = [
  { daysAgo: 130, levels: '32001 01n10 1100 21n 111 21 11' },
  { daysAgo: 96, levels: '-3232 22-21 2211 32- 222 32 22' },
  { daysAgo: 61, levels: '4-33- -3-32 3-2- --- 33- -3 2-' },
  { daysAgo: 30, levels: '-3-43 3--33 3332 33- 443 44 33' },
]

export function machineMakerReadiness(at: At): Step[] {
  return MACHINE_MAKER.map((judged) => stepOf(judged, at))
}

export function dressMakerReadiness(at: At): Step[] {
  return DRESS_MAKER.map((judged) => stepOf(judged, at))
}

function stepOf({ daysAgo, levels }: Judged, { scope, clock }: At): Step {
  const signs = [...levels.replaceAll(' ', '')]
  const typed = QUESTION_IDS.flatMap((fieldId, index) => {
    const sign = signs[index] ?? '-'
    return sign === '-' ? [] : [{ fieldId, value: sign === 'n' ? 'not_applicable' : sign, seenAt: null }]
  })
  return {
    at: clock(daysAgo, '10:20'),
    run: async (at) => {
      const saved = await saveReadiness(scope, typed, at)
      if (!saved.ok || saved.value.refusals.length > 0) throw new Error(`Readiness: ${JSON.stringify(saved)}`)
    },
  }
}
