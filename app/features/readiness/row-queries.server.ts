// What is stored of a firm's readiness, in one query.
import { isLevel, type Answer } from '~/domain/readiness/question'
import { QUESTION_IDS, type QuestionId } from '~/domain/readiness/reference/questions'
import type { Answers } from '~/domain/readiness/score'
import type { Verdict } from '~/domain/readiness/verdict'
import { isTrack, sellsOnlyServices } from '~/domain/firm/profile'
import type { IsoDate } from '~/domain/shared/dates'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'

export type AnswerRow = {
  readonly questionId: string
  readonly level: number | null
  readonly savedAt: string
  readonly savedById: string
  readonly savedByName: string | null
}
/** The last score of a day. */
export type ScoreRow = {
  readonly day: IsoDate
  readonly tenths: number
  readonly verdict: Verdict
  readonly answered: number
}
export type ReadinessRows = {
  readonly tracks: readonly string[]
  readonly answers: readonly AnswerRow[]
  /** Oldest first. */
  readonly history: readonly ScoreRow[]
}

const MOST_DAYS = 60

/** Throws the 404 answer when there is no such firm. */
export async function loadReadinessRows(client: Pick<Tx, '$queryRaw'>, firmId: string): Promise<ReadinessRows> {
  const found = await client.$queryRaw<{ rows: ReadinessRows }[]>`
    SELECT json_build_object(
      'tracks', f.tracks,
      'answers', (SELECT coalesce(json_agg(row_to_json(a)), '[]') FROM (
        SELECT r."questionId", r.level, r."savedAt", r."savedById", u.name AS "savedByName"
        FROM "ReadinessAnswer" r LEFT JOIN "User" u ON u.id = r."savedById" WHERE r."firmId" = f.id) a),
      'history', (SELECT coalesce(json_agg(row_to_json(d) ORDER BY d.day), '[]') FROM (
        SELECT DISTINCT ON (day) day, tenths, verdict, answered FROM "ReadinessScore"
        WHERE "firmId" = f.id ORDER BY day DESC, id DESC LIMIT ${MOST_DAYS}) d)
    ) AS rows
    FROM "Firm" f WHERE f.id = ${firmId}::uuid`
  const rows = found[0]?.rows
  if (!rows) throw notFound()
  return rows
}

/** Answers to questions of this edition; what an older edition asked is passed over. */
export function answersOf(rows: readonly Pick<AnswerRow, 'questionId' | 'level'>[]): Answers {
  const entries = rows.flatMap(({ questionId, level }): [QuestionId, Answer][] => {
    if (!isQuestionId(questionId)) return []
    if (level === null) return [[questionId, 'not_applicable']]
    return isLevel(level) ? [[questionId, level]] : []
  })
  return Object.fromEntries(entries)
}

export function firmOf({ tracks }: Pick<ReadinessRows, 'tracks'>) {
  return { sellsOnlyServices: sellsOnlyServices(tracks.filter(isTrack)) }
}

function isQuestionId(text: string): text is QuestionId {
  return QUESTION_IDS.some((id) => id === text)
}

/** An answer as the form writes it. */
export function storedValue({ level }: Pick<AnswerRow, 'level'>): string {
  return level === null ? 'not_applicable' : `${level}`
}
