// What of an input can hardly be right: a refund rate above what the code gets back on that day, a rate of exchange for a hundred units.
// The price is computed all the same; page, saved price, plan and interface say the same of it.
import type { DoubtId } from '~/domain/costing/doubt-ids'
import { rateDoubts, type RateDoubt } from '~/domain/costing/rate-doubts'
import type { RefundRegime } from '~/domain/costing/types'
import type { IsoDate } from '~/domain/shared/dates'
import { cleanAmount, cleanPercent } from '~/domain/shared/typed-text'
import { isFoodChapter } from '~/domain/trade/food-chapters'
import { refundDoubts } from '~/domain/trade/refund-ceiling'
import { refundDoubtWords } from '~/features/products/refund-doubt-view'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { RecordFacts } from './known-values'
import { rateField, type Typed } from './typed-fields'

export type DoubtView = { readonly id: DoubtId; readonly field: string; readonly text: string }

type Asked = {
  readonly codes: readonly string[]
  /** Of the price: of a parcel its own. */
  readonly day: IsoDate
  /** Per cent; null where nothing is refunded anyway. */
  readonly refundRate: string | null
  readonly rates: readonly { readonly currency: string; readonly cny: string }[]
  /** Rates of an edition. */
  readonly known: RecordFacts['rates']
  readonly language: Language
  /** Where the input stands, in the form or in the body that a machine sent. */
  readonly fieldOf: { readonly refund: string; readonly rate: (currency: string) => string }
}

export function doubtsOf({ codes, day, refundRate, rates, known, language, fieldOf }: Asked): readonly DoubtView[] {
  const t = translator(language)
  const ofEdition = Object.entries(known).map(([currency, { value, origin }]) => {
    return [currency, { cny: value, source: origin.source, asOf: origin.asOf }] as const
  })
  return [
    ...(refundRate === null ? [] : refundDoubts({ codes, day, rate: refundRate })).map((doubt) => ({
      ...{ id: doubt.kind, field: fieldOf.refund },
      text: refundDoubtWords(doubt, { t, language, rate: refundRate ?? '' }),
    })),
    ...rateDoubts({ rates, known: Object.fromEntries(ofEdition) }).map((doubt) => ({
      ...{ id: 'rate' as const, field: fieldOf.rate(doubt.currency) },
      text: rateWords(doubt, language),
    })),
  ]
}

function rateWords({ currency, cny, low, high, basis, source, asOf }: RateDoubt, language: Language): string {
  const day = asOf ? formatDate(language, asOf) : '–'
  const values = { currency, rate: cny, low, high, day, source: source ?? '–' }
  return translator(language)(`price:doubt.${basis === 'edition' ? 'rateEdition' : 'rateRough'}`, values)
}

export function isRefunding(regime: string): boolean {
  return (['exempt_refund', 'exempt_credit_refund'] satisfies readonly RefundRegime[]).some((one) => one === regime)
}

type Form = {
  readonly kind: 'business' | 'parcel'
  readonly codes: readonly string[]
  /** Whose rules count: a parcel's own day, else today. */
  readonly day: IsoDate
  readonly known: RecordFacts['rates']
  readonly language: Language
}

export function typedDoubts(typed: Typed, { kind, codes, day, known, language }: Form): readonly DoubtView[] {
  const rates = Object.keys(typed.values).flatMap((name) => {
    const currency = /^rate([A-Z]{3})$/.exec(name)?.[1]
    return currency ? [{ currency, cny: cleanAmount(typed.text(name)) }] : []
  })
  const doubts = doubtsOf({
    ...{ codes, day },
    refundRate: kind === 'parcel' || isRefunding(typed.text('regime')) ? cleanPercent(typed.text('refundRate')) : null,
    ...{ rates, known, language, fieldOf: { refund: 'refundRate', rate: rateField } },
  })
  return [...doubts, ...foodVat(typed, codes, language)]
}

/** The VAT box still holds the standard rate that the portal put there, and the goods are food. */
function foodVat(typed: Typed, codes: readonly string[], language: Language): readonly DoubtView[] {
  const isStandard = typed.known('vat') !== null && typed.text('vat') !== '' && typed.text('vat') !== '0'
  if (!isStandard || !codes.some(isFoodChapter)) return []
  return [{ id: 'food_vat', field: 'vat', text: translator(language)('price:doubt.foodVat') }]
}
