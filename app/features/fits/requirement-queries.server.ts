// What a market asks of a product, in words: what applies, what is still to be answered, what an answer excludes and what is to come.
import { answerKey } from '~/domain/requirement/conditions'
import { BY_MARKET } from '~/domain/requirement/reference/conditions'
import { questionsOf, type Question, type Requirements } from '~/domain/requirement/requirements-for'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers, ConditionId, Requirement } from '~/domain/requirement/types'
import { formatList, formatMoney } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import { ruleLink, type At } from './duty-queries.server'

export type RequirementView = ReturnType<typeof entryView>
export type RequirementsView = ReturnType<typeof requirementsView>

export type Answered = {
  readonly market: string
  readonly all: Answers
  /** Keys that the firm's own record answers. */
  readonly ofRecord: Answers
}

export function requirementsView(found: Requirements, answered: Answered, at: At) {
  const { language } = at
  const t = translator(language)
  const { market } = answered
  const questions = questionsOf([found])
  return {
    applies: found.applies.map(({ requirement, because, ends }) => ({
      ...entryView(requirement, at),
      because: conditionNames(because, language),
      ends: ends && { on: ends.on, next: ends.next && t(REQUIREMENT_KEYS.entry(ends.next, 'title')) },
    })),
    toAnswer: found.toAnswer.map(({ requirement, open }) => ({
      id: requirement.id,
      title: t(REQUIREMENT_KEYS.entry(requirement.id, 'title')),
      open: conditionNames(open, language),
    })),
    questions: questions.map((question) => questionView(question, market, at)),
    answers: givenView(answered, language),
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
    guess: t(REQUIREMENT_KEYS.guess),
  }
}

export function entryView(requirement: Requirement, at: At) {
  const { language } = at
  const t = translator(language)
  const { id, costCny, workingDays, source, checkedOn, confidence, validFrom } = requirement
  const text = (part: 'title' | 'need' | 'evidence' | 'authority' | 'law') => t(REQUIREMENT_KEYS.entry(id, part))
  return {
    ...{ id, title: text('title'), need: text('need'), evidence: text('evidence') },
    ...{ authority: text('authority'), law: text('law') },
    kindId: requirement.kind,
    kind: t(REQUIREMENT_KEYS.kind(requirement.kind)),
    who: t(REQUIREMENT_KEYS.who(requirement.who)),
    repeat: t(REQUIREMENT_KEYS.repeat(requirement.repeat)),
    days: workingDays && t('fits:requirement.days', spanOf(workingDays)),
    cost: costCny && costText(costCny, language),
    since: validFrom ?? t(REQUIREMENT_KEYS.unknownStart),
    confirm: t(REQUIREMENT_KEYS.confirm(requirement.confirmWith)),
    basis: provenanceText(t, { asOf: checkedOn, source, confidence }),
    rule: ruleLink(requirement.rule, at),
  }
}

function spanOf([low, high]: readonly [number, number]) {
  return { span: low === high ? String(low) : `${low}–${high}`, count: high }
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

function conditionNames(conditions: readonly ConditionId[], language: Language): string | null {
  if (conditions.length === 0) return null
  return formatList(
    language,
    conditions.map((one) => conditionName(one, language)),
  )
}

function questionView({ condition, requirements }: Question, market: string, { language }: At) {
  const t = translator(language)
  return {
    condition,
    name: conditionName(condition, language),
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

/** Answers that count here: those for other markets stay with their page. */
function givenView({ market, all, ofRecord }: Answered, language: Language) {
  return Object.entries(all)
    .map(([key, answer]) => {
      const [condition = '', of] = key.split('@')
      return {
        key,
        condition,
        of,
        answer,
        name: conditionName(condition, language),
        isOfRecord: Object.hasOwn(ofRecord, key),
      }
    })
    .filter(({ of }) => of === undefined || of === market)
}
