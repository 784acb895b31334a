// Which reasons can be given for an item: what its task deals with, cut down to those that can be true of its kind of field. A customs
// code is never "freight does not fit the Incoterm". Answers and documents always have the topic of their own kind.
import type { FieldKind } from '../../catalogue/types'
import type { SnapshotItem } from '../snapshot'
import { REASONS_OF_FIELD, REASONS_OF_SECTION } from './reasons-of-fields'
import { reasonsFor, type Reason, type ReasonCode } from './reasons'

/** What each task deals with. A task that is not listed has only the reasons of any answer or document. */
const REASONS_OF_TASK: Readonly<Record<string, readonly ReasonCode[]>> = {
  PLAN: ['M-04', 'P-04'],
  S01: ['I-01', 'I-02', 'I-04', 'I-05', 'L-01', 'L-03', 'L-02', 'L-04', 'I-03', 'R-01'],
  S02: ['I-01', 'I-02', 'I-04', 'I-06', 'L-01', 'L-03', 'I-03', 'C-04'],
  S03: ['I-01', 'I-02', 'L-02', 'I-03'],
  S05: ['I-01', 'I-02', 'I-04', 'I-05', 'L-01', 'L-03', 'I-03', 'R-01', 'C-01'],
  S06: ['I-01', 'I-02', 'I-04', 'L-01', 'C-01'],
  S07: ['I-01', 'I-02', 'I-06', 'L-01', 'I-03', 'C-04'],
  S08: ['I-01', 'I-02', 'I-06', 'C-04', 'T-01'],
  S10: ['I-01', 'I-02', 'I-04', 'L-01', 'L-02', 'I-03'],
  S11: ['I-01', 'I-02', 'I-05', 'I-06', 'L-02', 'R-02', 'C-01'],
  S12: ['I-01', 'I-02', 'C-04'],
  S13: ['I-01', 'I-02', 'C-04'],
  S14: ['I-02', 'I-05', 'I-06', 'C-04'],
  P01: ['L-04', 'C-05', 'P-01', 'P-05'],
  P02: ['P-01', 'P-05', 'K-01', 'K-02', 'K-04', 'P-03'],
  P03: ['I-02', 'I-05', 'P-01', 'K-01', 'K-02', 'P-03'],
  P04: ['I-02', 'I-05', 'P-01', 'K-01', 'P-03'],
  P05: ['I-02', 'P-01', 'P-05', 'K-03', 'K-04'],
  P06: ['I-02', 'I-05', 'P-01', 'P-05', 'K-04', 'P-04'],
  P07: ['I-01', 'I-02', 'L-04', 'I-03', 'P-01', 'P-05', 'K-03', 'P-04'],
  P08: ['I-02', 'I-05', 'I-06', 'I-03', 'P-06'],
  P09: ['I-02', 'I-05', 'I-06', 'P-06'],
  P10: ['I-02', 'I-05', 'I-03', 'R-01', 'C-03', 'P-01', 'P-05'],
  P11: ['I-02', 'I-05', 'I-03', 'R-01', 'C-03', 'P-01', 'P-05'],
  P12: ['I-01', 'I-02', 'C-01', 'P-05'],
  P13: ['P-01', 'P-05', 'K-01', 'K-02', 'P-03'],
  M01: ['P-02', 'P-03', 'P-04'],
  C01: ['L-04', 'R-02', 'P-02', 'P-06', 'K-05', 'P-04'],
  T01: ['C-02'],
  T02: ['I-02', 'I-05', 'C-02', 'C-05'],
  T03: ['I-02', 'I-05', 'C-02', 'C-05'],
  T04: ['I-02', 'I-05', 'I-06', 'R-02', 'C-02', 'P-04'],
  T05: ['I-02', 'I-03', 'C-02', 'C-05'],
  T06: ['I-02', 'C-02', 'C-05'],
  T07: ['I-01', 'I-02', 'C-01', 'C-02', 'C-05', 'C-06'],
  T08: ['I-02', 'I-04', 'I-05', 'I-03', 'R-01', 'C-08', 'P-05', 'P-06', 'K-01', 'K-02', 'P-03', 'P-04'],
  T09: ['I-01', 'I-02', 'I-05', 'I-06'],
  T10: ['I-02', 'I-04', 'I-05', 'I-06', 'C-04', 'T-03'],
  T11: ['K-05'],
  T12: [
    ...(['I-01', 'I-02', 'I-05', 'C-01', 'C-02', 'C-03', 'C-05', 'C-06', 'C-07', 'C-08', 'T-02'] as const),
    ...(['P-01', 'P-05', 'P-06', 'K-01', 'K-03', 'K-04', 'P-04'] as const),
  ],
  T13: ['I-02', 'C-03', 'C-07', 'C-04', 'T-01', 'T-02', 'T-03'],
  T14: ['C-03', 'C-07', 'T-01'],
  T15: ['I-01', 'I-02', 'C-01'],
  T16: ['I-02', 'C-03', 'C-07', 'C-04', 'T-01', 'T-03'],
  V01: ['I-01', 'I-02', 'I-04', 'L-01', 'L-02', 'L-04', 'I-03'],
  V02: ['I-02', 'I-05', 'C-03', 'C-05', 'K-01', 'K-02', 'K-03'],
  V03: ['I-02', 'C-03', 'C-07'],
  V04: ['I-01', 'I-02', 'L-04', 'P-06', 'K-01', 'P-04'],
  W01: ['I-02', 'C-02'],
  W02: ['I-02', 'I-05', 'I-06', 'R-02', 'C-02', 'C-08', 'P-05', 'P-06', 'P-04'],
  X01: ['I-02', 'I-04', 'I-05', 'K-02', 'P-03'],
  X02: ['I-01', 'I-02', 'C-02'],
  X03: ['I-02', 'I-05', 'C-03', 'C-05', 'K-04'],
  X04: ['P-05', 'K-02', 'P-03'],
  X05: ['P-05', 'K-02', 'P-03'],
  X06: ['I-01', 'I-02'],
  X07: ['I-01', 'I-02', 'C-04', 'T-01', 'T-03'],
  X08: ['I-02', 'I-05', 'I-06', 'C-04', 'T-03'],
  X09: ['C-02', 'C-04', 'T-01'],
  X10: ['I-02', 'I-04', 'I-05', 'I-03', 'C-08', 'K-02', 'P-03', 'P-04'],
  X11: ['I-02', 'I-05', 'I-06', 'R-02', 'C-02', 'P-02'],
}

