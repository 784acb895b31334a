// The duty on a product in a market, in words: each figure with how it came about, its source, its day and how sure it is.
import type { Duty, Preference } from '~/domain/duty/duty-for'
import { spanOf } from '~/domain/duty/mfn'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown, type DutyFigure, type Formula, type Known } from '~/domain/duty/types'
import { destinationName } from '~/domain/market/destinations'
import { findRule } from '~/domain/catalogue/catalogue'
import { translator } from '~/i18n/i18n.server'
import { formatDecimal, formatMoney } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import type { LawPaths } from '~/paths'
import type { RecordedLine } from './goods-queries.server'

export type At = { readonly language: Language; readonly law: LawPaths }

export type FigureView = {
  /** "4.5 %"; null where it is unknown. */
  readonly value: string | null
  /** How it came about, or why it is unknown. */
  readonly text: string
  readonly basis: string | null
  readonly rule: RuleLink | null
}
export type RuleLink = { readonly title: string; readonly to: string }

export type DutyView = NonNullable<ReturnType<typeof dutyView>>

export function ruleLink(id: string | null, { language, law }: At): RuleLink | null {
  if (!id || !findRule(id)) return null
  return { title: translator(language)(`catalogue:rules.${id}.title`), to: law.rule(id) }
}

export function percentOf(value: string, language: Language): string {
  return `${formatDecimal(language, value)} %`
}

/** How a figure came about; of a line of another member of the union, for which market it was recorded. */
export function formulaText(formula: Formula, language: Language): string {
  const { market } = formula.values
  const place = market === undefined ? '' : destinationName(String(market), language)
  return translator(language)(DUTY_KEYS.formula(formula), { ...formula.values, market: place })
}

export function figureView(figure: Known<DutyFigure>, at: At): FigureView {
  const t = translator(at.language)
  if (isUnknown(figure)) return { value: null, text: t(DUTY_KEYS.unknown(figure.unknown)), basis: null, rule: null }
  const { value, formula, source, asOf, confidence, rule } = figure
  return {
    value: percentOf(value, at.language),
    text: formulaText(formula, at.language),
    basis: provenanceText(t, { asOf, source, confidence }),
    rule: ruleLink(rule, at),
  }
}

/** "0 to 4.5 %", or the one rate of all lines; where the true duty can be higher, it says so. */
export function rangeText(duty: Duty, language: Language): string | null {
  const { line, range } = duty
  if (line) return 'words' in line.rate ? line.rate.words : percentOf(line.rate.percent, language)
  const span = isUnknown(range) ? null : spanOf(range)
  if (isUnknown(range) || !span) return null
  const t = translator(language)
  const { lowest, highest } = span
  const text =
    lowest === highest
      ? percentOf(highest, language)
      : t('fits:duty.range', { lowest: formatDecimal(language, lowest), highest: formatDecimal(language, highest) })
  return range.isFloor ? t('fits:duty.orMore', { text }) : text
}

/** Null for a market without a tariff here. */
export function dutyView(duty: Known<Duty>, recorded: readonly RecordedLine[], at: At) {
  if (isUnknown(duty)) return null
  const { language } = at
  const t = translator(language)
  const { tariff, range, line, applied, added, preferences, defence, parcel, lookUp, notices } = duty
  return {
    tariff: t(DUTY_KEYS.tariff(tariff)),
    range: rangeText(duty, language),
    applied: figureView(applied, at),
    /** Decimal text; null where it is unknown. */
    appliedRate: isUnknown(applied) ? null : applied.value,
    /** What the table says beside the firm's own line. */
    table: line && !isUnknown(range) ? figureView(range.cautious, at) : null,
    isFloor: !line && !isUnknown(range) && range.isFloor,
    line:
      line &&
      lineView(
        recorded.find((one) => one === line),
        at,
      ),
    added: added.map(({ id, rate, url }) => ({
      id,
      title: t(DUTY_KEYS.added(id)),
      figure: rate && figureView(rate, at),
      url,
    })),
    preferences: preferences.map((preference) => preferenceView(preference, at)),
    defence: defence.map(({ requirement, kind }) => ({
      id: requirement,
      kind: t(DUTY_KEYS.defence(kind)),
      title: t(`requirements:entries.${requirement}.title`),
      need: t(`requirements:entries.${requirement}.need`),
    })),
    noDefence: defence.length === 0 ? t(DUTY_KEYS.defence('none_known')) : null,
    parcel: parcelView(parcel, at),
    lookUp: { name: lookUp.name, url: lookUp.url, defence: lookUp.defence, digits: lookUp.digits },
    notices: notices.filter((id) => id !== 'own_line').map((id) => t(DUTY_KEYS.notice(id))),
  }
}

function lineView(line: RecordedLine | undefined, { language }: At) {
  if (!line) return null
  const t = translator(language)
  return {
    code: line.code,
    market: destinationName(line.market, language),
    rate: 'words' in line.rate ? line.rate.words : percentOf(line.rate.percent, language),
    source: line.source,
    readOn: line.readOn,
    standing: line.isShared ? t('fits:duty.sharedLine') : t(`products:lines.standings.${line.standing}`),
  }
}

function preferenceView({ agreement, proof, rate }: Preference, at: At) {
  const t = translator(at.language)
  return {
    id: agreement.id,
    name: t(DUTY_KEYS.agreement(agreement.id)),
    proof: t(DUTY_KEYS.proof(agreement.id)),
    general: t(DUTY_KEYS.generalRule(agreement.id)),
    requirement: proof,
    figure: figureView(rate, at),
    rule: ruleLink(agreement.rule, at),
  }
}

function parcelView({ rules, perItem, excluded }: Duty['parcel'], at: At) {
  const t = translator(at.language)
  return {
    excluded: excluded && t(`fits:duty.noParcel.${excluded}`),
    perItem: perItem && {
      sum: formatMoney(at.language, perItem),
      limit: formatMoney(at.language, { minor: perItem.limitMinor, currency: perItem.currency }),
      text: t(DUTY_KEYS.formula(perItem.formula)),
      basis: provenanceText(t, perItem),
    },
    rules: rules.flatMap((id) => ruleLink(id, at) ?? []),
  }
}
