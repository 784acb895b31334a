// The rule ledger for people: what each rule says, since when, what it replaced, and which tasks rest on it.
import { catalogue, findRule } from '~/domain/catalogue/catalogue'
import { terms } from '~/domain/catalogue/reference/terms'
import { historyOf, standingOn, type RuleStanding } from '~/domain/catalogue/rule-history'
import { RULE_TOPICS, type Confidence, type Rule } from '~/domain/catalogue/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'

export type RuleLine = {
  readonly id: string
  readonly title: string
  readonly officialName: string
  readonly standing: RuleStanding
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  readonly to: string
}

export type RulePage = RuleLine & {
  readonly text: string
  readonly topic: string
  readonly jurisdiction: string
  readonly reference: string | null
  readonly issuedOn: IsoDate | null
  readonly lastCheckedOn: IsoDate
  readonly reviewBy: IsoDate
  readonly confidence: Confidence
  readonly source: string
  readonly history: readonly RuleLine[]
  /** Titles of the tasks that rest on it. */
  readonly tasks: readonly string[]
}

export type TermEntry = {
  readonly id: string
  readonly officialName: string
  readonly name: string
  readonly text: string
  readonly rule: { readonly title: string; readonly to: string } | null
}

function lineOf(rule: Rule, { language, today }: { language: Language; today: IsoDate }): RuleLine {
  const t = translator(language)
  return {
    id: rule.id,
    title: t(`catalogue:rules.${rule.id}.title`),
    officialName: rule.officialName,
    standing: standingOn(rule, today),
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    to: paths.law.rule(rule.id),
  }
}

/** Topics that have rules, each with its rules, newest first. */
export function listRules(language: Language, now: Date) {
  const t = translator(language)
  const at = { language, today: chinaDay(now) }
  return RULE_TOPICS.flatMap((topic) => {
    const rules = catalogue.rules
      .filter((rule) => rule.topic === topic)
      .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
    return rules.length > 0
      ? [{ id: topic, title: t(`catalogue:topics.${topic}`), rules: rules.map((rule) => lineOf(rule, at)) }]
      : []
  })
}

/** Throws the 404 answer for an unknown id. */
export function getRule(id: string | undefined, { language, now }: { language: Language; now: Date }): RulePage {
  const rule = findRule(id ?? '')
  if (!rule) throw notFound()
  const t = translator(language)
  const at = { language, today: chinaDay(now) }
  const { reference, issuedOn, lastCheckedOn, reviewBy, confidence, source } = rule
  return {
    ...lineOf(rule, at),
    ...{ reference, issuedOn, lastCheckedOn, reviewBy, confidence, source },
    text: t(`catalogue:rules.${rule.id}.text`),
    topic: t(`catalogue:topics.${rule.topic}`),
    jurisdiction: t(`catalogue:jurisdictions.${rule.jurisdiction}`),
    history: historyOf(rule, catalogue.rules).map((one) => lineOf(one, at)),
    tasks: catalogue.tasks
      .filter((task) => task.rules.includes(rule.id) || task.retiredBy === rule.id)
      .map((task) => t(`catalogue:tasks.${task.id}.title`)),
  }
}

/** The official terms in the order of the reader's alphabet. */
export function listTerms(language: Language): readonly TermEntry[] {
  const t = translator(language)
  return terms
    .map(({ id, officialName, rule }) => ({
      id,
      officialName,
      name: t(`catalogue:terms.${id}.name`),
      text: t(`catalogue:terms.${id}.text`),
      rule: rule ? { title: t(`catalogue:rules.${rule}.title`), to: paths.law.rule(rule) } : null,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
}