/** A choice says what holds, never how the firm is called or where it is. */
const OF_CHOICES = [
  ...(['I-06', 'L-02', 'L-04', 'R-02', 'C-02', 'C-04', 'T-01'] as const),
  ...(['P-06', 'K-01', 'K-02', 'K-03', 'K-05', 'P-03', 'P-04'] as const),
]

/** What can be wrong with a field of each kind beside what can be wrong with any answer; free words may be wrong in any way of their task. */
const REASONS_OF_KIND: Readonly<Record<FieldKind, readonly ReasonCode[] | 'any'>> = {
  text: 'any',
  long_text: 'any',
  choice: OF_CHOICES,
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
  /** Of a field or a tool: which one of its task. */
  readonly fieldId?: string
}

/** The reasons to choose from for such an item: those of its own kind first, then the others in catalogue order. */
export function reasonsForItem({ taskId, kind, fieldKind, fieldId }: ItemKind): readonly Reason[] {
  const own = kind === 'document' ? 'document' : 'answer'
  const ofTask = REASONS_OF_TASK[taskId] ?? []
  const key = `${taskId}.${fieldId ?? ''}`
  const ofField = REASONS_OF_FIELD[key] ?? REASONS_OF_SECTION[key]
  const ofKind = fieldKind ? REASONS_OF_KIND[fieldKind] : 'any'
  const fitting = reasonsFor(kind).filter(
    ({ topic, code }) =>
      topic === own ||
      // "Incomplete" and "Please explain" are said of documents, too.
      topic === 'answer' ||
      (ofField?.includes(code) ?? (ofTask.includes(code) && (ofKind === 'any' || ofKind.includes(code)))),
  )
  const isOwn = ({ topic }: Reason) => topic === own
  return [...fitting.filter(isOwn), ...fitting.filter((reason) => !isOwn(reason))]
}
