// Under which keys the words of requirements stand. They are many and stay on the server: a loader sends those that a page shows.
import type { NoticeId } from './notices'
import type { Contradiction } from './proposals'
import type { NotCovered } from './reference/not-covered'
import type { ChinaRule, ProposalReason } from './reference/proposals'
import type { RequirementsUnknown } from './requirements-for'
import type { ConditionId, Repeat, RequirementKind, RequirementWho } from './types'

export type EntryText = 'title' | 'need' | 'evidence' | 'authority' | 'law'

export const REQUIREMENT_KEYS = {
  entry: (id: string, part: EntryText) => `requirements:entries.${id}.${part}` as const,
  condition: (id: ConditionId) => `requirements:conditions.${id}` as const,
  /** What a reason rests on where the answer was no; only for conditions that some requirement turns round. */
  notCondition: (id: ConditionId) => `requirements:notConditions.${id}` as const,
  /** The same as a whole question. */
  ask: (id: ConditionId) => `requirements:asks.${id}` as const,
  confirm: (id: string) => `requirements:confirm.${id}` as const,
  kind: (id: RequirementKind) => `requirements:kinds.${id}` as const,
  who: (id: RequirementWho) => `requirements:who.${id}` as const,
  repeat: (id: Repeat) => `requirements:repeat.${id}` as const,
  notice: (id: NoticeId) => `requirements:notices.${id}` as const,
  notCovered: (id: NotCovered) => `requirements:notCovered.${id}` as const,
  closed: 'requirements:closed',
  unknown: (id: RequirementsUnknown) => `requirements:unknown.${id}` as const,
  proposal: (id: ProposalReason) => `requirements:proposals.${id}` as const,
  china: (id: ChinaRule['because']) => `requirements:china.${id}` as const,
  whyAsk: (kind: Contradiction['kind']) => `requirements:whyAsk.${kind}` as const,
  excludedBy: 'requirements:excludedBy',
  unknownStart: 'requirements:unknownStart',
  guess: 'requirements:guess',
  unsourced: 'requirements:unsourced',
} as const
