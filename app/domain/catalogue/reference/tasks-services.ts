// Services, zones and rail.
import type { Task } from '../types'

export const serviceTasks: readonly Task[] = [
  {
    id: 'X01',
    stage: 'export',
    order: 34,
    authorities: [{ id: 'commerce' }],
    appliesWhen: { has: ['tracks', 'service_trade'] },
    dependsOn: ['S02'],
    rules: ['technology_regulation', 'export_vat_2026_11'],
    confidence: 'medium_high',
    fields: [
      { id: 'contract_number', kind: 'text', isRequired: true, maxLength: 60 },
      { id: 'service_kind', kind: 'choice', isRequired: true, options: ['software', 'design', 'research', 'other'] },
    ],
    documents: [
      { type: 'service_contract', isRequired: true },
      { type: 'technology_registration', isRequired: false },
    ],
    agencyDays: [3, 10],
  },
  {
    id: 'X02',
    stage: 'ecommerce',
    order: 78,
    authorities: [{ id: 'zone_office' }],
    appliesWhen: { in: ['tracks', ['free_trade_zone', 'finance_lease']] },
    dependsOn: ['S05'],
    rules: ['ftz_plan_2017'],
    confidence: 'medium',
    fields: [
      { id: 'project_name', kind: 'text', isRequired: true, maxLength: 120 },
      { id: 'zone_section', kind: 'choice', isRequired: true, options: ['shenyang', 'dalian', 'yingkou', 'other'] },
    ],
    documents: [{ type: 'project_file', isRequired: true }],
    agencyDays: [10, 30],
  },
  {
    id: 'X03',
    stage: 'export',
    order: 36,
    authorities: [{ id: 'rail_operator' }],
    appliesWhen: { has: ['tracks', 'rail_shipper'] },
    dependsOn: ['T07'],
    rules: ['rail_rules'],
    confidence: 'medium_high',
    fields: [
      { id: 'consignment_note', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
      { id: 'loading_on', kind: 'date', when: 'planned', isRequired: true },
    ],
    documents: [{ type: 'rail_note', isRequired: true, comesBack: 'whole' }],
    agencyDays: [5, 10],
  },
  {
    id: 'X04',
    stage: 'market',
    order: 70,
    authorities: [{ id: 'tourism_aviation' }],
    appliesWhen: { any: [{ has: ['tracks', 'emerging_sectors'] }, { has: ['productFlags', 'drone'] }] },
    dependsOn: ['S02'],
    rules: ['drone_control_2024_31'],
    confidence: 'low_medium',
    fields: [{ id: 'project_note', kind: 'long_text', isRequired: false, maxLength: 1000 }],
    documents: [],
    agencyDays: null,
  },
]
