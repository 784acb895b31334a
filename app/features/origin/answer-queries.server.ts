// What a self-check came to, in words: the report as it is printed, the answers it rests on, and what the agreement saves.
import { checkOrigin, type OriginVerdict } from '~/domain/duty/origin-check'
import { materialLines, originAnswers, type OriginTexts } from '~/domain/duty/origin-form'
import { AGREEMENTS_AS_OF, type Agreement } from '~/domain/duty/reference/agreements'
import { savingOf } from '~/domain/duty/saving'
import { DUTY_KEYS, originReport, verdictSentences } from '~/domain/duty/texts'
import { isUnknown, type DutyFigure, type Known } from '~/domain/duty/types'
import { findRule } from '~/domain/catalogue/catalogue'
import type { IsoDate } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { figureView, percentOf, ruleLink, type At } from '~/features/fits/duty-queries.server'
import { formatDate, formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'

export type Checked = {
  readonly agreement: Agreement
  /** Of the product now, and when the answers were given: a rule by product belongs to its code. */
  readonly hs6: string
  readonly answeredFor: string
  readonly texts: OriginTexts
}

export function verdictOf({ agreement, hs6, answeredFor, texts }: Checked): OriginVerdict {
  const answers = originAnswers(texts)
  return checkOrigin({ hs6, agreement, answers: hs6 === answeredFor ? answers : { ...answers, rule: null } })
}

/** Text: origin:outcome.<id> */
export function outcomeOf({ outcome }: OriginVerdict): 'qualifies' | 'does_not' | 'cannot_say' {
  return outcome === 'bad_figures' || outcome === 'contradiction' ? 'cannot_say' : outcome
}

type Asked = Checked & {
  readonly product: string
  readonly day: IsoDate
  readonly applied: Known<DutyFigure>
  readonly at: At
}

export type OriginAnswer = ReturnType<typeof originAnswer>

export function originAnswer(asked: Asked) {
  const { agreement, hs6, answeredFor, texts, product, day, at } = asked
  const { language } = at
  const t = translator(language)
  const verdict = verdictOf(asked)
  const { rule } = originAnswers(texts)
  const name = t(DUTY_KEYS.agreement(agreement.id))
  const report = originReport({
    ...{ product, code: showHs6(hs6), agreement: name, day: formatDate(language, day) },
    ...{ rule: hs6 === answeredFor ? rule : null, verdict },
  })
  const said = verdictSentences(verdict).map(({ key }) => key)
  const lines = report.map(({ key, values }) => ({ key, text: t(key, values) }))
  const [title = '', under = ''] = lines.map(({ text }) => text)
  return {
    outcome: outcomeOf(verdict),
    ...{ title, under },
    because: lines.filter(({ key }) => said.includes(key)).map(({ text }) => text),
    notes: lines
      .slice(2)
      .filter(({ key }) => !said.includes(key))
      .map(({ key, text }) => (key === 'duty:origin.sum' ? t('origin:report.content', { sum: text }) : text)),
    otherCode: hs6 === answeredFor ? null : showHs6(answeredFor),
    answers: answerRows(texts, language),
    materials: materialLines(texts.materials).map(({ name: material, hs6: code, value }) => ({
      ...{ name: material, code: showHs6(code) },
      meaning: hsName(code, language),
      value: `${formatDecimal(language, value)} ${texts.currency}`,
    })),
    saving: savingView(asked),
  }
}

export function answerRows(texts: OriginTexts, language: Language) {
  const t = translator(language)
  const { readIn, change, content, join, process, price, currency, foreign } = texts
  const said = (answer: string) => t(`origin:said.${answer === 'yes' || answer === 'no' ? answer : 'open'}`)
  const asks = [
    ...(texts.ruleWholly === 'yes' ? [t('origin:asks.wholly')] : []),
    ...(change === 'chapter' || change === 'heading' || change === 'subheading' ? [t(`origin:change.${change}`)] : []),
    ...(content === '' ? [] : [t('origin:asks.content', { percent: percentOf(content, language) })]),
    ...(change !== 'none' && content !== '' ? [t(join === 'both' ? 'origin:join.both' : 'origin:join.either')] : []),
    ...(process === 'met' || process === 'not_met' ? [t(`origin:process.${process}`)] : []),
  ]
  return [
    { label: t(DUTY_KEYS.question('wholly')), value: said(texts.wholly) },
    { label: t(DUTY_KEYS.question('originating_only')), value: said(texts.originatingOnly) },
    { label: t(DUTY_KEYS.question('minimal')), value: said(texts.minimal) },
    { label: t(DUTY_KEYS.question('direct')), value: said(texts.direct) },
    { label: t('origin:field.rule'), value: asks.join(' · ') },
    { label: t('origin:field.readIn'), value: readIn },
    { label: t('origin:field.price'), value: price && `${formatDecimal(language, price)} ${currency}` },
    { label: t('origin:field.foreign'), value: t(`origin:foreign.${foreignOf(texts, foreign)}`) },
  ]
}

function foreignOf({ materials }: OriginTexts, foreign: string): 'yes' | 'no' | 'open' {
  if (materials !== '') return 'yes'
  return foreign === 'no' ? 'no' : 'open'
}

/** The ordinary duty beside the rate that the firm read in the schedule, and what lies between them. */
function savingView({ applied, texts, at }: Asked) {
  const { language } = at
  const t = translator(language)
  const { rate, rateSource, rateReadOn, price, currency } = texts
  const full = isUnknown(applied) ? null : applied.value
  const saving = savingOf({ full, reduced: rate || null, price: price || null })
  return {
    full: figureView(applied, at),
    reduced: rate && percentOf(rate, language),
    readIn: rate && t('origin:saving.readIn', { source: rateSource, day: formatDate(language, rateReadOn) }),
    text: saving && savingText(),
    isNone: saving?.percent === '0',
  }

  function savingText() {
    if (!saving || saving.percent === '0') return t('origin:saving.none')
    const points = formatDecimal(language, saving.percent)
    if (saving.amount === null) return t('origin:saving.points', { points })
    return t('origin:saving.amount', {
      ...{ points, amount: formatDecimal(language, saving.amount), price: formatDecimal(language, price), currency },
    })
  }
}

export type AgreementView = ReturnType<typeof agreementView>

/** The frame of the agreement: general rule, usual content and tolerance, each only where it was found. */
export function agreementView(agreement: Agreement, market: string, at: At) {
  const { id, usualContent, basis, tolerance, proofMonths, confidence } = agreement
  const { language } = at
  const t = translator(language)
  const since = agreement.since[market]
  const priceBasis = basis && t(`origin:basis.${basis}`)
  return {
    id,
    name: t(DUTY_KEYS.agreement(id)),
    facts: [
      { label: t('origin:frame.since'), value: since ? formatDate(language, since) : t('origin:frame.notFound') },
      { label: t('origin:frame.general'), value: t(DUTY_KEYS.generalRule(id)) },
      {
        label: t('origin:frame.content'),
        value:
          usualContent && priceBasis
            ? t('origin:frame.contentOf', { percent: percentOf(usualContent, language), basis: priceBasis })
            : t('origin:frame.notFound'),
      },
      {
        label: t('origin:frame.tolerance'),
        value: tolerance
          ? t('origin:frame.toleranceOf', { percent: percentOf(tolerance, language) })
          : t('origin:frame.noTolerance'),
      },
      { label: t('origin:frame.proof'), value: t(DUTY_KEYS.proof(id)) },
      {
        label: t('origin:frame.proofMonths'),
        value: proofMonths ? t('origin:frame.months', { count: proofMonths }) : t('origin:frame.notFound'),
      },
    ],
    rule: ruleLink(agreement.rule, at),
    basis: provenanceText(t, { asOf: AGREEMENTS_AS_OF, source: findRule(agreement.rule)?.source ?? null, confidence }),
    questions: {
      wholly: t(DUTY_KEYS.question('wholly')),
      originatingOnly: t(DUTY_KEYS.question('originating_only')),
      minimal: t(DUTY_KEYS.question('minimal')),
      direct: t(DUTY_KEYS.question('direct')),
    },
  }
}
