// What stands around a case: why it rests, who is asked, what a second reader or the firm has to say, and what may be done.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope } from '~/domain/access/scopes'
import type { EscalationReason, HoldReason, Reading } from '~/domain/application/events'
import { isOffered } from '~/domain/application/offers'
import { can, reviewerRole, type Actor } from '~/domain/application/transitions'
import { translator } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import { standingFrom } from './case-queries.server'
import { loadCasework, type CaseworkRows, type QuestionRow, type ReadingRow } from './casework-rows-queries.server'

const MORE = [
  'take_back_decision',
  'hold',
  'resume',
  'escalate',
  'settle_escalation',
  'ask_colleague',
  'reopen',
] as const
export type MoreCommand = (typeof MORE)[number]

export type Remark = Written & {
  readonly isAnswer: boolean
  readonly reason: EscalationReason | null
  readonly who: string
  readonly at: string
}
export type Question = Pick<QuestionRow, 'id' | 'askedAt' | 'answeredBy' | 'answeredAt' | 'isGone'> & {
  readonly question: Written
  readonly answer: Written
  readonly colleague: string
  readonly asker: string
  /** The reader was asked, or answers as a lead. */
  readonly mayAnswer: boolean
  /** Closed without an answer; `answeredBy` withdrew it. */
  readonly isWithdrawn: boolean
  /** The reader asked, or withdraws as a lead. */
  readonly mayWithdraw: boolean
}
export type Appeal = {
  readonly item: string
  readonly remark: string
  readonly note: Written
  readonly reason: Written
  readonly askedAt: string
  readonly answer: (Written & { readonly isUpheld: boolean; readonly who: string }) | null
  readonly mayAnswer: boolean
  /** The reader gave the verdict, so somebody else has to look. */
  readonly isOwnVerdict: boolean
}

/** Readers disagree with a lead's own decision: another lead settles it, or there is none. */
type OwnDecision = 'for_another' | 'alone' | null

export type Casework = {
  readonly version: number
  readonly requestId: string
  readonly hold: { readonly until: string; readonly reason: HoldReason } | null
  /** What a lead advisor is asked about: words that nobody has settled yet, readers who do not agree, or both. */
  readonly escalation: {
    readonly words: Remark | null
    readonly isByReaders: boolean
    readonly own: OwnDecision
  } | null
  readonly rejectionBy: string | null
  /** Decided, and not out yet. */
  readonly decision: {
    readonly kind: Reading
    readonly who: string
    readonly goesOutAt: string
    readonly summary: Written
  } | null
  readonly remarks: readonly Remark[]
  readonly questions: readonly Question[]
  /** What two readers said of the same round; for leads. */
  readonly readings: readonly (Omit<ReadingRow, 'note' | 'noteLanguage'> & { readonly note: Written })[]
  readonly appeal: Appeal | null
  readonly may: readonly MoreCommand[]
  /** Why a lead advisor cannot reopen it. */
  readonly closedFor: 'newer_case' | 'outcome_counted' | null
  readonly colleagues: CaseworkRows['colleagues']
}

