import { describe, expect, it } from 'vitest'
import { findRule } from '../catalogue/catalogue'
import { EXPORT_MODES, type ExportMode } from './mode'
import {
  adviseMode,
  isEverOpen,
  ruleOfMode,
  MODE_QUESTIONS,
  ORDER_TYPES,
  type ModeAnswers,
  type ModeReason,
  type OrderType,
  type WhyNot,
} from './supervision-mode'
import { atLeast } from '../../../tests/support/at-least'

const YES_NO = [false, true] as const

const EVERY_COMBINATION: readonly ModeAnswers[] = YES_NO.flatMap((needs_licence_or_inspection) =>
  YES_NO.flatMap((bought_in_designated_market) =>
    YES_NO.flatMap((stock_abroad_before_sale) =>
      ORDER_TYPES.flatMap((order_type) =>
        YES_NO.map((ships_from_bonded_zone) => ({
          needs_licence_or_inspection,
          bought_in_designated_market,
          stock_abroad_before_sale,
          order_type,
          ships_from_bonded_zone,
        })),
      ),
    ),
  ),
)

/** licence, market, stock abroad, order, bonded zone; '-' where the answer makes no difference. */
type Line = readonly [
  licence: string,
  market: string,
  stock: string,
  order: OrderType | '-',
  bonded: string,
  ExportMode,
  ModeReason,
]

const TABLE: readonly Line[] = [
  ['yes', 'yes', '-', '-', '-', '0110', 'licence_full_declaration'],
  ['yes', 'no', 'yes', '-', '-', '9810', 'licence_stock_abroad'],
  ['yes', 'no', 'no', 'online_b2b', '-', '9710', 'licence_platform_order'],
  ['yes', 'no', 'no', 'offline_b2b', '-', '0110', 'licence_full_declaration'],
  ['yes', 'no', 'no', 'online_b2c', '-', '0110', 'licence_full_declaration'],
  ['no', 'yes', '-', '-', '-', '1039', 'designated_market'],
  ['no', 'no', 'yes', '-', '-', '9810', 'stock_abroad'],
  ['no', 'no', 'no', 'online_b2b', '-', '9710', 'platform_order'],
  ['no', 'no', 'no', 'online_b2c', 'yes', '1210', 'bonded_parcels'],
  ['no', 'no', 'no', 'online_b2c', 'no', '9610', 'parcels'],
  ['no', 'no', 'no', 'offline_b2b', '-', '0110', 'offline_order'],
]

function says(answer: boolean, cell: string): boolean {
  return cell === '-' || answer === (cell === 'yes')
}

function linesFor(answers: ModeAnswers): readonly Line[] {
  return TABLE.filter(
    ([licence, market, stock, order, bonded]) =>
      says(answers.needs_licence_or_inspection, licence) &&
      says(answers.bought_in_designated_market, market) &&
      says(answers.stock_abroad_before_sale, stock) &&
      (order === '-' || order === answers.order_type) &&
      says(answers.ships_from_bonded_zone, bonded),
  )
}

function answersWith(some: Partial<ModeAnswers>): ModeAnswers {
  return {
    needs_licence_or_inspection: false,
    bought_in_designated_market: false,
    stock_abroad_before_sale: false,
    order_type: 'offline_b2b',
    ships_from_bonded_zone: false,
    ...some,
  }
}

describe('the questions', () => {
  it('are five with 48 combinations of answers', () => {
    expect(MODE_QUESTIONS).toHaveLength(5)
    expect(EVERY_COMBINATION).toHaveLength(48)
  })
})

describe.each(EVERY_COMBINATION)(
  'licence $needs_licence_or_inspection, market $bought_in_designated_market, stock abroad $stock_abroad_before_sale, $order_type, bonded $ships_from_bonded_zone',
  (answers) => {
    it('has exactly one line in the table, and the advice follows it', () => {
      const lines = linesFor(answers)
      expect(lines).toHaveLength(1)
      const { mode, reason } = adviseMode(answers)
      expect(lines.map((line) => line.slice(5))).toEqual([[mode, reason]])
      expect(isEverOpen(mode, answers)).toBe(true)
    })

    it('names every other export mode once, and never the bonded import', () => {
      const { mode, alternatives } = adviseMode(answers)
      expect([mode, ...alternatives.map((other) => other.mode)].sort()).toEqual([...EXPORT_MODES].sort())
    })
  },
)

describe('why not another mode', () => {
  const CASES: readonly { some: Partial<ModeAnswers>; mode: ExportMode; whyNot: WhyNot }[] = [
    { some: { order_type: 'online_b2b' }, mode: '0110', whyNot: 'always_open_full_documents' },
    { some: {}, mode: '9610', whyNot: 'no_consumer_parcels' },
    { some: {}, mode: '9710', whyNot: 'no_platform_order' },
    { some: {}, mode: '9810', whyNot: 'no_stock_abroad' },
    { some: {}, mode: '1210', whyNot: 'not_in_bonded_zone' },
    { some: {}, mode: '1039', whyNot: 'not_bought_in_designated_market' },
    { some: { ships_from_bonded_zone: true }, mode: '1210', whyNot: 'no_consumer_parcels' },
    {
      some: { order_type: 'online_b2c', ships_from_bonded_zone: true },
      mode: '9610',
      whyNot: 'already_in_bonded_zone',
    },
    {
      some: { order_type: 'online_b2c', needs_licence_or_inspection: true },
      mode: '9610',
      whyNot: 'list_release_excluded',
    },
    {
      some: { bought_in_designated_market: true, needs_licence_or_inspection: true },
      mode: '1039',
      whyNot: 'simplified_declaration_excluded',
    },
    {
      some: { bought_in_designated_market: true, stock_abroad_before_sale: true },
      mode: '9810',
      whyNot: 'bought_without_invoice',
    },
    {
      some: { bought_in_designated_market: true, order_type: 'online_b2b' },
      mode: '9710',
      whyNot: 'bought_without_invoice',
    },
    { some: { stock_abroad_before_sale: true, order_type: 'online_b2c' }, mode: '9610', whyNot: 'leaves_before_sale' },
    {
      some: { stock_abroad_before_sale: true, ships_from_bonded_zone: true },
      mode: '1210',
      whyNot: 'leaves_before_sale',
    },
  ]

  it.each(CASES)('$mode: $whyNot', ({ some, mode, whyNot }) => {
    const { alternatives } = adviseMode(answersWith(some))
    expect(alternatives.find((other) => other.mode === mode)?.whyNot).toBe(whyNot)
  })

  it('a mode is never ruled out by an answer that was not given', () => {
    for (const answers of EVERY_COMBINATION) {
      for (const { mode, whyNot } of atLeast(1, adviseMode(answers).alternatives)) {
        if (whyNot === 'leaves_before_sale') expect(answers.stock_abroad_before_sale, mode).toBe(true)
        if (whyNot === 'bought_without_invoice') expect(answers.bought_in_designated_market, mode).toBe(true)
        if (whyNot === 'already_in_bonded_zone') expect(answers.ships_from_bonded_zone, mode).toBe(true)
        if (whyNot === 'no_platform_order') expect(answers.order_type, mode).not.toBe('online_b2b')
        if (whyNot === 'no_consumer_parcels') expect(answers.order_type, mode).not.toBe('online_b2c')
      }
    }
  })
})

describe('the rule behind a mode', () => {
  it.each(EXPORT_MODES)('%s rests on one that applies now', (mode) => {
    expect(findRule(ruleOfMode(mode))).toMatchObject({ jurisdiction: 'CN', validTo: null })
  })
})
