// Stage 2: what the product is to customs, whether it may leave, and where it should go.
import type { Task } from '../types'
import { shipsGoods } from './ships'

const always = { always: true } as const

export const marketTasks: readonly Task[] = [
  {
    id: 'P01',
    stage: 'market',
    order: 10,
    authorities: [{ id: 'customs' }],
    appliesWhen: shipsGoods,
    dependsOn: [],
    rules: ['advance_ruling_236'],
    confidence: 'high',
    fields: [{ id: 'ruling_number', kind: 'text', isRequired: false, maxLength: 40 }],
    documents: [{ type: 'classification_sheet', isRequired: false }],
    agencyDays: null,
    tool: 'products',
  },
  {
    id: 'P02',
    stage: 'market',
    order: 20,
    authorities: [{ id: 'commerce_and_customs' }],
    appliesWhen: shipsGoods,
    dependsOn: ['P01'],
    rules: [
      'export_control_law',
      'dual_use_regulation',
      'dual_use_suspension_ended',
      'goods_trade_regulation',
      'drone_control_2024_31',
    ],
    confidence: 'high',
    fields: [
      { id: 'screened_on', kind: 'date', when: 'happened', isRequired: true },
      { id: 'screening_result', kind: 'choice', isRequired: true, options: ['clear', 'licence_needed', 'prohibited'] },
      { id: 'licence_kind', kind: 'choice', isRequired: false, options: ['dual_use_licence', 'export_licence'] },
      { id: 'lists_checked', kind: 'long_text', isRequired: true, maxLength: 1000 },
    ],
    documents: [{ type: 'screening_record', isRequired: false }],
    agencyDays: null,
  },
  {
    id: 'M01',
    stage: 'market',
    order: 30,
    authorities: [{ id: 'portal' }],
    appliesWhen: always,
    dependsOn: ['P01'],
    // A firm chooses freely, within the law on foreign trade and the limits of export control.
    rules: ['foreign_trade_law_2025', 'export_control_law'],
    confidence: 'high',
    fields: [],
    documents: [],
    agencyDays: null,
    tool: 'markets',
  },
  {
    id: 'P06',
    stage: 'market',
    order: 40,
    authorities: [{ id: 'destination_bodies' }],
    appliesWhen: shipsGoods,
    dependsOn: ['P01', 'M01'],
    rules: ['ccc_regulation'],
    confidence: 'high',
    // Before the requirements were a list, firms wrote down what they had found.
    fields: [{ id: 'marks_needed', kind: 'long_text', isRequired: false, isEarlier: true, maxLength: 2000 }],
    documents: [{ type: 'conformity_certificate', isRequired: false }],
    agencyDays: null,
    tool: 'requirements',
  },
]
