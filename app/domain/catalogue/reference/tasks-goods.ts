// Goods that need a licence, an inspection or a record.
import type { Condition, Task } from '../types'

const onNoList: Condition = { in: ['screening', ['clear']] }

/** Said in the profile and not taken back by the screening, or found by the screening. */
const isDualUse: Condition = {
  any: [
    { all: [{ in: ['productFlags', ['dual_use', 'drone']] }, { not: onNoList }] },
    { is: ['screening', 'dual_use_licence'] },
  ],
}

export const goodsTasks: readonly Task[] = [
  {
    // Not a reference step: what can be found out and asked for before there is a contract. The licence itself is P03.
    id: 'P13',
    stage: 'market',
    order: 22,
    authorities: [{ id: 'commerce_dual_use' }],
    appliesWhen: isDualUse,
    dependsOn: ['P02'],
    rules: ['export_control_law', 'dual_use_regulation', 'dual_use_suspension_ended'],
    confidence: 'medium_high',
    fields: [
      { id: 'control_code', kind: 'text', isRequired: true, maxLength: 40, script: 'latin' },
      { id: 'compared_with', kind: 'long_text', isRequired: true, maxLength: 1000 },
    ],
    documents: [],
    agencyDays: null,
  },
  {
    id: 'P03',
    stage: 'export',
    order: 16,
    authorities: [{ id: 'commerce_dual_use' }],
    appliesWhen: isDualUse,
    dependsOn: ['P02', 'P13', 'T08', 'W02'],
    rules: ['export_control_law', 'dual_use_regulation', 'dual_use_suspension_ended'],
    confidence: 'high',
    fields: [
      { id: 'licence_number', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
      { id: 'licence_valid_until', kind: 'date', when: 'ends', isRequired: true, comesBack: 'whole' },
      { id: 'end_user', kind: 'text', isRequired: true, maxLength: 160, script: 'latin' },
    ],
    documents: [{ type: 'dual_use_licence', isRequired: true, comesBack: 'whole' }],
    agencyDays: [45, 60],
  },
  {
    id: 'P04',
    stage: 'export',
    order: 18,
    authorities: [{ id: 'licence_bureau' }],
    appliesWhen: {
      any: [
        // Vehicles are licence goods whatever the screening says.
        { has: ['productFlags', 'new_vehicle'] },
        { all: [{ has: ['productFlags', 'export_licence'] }, { not: onNoList }] },
        { is: ['screening', 'export_licence'] },
      ],
    },
    dependsOn: ['P02', 'T08', 'W02'],
    rules: [
      'export_licence_measures_2008',
      'export_licence_catalogue_2026',
      'steel_export_licence_2025_79',
      'licence_offices_shenyang_dalian',
    ],
    confidence: 'medium_high',
    fields: [
      { id: 'licence_number', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
      { id: 'licence_valid_until', kind: 'date', when: 'ends', isRequired: true, comesBack: 'whole' },
    ],
    documents: [{ type: 'export_licence', isRequired: true, comesBack: 'whole' }],
    agencyDays: [3, 5],
  },
  {
    id: 'P05',
    stage: 'export',
    order: 22,
    authorities: [{ id: 'customs_at_origin' }],
    appliesWhen: { in: ['productFlags', ['inspection_listed', 'dangerous_goods', 'battery', 'food', 'agricultural']] },
    dependsOn: ['P01', 'S05', 'T08', 'W02'],
    rules: ['commodity_inspection_law'],
    confidence: 'high',
    fields: [
      { id: 'ledger_number', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
      { id: 'package_certificate_until', kind: 'date', when: 'ends', isRequired: false },
    ],
    documents: [
      { type: 'inspection_report', isRequired: true },
      { type: 'package_certificate', isRequired: false },
    ],
    agencyDays: [3, 10],
  },
  {
    id: 'P07',
    stage: 'market',
    order: 28,
    authorities: [{ id: 'customs_or_nmpa' }],
    // Producers of cosmetics have needed no record since 31 August 2020.
    appliesWhen: { in: ['productFlags', ['food', 'agricultural', 'medical_device']] },
    dependsOn: ['S05', 'P01'],
    rules: ['food_order_249', 'cosmetics_filing_ended_2020_99', 'medical_device_export_certificate'],
    confidence: 'medium',
    fields: [
      { id: 'record_number', kind: 'text', isRequired: true, maxLength: 60, comesBack: 'whole' },
      { id: 'record_valid_until', kind: 'date', when: 'ends', isRequired: false },
    ],
    documents: [{ type: 'producer_record', isRequired: true, comesBack: 'whole' }],
    agencyDays: [15, 25],
  },
  {
    id: 'V04',
    stage: 'export',
    order: 32,
    authorities: [{ id: 'mofcom' }],
    appliesWhen: { has: ['productFlags', 'new_vehicle'] },
    dependsOn: ['P04'],
    rules: ['ev_licence_2025_54', 'export_licence_measures_2008'],
    confidence: 'high',
    fields: [
      { id: 'maker_authorisation', kind: 'choice', isRequired: true, options: ['maker', 'authorised'] },
      { id: 'authorisation_until', kind: 'date', when: 'ends', isRequired: false },
    ],
    documents: [{ type: 'vehicle_authorisation', isRequired: true, comesBack: 'whole' }],
    agencyDays: [1, 3],
  },
]
