// What a task's page tells whoever does it: what it is for, what is needed and where, on which rules it rests, whom to ask.
import { findRule } from '~/domain/catalogue/catalogue'
import { contactsOf, isUnsure } from '~/domain/catalogue/contacts'
import { taskOn } from '~/domain/catalogue/in-force'
import { isRetired } from '~/domain/catalogue/roadmap'
import { byStanding, standingOn, type RuleStanding } from '~/domain/catalogue/rule-history'
import { kindOfTask } from '~/domain/catalogue/kind-of-task'
import type { Confidence, Task, TaskKind } from '~/domain/catalogue/types'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import type { IsoDate } from '~/domain/shared/dates'
import { sourceOf } from '~/features/law/source-queries.server'
import { glossaryLinker, type Text } from '~/features/law/term-queries.server'
import { taskTime } from '~/features/roadmap/time-words-queries.server'
import type { FirmRows } from '~/features/roadmap/rows-queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'

const GUIDANCE = ['need', 'where', 'hold', 'skip', 'cost', 'duration'] as const

export type RuleView = {
  readonly id: string
  readonly title: string
  readonly officialName: string
  readonly text: Text
  readonly source: string | null
  readonly standing: RuleStanding
  readonly to: string
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly lastCheckedOn: IsoDate
  readonly confidence: Confidence
}

export type ContactView = {
  readonly name: string
  readonly counter: string
  readonly url: string
  readonly phone: string
  readonly lastCheckedOn: IsoDate
  readonly isUnsure: boolean
}

export type MarketRules = {
  readonly name: string
  /** All rules of the market and its union; null where the portal keeps none of it. */
  readonly to: string | null
}

export type Guide = {
  readonly id: string
  readonly title: string
  readonly officialTerm: string
  readonly stage: { readonly id: string; readonly title: string }
  readonly guidance: readonly { readonly part: (typeof GUIDANCE)[number]; readonly text: Text }[]
  /** What the law asks of this kind of firm in another way. */
  readonly forKind: Text | null
  /** What to do, one after the other. */
  readonly steps: readonly Text[]
  readonly mistakes: readonly Text[]
  /** A short made-up case. */
  readonly example: Text | null
  /** Who is in charge today. */
  readonly authorities: readonly string[]
  /** Whom to ask, and where. */
  readonly contacts: readonly ContactView[]
  readonly rules: readonly RuleView[]
  /** The rules of the markets that the firm chose; null where the task is not about them. */
  readonly marketRules: readonly MarketRules[] | null
  readonly confidence: Confidence
  /** What to ask the authority, where the portal is not sure. */
  readonly confirm: string | null
}

type Described = {
  readonly task: Task
  readonly words: Words
  readonly day: IsoDate
  readonly rows: Pick<FirmRows, 'firm' | 'markets' | 'medians'>
}

/** Rules, terms and offices as of a day and for the firm's city; links keep the firm's menu and lead back to the task. */
export function guideOf({ task, words: { t, scope }, day, rows }: Described): Guide {
  const text = (part: string) => t(`catalogue:tasks.${task.id}.${part}`)
  // A text that is not there comes back as its own key.
  const ifThere = (part: string) => [text(part)].filter((found) => !found.endsWith(`tasks.${task.id}.${part}`))
  const law = paths.firm.law(scope.firmId, paths.firm.task(scope.firmId, task.id))
  const linked = glossaryLinker(scope.language, law)
  const numbered = (part: string) => [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => ifThere(`${part}.${number}`))
  const time = taskTime(t, task, rows.medians)
  const timed = isRetired(task, day)
    ? text('duration')
    : t('forecast:taskTime.stated', { time, stated: text('duration') })
  return {
    id: task.id,
    title: text('title'),
    officialTerm: translator('zh-CN')(`catalogue:tasks.${task.id}.title`),
    stage: {
      id: task.stage,
      title: t(`roadmap:stages.${task.stage}`, { title: t(`catalogue:stages.${task.stage}.title`) }),
    },
    guidance: GUIDANCE.map((part) => ({ part, text: linked(part === 'duration' ? timed : text(part)) })),
    forKind: kindOf(kindOfTask(task, rows.firm), text, linked),
    steps: numbered('steps').map(linked),
    example: ifThere('example').map(linked)[0] ?? null,
    mistakes: numbered('mistakes').map(linked),
    authorities: taskOn(task, day).authorities.map(({ id }) => t(`catalogue:authorities.${id}`)),
    marketRules: task.id === 'P06' ? marketRules(rows.markets, { language: scope.language, law }) : null,
    contacts: contactsOf(task.id, rows.firm.cityCode).map(({ id, url, phone, lastCheckedOn, ...rest }) => ({
      name: t(`catalogue:contacts.${id}.name`),
      counter: t(`catalogue:contacts.${id}.counter`),
      ...{ url, phone, lastCheckedOn, isUnsure: isUnsure(rest) },
    })),
    rules: [...task.rules, ...(task.retiredBy ? [task.retiredBy] : [])]
      .filter((id, index, all) => all.indexOf(id) === index)
      .flatMap((id) => {
        const rule = findRule(id)
        if (!rule) return []
        return [
          {
            ...rule,
            ...sourceOf(rule, scope.language),
            title: t(`catalogue:rules.${id}.title`),
            text: linked(t(`catalogue:rules.${id}.text`)),
            standing: standingOn(rule, day),
            to: law.rule(id),
          },
        ]
      })
      .toSorted(byStanding),
    confidence: task.confidence,
    confirm: task.confidence === 'high' ? null : text('confirm'),
  }
}

function kindOf(own: TaskKind | null, text: (part: string) => string, linked: (text: string) => Text) {
  return own ? linked(text(`kinds.${own.id}`)) : null
}

/** A market may be any country; the portal keeps rules of those it compares. */
function marketRules(
  chosen: FirmRows['markets'],
  { language, law }: { readonly language: Language; readonly law: LawPaths },
): readonly MarketRules[] {
  return chosen.map(({ market }) => ({
    name: destinationName(market, language),
    to: findMarket(market) ? law.rules(market) : null,
  }))
}
