// Answers that the record gives already, so that nobody is asked twice. Only what means the same is taken over, and only a yes: a flag that
// was left out is no answer.
import type { ProductFlag } from '../firm/profile'
import { section301Of } from '../duty/tariffs'
import { comparePercent } from '../shared/percent'
import { nameAnswers } from './code-answers'
import { answerKey } from './conditions'
import type { Answers, ConditionId } from './types'

const BY_FLAG: Readonly<Partial<Record<ProductFlag, readonly ConditionId[]>>> = {
  food: ['people_eat'],
  cosmetics: ['cosmetic'],
  medical_device: ['medical_device'],
  battery: ['has_battery'],
  dangerous_goods: ['dangerous_goods'],
  inspection_listed: ['inspection_condition_b'],
  dual_use: ['dual_use_list'],
  export_licence: ['export_licence_catalogue'],
  new_vehicle: ['new_vehicle'],
}

const TO_CONSUMERS: readonly string[] = ['marketplace', 'own_site', 'retail_without_invoice']

type SaleRecord = {
  readonly hs6: string
  readonly market: string
  readonly productFlags: readonly string[]
  readonly tracks: readonly string[]
  readonly sellingWays: readonly string[]
}

/** What the firm answered goes before this: `{ ...knownAnswers(record), ...answers }`. */
export function knownAnswers({ hs6, market, productFlags, tracks, sellingWays }: SaleRecord): Answers {
  const flags: Readonly<Record<string, readonly ConditionId[] | undefined>> = BY_FLAG
  const yes = productFlags.flatMap((flag) => flags[flag] ?? [])
  const sells = sellingWays.some((way) => TO_CONSUMERS.includes(way)) ? ['to_consumers', 'consumers_likely'] : []
  return {
    ...Object.fromEntries([...yes, ...sells].map((condition) => [answerKey(condition, market), true])),
    ...vehicleAnswers({ hs6, tracks, productFlags }),
    ...codeAnswers({ hs6, market }),
  }
}

/** What the code says by itself, whoever sells it. */
export function codeAnswers({ hs6, market }: Pick<SaleRecord, 'hs6' | 'market'>): Answers {
  return { ...nameAnswers(hs6), ...(market === 'US' ? onSection301(hs6) : {}) }
}

/** A car is used or new: where only one of the two is sold, both questions are answered. */
function vehicleAnswers({ hs6, tracks, productFlags }: Pick<SaleRecord, 'hs6' | 'tracks' | 'productFlags'>): Answers {
  if (!/^87(0[1-6]|11)/.test(hs6)) return {}
  const [used, fresh] = [tracks.includes('used_car'), productFlags.includes('new_vehicle')]
  if (used === fresh) return {}
  return { used_vehicle: used, new_vehicle: fresh, used_goods: used }
}

/** The lists of the edition say so for codes that bear a rate throughout; anything else is asked. */
function onSection301(hs6: string): Answers {
  const range = section301Of(hs6)
  return range && comparePercent(range[0], '0') > 0 ? { us_301_list: true } : {}
}
