// Which reasons can be given for an item: what its task deals with, cut down to those that can be true of its kind of field. A customs
// code is never "freight does not fit the Incoterm". Answers and documents always have the topic of their own kind.
import type { FieldKind } from '../../catalogue/types'
import type { SnapshotItem } from '../snapshot'
import { reasonsFor, type Reason, type ReasonCode, type ReasonTopic } from './reasons'

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
  T02: ['identity', 'customs'],
  T04: ['identity', 'address', 'compliance'],
  T06: ['identity', 'customs'],
  T07: ['identity', 'customs'],
  T08: TRADE,
  T10: ['identity', 'tax', 'compliance'],
  T11: ['compliance'],
  T12: TRADE,
  T13: ['identity', 'customs', 'tax'],
  V01: [...FIRM, 'scope', 'compliance'],
  X01: ['identity', 'compliance'],
  X02: ['identity', 'compliance'],
  X06: ['identity', 'tax'],
}

/** Licences and inspections of goods are nothing that an account or a service could lack. */
const OF_GOODS: readonly ReasonCode[] = ['K-01', 'K-03']
const WITHOUT_GOODS: readonly string[] = ['T10', 'X01', 'X02', 'X06']

/** What can be wrong with a field of each kind beside what can be wrong with any answer; free words may be wrong in any way of their task. */
const REASONS_OF_KIND: Readonly<Record<FieldKind, readonly ReasonCode[] | 'any'>> = {
  text: 'any',
  long_text: 'any',
  choice: 'any',
  date: ['L-01', 'C-03', 'C-04', 'C-07', 'T-01'],
  credit_code: ['I-01'],
  customs_code: ['C-01'],
  declaration_number: ['C-03', 'C-07'],
  bic: [],
  bank_account: ['I-06'],
  mobile: [],
  vin: ['C-03'],
  vehicle_list: ['C-03', 'C-05', 'K-01'],
  deregistration_list: ['C-03'],
  money: ['C-03', 'C-08', 'T-02'],
  currency: ['C-03', 'C-08'],
  market: ['P-02', 'P-03', 'P-04'],
  mode: ['C-02'],
  incoterm: ['C-08'],
  trademark_class: ['P-06'],
}

export type ItemKind = {
  readonly taskId: string
  readonly kind: SnapshotItem['kind']
  readonly fieldKind?: FieldKind
}

/** The reasons to choose from for such an item: those of its own kind first, then the others in catalogue order. */
export function reasonsForItem({ taskId, kind, fieldKind }: ItemKind): readonly Reason[] {
  const own = kind === 'document' ? 'document' : 'answer'
  const ofTask = TOPICS_OF_TASK[taskId]
  const ofKind = fieldKind ? REASONS_OF_KIND[fieldKind] : 'any'
  const possible = reasonsFor(kind).filter(({ code }) => !WITHOUT_GOODS.includes(taskId) || !OF_GOODS.includes(code))
  const fitting = possible.filter(
    ({ topic, code }) =>
      topic === own ||
      // "Incomplete" and "Please explain" are said of documents, too.
      topic === 'answer' ||
      code === 'D-03' ||
      ((ofTask?.includes(topic) ?? true) && (ofKind === 'any' || ofKind.includes(code))),
  )
  const isOwn = ({ topic }: Reason) => topic === own
  return [...fitting.filter(isOwn), ...fitting.filter((reason) => !isOwn(reason))]
}
