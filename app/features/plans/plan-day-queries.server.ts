// The next ninety days of a plan, in words.
import { estimateText } from '~/features/fits/duration-queries.server'
import { ninetyDays, type PlanStep } from '~/domain/plan/ninety-days'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { chinaDay } from '~/domain/shared/dates'
import { isWorkingDay, unknownYears } from '~/features/clock/queries.server'
import { formatDate, formatList } from '~/i18n/format'
import { paths } from '~/paths'
import { furtherOf, type PlanRows } from './plan-rows-queries.server'
import type { PlanLine } from './plan-section-queries.server'

export function dayLines(rows: PlanRows): readonly PlanLine[] {
  const { today, fit, works, prices, given, market, reader, t } = rows
  const { language } = reader
  const { requirements, judged } = fit
  const isKnown = !('unknown' in requirements)
  const found = ninetyDays({
    ...{ today, isWorkingDay },
    reasons: judged.reasons.map(({ id }) => id),
    applies: isKnown ? requirements.applies : [],
    coming: isKnown ? requirements.coming : [],
    works: works.map((work) => ({ ...work, begunOn: chinaDay(work.at) })),
    hasPrice: prices.length > 0,
    hasChannel: given.channels.length > 0,
  })
  const title = (id: string) => t(REQUIREMENT_KEYS.entry(id, 'title'))
  const line = (step: PlanStep): PlanLine => ({
    label: t(LABELS[step.id === 'rule_begins' ? 'from' : step.id === 'rule_ends' ? 'until' : 'by'], {
      day: formatDate(language, step.on),
    }),
    value: t(`plan:steps.${step.id}`, { name: step.requirement ? title(step.requirement) : '' }),
    note: null,
    to: placeOf(step, rows),
  })
  const named = (key: 'undated' | 'withShipment', ids: readonly string[]): readonly PlanLine[] =>
    ids.length === 0
      ? []
      : [{ label: t(`plan:days.${key}`), value: formatList(language, ids.map(title)), note: t(`plan:days.${key}Note`) }]
  const years = unknownYears(
    today,
    found.steps.map(({ on }) => on),
  )
  return [
    ...found.steps.map(line),
    ...found.later.map((step) => ({ ...line(step), note: t('plan:days.later') })),
    ...named('undated', found.undated),
    ...named('withShipment', found.withShipment),
    {
      label: t('plan:days.ready'),
      value: found.readyOn && formatDate(language, found.readyOn),
      note: [
        t(found.readyOn ? 'plan:days.readyNote' : 'plan:days.notReady'),
        estimateText(language),
        years.length > 0 && t('plan:days.unknownYears', { years: formatList(language, years.map(String)) }),
      ]
        .filter(Boolean)
        .join(' '),
      to: paths.firm.productMarket(reader.firmId, rows.goods.id, market.iso2),
    },
  ]
}

const LABELS = { by: 'plan:days.by', from: 'plan:lines.from', until: 'plan:days.until' } as const

function placeOf({ id }: PlanStep, rows: PlanRows): string {
  const { reader, goods, market, places } = rows
  const { firmId } = reader
  const there = places.toMarket(market.iso2)
  switch (id) {
    case 'check_code':
      return paths.firm.product(firmId, goods.id)
    case 'record_duty':
      return `${there}#duty`
    case 'answer_questions':
      return `${there}#questions`
    case 'save_price':
      return paths.firm.price(firmId, goods.id, { market: market.iso2 })
    case 'choose_channel':
      return paths.firm.channels(firmId)
    case 'requirement':
      return paths.firm.requirements(firmId, { product: goods.id, market: furtherOf(rows) })
    case 'rule_begins':
    case 'rule_ends':
      return `${there}#coming`
  }
}
