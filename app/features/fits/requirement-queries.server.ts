// What a market asks of a product, in words: what applies, what is still to be answered, what an answer excludes and what is to come.
import { answerKey } from '~/domain/requirement/conditions'
import { spanText } from '~/domain/requirement/duration'
import { BY_MARKET } from '~/domain/requirement/reference/conditions'
import { questionsOf, type Applying, type Question, type Requirements } from '~/domain/requirement/requirements-for'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers, ConditionId, Requirement } from '~/domain/requirement/types'
import { formatList, formatMoney } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { basisText, durationText, estimateText } from './duration-queries.server'
import { ruleLink, type At } from './duty-queries.server'

export type RequirementView = ReturnType<typeof entryView>
export type RequirementsView = ReturnType<typeof requirementsView>

export type Answered = {
  readonly market: string
  readonly all: Answers
  /** Keys that the firm's own record answers. */
  readonly ofRecord: Answers
  /** Of these the keys that the code answers, whoever asks. */
  readonly ofCode: Answers
}

export function requirementsView(found: Requirements, answered: Answered, at: At) {
  const { language } = at
  const t = translator(language)
  const { market } = answered
  const questions = questionsOf([found])
  return {
    applies: found.applies.map(({ requirement, because, follows, ends }) => ({
      ...entryView(requirement, at),
      because: becauseText({ because, follows }, answered, language),
      ends: ends && { on: ends.on, next: ends.next && t(REQUIREMENT_KEYS.entry(ends.next, 'title')) },
    })),
    toAnswer: found.toAnswer.map(({ requirement, open }) => ({
      id: requirement.id,
      title: t(REQUIREMENT_KEYS.entry(requirement.id, 'title')),
      open: conditionNames(open, language),
    })),
    questions: questions.map((question) => questionView(question, market, at)),
    answers: givenView(answered, language).filter(
      ({ origin, condition }) => origin !== 'code' || asks(found, condition),
    ),
    excluded: found.excluded.map(({ requirement, because }) => ({
      id: requirement.id,
      title: t(REQUIREMENT_KEYS.entry(requirement.id, 'title')),
      because: t(REQUIREMENT_KEYS.excludedBy, { answer: answersInWords(because, answered, language) }),
    })),
    coming: found.coming.map(({ requirement, from, replaces, open }) => ({
      ...entryView(requirement, at),
      from,
      replaces: replaces && t(REQUIREMENT_KEYS.entry(replaces, 'title')),
      open: conditionNames(open, language),
    })),
    ended: found.ended.map(({ requirement, on, next }) => ({
      id: requirement.id,
      title: t(REQUIREMENT_KEYS.entry(requirement.id, 'title')),
      on,
      next: next && t(REQUIREMENT_KEYS.entry(next, 'title')),
    })),
    notices: found.notices.map((id) => t(REQUIREMENT_KEYS.notice(id))),
    notCovered: found.notCovered && t(REQUIREMENT_KEYS.notCovered(found.notCovered)),
    duration: durationText(found, language),
    guess: estimateText(language),
  }
}

export function entryView(requirement: Requirement, at: At) {
  const { language } = at
  const t = translator(language)
  const { id, costCny, workingDays, validFrom } = requirement
  const text = (part: 'title' | 'need' | 'evidence' | 'authority' | 'law') => t(REQUIREMENT_KEYS.entry(id, part))
  return {
    ...{ id, title: text('title'), need: text('need'), evidence: text('evidence') },
    ...{ authority: text('authority'), law: text('law') },
    kindId: requirement.kind,
    kind: t(REQUIREMENT_KEYS.kind(requirement.kind)),
    who: t(REQUIREMENT_KEYS.who(requirement.who)),
    repeat: t(REQUIREMENT_KEYS.repeat(requirement.repeat)),
    days: workingDays && t('fits:requirement.days', { span: spanText(workingDays), count: workingDays[1] }),
    cost: costCny && costText(costCny, language),
    since: validFrom ?? t(REQUIREMENT_KEYS.unknownStart),
    confirm: t(REQUIREMENT_KEYS.confirm(requirement.confirmWith)),
    basis: basisText(requirement, language),
    /** Of the days and the cost; null where there are none. */
    estimate: costCny || workingDays ? estimateText(language) : null,
    rule: ruleLink(requirement.rule, at),
  }
}

