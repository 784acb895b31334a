// The rows of a comparison on duty and tax: what is levied, what can come on top, and what the law says of parcels.
import { findRule } from '~/domain/catalogue/catalogue'
import { confidenceIn } from '~/domain/catalogue/source-standing'
import type { AddedDuty } from '~/domain/duty/added'
import { AGREEMENTS_AS_OF } from '~/domain/duty/reference/agreements'
import { sureness } from '~/domain/duty/recorded'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown } from '~/domain/duty/types'
import { REQUIREMENTS_WRITTEN_ON } from '~/domain/requirement/reference/requirements'
import { formatDate, formatDecimal, formatList, formatMoney } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { factBasis, missing, type Cell, type CellBasis } from './cell'
import { figureCell, listBasis } from './compare-basis-queries.server'
import { isFoodChapter } from '~/domain/trade/food-chapters'
import type { Compared } from './compare-rows-queries.server'
import { figureView, rangeText, type At } from './duty-queries.server'
import { isCarOpen } from './fit-queries.server'

/** A rule of the ledger as what a cell rests on. */
function ruleBasis(id: string, { language }: At): readonly CellBasis[] {
  const rule = findRule(id)
  if (!rule?.source) return []
  return [
    factBasis(translator(language), {
      ...{ source: rule.source, asOf: rule.lastCheckedOn, confidence: confidenceIn(rule) },
    }),
  ]
}

export function dutyCell({ fit: { duty } }: Compared, at: At): Cell {
  const t = translator(at.language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { applied, line, market } = { ...duty, market: duty.line?.market ?? '' }
  const said = figureView(applied, at)
  const range = rangeText(duty, at.language)
  if (!isUnknown(applied)) {
    const { source, asOf, confidence } = applied
    return {
      value: range ?? said.value ?? applied.value,
      note: null,
      basis: [factBasis(t, { source, asOf, confidence })],
    }
  }
  if (!line || range === null) return missing(said.text)
  // A rate in words is no figure, and is told as it was written down.
  const basis = factBasis(t, { source: line.source, asOf: line.readOn, confidence: sureness(line, market) })
  return { value: range, note: said.text, basis: [basis] }
}

/** What can come on top, with the rate where one is known; that nothing is known rests on what was looked through. */
export function addedCell({ fit }: Compared, at: At): Cell {
  const { duty } = fit
  const t = translator(at.language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { added, defence, lookUp } = duty
  const named = added.map((one) => addedName(one, at))
  const ofCar = isCarOpen(fit) ? [t(DUTY_KEYS.notCounted('by_engine_size'))] : []
  const against = [...defence.map(({ requirement }) => t(`requirements:entries.${requirement}.title`)), ...ofCar]
  const [first, ...more] = [
    ...added.flatMap((one) => addedBasis(one, at)),
    ...(against.length > 0 || named.length === 0 ? [listBasis(at, 'medium')] : []),
  ]
  if (!first) return missing([...named, ...against].join(' · '))
  if (named.length + against.length === 0)
    return {
      value: t('fits:compare.noAdded'),
      note: t('fits:compare.lookUp', { name: lookUp.name }),
      basis: [first, ...more],
    }
  return { value: [...named, ...against].join(' · '), note: null, basis: [first, ...more] }
}

function addedName({ id, rate }: AddedDuty, at: At): string {
  const t = translator(at.language)
  const name = t(`duty:added.${id}`)
  const said = rate && figureView(rate, at)
  return said?.value ? t('fits:compare.addedRate', { name, rate: said.value }) : name
}

/** Of what has no figure the place where its present state is said, with the day on which that was written down. */
function addedBasis({ rate, url }: AddedDuty, { language }: At): readonly CellBasis[] {
  const t = translator(language)
  if (rate && !isUnknown(rate)) {
    const { source, asOf, confidence } = rate
    return [factBasis(t, { source, asOf, confidence })]
  }
  return url ? [factBasis(t, { source: url, asOf: REQUIREMENTS_WRITTEN_ON, confidence: 'medium' })] : []
}

export function agreementCell({ market, fit }: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  const { kind, inForceSince } = market.agreement
  const found = isUnknown(fit.duty) ? [] : fit.duty.preferences.map(({ agreement }) => agreement)
  const since = inForceSince && t('fits:compare.since', { day: formatDate(language, inForceSince) })
  const { asOf, confidence } = market.preference
  const table = factBasis(t, { asOf, source: t('markets:sources.agreement_table'), confidence })
  if (found.length > 0) {
    const names = found.map(({ id }) => t(`duty:agreements.${id}.name`))
    const [first = frameBasis(found[0]?.confidence ?? 'medium', at), ...more] = found.flatMap(({ rule }) =>
      ruleBasis(rule, at),
    )
    return { value: formatList(language, names), note: since, basis: [first, ...more] }
  }
  if (kind !== 'none') return { value: t(`markets:agreements.${kind}` as ServerKey), note: since, basis: [table] }
  return { value: t('fits:compare.noAgreement'), note: null, basis: [table] }
}

function frameBasis(confidence: Parameters<typeof factBasis>[1]['confidence'], { language }: At): CellBasis {
  const t = translator(language)
  return factBasis(t, { source: t('markets:sources.agreement_table'), asOf: AGREEMENTS_AS_OF, confidence })
}

export function vatCell({ market, fit }: Compared, at: At): Cell {
  const t = translator(at.language)
  const later = market.vatPercentLater
  const figure = later && later.from <= fit.day ? later.figure : market.vatPercent
  const cell = figureCell(figure, at, (value) =>
    value === 0 ? t('fits:compare.noVat') : `${formatDecimal(at.language, String(value))} %`,
  )
  const isLower = isFoodChapter(fit.hs6) && cell.value !== null && figure.value !== 0
  return isLower ? { ...cell, note: t('fits:compare.foodVat') } : cell
}

export function parcelCell({ fit: { duty } }: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { rules, perItem, excluded } = duty.parcel
  if (excluded)
    return {
      value: t('fits:compare.noParcel'),
      note: t(`fits:duty.noParcel.${excluded}`),
      basis: [listBasis(at, 'medium')],
    }
  const note = rules.flatMap((id) => (findRule(id) ? [t(`catalogue:rules.${id}.title`)] : [])).join(' · ')
  const ofRules = rules.flatMap((id) => ruleBasis(id, at))
  if (perItem) {
    const { source, asOf, confidence } = perItem
    const value = t('fits:compare.perItem', { sum: formatMoney(language, perItem) })
    return { value, note, basis: [factBasis(t, { source, asOf, confidence }), ...ofRules] }
  }
  const [first, ...more] = ofRules
  if (!first) return missing(note || t('fits:compare.noParcelRule'))
  return { value: t('fits:compare.noPerItem'), note, basis: [first, ...more] }
}
