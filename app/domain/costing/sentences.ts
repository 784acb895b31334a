// The sum in words: how the price is made, how it grows on its way, and what the buyer needs.
import type { Computed } from './compute'
import { money } from './figures'
import type { Sentence, Step, Values } from './results'
import type { CostInput } from './types'
import { baseTerm } from './waterfall'

export function sentencesOf(input: CostInput, computed: Computed, steps: readonly Step[]): readonly Sentence[] {
  const { quoteCurrency } = input
  const at = (id: Step['id']) => {
    const amount = steps.find((step) => step.id === id)?.amount ?? '0'
    return { amount: amount.replace(/^-/, ''), currency: quoteCurrency }
  }
  const made: Values = {
    goods: at('goods_and_work'),
    refund: at('refund'),
    toPort: at('to_port'),
    profit: at('profit'),
    loss: at('loss'),
    price: at('price'),
    term: { term: baseTerm(input.term) },
  }
  // As it is drawn: a price that was rounded down by less than its smallest unit is no loss.
  const isLoss = steps.some(({ id }) => id === 'loss')
  const key = isLoss ? 'made_at_a_loss' : computed.cost.credited.isZero() ? 'made_without_refund' : 'made'
  const carried: Values = { freight: at('freight'), insurance: at('insurance'), border: at('border') }
  return [
    { key, values: made },
    { key: computed.premium.isZero() ? 'carried_uninsured' : 'carried', values: carried },
    landedSentence(input, computed),
  ]
}

function landedSentence(input: CostInput, { charges, incidentals }: Computed): Sentence {
  const { currency, vat } = input.import
  if (!charges.landed || !charges.duty || !charges.vat)
    return { key: 'landed_unknown', values: { reason: { unknown: charges.unknown ?? 'duty_unknown' } } }
  const values: Values = {
    duty: money(charges.duty.plus(charges.excise ?? 0), currency),
    incidentals: money(incidentals, currency),
    landed: money(charges.landed, currency),
    vat: money(charges.vat, currency),
  }
  return { key: vat.known && !vat.isRecoverable ? 'landed_with_vat' : 'landed', values }
}