/** One query. */
export async function getCasework(scope: AdvisorScope, applicationId: string | undefined): Promise<Casework> {
  const rows = await loadCasework(applicationId, scope.userId)
  const actor = { role: reviewerRole(scope, rows.assigneeId), belongsToFirm: rows.isOwnFirm }
  const offered = MORE.filter((command) => isOffered(standingFrom(rows), command, actor))
  const closedFor = offered.includes('reopen') ? reasonToStayClosed(rows) : null
  const somebody = translator(scope.language)('applications:somebody')
  const remarks = rows.remarks.map(({ type, reason, text, language, who, at }) => ({
    ...{ isAnswer: type === 'escalation_settled', reason, who: who ?? somebody, at },
    ...asWritten(text, language),
  }))
  return {
    version: rows.version,
    requestId: randomUUID(),
    hold: rows.heldUntil ? { until: rows.heldUntil, reason: rows.holdReason ?? 'other' } : null,
    escalation: escalationOf(rows, remarks),
    rejectionBy: rows.rejectionById === null ? null : (rows.rejectionBy ?? somebody),
    decision: decisionOf(rows, somebody),
    remarks,
    questions: rows.questions.map(({ colleagueId, askerId, ...question }) => ({
      ...{ id: question.id, askedAt: question.askedAt, answeredAt: question.answeredAt, isGone: question.isGone },
      question: asWritten(question.question, question.questionLanguage),
      answer: asWritten(question.answer, question.answerLanguage),
      colleague: question.colleague ?? somebody,
      asker: question.asker ?? somebody,
      answeredBy: question.answeredAt && (question.answeredBy ?? somebody),
      mayAnswer:
        question.answeredAt === null &&
        can(rows.status, 'answer_colleague', actor) &&
        (scope.isLead || colleagueId === scope.userId),
      isWithdrawn: question.answeredAt !== null && question.answer === null,
      mayWithdraw:
        question.answeredAt === null &&
        can(rows.status, 'withdraw_question', actor) &&
        (scope.isLead || askerId === scope.userId),
    })),
    readings: (scope.isLead && !rows.isOwnFirm ? rows.readings : []).map(({ noteLanguage, ...reading }) => ({
      ...{ ...reading, note: asWritten(reading.note, noteLanguage) },
    })),
    appeal: appealOf(rows, { scope, actor, somebody }),
    may: offered
      .filter((command) => command !== 'reopen' || closedFor === null)
      .filter((command) => command !== 'settle_escalation' || ownDecision(rows) !== 'for_another'),
    closedFor,
    colleagues: offered.includes('ask_colleague') ? rows.colleagues : [],
  }
}

/** Words carry the moment of their event, so that a moment without words is that of readers who disagreed. */
function escalationOf(rows: CaseworkRows, remarks: readonly Remark[]): Casework['escalation'] {
  const { escalatedAt } = rows
  if (escalatedAt === null) return null
  const last = remarks.at(-1)
  return {
    words: last && !last.isAnswer ? last : null,
    isByReaders: !remarks.some(({ isAnswer, at }) => !isAnswer && at === escalatedAt),
    own: ownDecision(rows),
  }
}

function ownDecision({ isOwnDisagreement, hasOtherLead }: CaseworkRows): OwnDecision {
  if (!isOwnDisagreement) return null
  return hasOtherLead ? 'for_another' : 'alone'
}

function decisionOf({ decision, decisionDueAt }: CaseworkRows, somebody: string): Casework['decision'] {
  if (!decision || decisionDueAt === null) return null
  const { decision: kind, who, summary, summaryLanguage } = decision
  return { kind, who: who ?? somebody, goesOutAt: decisionDueAt, summary: asWritten(summary, summaryLanguage) }
}

function reasonToStayClosed({ hasNewerCase, isOutcomeCounted }: CaseworkRows): Casework['closedFor'] {
  if (hasNewerCase) return 'newer_case'
  return isOutcomeCounted ? 'outcome_counted' : null
}

type Reader = { readonly scope: AdvisorScope; readonly actor: Actor; readonly somebody: string }

function appealOf(rows: CaseworkRows, { scope, actor, somebody }: Reader): Appeal | null {
  const look = rows.appeal
  if (!look) return null
  const t = translator(scope.language)
  const isOffering = isOffered(standingFrom(rows), 'answer_appeal', actor)
  const isOwnVerdict = look.judgedById === scope.userId
  return {
    item: look.label?.[scope.language] ?? look.itemId,
    remark: look.reasonCode
      ? `${look.reasonCode} ${t(`reviews:reasons.${look.reasonCode}.title` as 'common:back')}`
      : '',
    note: asWritten(look.note, look.noteLanguage),
    reason: asWritten(look.reason, look.reasonLanguage),
    askedAt: look.askedAt,
    answer:
      look.isUpheld === null
        ? null
        : {
            isUpheld: look.isUpheld,
            ...asWritten(look.answer, look.answerLanguage),
            who: look.answeredBy ?? somebody,
          },
    mayAnswer: isOffering && !isOwnVerdict,
    isOwnVerdict: isOffering && isOwnVerdict,
  }
}
