// The rule ledger for people: what each rule says, since when, what it replaced, and which tasks rest on it.
import { catalogue, findRule } from '~/domain/catalogue/catalogue'
import { terms } from '~/domain/catalogue/reference/terms'
import { historyOf, newestFirst, standingOn, type RuleStanding } from '~/domain/catalogue/rule-history'
import { RULE_TOPICS, type Confidence, type Rule } from '~/domain/catalogue/types'
import { jurisdictionsAt, placeOf, RULE_PLACES, type RulePlace } from '~/domain/market/rule-places'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { glossaryLinker, type Text } from './term-queries.server'

export type RuleLine = {
  readonly id: string
  readonly title: string
  readonly officialName: string
  readonly standing: RuleStanding
  /** Null where the first day was not found. */
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly to: string
}

export type RulePage = RuleLine & {
  readonly text: Text
  readonly topic: string
  readonly jurisdiction: string
  readonly reference: string | null
  readonly issuedOn: IsoDate | null
  readonly lastCheckedOn: IsoDate
  readonly reviewBy: IsoDate
  readonly confidence: Confidence
  readonly source: string
  readonly history: readonly RuleLine[]
  /** All rules of the same place. */
  readonly place: { readonly id: RulePlace; readonly to: string }
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

type Asked = { readonly language: Language; readonly now: Date; readonly place: RulePlace }

/** Topics that have rules at the place, each with its rules, newest first. */
export function listRules({ language, now, place }: Asked) {
  const t = translator(language)
  const at = { language, today: chinaDay(now) }
  const jurisdictions = jurisdictionsAt(place)
  return RULE_TOPICS.flatMap((topic) => {
    const rules = catalogue.rules
      .filter((rule) => rule.topic === topic && jurisdictions.includes(rule.jurisdiction))
      .toSorted(newestFirst)
    return rules.length > 0
      ? [{ id: topic, title: t(`catalogue:topics.${topic}`), rules: rules.map((rule) => lineOf(rule, at)) }]
      : []
  })
}

/** Where rules can be asked for: China first, then unions, then the markets of the ranking. */
export function listPlaces(language: Language, current: RulePlace) {
  const t = translator(language)
  return RULE_PLACES.map((place) => ({
    id: place,
    name: t(`catalogue:jurisdictions.${place}` as ServerKey),
    to: paths.law.rules(place),
    isCurrent: place === current,
  }))
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
    text: glossaryLinker(language)(t(`catalogue:rules.${rule.id}.text`)),
    topic: t(`catalogue:topics.${rule.topic}`),
    jurisdiction: t(`catalogue:jurisdictions.${rule.jurisdiction}`),
    place: { id: placeOf(rule.jurisdiction), to: paths.law.rules(placeOf(rule.jurisdiction)) },
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
