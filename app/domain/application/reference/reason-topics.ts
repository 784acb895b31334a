// Which topics a reason can be about for an item: what its task deals with, cut down by what kind of field it is. A date is never
// "address differs". Answers and documents always have the topic of their own kind.
import type { FieldKind } from '../../catalogue/types'
import type { SnapshotItem } from '../snapshot'
import { reasonsFor, type Reason, type ReasonTopic } from './reasons'

const FIRM = ['identity', 'licence', 'address'] as const
const TRADE = ['identity', 'customs', 'tax', 'product', 'compliance'] as const

/** A task that is not listed may have any topic. */
const TOPICS_OF_TASK: Readonly<Record<string, readonly ReasonTopic[]>> = {
  S01: [...FIRM, 'scope'],
  S02: [...FIRM, 'tax'],
  S03: [...FIRM, 'scope'],
  S05: [...FIRM, 'customs'],
  S06: ['identity', 'licence', 'customs'],
  S07: [...FIRM, 'tax'],
  S08: [...FIRM, 'tax'],
  S10: [...FIRM, 'scope'],
  S11: [...FIRM, 'customs'],
  S12: ['identity', 'tax'],
  S13: ['identity', 'tax'],
  S14: ['identity', 'address', 'tax'],
  P01: ['product', 'scope', 'customs'],
  P02: ['product', 'compliance'],
  P03: ['identity', 'licence', 'compliance'],
  P04: ['identity', 'licence', 'compliance'],
  P05: ['product', 'compliance'],
  P06: ['identity', 'product', 'compliance'],
  P08: ['identity', 'licence', 'address', 'product'],
  P09: ['identity', 'product', 'customs'],
  M01: ['product'],
  C01: ['address', 'product', 'compliance'],
  T01: ['customs'],
  T08: TRADE,
  T10: ['identity', 'tax', 'compliance'],
  T11: ['compliance'],
  T12: TRADE,
  T13: ['identity', 'customs', 'tax'],
  V01: [...FIRM, 'scope', 'compliance'],
}

/** Kinds that leave little to be wrong; the others may have any topic of their task. */
const TOPICS_OF_KIND: Readonly<Partial<Record<FieldKind, readonly ReasonTopic[]>>> = {
  date: ['licence', 'customs', 'tax', 'compliance'],
  credit_code: ['identity'],
  customs_code: ['customs'],
  declaration_number: ['customs'],
  bic: ['tax'],
  bank_account: ['identity', 'tax'],
  mobile: [],
  vin: ['customs', 'compliance'],
  money: ['customs', 'tax'],
  currency: ['customs', 'tax'],
  market: ['product', 'compliance', 'customs'],
  mode: ['customs'],
  incoterm: ['customs'],
  trademark_class: ['product'],
}

export type ItemKind = {
  readonly taskId: string
  readonly kind: SnapshotItem['kind']
  readonly fieldKind?: FieldKind
}

/** The reasons to choose from for such an item, in catalogue order. */
export function reasonsForItem({ taskId, kind, fieldKind }: ItemKind): readonly Reason[] {
  const own = kind === 'document' ? 'document' : 'answer'
  const ofTask = TOPICS_OF_TASK[taskId]
  const ofKind = fieldKind ? TOPICS_OF_KIND[fieldKind] : undefined
  return reasonsFor(kind).filter(
    ({ topic, code }) =>
      topic === own ||
      // "Incomplete" and "Please explain" are said of documents, too.
      topic === 'answer' ||
      code === 'D-03' ||
      ((ofTask?.includes(topic) ?? true) && (ofKind?.includes(topic) ?? true)),
  )
}
