// Saves answers of the readiness check and, with them, what they come to: the history is written at the moment of the change.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { mergeAnswers, type TypedAnswer } from '~/domain/evidence/merge-answers'
import { mayNotApplyTo } from '~/domain/readiness/question'
import { withRecord, type Recorded } from '~/domain/readiness/from-record'
import { QUESTIONS, READINESS_EDITION } from '~/domain/readiness/reference/questions'
import { scoreReadiness } from '~/domain/readiness/score'
import { verdictOn } from '~/domain/readiness/verdict'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { spendLimit, type OverLimit } from '~/features/security/limit-commands.server'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Message } from '~/i18n/message-key'
import { db, Prisma, type Tx } from '~/server/db.server'
import { recordedIn } from './record-queries.server'
import { answersOf, firmOf, loadReadinessRows, storedValue, type ReadinessRows } from './row-queries.server'

export type AnswerRefusal = { readonly field: string; readonly message: Message }
export type SavedReadiness = { readonly savedAt: Date; readonly refusals: readonly AnswerRefusal[] }
type Write = { readonly fieldId: string; readonly value: string }

/** Each answer that cannot be taken is refused by itself, with the rest saved. `now` is when the answers were received. */
export async function saveReadiness(
  scope: FirmScope,
  typed: readonly TypedAnswer[],
  now: Date,
): Promise<Result<SavedReadiness, { readonly code: 'viewer_cannot_edit' } | OverLimit<'readiness.too_often'>>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  return db.$transaction(async (tx): ReturnType<typeof saveReadiness> => {
    // Two members who save at once come one after the other, so that no score of the history misses an answer.
    await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${scope.firmId}::uuid FOR NO KEY UPDATE`
    const rows = await loadReadinessRows(tx, scope.firmId)
    const { writes, refusals } = merge({ rows, typed, scope, now })
    if (writes.length > 0) {
      const left = await spendLimit(tx, { limit: 'readinessScores', who: scope.firmId, code: 'readiness.too_often' })
      if (!left.ok) return left
    }
    await writeAnswers(tx, { scope, writes, now })
    if (writes.length > 0) {
      const recorded = recordedIn(await loadRoadmap(tx, scope.firmId, chinaDay(now)))
      await writeScore(tx, { scope, rows, writes, recorded, now })
    }
    return ok({ savedAt: now, refusals })
  })
}

type Saving = {
  readonly rows: ReadinessRows
  readonly typed: readonly TypedAnswer[]
  readonly scope: FirmScope
  readonly now: Date
}

function merge({ rows, typed, scope, now }: Saving) {
  const firm = firmOf(rows)
  const applying = new Set(QUESTIONS.filter((one) => !mayNotApplyTo(one, firm)).map(({ id }) => String(id)))
  const isOffered = ({ fieldId, value }: TypedAnswer) => value !== 'not_applicable' || !applying.has(fieldId)
  const merged = mergeAnswers({
    stored: Object.fromEntries(
      rows.answers.map((row) => [
        row.questionId,
        { ...row, value: storedValue(row), savedAt: new Date(row.savedAt), savedByName: row.savedByName },
      ]),
    ),
    typed: typed.filter(isOffered),
    isEditable: () => true,
    personId: scope.userId,
    receivedAt: now,
  })
  const refusals = merged.refusals.map((refusal): AnswerRefusal => {
    if (!('theirs' in refusal)) return { field: refusal.fieldId, message: { key: 'forms:unknownOption' } }
    const values = { name: refusal.theirs.savedByName ?? '', answer: wordsOf(refusal.fieldId, refusal.theirs, scope) }
    const isOwn = refusal.code === 'answer_changed_elsewhere'
    const key = isOwn ? 'refusals:readiness.changed_elsewhere' : 'refusals:readiness.changed_by_colleague'
    return { field: refusal.fieldId, message: { key, values } }
  })
  const notOffered = typed
    .filter((one) => !isOffered(one))
    .map(({ fieldId }): AnswerRefusal => ({ field: fieldId, message: { key: 'refusals:readiness.applies' } }))
  return { writes: merged.writes, refusals: [...refusals, ...notOffered] }
}

function wordsOf(id: string, { value }: { readonly value: string }, { language }: FirmScope): string {
  const t = translator(language)
  return value === 'not_applicable' ? t('readiness:notApplicable') : t(`questions:${id}.levels.${value}` as ServerKey)
}

type Writing = { readonly scope: FirmScope; readonly writes: readonly Write[]; readonly now: Date }

async function writeAnswers(tx: Tx, { scope, writes, now }: Writing): Promise<void> {
  if (writes.length === 0) return
  const lines = writes.map(
    ({ fieldId, value }) =>
      Prisma.sql`(${scope.firmId}::uuid, ${fieldId}, ${levelOf(value)}::smallint, ${now}, ${scope.userId})`,
  )
  await tx.$executeRaw`
    INSERT INTO "ReadinessAnswer" ("firmId", "questionId", level, "savedAt", "savedById") VALUES ${Prisma.join(lines)}
    ON CONFLICT ("firmId", "questionId")
    DO UPDATE SET level = EXCLUDED.level, "savedAt" = EXCLUDED."savedAt", "savedById" = EXCLUDED."savedById"`
}

type Scoring = Writing & { readonly rows: ReadinessRows; readonly recorded: readonly Recorded[] }

async function writeScore(tx: Tx, { scope, rows, writes, recorded, now }: Scoring): Promise<void> {
  const changed = writes.map(({ fieldId, value }) => ({ questionId: fieldId, level: levelOf(value) }))
  const answers = withRecord(answersOf([...rows.answers, ...changed]), recorded)
  const readiness = scoreReadiness({ answers, firm: firmOf(rows) })
  await tx.readinessScore.create({
    data: {
      firmId: scope.firmId,
      day: chinaDay(now),
      scoredAt: now,
      tenths: Math.round(readiness.score * 10),
      verdict: verdictOn(readiness).verdict,
      answered: QUESTIONS.length - readiness.open.length,
      answers,
      edition: READINESS_EDITION,
    },
  })
}

function levelOf(value: string): number | null {
  return value === 'not_applicable' ? null : Number(value)
}
