// The sections of a plan, written from the record: each line with its figure, its basis, or that it is not known and where that is changed.
import { PLAN_SECTIONS, type PlanSection } from '~/domain/plan/sections'
import { listStanding, outlayLeft, workState } from '~/domain/requirement/work'
import { frozenNotCounted, type Summary } from '~/features/costing/case-queries.server'
import { cellsOf } from '~/features/fits/compare-rows-queries.server'
import { toldMoney } from '~/features/fits/compare-side-queries.server'
import { channelsThere } from '~/features/fits/side-queries.server'
import { requirementsView } from '~/features/fits/requirement-queries.server'
import { verdictElsewhere } from '~/features/fits/verdict-queries.server'
import { warningsInWords } from '~/features/roadmap/warning-queries.server'
import { formatDate, formatDecimal } from '~/i18n/format'
import type { ServerKey } from '~/i18n/i18n.server'
import { provenanceText } from '~/i18n/provenance'
import { paths } from '~/paths'
import { outlayText } from './money-view'
import { dayLines } from './plan-day-queries.server'
import { furtherOf, type PlanRows } from './plan-rows-queries.server'
import { cashLines } from './plan-cash-queries.server'

export type PlanLine = {
  readonly label: string
  /** Null where it is not known. */
  readonly value: string | null
  readonly note: string | null
  /** Where it can be found out or changed; a member of the firm alone goes there. */
  readonly to?: string
}

const WRITERS: Readonly<Record<PlanSection, (rows: PlanRows) => readonly PlanLine[]>> = {
  why: whyLines,
  price: priceLines,
  channels: channelLines,
  requirements: requirementLines,
  cash: cashLines,
  risks: riskLines,
  days: dayLines,
}

export function planSections(rows: PlanRows) {
  return PLAN_SECTIONS.map((id) => ({ id, title: rows.t(`plan:sections.${id}`), lines: WRITERS[id](rows) }))
}

const FIGURES = ['duty', 'agreement', 'vat', 'transit', 'demand', 'population', 'income'] as const

function whyLines({ fit, market, demand, reader, places, reason, t }: PlanRows): readonly PlanLine[] {
  const { language } = reader
  const verdict = verdictElsewhere(fit.judged, language)
  const weighing = verdict.reasons.filter(({ weighs }) => weighs !== 'says')
  const to = places.toMarket(market.iso2)
  return [
    { label: t('plan:lines.verdict'), value: verdict.name, note: verdict.lead, to },
    ...weighing.map(({ title, change, anchor }) => ({
      ...{ label: t('plan:lines.open'), value: title, note: change },
      to: `${to}#${anchor}`,
    })),
    { label: t('plan:lines.reason'), value: reason || null, note: reason ? null : t('plan:lines.noReason') },
    ...cellsOf(FIGURES, { market, fit, demand }, { language, law: places.law }).map(({ name, value, note }) => ({
      ...{ label: name, value, note },
    })),
  ]
}

const MOST_PRICES = 3

function priceLines({ prices, changed, people, reader, goods, market, t }: PlanRows): readonly PlanLine[] {
  const { language } = reader
  if (prices.length === 0) {
    const to = paths.firm.price(reader.firmId, goods.id, { market: market.iso2 })
    return [{ label: t('plan:lines.price'), value: null, note: t('plan:lines.noPrice'), to }]
  }
  return prices.slice(0, MOST_PRICES).map(({ id, name, summary, inputs, savedAt, savedById }) => {
    const { price, term, landed, margin } = summary as unknown as Summary
    const parts = [
      margin && t('plan:lines.margin', { percent: formatDecimal(language, margin) }),
      landed && t('plan:lines.landed', { amount: toldMoney(landed, language) }),
      frozenNotCounted({ inputs, savedAt }, { language, hs: goods.hs6, goods }),
      t('plan:lines.saved', { who: people.get(savedById) ?? '', day: formatDate(language, savedAt) }),
      changed.get(id)?.warning,
    ]
    return {
      label: name,
      value: price ? [toldMoney(price, language), term].filter(Boolean).join(' ') : null,
      note: parts.filter(Boolean).join(' · '),
    }
  })
}

/** The sheet has room for as many. */
const MOST_CHANNELS = 4

