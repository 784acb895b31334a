// Under which customs supervision mode an order leaves China. A decision table: the first rule that matches the firm's
// answers, whose mode is open to the order and taken by the chosen channels, advises; every other mode says why it is not the
// first choice. Order of the rules: cars, licence and inspection, the designated market, stock abroad, online business orders,
// parcels to consumers, and general trade for the rest.
import { EXPORT_MODES, isExportMode, type ExportMode } from './mode'

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

const YES_NO = [true, false] as const

/** Every way in which all questions can be answered. */
export const EVERY_ANSWERS: readonly ModeAnswers[] = YES_NO.flatMap((needs_licence_or_inspection) =>
  YES_NO.flatMap((bought_in_designated_market) =>
    YES_NO.flatMap((stock_abroad_before_sale) =>
      ORDER_TYPES.flatMap((order_type) =>
        YES_NO.map((ships_from_bonded_zone) => ({
          ...{ needs_licence_or_inspection, bought_in_designated_market, stock_abroad_before_sale },
          ...{ order_type, ships_from_bonded_zone },
        })),
      ),
    ),
  ),
)

/** What else decides: cars always leave as general trade, and a channel takes only its own modes. */
export type ModeSetting = {
  readonly sellsCars?: boolean
  /** Modes of the chosen channels; null or left out while none is chosen. */
  readonly channelModes?: readonly string[] | null
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

/** Cars (二手车、整车) are licence goods, declared one by one with full documents: no e-commerce mode fits them. */
const CARS = { id: 'cars', mode: '0110', reason: 'cars_full_declaration' } as const

const OTHERWISE = { id: 'otherwise', mode: '0110', reason: 'offline_order' } as const

/** Text: channels:why_not.<code>. Per mode, the first line that matches speaks; the last line of each matches always. */
const WHY_NOT = {
  '0110': [{ when: {}, code: 'always_open_full_documents' }],
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

/** Whether a mode may be used for such an order at all, advised or not. What asks for an order is not for stock that has none yet. */
const IS_OPEN: Readonly<Record<ExportMode, (answers: ModeAnswers) => boolean>> = {
  '0110': () => true,
  '9610': (of) => of.order_type === 'online_b2c' && isPlain(of) && !of.stock_abroad_before_sale,
  '9710': (of) => of.order_type === 'online_b2b' && !of.bought_in_designated_market && !of.stock_abroad_before_sale,
  '9810': (of) => of.stock_abroad_before_sale && !of.bought_in_designated_market,
  '1210': (of) =>
    of.order_type === 'online_b2c' && of.ships_from_bonded_zone && isPlain(of) && !of.stock_abroad_before_sale,
  '1039': (of) => of.bought_in_designated_market && !of.needs_licence_or_inspection,
}

/** Some order that agrees with what is known may leave under the mode. */
export function isEverOpen(mode: ExportMode, known: Partial<ModeAnswers>): boolean {
  return EVERY_ANSWERS.some((answers) => matches(known, answers) && IS_OPEN[mode](answers))
}

function isPlain(answers: ModeAnswers): boolean {
  return !answers.needs_licence_or_inspection && !answers.bought_in_designated_market
}

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

type AnyRule = (typeof RULES)[number] | typeof OTHERWISE | typeof CARS
export type ModeRuleId = AnyRule['id']
export type ModeReason = AnyRule['reason'] | 'what_the_channels_take'
export type WhyNot =
  (typeof WHY_NOT)[ExportMode][number]['code'] | 'channel_does_not_take_it' | 'cars_are_licensed_singly'

export type ModeAdvice = {
  readonly mode: ExportMode
  readonly ruleId: ModeRuleId
  readonly reason: ModeReason
  /** False where none of the chosen channels takes what the law asks for: the channel or an answer has to change. */
  readonly isTakenByChannels: boolean
  /** Every other export mode with the reason why it is not advised. */
  readonly alternatives: readonly { readonly mode: ExportMode; readonly whyNot: WhyNot }[]
}

/** The advice for one kind of order; a firm that sells in two ways asks twice. */
export function adviseMode(answers: ModeAnswers, setting: ModeSetting = {}): ModeAdvice {
  const advised = setting.sellsCars ? ruled(CARS, setting) : choose(answers, setting)
  const others = EXPORT_MODES.filter((mode) => mode !== advised.mode)
  return { ...advised, alternatives: others.map((mode) => ({ mode, whyNot: whyNot(mode, answers, setting) })) }
}

type Chosen = Omit<ModeAdvice, 'alternatives'>

/** The first rule whose mode is lawful and taken; else any lawful mode that is taken; else what the law asks for. */
function choose(answers: ModeAnswers, setting: ModeSetting): Chosen {
  const matching: readonly AnyRule[] = [...RULES.filter(({ when }) => matches(when, answers)), OTHERWISE]
  const lawful = matching.filter(({ mode }) => IS_OPEN[mode](answers))
  const first = lawful[0] ?? OTHERWISE
  const taken = lawful.find(({ mode }) => isTaken(mode, setting))
  if (taken) return ruled(taken, setting)
  const other = (setting.channelModes ?? []).filter(isExportMode).find((mode) => IS_OPEN[mode](answers))
  if (!other) return ruled(first, setting)
  return { mode: other, ruleId: first.id, reason: 'what_the_channels_take', isTakenByChannels: true }
}

function ruled({ mode, id, reason }: AnyRule, setting: ModeSetting): Chosen {
  return { mode, ruleId: id, reason, isTakenByChannels: isTaken(mode, setting) }
}

function isTaken(mode: ExportMode, { channelModes }: ModeSetting): boolean {
  return !channelModes || channelModes.includes(mode)
}

function whyNot(mode: ExportMode, answers: ModeAnswers, setting: ModeSetting): WhyNot {
  if (setting.sellsCars) return 'cars_are_licensed_singly'
  if (IS_OPEN[mode](answers) && !isTaken(mode, setting)) return 'channel_does_not_take_it'
  const lines: readonly { readonly when: When; readonly code: WhyNot }[] = WHY_NOT[mode]
  return lines.find(({ when }) => matches(when, answers))?.code ?? 'always_open_full_documents'
}

function matches(when: When, answers: ModeAnswers): boolean {
  return MODE_QUESTIONS.every((question) => when[question] === undefined || when[question] === answers[question])
}
