// Under which customs supervision mode an order leaves China. A decision table: the first rule that matches the firm's
// answers advises, every other mode says why it is not the first choice. Order of the rules: licence and inspection, the
// designated market, stock abroad, online business orders, parcels to consumers, and general trade for the rest.
import { EXPORT_MODES, type ExportMode } from './mode'

export const ORDER_TYPES = ['offline_b2b', 'online_b2b', 'online_b2c'] as const
export type OrderType = (typeof ORDER_TYPES)[number]

/** Text: channels:questions.<id> */
export const MODE_QUESTIONS = [
  'needs_licence_or_inspection',
  'bought_in_designated_market',
  'stock_abroad_before_sale',
  'order_type',
  'ships_from_bonded_zone',
] as const

export type ModeAnswers = {
  readonly needs_licence_or_inspection: boolean
  readonly bought_in_designated_market: boolean
  readonly stock_abroad_before_sale: boolean
  readonly order_type: OrderType
  readonly ships_from_bonded_zone: boolean
}

type When = Partial<ModeAnswers>

/** Text: channels:advice.<reason> */
const RULES = [
  {
    id: 'licence_stock',
    when: { needs_licence_or_inspection: true, stock_abroad_before_sale: true },
    mode: '9810',
    reason: 'licence_stock_abroad',
  },
  {
    id: 'licence_platform',
    when: { needs_licence_or_inspection: true, order_type: 'online_b2b' },
    mode: '9710',
    reason: 'licence_platform_order',
  },
  { id: 'licence', when: { needs_licence_or_inspection: true }, mode: '0110', reason: 'licence_full_declaration' },
  { id: 'designated_market', when: { bought_in_designated_market: true }, mode: '1039', reason: 'designated_market' },
  { id: 'stock_abroad', when: { stock_abroad_before_sale: true }, mode: '9810', reason: 'stock_abroad' },
  { id: 'platform_order', when: { order_type: 'online_b2b' }, mode: '9710', reason: 'platform_order' },
  {
    id: 'bonded_parcels',
    when: { order_type: 'online_b2c', ships_from_bonded_zone: true },
    mode: '1210',
    reason: 'bonded_parcels',
  },
  { id: 'parcels', when: { order_type: 'online_b2c' }, mode: '9610', reason: 'parcels' },
] as const satisfies readonly { id: string; when: When; mode: ExportMode; reason: string }[]

const OTHERWISE = { id: 'otherwise', mode: '0110', reason: 'offline_order' } as const

/** Text: channels:why_not.<code>. Per mode, the first line that matches speaks; the last line of each matches always. */
const WHY_NOT = {
  '0110': [{ when: {}, code: 'always_open_full_papers' }],
  '9610': [
    { when: { needs_licence_or_inspection: true }, code: 'list_release_excluded' },
    { when: { bought_in_designated_market: true }, code: 'bought_without_invoice' },
    { when: { stock_abroad_before_sale: true }, code: 'leaves_before_sale' },
    { when: { order_type: 'online_b2c' }, code: 'already_in_bonded_zone' },
    { when: {}, code: 'no_consumer_parcels' },
  ],
  '9710': [
    { when: { bought_in_designated_market: true }, code: 'bought_without_invoice' },
    { when: { stock_abroad_before_sale: true }, code: 'leaves_before_sale' },
    { when: {}, code: 'no_platform_order' },
  ],
  '9810': [
    { when: { stock_abroad_before_sale: true }, code: 'bought_without_invoice' },
    { when: {}, code: 'no_stock_abroad' },
  ],
  '1210': [
    { when: { ships_from_bonded_zone: false }, code: 'not_in_bonded_zone' },
    { when: { needs_licence_or_inspection: true }, code: 'list_release_excluded' },
    { when: { bought_in_designated_market: true }, code: 'bought_without_invoice' },
    { when: { stock_abroad_before_sale: true }, code: 'leaves_before_sale' },
    { when: {}, code: 'no_consumer_parcels' },
  ],
  '1039': [
    { when: { bought_in_designated_market: true }, code: 'simplified_declaration_excluded' },
    { when: {}, code: 'not_bought_in_designated_market' },
  ],
} as const satisfies Readonly<Record<ExportMode, readonly { when: When; code: string }[]>>

/** The rule of the ledger that opens a mode to exporters. */
const LEDGER: Readonly<Record<ExportMode, string>> = {
  '0110': 'customs_law',
  '9610': 'cbec_retail_2018_194',
  '9710': 'cbec_b2b_2020_75',
  '9810': 'cbec_b2b_2020_75',
  '1210': 'bonded_cbec_2014_57',
  '1039': 'market_procurement_2019_221',
}

/** Also asked about a mode that is not advised: its terms are why it is not. */
export function ruleOfMode(mode: ExportMode): string {
  return LEDGER[mode]
}

type AnyRule = (typeof RULES)[number] | typeof OTHERWISE
export type ModeRuleId = AnyRule['id']
export type ModeReason = AnyRule['reason']
export type WhyNot = (typeof WHY_NOT)[ExportMode][number]['code']

export type ModeAdvice = {
  readonly mode: ExportMode
  readonly ruleId: ModeRuleId
  readonly reason: ModeReason
  /** Every other export mode with the reason why it is not advised. */
  readonly alternatives: readonly { readonly mode: ExportMode; readonly whyNot: WhyNot }[]
}

/** The advice for one kind of order; a firm that sells in two ways asks twice. */
export function adviseMode(answers: ModeAnswers): ModeAdvice {
  const rule = RULES.find(({ when }) => matches(when, answers)) ?? OTHERWISE
  const others = EXPORT_MODES.filter((mode) => mode !== rule.mode)
  return {
    mode: rule.mode,
    ruleId: rule.id,
    reason: rule.reason,
    alternatives: others.map((mode) => ({ mode, whyNot: whyNot(mode, answers) })),
  }
}

function whyNot(mode: ExportMode, answers: ModeAnswers): WhyNot {
  const lines: readonly { readonly when: When; readonly code: WhyNot }[] = WHY_NOT[mode]
  return lines.find(({ when }) => matches(when, answers))?.code ?? 'always_open_full_papers'
}

function matches(when: When, answers: ModeAnswers): boolean {
  return MODE_QUESTIONS.every((question) => when[question] === undefined || when[question] === answers[question])
}
