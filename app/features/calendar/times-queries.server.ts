// What was measured, for somebody who has no firm here: how long firms of a kind took, and how long advisors take to answer.
import type { Measured } from '~/domain/calendar/durations'
import type { AnswerTime } from '~/domain/calendar/answer-spread'
import { db } from '~/server/db.server'

export type Times = { readonly medians: readonly Measured[]; readonly answerTimes: readonly AnswerTime[] }

/** One query; the same rows that a firm's own roadmap reads. A kind of firm that does not exist has none. */
export async function loadTimes(segment: string): Promise<Times> {
  const [found] = await db.$queryRaw<Times[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('taskId', "taskId", 'days', days, 'p90Days', "p90Days", 'firms', firms)), '[]')
        FROM "TaskMedian" WHERE segment::text = ${segment}) AS medians,
      (SELECT coalesce(json_agg(json_build_object('stage', stage, 'medianMinutes', "medianMinutes", 'p90Minutes', "p90Minutes",
        'cases', cases)), '[]') FROM "AnswerTime") AS "answerTimes"`
  return found ?? { medians: [], answerTimes: [] }
}
