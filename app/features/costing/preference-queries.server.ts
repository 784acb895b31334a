// The rate of an agreement in a price: used where the firm's kept self-check passes, and otherwise told with what it would save. Either way
// the price with the proof of origin stands beside the one without it.
import { findRule } from '~/domain/catalogue/catalogue'
import { landedCost } from '~/domain/costing/landed-cost'
import type { Figure } from '~/domain/costing/results'
import type { CostInput, Origin } from '~/domain/costing/types'
import { dutyFor } from '~/domain/duty/duty-for'
import { preferenceStanding, type CheckedOrigin, type PreferenceStanding } from '~/domain/duty/preference'
import type { Agreement } from '~/domain/duty/reference/agreements'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown } from '~/domain/duty/types'
import { comparePercent } from '~/domain/shared/percent'
import { cleanPercent } from '~/domain/shared/typed-text'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { outcomeOf, verdictOf } from '~/features/origin/answer-queries.server'
import type { KeptCheck } from '~/features/origin/check-queries.server'
import { formatDate, formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { dutyFacts, type RecordFacts } from './known-values'

type Place = { readonly market: string; readonly hs6: string; readonly day: IsoDate; readonly record: RecordFacts }

export type FoundPreference = {
  readonly agreement: Agreement
  readonly standing: PreferenceStanding
  readonly check: CheckedOrigin | null
  /** The ordinary duty in per cent; null where it is unknown. */
  readonly full: string | null
  readonly fullOrigin: Origin | null
}

/** Of every agreement with the market on that day. */
export function preferencesOf({ market, hs6, day, record }: Place): readonly FoundPreference[] {
  const duty = dutyFor({ market, hs6, day, ...dutyFacts(record, { hs6, market }) })
  if (isUnknown(duty) || hs6 === '') return []
  const applied = isUnknown(duty.applied) ? null : duty.applied
  return duty.preferences.map(({ agreement }) => {
    const kept = record.checks.find((one) => one.market === market && one.agreement === agreement.id)
    const check = kept ? checkedOf(kept, agreement, hs6) : null
    const full = applied?.value ?? null
    const ruleFrom = findRule(agreement.rule)?.validFrom ?? null
    const standing = preferenceStanding({ agreement, market, day, ruleFrom, check, full })
    const fullOrigin: Origin | null = applied && {
      ...{ kind: duty.line ? 'record' : 'edition', source: applied.source, asOf: applied.asOf as IsoDate },
      confidence: applied.confidence,
    }
    return { agreement, standing, check, full, fullOrigin }
  })
}

function checkedOf({ hs6: answeredFor, texts, at }: KeptCheck, agreement: Agreement, hs6: string): CheckedOrigin {
  const { rate, rateSource, rateReadOn } = texts
  return {
    outcome: outcomeOf(verdictOf({ agreement, hs6, answeredFor, texts })),
    on: chinaDay(at),
    rate: rate === '' ? null : { percent: cleanPercent(rate), source: rateSource, readOn: rateReadOn as IsoDate },
  }
}

/** The lowest rate that a price takes. */
export function usedPreference(found: readonly FoundPreference[]) {
  const used = found.flatMap((one) =>
    one.standing === 'used' && one.check?.rate ? [{ ...one, rate: one.check.rate }] : [],
  )
  return used.toSorted((a, b) => comparePercent(a.rate.percent, b.rate.percent))[0] ?? null
}

export function preferenceOrigin({ agreement, check }: FoundPreference): Origin {
  const { source = null, readOn = null } = check?.rate ?? {}
  return { kind: 'record', source, asOf: readOn, rule: agreement.rule, agreement: agreement.id }
}

type Priced = { readonly rate: string | null; readonly landed: Figure | null; readonly quote: Figure | null }

/** `input` is that of the price; null where nothing was typed yet. */
export function preferenceViews(found: readonly FoundPreference[], input: CostInput | null, language: Language) {
  const t = translator(language)
  const used = usedPreference(found)
  return found.map((one) => {
    const { agreement, check, full, fullOrigin } = one
    const rate = check?.rate ?? null
    const isUsed = used?.agreement.id === agreement.id
    const standing = one.standing === 'used' && !isUsed ? 'not_lower' : one.standing
    const day = check && formatDate(language, check.on)
    const saves = rate && full !== null && comparePercent(full, rate.percent) > 0
    return {
      ...{ id: agreement.id, name: t(DUTY_KEYS.agreement(agreement.id)), standing, isUsed },
      text: t(`price:preference.standing.${standing}`, { day: day ?? '' }),
      saves: saves ? t('price:preference.saves', rateWords(full, rate.percent, language)) : null,
      proof: t(DUTY_KEYS.proof(agreement.id)),
      with: rate && priced(input, rate.percent, preferenceOrigin(one)),
      without: priced(input, full, fullOrigin),
    }
  })
}

function rateWords(full: string, reduced: string, language: Language) {
  return { full: formatDecimal(language, full), reduced: formatDecimal(language, reduced) }
}

/** The same price with another rate in the place of the ordinary duty; what is added to it stays. */
function priced(input: CostInput | null, rate: string | null, origin: Origin | null): Priced {
  if (!input || rate === null || origin === null) return { rate, landed: null, quote: null }
  const added = input.import.duty.known ? input.import.duty.lines.filter(({ id }) => id !== 'duty') : []
  const kind = origin.agreement ? ('preference' as const) : ('most_favoured_nation' as const)
  const line = { id: 'duty', name: '', kind, percent: rate, specific: null, origin }
  const result = landedCost({ ...input, import: { ...input.import, duty: { known: true, lines: [line, ...added] } } })
  return { rate, landed: result.ok ? result.value.landed : null, quote: result.ok ? result.value.quote : null }
}
