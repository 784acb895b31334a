// The 24 questions with their weights, which sum to 100. The weights are a first judgement of what keeps firms from exporting,
// not statistics; a new set is a new edition, and scores of earlier editions stay as they were.
import type { IsoDate } from '../../shared/dates'
import type { Dimension, MayNotApply, Question } from '../question'

export const READINESS_EDITION: IsoDate = '2026-11-23'

type Row = Pick<Question, 'weight'> &
  Partial<Pick<Question, 'gate' | 'gateRule' | 'raisedBy'>> & { readonly not?: MayNotApply }

export const QUESTION_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'F1',
  'F2',
  'F3',
  'F4',
  'S1',
  'S2',
  'S3',
  'M1',
  'M2',
  'M3',
  'E1',
  'E2',
  'H1',
  'H2',
] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

const BY_LETTER: Readonly<Record<string, Dimension>> = {
  R: 'registration',
  P: 'product',
  F: 'finance',
  S: 'supply',
  M: 'market',
  E: 'ecommerce',
  H: 'people',
}

const ROWS: Readonly<Record<QuestionId, Row>> = {
  R1: { weight: 6, gate: 3, gateRule: 'market_entity_regulation', raisedBy: ['S01'] },
  R2: { weight: 5, gate: 2, gateRule: 'customs_record_253', raisedBy: ['S05', 'S11'], not: 'to_services' },
  R3: { weight: 4, raisedBy: ['S06'], not: 'to_services' },
  R4: { weight: 4, raisedBy: ['S07'], not: 'to_services' },
  R5: { weight: 4, raisedBy: ['S02', 'S08'] },
  P1: { weight: 6, gate: 2, gateRule: 'export_control_law', raisedBy: ['P02', 'P03', 'P04'] },
  P2: { weight: 5, raisedBy: ['P01'], not: 'to_services' },
  P3: { weight: 6, raisedBy: ['P06'], not: 'to_anybody' },
  P4: { weight: 3, raisedBy: ['P08'], not: 'to_anybody' },
  P5: { weight: 3, raisedBy: ['P06'], not: 'to_anybody' },
  F1: { weight: 5, raisedBy: ['T09'] },
  F2: { weight: 4, raisedBy: ['T08', 'W02'] },
  F3: { weight: 3, raisedBy: ['T09', 'T10'] },
  F4: { weight: 3, raisedBy: ['T13'] },
  S1: { weight: 4 },
  S2: { weight: 4 },
  S3: { weight: 2, raisedBy: ['P05'], not: 'to_anybody' },
  M1: { weight: 5, raisedBy: ['M01'] },
  M2: { weight: 4, raisedBy: ['C01'] },
  M3: { weight: 3 },
  E1: { weight: 5, raisedBy: ['C01'], not: 'to_anybody' },
  E2: { weight: 5, raisedBy: ['T01', 'T02', 'T04'], not: 'to_anybody' },
  H1: { weight: 4 },
  H2: { weight: 3 },
}

export type ReadinessQuestion = Question & { readonly id: QuestionId }

export const QUESTIONS: readonly ReadinessQuestion[] = QUESTION_IDS.map((id) => {
  const { weight, gate = null, gateRule = null, raisedBy = [], not: mayNotApply = 'to_nobody' } = ROWS[id]
  return { id, dimension: dimensionOf(id), weight, gate, gateRule, mayNotApply, raisedBy }
})

function dimensionOf(id: QuestionId): Dimension {
  const found = BY_LETTER[id.charAt(0)]
  if (!found) throw new Error(`Question ${id} belongs to no dimension`)
  return found
}
