// What has just been done, after the redirect that follows it.
import type { AdvisorScope } from '~/domain/access/scopes'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'

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
  reopen: 'casework:done.reopen',
  answer_second_look: 'casework:done.answer_second_look',
} as const

const JUST_NOW_MS = 10 * 60_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export async function noticeOf(scope: AdvisorScope, request: Request): Promise<string | null> {
  const { searchParams } = new URL(request.url)
  const done = searchParams.get('done') ?? ''
  if (!(done in DONE)) return null
  const of = searchParams.get('of') ?? new URL(request.url).pathname.split('/')[3] ?? ''
  // An address can be written by anybody: only what this reader has just done is said to be done.
  const just = { actorId: scope.userId, occurredAt: { gt: new Date(Date.now() - JUST_NOW_MS) } }
  const row = UUID.test(of)
    ? await db.application.findFirst({ where: { id: of, events: { some: just } }, select: { reference: true } })
    : null
  if (!row) return null
  return translator(scope.language)(DONE[done as keyof typeof DONE], { reference: row.reference }).trim()
}
