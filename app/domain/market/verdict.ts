// Whether a firm should go to a market with a product now: go, not yet, no. Every reason names what would change it; nothing that is
// unknown counts as good.
import type { Duty } from '../duty/duty-for'
import { isUnknown, type Known } from '../duty/types'
import { isClosedFamily, type NotCovered } from '../requirement/reference/not-covered'
import type { Requirements } from '../requirement/requirements-for'
import { answerKey } from '../requirement/conditions'
import type { Answers } from '../requirement/types'
import { APPROVING, CONTROLLING, FORBIDDING } from './reference/forbidding'
import type { WarningId } from './warnings'

/** Text: fits:verdict.names.<id> */
export const VERDICTS = ['go', 'not_yet', 'no'] as const
export type Verdict = (typeof VERDICTS)[number]

/** In the order in which they are told. Text: fits:reasons.<id>.{title,change} */
export const VERDICT_REASONS = {
  closed: 'stops',
  forbidden: 'stops',
  not_collected: 'waits',
  not_covered: 'waits',
  sanctions: 'waits',
  end_user: 'waits',
  controlled_open: 'waits',
  duty_unknown: 'waits',
  duty_only_parcels: 'waits',
  defence: 'waits',
  added_unknown: 'waits',
  questions: 'waits',
  code_guess: 'says',
  duty_floor: 'says',
  approval: 'says',
  licence: 'says',
  coming: 'says',
  requirements: 'says',
} as const satisfies Readonly<Record<string, 'stops' | 'waits' | 'says'>>
export type ReasonId = keyof typeof VERDICT_REASONS
const IDS = Object.keys(VERDICT_REASONS) as ReasonId[]

export type VerdictReason = {
  readonly id: ReasonId
  readonly weighs: (typeof VERDICT_REASONS)[ReasonId]
  /** How many, where it counts something. */
  readonly count: number
  /** The requirements it is about; empty where it is about something else. */
  readonly requirements: readonly string[]
  /** The family of goods that is closed or not covered: its text names the law and whom to ask. */
  readonly family?: NotCovered
}

/** Going there now would be against it. */
export function isAgainst(verdict: Verdict): boolean {
  return verdict !== 'go'
}

export type Judged = { readonly verdict: Verdict; readonly reasons: readonly VerdictReason[] }

type Asked = {
  readonly hs6: string
  readonly market: string
  readonly duty: Known<Duty>
  readonly requirements: Requirements | { readonly unknown: string }
  readonly answers: Answers
  readonly warnings: readonly WarningId[]
  /** The firm has not yet checked the code. */
  readonly isGuess?: boolean
}

/** Of a market itself, whatever is sold; goods that pass through are another question. */
const SANCTIONS: readonly WarningId[] = ['ru_payment', 'ru_parties']
const AGAINST_DUMPING: readonly string[] = ['anti_dumping', 'countervailing', 'quota']

export function judge(asked: Asked): Judged {
  const family = 'unknown' in asked.requirements ? null : asked.requirements.notCovered
  const found = { ...ofDuty(asked.duty), ...ofRequirements(asked), ...ofRecord(asked) }
  const reasons = IDS.flatMap((id): readonly VerdictReason[] => {
    const one = found[id]
    if (!one) return []
    const base = { id, weighs: VERDICT_REASONS[id], count: one.length, requirements: one.filter(Boolean) }
    return [family && (id === 'closed' || id === 'not_covered') ? { ...base, family } : base]
  })
  const weighs = (how: VerdictReason['weighs']) => reasons.some((reason) => reason.weighs === how)
  return { verdict: weighs('stops') ? 'no' : weighs('waits') ? 'not_yet' : 'go', reasons }
}

/** Ids of requirements by reason; a reason that is about none has one empty id. */
type Found = Partial<Record<ReasonId, readonly string[] | null>>

const holds = (is: boolean): readonly string[] | null => (is ? [''] : null)
const some = (ids: readonly string[]): readonly string[] | null => (ids.length > 0 ? ids : null)

function ofDuty(duty: Known<Duty>): Found {
  if (isUnknown(duty)) return { duty_unknown: [''] }
  const { line, applied, range, added, defence, parcel } = duty
  // Whoever read the line in the official tariff has seen the notes beside it; a table knows nothing of them.
  const isRead = line !== null
  const isOpen = isUnknown(applied) && !isRead
  const hasParcels = parcel.perItem !== null && !(isUnknown(applied) && applied.unknown === 'no_such_code')
  return {
    duty_unknown: holds(isOpen && !hasParcels),
    // The sum for each item of a parcel stands whatever the code.
    duty_only_parcels: holds(isOpen && hasParcels),
    defence: isRead ? null : some(defence.filter(({ kind }) => AGAINST_DUMPING.includes(kind)).map(requirementOf)),
    added_unknown: holds(added.some(({ rate }) => rate !== null && isUnknown(rate))),
    duty_floor: holds(!isRead && !isUnknown(range) && range.isFloor),
  }
}

const requirementOf = ({ requirement }: { readonly requirement: string }) => requirement

function ofRequirements({ requirements, hs6, market, answers }: Asked): Found {
  if ('unknown' in requirements) return { not_collected: [''] }
  const { applies, toAnswer, coming, notCovered } = requirements
  const idOf = (one: { readonly requirement: { readonly id: string } }) => one.requirement.id
  const isControlled = ({ open }: (typeof toAnswer)[number]) => open.some((one) => CONTROLLING.includes(one))
  const forbidden = applies.map(idOf).filter((id) => forbids(id, { hs6, market, answers }))
  const highPriority = applies.map(idOf).filter((id) => id === 'ru_high_priority_items' && !forbidden.includes(id))
  return {
    forbidden: some(forbidden),
    closed: holds(notCovered !== null && isClosedFamily(notCovered)),
    not_covered: holds(notCovered !== null && !isClosedFamily(notCovered)),
    end_user: some(highPriority),
    controlled_open: some(toAnswer.filter(isControlled).map(idOf)),
    // All that wait are counted, as in the list on the page, the controlled ones among them.
    questions: toAnswer.some((one) => !isControlled(one)) ? toAnswer.map(idOf) : null,
    approval: some(applies.map(idOf).filter((id) => APPROVING.includes(id))),
    licence: some(applies.filter(({ requirement }) => requirement.kind === 'licence').map(idOf)),
    coming: some(coming.map(idOf)),
    requirements: some(applies.map(idOf)),
  }
}

function forbids(id: string, { hs6, market, answers }: Pick<Asked, 'hs6' | 'market' | 'answers'>): boolean {
  return FORBIDDING.some(
    (one) =>
      one.requirement === id &&
      (!one.market || one.market === market) &&
      (!one.prefixes || one.prefixes.some((prefix) => hs6.startsWith(prefix))) &&
      (!one.also || answers[answerKey(one.also, market)] === true),
  )
}

function ofRecord({ warnings, isGuess = false }: Asked): Found {
  return {
    sanctions: holds(warnings.some((id) => SANCTIONS.includes(id))),
    code_guess: holds(isGuess),
  }
}
