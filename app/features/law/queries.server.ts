// The rule ledger for people: what each rule says, since when, what it replaced, and which tasks rest on it.
import { catalogue, findRule } from '~/domain/catalogue/catalogue'
import { terms } from '~/domain/catalogue/reference/terms'
import {
  currentRule,
  historyOf,
  newestFirst,
  standingOn,
  whatFollows,
  type RuleStanding,
} from '~/domain/catalogue/rule-history'
import { RULE_TOPICS, type Confidence, type Rule } from '~/domain/catalogue/types'
import { jurisdictionsAt, placeOf, RULE_PLACES, type RulePlace } from '~/domain/market/rule-places'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'
import { notFound } from '~/server/http.server'
import { sourceOf } from './source-queries.server'
import { glossaryLinker, type Text } from './term-queries.server'

export type RuleLine = {
  readonly id: string
  readonly title: string
  readonly officialName: string
  readonly standing: RuleStanding
  /** Null where the first day was not found. */
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** It says that there is no such tax, so nothing ever began. */
  readonly isAbsence: boolean
  readonly to: string
}

/** A rule of the ledger; or not published, with the day on which to look again; or not found. */
export type Following =
  | { readonly kind: 'rule'; readonly title: string; readonly to: string }
  | { readonly kind: 'not_published'; readonly lookAgainOn: IsoDate }
  | { readonly kind: 'not_found' }

/** Whose pages it is for: a firm's keep the firm's menu. */
type Reader = { readonly language: Language; readonly now: Date; readonly law?: LawPaths }
type At = { readonly language: Language; readonly today: IsoDate; readonly law: LawPaths }

function atOf({ language, now, law = paths.law }: Reader): At {
  return { language, today: chinaDay(now), law }
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
  /** Null where nobody named one. */
  readonly source: string | null
  /** What comes after its last day. */
  readonly after: Following | null
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

function lineOf(rule: Rule, { language, today, law }: At): RuleLine {
  const t = translator(language)
  return {
    id: rule.id,
    title: t(`catalogue:rules.${rule.id}.title`),
    officialName: rule.officialName,
    standing: standingOn(rule, today),
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    isAbsence: rule.isAbsence ?? false,
    to: law.rule(rule.id),
  }
}

function followingOf(rule: Rule, { language, law }: At): Following | null {
  const next = whatFollows(rule, catalogue.rules)
  if (next?.kind !== 'rule') return next
  return {
    kind: 'rule',
    title: translator(language)(`catalogue:rules.${next.rule.id}.title`),
    to: law.rule(next.rule.id),
  }
}

type Asked = Reader & { readonly place: RulePlace }

/** Topics that have rules at the place, each with its rules, newest first. */
export function listRules({ place, ...reader }: Asked) {
  const t = translator(reader.language)
  const at = atOf(reader)
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
export function listPlaces(language: Language, current: RulePlace, law: LawPaths = paths.law) {
  const t = translator(language)
  return RULE_PLACES.map((place) => ({
    id: place,
    name: t(`catalogue:jurisdictions.${place}` as ServerKey),
    to: law.rules(place),
    isCurrent: place === current,
  }))
}

/** Throws the 404 answer for an unknown id. */
export function getRule(id: string | undefined, reader: Reader): RulePage {
  const rule = findRule(id ?? '')
  if (!rule) throw notFound()
  const { language } = reader
  const t = translator(language)
  const at = atOf(reader)
  const { reference, issuedOn, lastCheckedOn, reviewBy } = rule
  return {
    ...lineOf(rule, at),
    ...{ reference, issuedOn, lastCheckedOn, reviewBy },
    ...sourceOf(rule, language),
    after: followingOf(rule, at),
    text: glossaryLinker(language, at.law)(t(`catalogue:rules.${rule.id}.text`)),
    topic: t(`catalogue:topics.${rule.topic}`),
    jurisdiction: t(`catalogue:jurisdictions.${rule.jurisdiction}`),
    place: { id: placeOf(rule.jurisdiction), to: at.law.rules(placeOf(rule.jurisdiction)) },
    history: historyOf(rule, catalogue.rules).map((one) => lineOf(one, at)),
    tasks: catalogue.tasks
      .filter((task) => task.rules.includes(rule.id) || task.retiredBy === rule.id)
      .map((task) => t(`catalogue:tasks.${task.id}.title`)),
  }
}

/** The official terms in the order of the reader's alphabet. */
export function listTerms(reader: Reader): readonly TermEntry[] {
  const { language } = reader
  const t = translator(language)
  const { law, today } = atOf(reader)
  const ruleOf = (id: string) => {
    const known = findRule(id)
    const current = known && currentRule(known, catalogue.rules, today)
    return current && { title: t(`catalogue:rules.${current.id}.title`), to: law.rule(current.id) }
  }
  return terms
    .map(({ id, officialName, rule }) => ({
      id,
      officialName,
      name: t(`catalogue:terms.${id}.name`),
      text: t(`catalogue:terms.${id}.text`),
      rule: rule ? ruleOf(rule) : null,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
}
