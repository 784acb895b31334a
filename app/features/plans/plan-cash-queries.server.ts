// The section of a plan on cash: what is out before buyer and tax office have paid, and what the requirements cost.
import { consignmentCash } from '~/domain/plan/consignment-cash'
import { outlayLeft } from '~/domain/requirement/work'
import type { Figure } from '~/domain/costing/results'
import { COSTING_KEYS } from '~/features/costing/price-words-view'
import { frozenAnswer } from '~/features/costing/case-queries.server'
import { toldMoney } from '~/features/fits/compare-side-queries.server'
import { paths } from '~/paths'
import { outlayText } from './money-view'
import { type PlanRows } from './plan-rows-queries.server'
import type { PlanLine } from './plan-section-queries.server'

/** Of the newest price, as the rules of today have it; together with what the requirements cost once. */
export function cashLines({ prices, changed, fit, works, reader, goods, market, t }: PlanRows): readonly PlanLine[] {
  const { language } = reader
  const [newest] = prices
  const other = newest ? changed.get(newest.id) : undefined
  const answer = other?.answer ?? (newest ? frozenAnswer(newest, { language, hs: goods.hs6 }) : null)
  const money = (told: Figure) =>
    told.known ? toldMoney(`${told.currency} ${told.amount}`, language) : t(COSTING_KEYS.unknown(told.because))
  const cash = answer?.kind === 'business' ? answer.cash : null
  const ofParcel = answer?.kind === 'parcel' ? answer.cash : null
  const { requirements } = fit
  const left = 'unknown' in requirements ? null : outlayLeft(requirements.applies, works)
  const ofRequirements = (['once', 'each'] as const).flatMap((id) => {
    const outlay = left?.[id]
    if (!outlay || outlay.count === 0) return []
    return [{ label: t(`plan:lines.${id}`), value: outlayText(outlay, t, language), note: t(`plan:lines.${id}Note`) }]
  })
  if (newest && ofParcel?.needed.known)
    return [
      {
        label: t('plan:lines.cash'),
        value: money(ofParcel.needed),
        note: [t('plan:lines.cashOfHundred', { name: newest.name }), other?.warning].filter(Boolean).join(' · '),
      },
      {
        label: t('plan:lines.back'),
        value: money(ofParcel.fromBuyer),
        note: t('plan:lines.backNote', { refund: money(ofParcel.fromRefund) }),
      },
      ...ofRequirements,
    ]
  if (!newest || !cash) {
    const to = paths.firm.price(reader.firmId, goods.id, { market: market.iso2 })
    const note = ofParcel
      ? t('plan:lines.cashUnknownParcel', { name: newest?.name ?? '', reason: money(ofParcel.needed) })
      : (other?.warning ?? t('plan:lines.noPrice'))
    return [{ label: t('plan:lines.cash'), value: null, note, to }, ...ofRequirements]
  }
  const { needed } = cash
  if (!needed.known) {
    const to = paths.firm.price(reader.firmId, goods.id, { market: market.iso2 })
    const note = t('plan:lines.cashUnknown', { name: newest.name, reason: money(needed) })
    return [{ label: t('plan:lines.cash'), value: null, note, to }, ...ofRequirements]
  }
  const total = left && consignmentCash(needed.amount, [left.once, left.each])
  return [
    {
      label: t('plan:lines.cash'),
      value: money(needed),
      note: [
        t('plan:lines.cashNote', { name: newest.name, paidOut: money(cash.paidOut), advance: money(cash.advance) }),
        other?.warning,
      ]
        .filter(Boolean)
        .join(' · '),
    },
    {
      label: t('plan:lines.back'),
      value: money(cash.fromBuyer),
      note: t('plan:lines.backNote', { refund: money(cash.fromRefund) }),
    },
    ...ofRequirements,
    ...(total
      ? [
          {
            label: t('plan:lines.together'),
            value: outlayText({ ...total, count: total.unknown + 1 }, t, language),
            note: t('plan:lines.togetherNote'),
          },
        ]
      : []),
  ]
}
