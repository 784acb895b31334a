// What the pages ask of a case. Ids of rows that are written with it are given here; the words lie in those rows.
import type { AdvisorScope, FirmScope, SystemScope } from '~/domain/access/scopes'
import type { Command, Refusal } from '~/domain/application/command'
import type { Written } from '~/domain/message/written'
import type {
  AssignReason,
  EscalationReason,
  HoldReason,
  Reading,
  ReassignReason,
  ReopenReason,
  TakenBackReason,
  VerdictEntry,
} from '~/domain/application/events'
import type { VersionConflict } from './conflict-queries.server'

export type GivenVerdict = Pick<VerdictEntry, 'itemId' | 'verdict'> & {
  readonly reasonCode: string | null
  readonly note: string
}

export type GivenDecision = {
  readonly verdicts: readonly GivenVerdict[]
  readonly summary: string
  /** Of a summary that was written earlier; without it the page and the letters say which it is. */
  readonly summaryLanguage?: Written['language']
  readonly isEnough?: boolean | null
  /** Approving: items without a verdict are accepted with it, after the advisor has confirmed that. */
  readonly acceptsOpen?: boolean
}

export type CaseCommand =
  | { readonly name: 'claim' | 'release' | 'withdraw' | 'resume' | 'expire' }
  | { readonly name: 'assign'; readonly assigneeId: string; readonly reason?: AssignReason }
  | { readonly name: 'reassign'; readonly assigneeId: string; readonly reason: ReassignReason | null }
  | { readonly name: 'record_verdicts'; readonly verdicts: readonly GivenVerdict[]; readonly isEnough?: boolean | null }
  | ({ readonly name: Reading } & GivenDecision)
  /** What the pages do: the decision goes out by itself a little later, and can be taken back until then. */
  | ({ readonly name: 'prepare_decision'; readonly decision: Reading } & GivenDecision)
  | { readonly name: 'take_back_decision'; readonly reason: TakenBackReason }
  /** A second reader's own answer, given without knowing the first. */
  | { readonly name: 'read'; readonly readingId: string; readonly reading: Reading; readonly note: string }
  | { readonly name: 'appeal'; readonly itemId: string; readonly text: string }
  | { readonly name: 'answer_appeal'; readonly isUpheld: boolean; readonly text: string }
  | { readonly name: 'hold'; readonly until: Date; readonly reason: HoldReason }
  | { readonly name: 'escalate'; readonly reason: EscalationReason; readonly text: string }
  | { readonly name: 'settle_escalation'; readonly text: string }
  | { readonly name: 'ask_colleague'; readonly colleagueId: string; readonly text: string }
  | { readonly name: 'answer_colleague'; readonly consultationId: string; readonly text: string }
  | { readonly name: 'withdraw_question'; readonly consultationId: string }
  | { readonly name: 'reopen'; readonly reason: ReopenReason }

export type CaseScope = AdvisorScope | FirmScope | SystemScope

export type CaseRefusal =
  | Refusal
  | VersionConflict
  | { readonly code: 'busy' | 'no_such_advisor' | 'already_theirs' | 'reading_gone' | 'question_answered' }
  | { readonly code: 'declaration_invalid' | 'declaration_duplicate'; readonly itemId: string }

/** The command as the domain decides it, with what it has to know beyond the state. */
export type Prepared = {
  readonly command: Command
  readonly isFirstReader?: boolean
  readonly isAsked?: boolean
  readonly isAsker?: boolean
  readonly hasNewerCase?: boolean
  readonly isOutcomeCounted?: boolean
  /** What the firm reads with a rejection that a second reader confirms. */
  readonly summary?: Written
}
