// Duties and requirements as machines see them: the same answers as on the page of a code in a market.
import { sourceLanguage } from '~/i18n/source-language'
import type { z } from 'zod'
import { spanOf } from '~/domain/duty/mfn'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown, type DutyFigure, type Known } from '~/domain/duty/types'
import { answerKey } from '~/domain/requirement/conditions'
import { durationOf, ESTIMATE } from '~/domain/requirement/duration'
import { questionsOf } from '~/domain/requirement/requirements-for'
import { findRequirement } from '~/domain/requirement/requirement-list'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers, ConditionId, Requirement } from '~/domain/requirement/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { dutyTablesOf } from '~/features/data/figure-queries.server'
import { loadCodeGoods } from '~/features/fits/code-goods-queries.server'
import { fitOf, plainGoods, type Fit } from '~/features/fits/fit-queries.server'
import { formulaText } from '~/features/fits/duty-queries.server'
import { gatesOfFit, gateViews, type GateView } from '~/features/fits/gate-queries.server'
import { conditionName } from '~/features/fits/requirement-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { dutyAnswer, DutyInput, requirementsAnswer, RequirementsInput } from './fit-schema'

type Asking = { readonly now: Date; readonly language: Language }

function dayOf({ asOf }: Pick<DutyInput, 'asOf'>, now: Date): IsoDate {
  return (asOf as IsoDate | undefined) ?? chinaDay(now)
}

/** Null for a market without a tariff, which the schema does not let through. */
export async function answerDuty(
  input: DutyInput,
  { now, language }: Asking,
): Promise<z.output<typeof dutyAnswer> | null> {
  const day = dayOf(input, now)
  const [goods, tables] = await Promise.all([loadCodeGoods(input.hs6), dutyTablesOf([input.hs6], day)])
  const fit = fitOf(goods, { market: input.market, day, tables })
  const { duty } = fit
  if (isUnknown(duty)) return null
  const t = translator(language)
  const range = isUnknown(duty.range) ? null : duty.range
  const span = range && spanOf(range)
  const { name, url } = duty.lookUp
  return {
    asOf: day,
    gates: gatesAnswer(gateViews(gatesOfFit(fit), language)),
    tariff: duty.tariff,
    lowest: span?.lowest ?? null,
    highest: span?.highest ?? null,
    isFloor: range?.isFloor ?? false,
    applied: figureOf(duty.applied, language),
    added: duty.added.map(({ id, rate, url: to }) => ({ id, rate: rate && figureOf(rate, language), url: to })),
    preferences: duty.preferences.map(({ agreement, rate, proof }) => ({
      agreement: agreement.id,
      rate: figureOf(rate, language),
      proof: t(DUTY_KEYS.proof(agreement.id)),
      requirement: proof,
    })),
    defence: duty.defence.flatMap(({ requirement, kind }) => {
      const { source, confidence } = findRequirement(requirement) ?? { source: null, confidence: 'low' as const }
      return [{ requirement, kind, text: t(REQUIREMENT_KEYS.entry(requirement, 'title')), source, confidence }]
    }),
    parcel: {
      rules: [...duty.parcel.rules],
      perItem: duty.parcel.perItem && perItemOf(duty.parcel.perItem),
      excluded: duty.parcel.excluded,
    },
    lookUp: { name, url },
    notices: duty.notices.map((id) => t(DUTY_KEYS.notice(id))),
  }
}

/** As machines see the gates. */
export function gatesAnswer(gates: readonly GateView[]) {
  return gates.map(({ id, requirements, title, change, law, authority }) => ({
    ...{ id, requirements: [...requirements], text: title, change, law, authority },
  }))
}

function perItemOf({ minor, currency, limitMinor }: { minor: number; currency: string; limitMinor: number }) {
  return { minor, currency, limitMinor }
}

function figureOf(figure: Known<DutyFigure>, language: Language) {
  const t = translator(language)
  const nothing = { value: null, rule: null, source: null, sourceLanguage: null, asOf: null, confidence: null }
  if (isUnknown(figure)) return { ...nothing, text: t(DUTY_KEYS.unknown(figure.unknown)) }
  const { value, formula, rule, source, asOf, confidence } = figure
  return {
    value,
    text: formulaText(formula, language),
    rule,
    source,
    sourceLanguage: sourceLanguage(source),
    asOf,
    confidence,
  }
}

/** Null for goods that are not collected, which the schema does not let through. */
export function answerRequirements(
  input: RequirementsInput,
  { now, language }: Asking,
): z.output<typeof requirementsAnswer> | null {
  const { hs6, market } = input
  const day = dayOf(input, now)
  const given: Answers = Object.fromEntries(
    Object.entries(input.answers).map(([condition, said]) => [answerKey(condition, market), said === true] as const),
  )
  const { requirements, answered } = fitOf(plainGoods(hs6, given), { market, day })
  const because = (of: Reasons) => reasonsOf(of, answered, language)
  if ('unknown' in requirements) return null
  const t = translator(language)
  const { applies, excluded, coming, notices, notCovered } = requirements
  return {
    asOf: day,
    estimates: ESTIMATE,
    applies: applies.map(({ requirement, because: ids, follows, ends }) => ({
      ...entryOf(requirement, language),
      because: because({ ids, follows }),
      endsOn: ends?.on ?? null,
    })),
    workingDays: [...durationOf(applies.map(({ requirement }) => requirement)).span],
    questions: questionsOf([requirements]).map(({ condition, requirements: waiting }) => ({
      condition,
      text: t(REQUIREMENT_KEYS.ask(condition)),
      requirements: [...waiting],
    })),
    excluded: excluded.map(({ requirement: { id }, because: ids }) => ({
      ...{ id, title: t(REQUIREMENT_KEYS.entry(id, 'title')) },
      because: because({ ids, follows: [] }),
    })),
    coming: coming.map(({ requirement, from, replaces }) => ({ ...entryOf(requirement, language), from, replaces })),
    notices: notices.map((id) => t(REQUIREMENT_KEYS.notice(id))),
    notCovered: notCovered && t(REQUIREMENT_KEYS.notCovered(notCovered)),
  }
}

type Reasons = { readonly ids: readonly ConditionId[]; readonly follows: readonly string[] }

/** Each with its words and where it comes from, so that nobody has to look an id up. */
function reasonsOf({ ids, follows }: Reasons, { market, all, ofCode }: Fit['answered'], language: Language) {
  const t = translator(language)
  const laws = follows.map((id) => ({
    ...{ id, text: t(REQUIREMENT_KEYS.entry(id, 'title')), answer: null },
    source: 'law' as const,
  }))
  const own = ids.map((id) => {
    const key = answerKey(id, market)
    const source = Object.hasOwn(ofCode, key) ? ('code' as const) : ('answers' as const)
    return { id, text: conditionName(id, language), answer: all[key] ?? null, source }
  })
  return [...own, ...laws]
}

function entryOf(requirement: Requirement, language: Language) {
  const t = translator(language)
  const { id, kind, who, repeat, workingDays, costCny, source, confidence } = requirement
  const text = (part: 'title' | 'need' | 'evidence' | 'law') => t(REQUIREMENT_KEYS.entry(id, part))
  return {
    ...{ id, title: text('title'), need: text('need'), evidence: text('evidence'), law: text('law') },
    ...{ kind, who, repeat, source, sourceLanguage: sourceLanguage(source), confidence },
    workingDays: workingDays && [...workingDays],
    costCny: costCny && [...costCny],
  }
}
