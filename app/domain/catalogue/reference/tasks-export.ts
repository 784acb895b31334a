// Stage 4: the first order, the declaration that customs releases, and the refund after it.
import type { Task } from '../types'

const always = { always: true } as const

export const exportTasks: readonly Task[] = [
  {
    id: 'T08',
    stage: 'export',
    order: 10,
    authorities: [{ id: 'portal' }],
    // A shop that only sends parcels to consumers has orders instead: W02.
    appliesWhen: {
      any: [
        { isEmpty: 'modes' },
        { in: ['modes', ['0110', '1039', '9710', '9810']] },
        { in: ['sellingWays', ['offline_b2b']] },
        { in: ['tracks', ['used_car']] },
      ],
    },
    dependsOn: ['T01'],
    rules: ['incoterms_2020'],
    confidence: 'high',
    fields: [
      { id: 'buyer_name', kind: 'text', isRequired: true, maxLength: 120 },
      { id: 'buyer_country', kind: 'market', isRequired: true },
      { id: 'incoterm', kind: 'incoterm', isRequired: true },
      { id: 'currency', kind: 'currency', isRequired: true },
      { id: 'contract_date', kind: 'date', isRequired: true },
    ],
    documents: [{ type: 'contract', isRequired: true }],
    agencyDays: null,
  },
  {
    id: 'T07',
    stage: 'export',
    order: 20,
    authorities: [{ id: 'customs' }],
    appliesWhen: {
      any: [
        { has: ['modes', '0110'] },
        { has: ['tracks', 'used_car'] },
        { all: [{ isEmpty: 'modes' }, { has: ['tracks', 'general_goods'] }] },
      ],
    },
    dependsOn: ['S05', 'S06', 'P02'],
    rules: ['customs_law', 'declaration_rules_2018'],
    confidence: 'high',
    fields: [
      { id: 'broker_name', kind: 'text', isRequired: true, maxLength: 120 },
      { id: 'agreement_date', kind: 'date', isRequired: true },
    ],
    documents: [{ type: 'broker_agreement', isRequired: false }],
    agencyDays: null,
  },
  {
    id: 'V02',
    stage: 'export',
    order: 30,
    authorities: [{ id: 'provincial_commerce_and_customs' }],
    appliesWhen: { has: ['tracks', 'used_car'] },
    dependsOn: ['V01', 'T08'],
    rules: ['used_car_export_2024_6', 'used_car_export_2025_648'],
    confidence: 'high',
    fields: [
      { id: 'vehicles', kind: 'vehicle_list', isRequired: true },
    ],
    documents: [
      { type: 'used_car_licence', isRequired: true },
      { type: 'maker_confirmation', isRequired: false, validFrom: '2026-01-01' },
    ],
    agencyDays: [3, 10],
  },
  {
    id: 'T12',
    stage: 'export',
    order: 40,
    authorities: [{ id: 'customs' }],
    appliesWhen: always,
    dependsOn: ['P03', 'P04', 'P05', 'T02', 'T03', 'T04', 'T07', 'T08', 'V02', 'W02'],
    rules: ['customs_law', 'declaration_rules_2018'],
    confidence: 'high',
    fields: [
      { id: 'declaration_number', kind: 'declaration_number', isRequired: true },
      { id: 'declared_on', kind: 'date', isRequired: true },
      { id: 'market', kind: 'market', isRequired: true },
      { id: 'mode', kind: 'mode', isRequired: true },
      { id: 'currency', kind: 'currency', isRequired: true },
      { id: 'value', kind: 'money', isRequired: true },
    ],
    documents: [{ type: 'export_declaration', isRequired: true }],
    agencyDays: [1, 3],
  },
  {
    id: 'V03',
    stage: 'export',
    order: 50,
    authorities: [{ id: 'traffic_police' }],
    appliesWhen: { has: ['tracks', 'used_car'] },
    dependsOn: ['V02'],
    rules: ['vehicle_registration_rules', 'used_car_export_2025_648'],
    confidence: 'medium',
    fields: [
      { id: 'deregistrations', kind: 'deregistration_list', isRequired: false },
      { id: 'arrival_country', kind: 'market', isRequired: false },
    ],
    documents: [{ type: 'vehicle_deregistration', isRequired: false }],
    agencyDays: [1, 5],
  },
  {
    id: 'T13',
    stage: 'export',
    order: 60,
    authorities: [{ id: 'tax' }],
    appliesWhen: { not: { is: ['vatStatus', 'small_scale'] } },
    dependsOn: ['S08', 'T12'],
    rules: ['export_refund_2026_5', 'export_vat_2026_11', 'refund_rates_2026_2', 'cbec_returns_2026_16'],
    confidence: 'medium_high',
    fields: [
      { id: 'claimed_on', kind: 'date', isRequired: false },
      { id: 'refund_amount', kind: 'money', isRequired: false },
      { id: 'payment_received_on', kind: 'date', isRequired: false },
    ],
    documents: [{ type: 'refund_claim', isRequired: false }],
    agencyDays: [5, 20],
  },
]
