// Selling online: pilot zone, platforms, bonded stock, market procurement, data, returns.
import { CHANNELS } from '../../channel/reference/channels'
import type { Task } from '../types'
import { withGoods } from './ships'

/** Channels on which a shop is opened whose sales the platform reports to the tax office. */
const SHOPS = CHANNELS.filter(({ kind }) => kind === 'consumer_marketplace' || kind === 'social_commerce').map(
  ({ id }) => id,
)

export const onlineTasks: readonly Task[] = [
  {
    id: 'S12',
    stage: 'ecommerce',
    order: 52,
    authorities: [{ id: 'tax_and_zone' }],
    appliesWhen: {
      all: [
        { in: ['modes', ['9610', '1210']] },
        { has: ['sellingWays', 'retail_without_invoice'] },
        { is: ['inPilotZone', true] },
        withGoods,
      ],
    },
    dependsOn: ['S11'],
    rules: ['pilot_zone_exemption_2018_103', 'export_vat_2026_11'],
    confidence: 'low_medium',
    fields: [
      {
        id: 'answer_of_tax_office',
        kind: 'choice',
        isRequired: true,
        options: ['confirmed', 'refused'],
        comesBack: 'whole',
      },
      { id: 'answered_on', kind: 'date', when: 'happened', isRequired: true, comesBack: 'whole' },
    ],
    documents: [{ type: 'tax_office_answer', isRequired: true, comesBack: 'whole' }],
    agencyDays: [5, 20],
  },
  {
    id: 'S13',
    stage: 'ecommerce',
    order: 54,
    authorities: [{ id: 'tax' }],
    appliesWhen: {
      all: [
        { in: ['modes', ['9610', '1210']] },
        { has: ['sellingWays', 'retail_without_invoice'] },
        { is: ['inPilotZone', true] },
        withGoods,
      ],
    },
    dependsOn: ['S12'],
    rules: ['assessed_cit_2019_36'],
    confidence: 'low_medium',
    fields: [{ id: 'assessed_from', kind: 'date', when: 'planned', isRequired: false }],
    documents: [{ type: 'assessment_notice', isRequired: false }],
    agencyDays: [10, 30],
  },
  {
    id: 'S14',
    stage: 'ecommerce',
    order: 56,
    authorities: [{ id: 'tax' }],
    appliesWhen: {
      all: [
        { any: [{ in: ['sellingWays', ['marketplace', 'through_agent']] }, { in: ['channels', SHOPS] }] },
        withGoods,
      ],
    },
    dependsOn: ['S02'],
    rules: ['platform_tax_order_810', 'cit_prepayment_2025_17'],
    confidence: 'medium_high',
    fields: [
      { id: 'store_owner', kind: 'text', isRequired: true, maxLength: 120, says: 'firm_name' },
      { id: 'export_route', kind: 'choice', isRequired: true, options: ['own_name', 'agent_named', 'both'] },
    ],
    documents: [{ type: 'store_list', isRequired: false }],
    agencyDays: null,
  },
  {
    id: 'T05',
    stage: 'ecommerce',
    order: 72,
    authorities: [{ id: 'customs_in_zone' }],
    appliesWhen: { all: [{ has: ['modes', '1210'] }, withGoods] },
    dependsOn: ['S11', 'T01'],
    rules: ['bonded_cbec_2014_57'],
    confidence: 'medium_high',
    fields: [
      { id: 'zone_name', kind: 'text', isRequired: true, maxLength: 80, script: 'chinese' },
      { id: 'account_book', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
    ],
    documents: [],
    agencyDays: [1, 3],
  },
  {
    id: 'T06',
    stage: 'ecommerce',
    order: 74,
    authorities: [{ id: 'customs_tax_commerce' }],
    appliesWhen: { all: [{ has: ['modes', '1039'] }, withGoods] },
    dependsOn: ['S05', 'T01'],
    rules: ['market_procurement_2019_221'],
    confidence: 'medium_high',
    fields: [
      { id: 'market_name', kind: 'text', isRequired: true, maxLength: 80, script: 'chinese' },
      { id: 'merchant_record', kind: 'text', isRequired: true, maxLength: 40, comesBack: 'whole' },
    ],
    documents: [],
    agencyDays: [1, 2],
  },
  {
    id: 'T11',
    stage: 'ecommerce',
    order: 76,
    authorities: [{ id: 'cyberspace' }],
    appliesWhen: { any: [{ has: ['sellingWays', 'own_site'] }, { has: ['channels', 'shopify'] }] },
    dependsOn: ['S01'],
    rules: ['pipl', 'data_flow_2024_16', 'network_data_regulation'],
    confidence: 'high',
    fields: [
      { id: 'persons_a_year', kind: 'choice', isRequired: true, options: ['under_100k', 'up_to_1m', 'over_1m'] },
      { id: 'assessment_on', kind: 'date', when: 'planned', isRequired: true },
    ],
    documents: [{ type: 'impact_assessment', isRequired: false }],
    agencyDays: null,
  },
  {
    id: 'T14',
    stage: 'export',
    order: 98,
    authorities: [{ id: 'customs_and_tax' }],
    appliesWhen: { all: [{ in: ['modes', ['9610', '9710', '9810', '1210']] }, withGoods] },
    dependsOn: ['T12'],
    rules: ['cbec_returns_2026_16', 'tariff_law', 'cbec_returns_any_district_2026'],
    confidence: 'high',
    fields: [{ id: 'return_declaration', kind: 'declaration_number', isRequired: false }],
    documents: [],
    agencyDays: [1, 5],
  },
  {
    // Not a reference step: a record that e-commerce firms were asked for until the end of 2024.
    id: 'W01',
    stage: 'ecommerce',
    order: 68,
    authorities: [{ id: 'customs' }],
    appliesWhen: { all: [{ has: ['modes', '9810'] }, withGoods] },
    dependsOn: ['S11'],
    rules: ['cbec_b2b_2020_75', 'cbec_2024_167'],
    confidence: 'high',
    fields: [{ id: 'record_number', kind: 'text', isRequired: true, maxLength: 40 }],
    documents: [],
    retiredOn: '2024-12-15',
    retiredBy: 'cbec_2024_167',
    agencyDays: null,
  },
  {
    // Not a reference step: takes the place of the contract (T08) where parcels go to consumers only.
    id: 'W02',
    stage: 'export',
    order: 11,
    authorities: [{ id: 'portal' }],
    appliesWhen: {
      all: [
        { in: ['modes', ['9610', '1210']] },
        { not: { in: ['modes', ['0110', '1039', '9710', '9810']] } },
        { not: { in: ['sellingWays', ['offline_b2b']] } },
        { not: { in: ['tracks', ['used_car']] } },
        { not: { in: ['ships', ['leased', 'nothing']] } },
      ],
    },
    dependsOn: ['C01', 'T01'],
    rules: ['cbec_retail_2014_12', 'cbec_retail_2018_194', 'cbec_2024_167'],
    confidence: 'medium_high',
    fields: [
      { id: 'shop_name', kind: 'text', isRequired: true, maxLength: 120 },
      { id: 'order_number', kind: 'text', isRequired: true, maxLength: 60 },
      { id: 'order_date', kind: 'date', when: 'happened', isRequired: true },
      { id: 'buyer_country', kind: 'market', isRequired: true },
      { id: 'currency', kind: 'currency', isRequired: true },
    ],
    documents: [{ type: 'order_list', isRequired: true }],
    agencyDays: null,
  },
]
