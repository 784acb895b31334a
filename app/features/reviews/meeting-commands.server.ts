// Two windows, or two people, on one case: what only one of them changed is kept, and what both changed is put before the slower one.
// Verdicts are saved at once as far as they do not meet another change; a decision is not made on what its page has not shown.
import type { AdvisorScope } from '~/domain/access/scopes'
import { compareChange } from '~/domain/shared/changes'
import { mergeVerdicts, NO_OPINION } from '~/domain/application/verdict-merge'
import { ok, refused, type Result } from '~/domain/shared/result'
import { execute, type CaseRefusal, type Done } from '~/features/applications/commands.server'
import { whoDid, type VersionConflict } from '~/features/applications/conflict-queries.server'
import { formatDateTime } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { FormReply, Message } from '~/i18n/message-key'
import { db } from '~/server/db.server'
import { enoughText, keepName } from './components/names'
import type { CaseForm } from './schema'

export type JudgingForm = Extract<CaseForm, { readonly drawn: unknown }>

/** Somebody has worked on the case: what is said of it, and which items are drawn as they are saved now. */
export type Met = {
  readonly code: 'met'
  readonly reply: Pick<FormReply, 'errors' | 'heading' | 'lead'>
  readonly settled: readonly string[]
  /** The answers are newer than what was accepted of them. */
  readonly isNewRound: boolean
}

type Meeting = {
  readonly applicationId: string
  readonly form: JudgingForm
  readonly conflict: VersionConflict
  readonly now: Date
}

/** After `execute` has refused: what can be saved all the same, and what has to be asked. */
export async function meetOthers(
  scope: AdvisorScope,
  { applicationId, form, conflict, now }: Meeting,
): Promise<Result<Done, CaseRefusal | Met>> {
  const there = await loadThere(scope, applicationId, form.expectedVersion)
  const merged = mergeVerdicts({ given: form.verdicts, stored: there.opinions, known: form.drawn ?? {} })
  const enough = meetEnough(form, there)
  const isSaving = form.intent === 'save_verdicts' && !there.isNewRound
  const isEnough = enough === 'write' ? form.isEnough : null
  if (isSaving && (merged.write.length > 0 || isEnough !== null)) {
    const press = { requestId: `${form.requestId}.rest`, expectedVersion: there.version, now }
    const saved = await execute(
      scope,
      applicationId,
      { name: 'record_verdicts', verdicts: merged.write, isEnough },
      press,
    )
    if (!saved.ok) return saved
    if (merged.conflicts.length === 0 && enough !== 'conflict') return saved
  }
  // Everything stood there already.
  if (isSaving && merged.conflicts.length === 0 && enough !== 'conflict')
    return ok({ applicationId, version: form.expectedVersion })
  const both = there.isNewRound ? [] : merged.conflicts
  const errors = [
    ...both.map(({ itemId }) => ({ field: keepName(itemId), message: there.saidOf(itemId) })),
    ...(enough === 'conflict' && !there.isNewRound ? [{ field: 'isEnough', message: there.enoughSaid }] : []),
  ]
  const general = {
    field: null,
    message: { key: 'refusals:applications.version_conflict', values: conflict.values },
  } as const
  return refused({
    code: 'met',
    reply: {
      errors: isSaving ? errors : [general, ...errors],
      heading: { key: there.isOwn ? 'verdicts:meanwhile.headingOwn' : 'verdicts:meanwhile.heading' },
      lead: { key: leadOf({ isSaving, isNewRound: there.isNewRound, both: errors.length }) },
    },
    settled: [...merged.leave, ...(isSaving ? merged.write : [])].map(({ itemId }) => itemId),
    isNewRound: there.isNewRound,
  })
}

type Leading = { readonly isSaving: boolean; readonly isNewRound: boolean; readonly both: number }

function leadOf({ isSaving, isNewRound, both }: Leading): Message['key'] {
  if (isNewRound) return 'verdicts:meanwhile.newRound'
  if (isSaving) return 'verdicts:meanwhile.saved'
  return both > 0 ? 'verdicts:meanwhile.waitsBoth' : 'verdicts:meanwhile.waits'
}

type There = Awaited<ReturnType<typeof loadThere>>

/** Whether the information suffices is one answer for the case, and meets others as an item does. */
function meetEnough({ drawn, isEnough }: JudgingForm, there: There): ReturnType<typeof compareChange> {
  const known = drawn?.isEnough ?? null
  return compareChange({ stored: enoughText(there.isEnough), typed: enoughText(isEnough), known })
}

async function loadThere(scope: AdvisorScope, applicationId: string, seen: number) {
  const t = translator(scope.language)
  const row = await db.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: {
      ...{ version: true, round: true, isEnough: true },
      verdicts: true,
      events: {
        where: { seq: { gt: seen } },
        orderBy: { seq: 'desc' },
        select: { type: true, actorId: true, occurredAt: true },
      },
    },
  })
  const verdicts = row.verdicts.filter(({ round }) => round === row.round)
  const ids = [...verdicts.map(({ advisorId }) => advisorId), ...row.events.map(({ actorId }) => actorId)]
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const who = (id: string) => whoDid({ id, name: people.find((one) => one.id === id)?.name ?? null }, scope)
  const judged = row.events.find(({ type }) => type === 'information_judged')
  return {
    version: row.version,
    isEnough: row.isEnough,
    isNewRound: row.events.some(({ type }) => type === 'resubmitted'),
    isOwn: row.events.length > 0 && row.events.every(({ actorId }) => actorId === scope.userId),
    opinions: Object.fromEntries(
      verdicts.map(({ itemId, verdict, reasonCode, note }) => [itemId, { ...NO_OPINION, verdict, reasonCode, note }]),
    ),
    saidOf(itemId: string): Message {
      const given = verdicts.find((one) => one.itemId === itemId)
      const when = given ? formatDateTime(scope.language, given.givenAt) : ''
      return { key: 'verdicts:meanwhile.item', values: { who: who(given?.advisorId ?? ''), when } }
    },
    enoughSaid: {
      key: 'verdicts:meanwhile.isEnough',
      values: {
        who: who(judged?.actorId ?? ''),
        value: t(`reviews:case.enoughAnswers.${row.isEnough ? 'yes' : 'no'}`),
      },
    } satisfies Message,
  }
}
