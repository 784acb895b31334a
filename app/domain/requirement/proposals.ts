// What the code proposes for the product's flags and for China's side, and whether an answer goes against it, so that it is asked once why.
import { PRODUCT_FLAGS, type ProductFlag } from '../firm/profile'
import type { IsoDate } from '../shared/dates'
import type { RefundCeiling } from '../trade/reference/refund-ceilings'
import { refundSteps } from '../trade/refund-ceiling'
import {
  CHINA_RULES,
  CHINA_TASKS,
  DECIDED_BY_CODE,
  FLAG_RULES,
  type ChinaRule,
  type FlagRule,
  type Strength,
} from './reference/proposals'
import { selectedBy } from './requirement-list'
import type { Requirement } from './types'

export type Proposal = {
  readonly flag: ProductFlag
  readonly strength: Strength
  readonly reasons: readonly FlagRule[]
}

type Asked = { readonly hs6: string; readonly day: IsoDate }

function isUnder(hs6: string, prefixes: string | undefined): boolean {
  return prefixes?.split(' ').some((prefix) => hs6.startsWith(prefix)) ?? false
}

/** In the order of the flags; the strongest reason decides. */
export function proposedFlags({ hs6, day }: Asked): readonly Proposal[] {
  const rules = FLAG_RULES.filter((rule) => isUnder(hs6, rule.hs) && !isUnder(hs6, rule.except) && isInForce(rule, day))
  return PRODUCT_FLAGS.flatMap((flag) => {
    const reasons = rules.filter((rule) => rule.flag === flag)
    if (reasons.length === 0) return []
    const strength = reasons.some((rule) => rule.strength === 'likely') ? 'likely' : 'possible'
    return [{ flag, strength, reasons }]
  })
}

function isInForce({ from, to }: FlagRule, day: IsoDate): boolean {
  return (!from || from <= day) && (!to || day <= to)
}

/** Text: requirements:whyAsk.<kind> */
export type Contradiction = { readonly flag: ProductFlag; readonly kind: 'missing' | 'unexpected' }

/** A likely flag that was left out, or one that nothing in the code supports. @checked */
export function contradictsProposal({
  flags,
  ...asked
}: Asked & { readonly flags: readonly string[] }): readonly Contradiction[] {
  const proposed = proposedFlags(asked)
  return PRODUCT_FLAGS.flatMap((flag): readonly Contradiction[] => {
    const proposal = proposed.find((one) => one.flag === flag)
    if (!flags.includes(flag)) return proposal?.strength === 'likely' ? [{ flag, kind: 'missing' }] : []
    return !proposal && DECIDED_BY_CODE.includes(flag) ? [{ flag, kind: 'unexpected' }] : []
  })
}

type OfProducts = Asked & {
  readonly flags: readonly string[]
  /** Codes of the firm's other products: a flag of the profile may be theirs. */
  readonly others: readonly string[]
}

/** What to ask about one of several products: a flag that another product's code supports is no surprise. */
export function contradictionsOf({ others, ...asked }: OfProducts): readonly Contradiction[] {
  const supported = others.flatMap((hs6) => proposedFlags({ hs6, day: asked.day }).map(({ flag }) => flag))
  return contradictsProposal(asked).filter(({ flag, kind }) => kind === 'missing' || !supported.includes(flag))
}

/** An answer and a code for which somebody has said why. */
export type Explained = { readonly flag: string; readonly kind: string; readonly hs6: string }

/** What nobody has explained yet for this code; the same answer for the same code is asked once. */
export function unexplained(asked: OfProducts & { readonly reasons: readonly Explained[] }): readonly Contradiction[] {
  const { reasons, hs6 } = asked
  return contradictionsOf(asked).filter(
    ({ flag, kind }) => !reasons.some((one) => one.hs6 === hs6 && one.flag === flag && one.kind === kind),
  )
}

export type ChinaSide = {
  readonly rules: readonly (ChinaRule & { readonly isComing: boolean })[]
  /** Requirements of China's side that the code selects, with the tasks they belong to. */
  readonly requirements: readonly { readonly requirement: Requirement; readonly tasks: readonly string[] }[]
}

/** Wherever the goods go: a rule of China that is not yet in force says so now. */
export function chinaSide({ hs6, day }: Asked): ChinaSide {
  const { now, coming } = refundSteps({ hs6, day })
  const refunds = [...(now ? [now] : []), ...coming].map(refundRule)
  const rules = [...refunds, ...CHINA_RULES.filter(({ hs }) => isUnder(hs6, hs))].map((rule) => ({
    ...rule,
    isComing: day < rule.from,
  }))
  const own = selectedBy({ hs6, market: ANY_MARKET }).filter(
    ({ id, validFrom, validTo }) =>
      Object.hasOwn(CHINA_TASKS, id) && !(validFrom && day < validFrom) && !(validTo && validTo < day),
  )
  return { rules, requirements: own.map((requirement) => ({ requirement, tasks: CHINA_TASKS[requirement.id] ?? [] })) }
}

function refundRule({ percent, from, rule, hs, strength, confidence }: RefundCeiling): ChinaRule {
  const because = percent === '0' ? 'refund_ends' : 'refund_falls'
  return { because, strength, tasks: REFUND_TASKS, rule, hs, percent, from, confidence }
}

/** The claim of the refund. */
const REFUND_TASKS = ['T13']

/** China's side is the same for all markets. */
const ANY_MARKET = 'PL'

export type ChinaChange = {
  readonly come: ChinaSide
  readonly go: ChinaSide
}

/** What of China's side comes and goes when goods get another code. */
export function chinaSideChange({
  from,
  to,
  day,
}: {
  readonly from: string
  readonly to: string
  readonly day: IsoDate
}) {
  const [before, after] = [chinaSide({ hs6: from, day }), chinaSide({ hs6: to, day })]
  return { come: sideWithout(after, before), go: sideWithout(before, after) } satisfies ChinaChange
}

function sideWithout({ rules, requirements }: ChinaSide, other: ChinaSide): ChinaSide {
  const isIn = (rule: ChinaRule) =>
    other.rules.some((one) => one.rule === rule.rule && one.because === rule.because && one.from === rule.from)
  const has = (id: string) => other.requirements.some(({ requirement }) => requirement.id === id)
  return {
    rules: rules.filter((rule) => !isIn(rule)),
    requirements: requirements.filter(({ requirement }) => !has(requirement.id)),
  }
}
