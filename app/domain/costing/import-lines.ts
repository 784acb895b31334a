// The destination's half of the answer. Where a duty is not known, its line says so, and every line that rests on it.
import { decimal, type Decimal } from '../shared/decimal'
import type { Computed } from './compute'
import { figure, money, percentValue, unitFigure } from './figures'
import { importRuleOf, vatRuleOf, type ImportRule } from './reference/import-rules'
import type { Figure, Formula, Line } from './results'
import { formula } from './seller-lines'
import type { CostInput, DutyLine, Origin } from './types'
import { share } from '../shared/decimal'
import type { LineId } from './words'

type Answer = {
  readonly id: LineId
  readonly figure: Figure
  readonly formula: Formula
  readonly rule?: string | null
  readonly origin?: Origin | null
  readonly name?: string
}

function line({ id, figure: of, formula: words, rule = null, origin = null, name }: Answer): Line {
  const said = of.known ? words : formula('unknown', { reason: { unknown: of.because } })
  const base = { id, name: name ?? null, figure: of, formula: said, origin, confidence: origin?.confidence ?? null }
  return { ...base, rule: origin?.rule ?? rule }
}

function originOf(rule: ImportRule): Origin {
  return { kind: 'edition', source: rule.source, asOf: rule.asOf, confidence: rule.confidence }
}

function dutyFormula(duty: DutyLine, customsValue: Decimal, currency: string): Formula {
  const value = money(customsValue, currency)
  if (!duty.specific) return formula('duty_percent', { value, percent: { percent: duty.percent ?? '0' } })
  const { amount, quantity } = duty.specific
  const each = { each: { amount, currency: duty.specific.currency }, quantity: { number: quantity } }
  if (duty.percent === null) return formula('duty_specific', each)
  return formula('duty_higher', { ...each, value, percent: { percent: duty.percent } })
}

function customsValueFormula(
  input: CostInput,
  { border, toImport, carriagePaid, freight }: Computed,
  rule: ImportRule,
) {
  const isFob = rule.customsValue === 'FOB'
  const value = money(isFob ? carriagePaid.minus(freight) : border, input.quoteCurrency)
  if (!toImport.eq(1)) return formula('customs_value_converted', { value, rate: { number: toImport.toFixed(6) } })
  return formula(isFob ? 'customs_value_fob' : 'customs_value_cif', { value })
}

function dutyLines(input: CostInput, { charges }: Computed, rule: ImportRule): readonly Line[] {
  const { currency, duty } = input.import
  if (!duty.known) {
    const unknown = figure(null, currency, 'duty_unknown')
    return [line({ id: 'duty', figure: unknown, formula: formula('duty_none', {}), rule: rule.dutyRule })]
  }
  if (charges.dutyLines.length === 0)
    return [
      line({
        id: 'duty',
        figure: figure(decimal(0), currency, null),
        formula: formula('duty_none', {}),
        rule: rule.dutyRule,
      }),
    ]
  return charges.dutyLines.map(({ line: one, amount }) =>
    line({
      id: 'duty',
      name: one.name,
      figure: figure(amount, currency, null),
      formula: dutyFormula(one, charges.customsValue, currency),
      rule: rule.dutyRule,
      origin: one.origin,
    }),
  )
}

function vatLine(input: CostInput, computed: Computed, rule: ImportRule): Line {
  const { charges, incidentals } = computed
  const { currency, vat, excise } = input.import
  const money0 = (value: Decimal | null) => money(value ?? decimal(0), currency)
  const values = {
    value: money(charges.customsValue, currency),
    duty: money0(charges.duty),
    excise: money0(excise ? charges.excise : null),
    incidentals: money(incidentals, currency),
    percent: { percent: vat.known ? vat.percent.percent : '0' },
  }
  const key = rule.isVatOnIncidentals ? 'vat_with_incidentals' : 'vat'
  return line({
    id: 'vat',
    figure: figure(charges.vat, currency, charges.unknown),
    formula: formula(key, values),
    rule: vatRuleOf(input.market),
    origin: vat.known ? vat.percent.origin : null,
  })
}

export function importLines(input: CostInput, computed: Computed): readonly Line[] {
  const { charges, borderAtImport, incidentals } = computed
  const { currency, excise, vat } = input.import
  const rule = importRuleOf(input.market)
  const of = (value: Decimal | null) => figure(value, currency, charges.unknown)
  const zero = decimal(0)
  const landedValues = {
    border: money(borderAtImport, currency),
    duty: money((charges.duty ?? zero).plus(charges.excise ?? zero), currency),
    incidentals: money(incidentals, currency),
    vat: money(charges.vat ?? zero, currency),
  }
  const isCost = vat.known && !vat.isRecoverable
  const quantity = decimal(input.quantity.value)
  const landed = money(charges.landed ?? zero, currency)
  return [
    line({
      id: 'customs_value',
      figure: of(charges.customsValue),
      formula: customsValueFormula(input, computed, rule),
      rule: rule.dutyRule,
      origin: originOf(rule),
    }),
    ...dutyLines(input, computed, rule),
    ...(excise
      ? [
          line({
            id: 'excise' as const,
            figure: of(charges.excise),
            formula: formula('excise', {
              value: money(charges.customsValue.plus(charges.duty ?? zero), currency),
              percent: percentValue(share(excise.percent)),
            }),
            origin: excise.origin,
          }),
        ]
      : []),
    line({
      id: 'incidentals',
      figure: of(incidentals),
      formula: formula('incidentals', { amount: money(incidentals, currency) }),
    }),
    vatLine(input, computed, rule),
    line({
      id: 'landed',
      figure: of(charges.landed),
      formula: formula(isCost ? 'landed_with_vat' : 'landed', landedValues),
    }),
    line({
      id: 'landed_unit',
      figure: unitFigure(charges.landed && charges.landed.div(quantity), currency, charges.unknown),
      formula: formula('per_unit', { amount: landed, quantity: { number: input.quantity.value } }),
      origin: input.quantity.origin,
    }),
    line({
      id: 'buyer_needs',
      figure: of(charges.buyerNeeds),
      formula: formula('buyer_needs', { landed, vat: money(isCost ? zero : (charges.vat ?? zero), currency) }),
    }),
  ]
}