function costText([low, high]: readonly [number, number], language: Language): string {
  const money = (yuan: number) => formatMoney(language, { minor: yuan * 100, currency: 'CNY' })
  return low === high
    ? money(low)
    : translator(language)('fits:requirement.cost', { low: money(low), high: money(high) })
}

export function conditionName(condition: ConditionId, language: Language): string {
  return translator(language)(REQUIREMENT_KEYS.condition(condition))
}

function questionName(condition: ConditionId, language: Language): string {
  return translator(language)(REQUIREMENT_KEYS.ask(condition))
}

function conditionNames(conditions: readonly ConditionId[], language: Language): string | null {
  if (conditions.length === 0) return null
  return formatList(
    language,
    conditions.map((one) => conditionName(one, language)),
  )
}

/** Nobody is told that he answered what follows from the code or from the profile. */
function becauseText(
  { because, follows }: Pick<Applying, 'because' | 'follows'>,
  answered: Answered,
  language: Language,
): string {
  const t = translator(language)
  const laws = follows.map((id) => t(REQUIREMENT_KEYS.entry(id, 'title')))
  if (laws.length > 0) return t('fits:requirement.because.law', { names: formatList(language, laws) })
  if (because.length === 0) return t('fits:requirement.byCode')
  const keyOf = (condition: ConditionId) => answerKey(condition, answered.market)
  const from = (origin: Origin) => {
    const names = because
      .filter((condition) => originOf(keyOf(condition), answered) === origin)
      .map((condition) =>
        answered.all[keyOf(condition)] === false
          ? t(REQUIREMENT_KEYS.notCondition(condition))
          : conditionName(condition, language),
      )
    return names.length > 0 ? formatList(language, names) : null
  }
  return ORIGINS.flatMap((origin) => {
    const names = from(origin)
    return names ? [t(`fits:requirement.because.${origin}`, { names })] : []
  }).join(' ')
}

const ORIGINS = ['answer', 'code', 'record'] as const
type Origin = (typeof ORIGINS)[number]

function originOf(key: string, { ofRecord, ofCode }: Answered): Origin {
  if (Object.hasOwn(ofCode, key)) return 'code'
  return Object.hasOwn(ofRecord, key) ? 'record' : 'answer'
}

function questionView({ condition, requirements }: Question, market: string, { language }: At) {
  const t = translator(language)
  return {
    condition,
    name: questionName(condition, language),
    isOfMarket: BY_MARKET.includes(condition),
    decides: formatList(
      language,
      requirements.map((id) => t(REQUIREMENT_KEYS.entry(id, 'title'))),
    ),
    key: answerKey(condition, market),
  }
}

/** "no: solid wood", in the words of the form. */
function answersInWords(because: readonly ConditionId[], { market, all }: Answered, language: Language): string {
  const t = translator(language)
  const said = because.map((condition) => {
    const isYes = all[answerKey(condition, market)] === true
    return t(isYes ? 'fits:questions.saidYes' : 'fits:questions.saidNo', { name: conditionName(condition, language) })
  })
  return formatList(language, said)
}

/** The code says much that nothing in this market turns on. */
function asks({ applies, toAnswer, excluded, coming, ended }: Requirements, condition: ConditionId): boolean {
  return [applies, toAnswer, excluded, coming, ended]
    .flat()
    .some(({ requirement }) =>
      requirement.when.some((term) => term.kind !== 'market' && [term.of].flat().includes(condition)),
    )
}

/** Answers that count here: those for other markets stay with their page. */
function givenView(answered: Answered, language: Language) {
  const { market, all } = answered
  return Object.entries(all)
    .map(([key, answer]) => {
      const [condition = '', of] = key.split('@')
      return {
        key,
        condition,
        of,
        answer,
        name: questionName(condition, language),
        origin: originOf(key, answered),
      }
    })
    .filter(({ of }) => of === undefined || of === market)
}