function channelLines(rows: PlanRows): readonly PlanLine[] {
  const { t, given, market, reader } = rows
  const found = channelsThere(given, market.iso2)
  const to = paths.firm.channels(reader.firmId)
  if (found.length === 0) return [{ label: t('plan:lines.channel'), value: null, note: t('plan:lines.noChannel'), to }]
  const shown = found.slice(0, MOST_CHANNELS).map(({ channel, isChosen }): PlanLine => {
    const text = (fact: 'settlement' | 'fees') => t(`channels:channels.${channel.id}.${fact}` as ServerKey)
    const name = t(`channels:channels.${channel.id}.name` as ServerKey)
    return {
      label: isChosen ? t('plan:lines.chosen', { name }) : name,
      value: text('settlement'),
      note: `${text('fees')} (${provenanceText(t, channel.facts.fees)})`,
      to,
    }
  })
  const left = found.length - shown.length
  if (left === 0) return shown
  return [
    ...shown,
    { label: t('plan:lines.more'), value: t('plan:lines.moreChannels', { count: left }), note: null, to },
  ]
}

function requirementLines(rows: PlanRows): readonly PlanLine[] {
  const { fit, works, reader, places, goods, t } = rows
  const { language } = reader
  const { requirements } = fit
  const to = paths.firm.requirements(reader.firmId, { product: goods.id, market: furtherOf(rows) })
  if ('unknown' in requirements) {
    const note = t(`requirements:unknown.${requirements.unknown}`)
    return [{ label: t('plan:sections.requirements'), value: null, note }]
  }
  const view = requirementsView(requirements, fit.answered, { language, law: places.law })
  const { applies, met, inWork, open } = listStanding(requirements, works)
  const { once, each } = outlayLeft(requirements.applies, works)
  return [
    {
      label: t('plan:lines.standing'),
      value: t('plan:lines.standingText', { count: applies, met, inWork }),
      note: open > 0 ? t('plan:lines.openText', { count: open }) : null,
      to,
    },
    ...(view.duration ? [{ label: t('plan:lines.duration'), value: view.duration, note: view.guess }] : []),
    ...(once.count > 0
      ? [{ label: t('plan:lines.once'), value: outlayText(once, t, language), note: view.guess }]
      : []),
    ...(each.count > 0 ? [{ label: t('plan:lines.each'), value: outlayText(each, t, language), note: null }] : []),
    ...view.applies.map(({ id, title, days, cost, who }, place) => {
      const key = requirements.applies[place]?.requirement.evidenceKey ?? id
      const parts = [t(`work:states.${workState(key, works)}`), who, days, cost]
      return { label: '', value: title, note: parts.filter(Boolean).join(' · ') }
    }),
    ...(view.excluded.length > 0
      ? [
          {
            label: t('plan:lines.excluded'),
            value: t('plan:lines.excludedText', { count: view.excluded.length }),
            note: null,
            to,
          },
        ]
      : []),
  ]
}

function riskLines({ fit, reader, market, places, t }: PlanRows): readonly PlanLine[] {
  const { language } = reader
  const { requirements, duty } = fit
  const warnings = warningsInWords(fit.warnings, language)?.items ?? []
  const defence = 'unknown' in duty ? [] : duty.defence
  const view =
    'unknown' in requirements ? null : requirementsView(requirements, fit.answered, { language, law: places.law })
  const to = places.toMarket(market.iso2)
  const lines: readonly PlanLine[] = [
    ...warnings.map(({ title, text, provenance }) => ({ label: title, value: text, note: provenance })),
    ...defence.map(({ requirement, kind }) => ({
      label: t(`duty:defence.${kind}`),
      value: t(`requirements:entries.${requirement}.title`),
      note: t(`requirements:entries.${requirement}.need`),
      to: `${to}#defence`,
    })),
    ...(view?.notCovered ? [{ label: t('plan:lines.notCovered'), value: null, note: view.notCovered }] : []),
    ...(view?.coming ?? []).map(({ title, from, replaces }) => ({
      label: t('plan:lines.from', { day: formatDate(language, from) }),
      value: title,
      note: replaces && t('plan:lines.replaces', { name: replaces }),
      to: `${to}#coming`,
    })),
    ...(view?.notices ?? []).map((text) => ({ label: t('plan:lines.notice'), value: text, note: null })),
  ]
  return lines.length > 0 ? lines : [{ label: t('plan:lines.risk'), value: t('plan:lines.noRisk'), note: null }]
}
