// Consignments whose results are known: the one that the price page was drawn with, and the first worked example.
import type { PlainCost } from '~/domain/costing/living-inputs'
import type { CostInput, CostLine, Origin, Percent, Place } from '~/domain/costing/types'

export const TYPED: Origin = { kind: 'typed', source: null, asOf: '2026-11-28' }

export function percent(text: string): Percent {
  return { percent: text, origin: TYPED }
}

export function costLine(place: Place, amount: string, currency = 'CNY'): CostLine {
  return { id: `${place}-${amount}-${currency}`, name: place, place, amount, currency, origin: TYPED }
}

export function adValorem(text: string) {
  const line = {
    id: 'mfn',
    name: 'MFN',
    kind: 'most_favoured_nation',
    percent: text,
    specific: null,
    origin: TYPED,
  } as const
  return { known: true, lines: [line] } as const
}

const rate = (currency: string, cny: string) => ({ currency, cny, origin: TYPED })

/** A laser cutting machine to Poland, offered CIP Gdansk. */
export const MACHINE: PlainCost = {
  market: 'PL',
  transport: 'sea',
  term: 'CIP',
  quoteCurrency: 'EUR',
  quantity: { value: '1', origin: TYPED },
  purchase: { amount: '214700', currency: 'CNY', origin: TYPED },
  refund: {
    regime: 'exempt_credit_refund',
    rate: percent('13'),
    goodsVat: percent('13'),
    invoiceVat: percent('13'),
    dutyFreeMaterials: null,
  },
  lines: [
    costLine('works', '97300'),
    costLine('to_carrier', '14500'),
    costLine('main_carriage', '3250', 'USD'),
    costLine('import_clearing', '1150', 'EUR'),
  ],
  shares: [],
  profit: { kind: 'margin', percent: percent('18') },
  insurance: { rate: percent('0.2'), cover: percent('110') },
  rates: [rate('EUR', '8.20'), rate('USD', '7.10')],
  buffer: null,
  import: {
    currency: 'EUR',
    customsRate: null,
    duty: adValorem('4.5'),
    excise: null,
    vat: { known: true, percent: percent('23'), isRecoverable: true },
  },
  advance: null,
}

/** Example 1 of the worked examples: a trading company, Dalian to Gdansk by sea. */
export const TRADER: PlainCost = {
  ...MACHINE,
  term: 'CIF',
  quantity: { value: '1000', origin: TYPED },
  purchase: { amount: '113000', currency: 'CNY', origin: TYPED },
  refund: { ...MACHINE.refund, regime: 'exempt_refund' },
  lines: [
    costLine('to_carrier', '2600'),
    costLine('on_board', '1900'),
    costLine('on_board', '1500'),
    costLine('main_carriage', '2400', 'EUR'),
    costLine('import_clearing', '450', 'EUR'),
  ],
  profit: { kind: 'margin', percent: percent('10') },
  import: { ...MACHINE.import, duty: adValorem('2.7') },
}

export function without(input: CostInput, place: Place): CostInput {
  return { ...input, lines: input.lines.filter((line) => line.place !== place) }
}

export function withLine(input: CostInput, line: CostLine): CostInput {
  return { ...without(input, line.place), lines: [...without(input, line.place).lines, line] }
}
