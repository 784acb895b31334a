// What has just been done, after the redirect that follows it, and how to take it back while nobody has been told.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope } from '~/domain/access/scopes'
import { HELD_BACK_MINUTES } from '~/domain/application/holding-back'
import { isOffered } from '~/domain/application/offers'
import { can, reviewerRole } from '~/domain/application/transitions'
import { formatTime } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { standingFrom } from './case-queries.server'

const DONE = {
  claim: 'reviews:notice.claimed',
  save_verdicts: 'reviews:notice.saved',
  release: 'reviews:notice.released',
  reassign: 'reviews:notice.reassigned',
  approve: 'reviews:notice.approved',
  approve_open: 'reviews:notice.approved',
  request_changes: 'reviews:notice.changes_requested',
  reject: 'reviews:notice.rejected',
  hold: 'casework:done.hold',
  resume: 'casework:done.resume',
  escalate: 'casework:done.escalate',
  settle_escalation: 'casework:done.settle_escalation',
  ask_colleague: 'casework:done.ask_colleague',
  answer_colleague: 'casework:done.answer_colleague',
  withdraw_question: 'casework:done.withdraw_question',
  take_back_decision: 'casework:done.take_back_decision',
  reopen: 'casework:done.reopen',
  answer_appeal: 'casework:done.answer_appeal',
} as const

/** While one of these waits to go out, the page says when. */
const DECISIONS = {
  approve: 'reviews:notice.goesOut.approve',
  approve_open: 'reviews:notice.goesOut.approve',
  request_changes: 'reviews:notice.goesOut.request_changes',
  reject: 'reviews:notice.goesOut.reject',
} as const

export type DoneNotice = {
  readonly heading: string
  readonly takeBack: { readonly to: string; readonly version: number; readonly requestId: string } | null
}

const JUST_NOW_MS = HELD_BACK_MINUTES * 60_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export async function noticeOf(scope: AdvisorScope, request: Request): Promise<DoneNotice | null> {
  const { searchParams } = new URL(request.url)
  const done = searchParams.get('done') ?? ''
  // Nothing was done, so there is nothing to look up.
  if (done === 'nothing_saved')
    return { heading: translator(scope.language)('reviews:notice.nothingSaved'), takeBack: null }
  if (!isDone(done)) return null
  const of = searchParams.get('of') ?? new URL(request.url).pathname.split('/')[3] ?? ''
  const row = UUID.test(of) ? await findJustDone(scope, of) : null
  if (!row) return null
  const { reference, decisionDueAt } = row
  const t = translator(scope.language)
  if (!isDecision(done) || isOut(row)) return { heading: t(DONE[done], { reference }).trim(), takeBack: null }
  // Taken back meanwhile: nothing is decided.
  if (decisionDueAt === null) return null
  const time = formatTime(scope.language, decisionDueAt)
  return { heading: t(DECISIONS[done], { reference, time }), takeBack: takeBackOf(scope, row) }
}

function isDone(word: string): word is keyof typeof DONE {
  return word in DONE
}
function isDecision(word: string): word is keyof typeof DECISIONS {
  return word in DECISIONS
}

type Row = NonNullable<Awaited<ReturnType<typeof findJustDone>>>

function isOut({ status, decisionDueAt, rejectionById }: Row): boolean {
  return decisionDueAt === null && (rejectionById !== null || !can(status, 'record_verdicts', LEAD))
}
const LEAD = { role: 'lead_advisor', belongsToFirm: false } as const

function takeBackOf(scope: AdvisorScope, row: Row): DoneNotice['takeBack'] {
  const actor = { role: reviewerRole(scope, row.assigneeId), belongsToFirm: false }
  if (!isOffered(standingFrom(row), 'take_back_decision', actor)) return null
  return { to: paths.advisor.case(row.id), version: row.version, requestId: randomUUID() }
}

/** An address can be written by anybody: only what this reader has just done is said to be done. */
function findJustDone({ userId }: AdvisorScope, id: string) {
  const just = { actorId: userId, occurredAt: { gt: new Date(Date.now() - JUST_NOW_MS) } }
  return db.application.findFirst({
    where: { id, events: { some: just } },
    select: {
      ...{
        id: true,
        reference: true,
        version: true,
        status: true,
        assigneeId: true,
        heldUntil: true,
        escalatedAt: true,
      },
      ...{ rejectionById: true, isAppealOpen: true, decisionDueAt: true },
    },
  })
}
