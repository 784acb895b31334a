// What firms may expect, every night: the working time advisors had a case before its first answer went out.
import { COUNTED_DAYS, ENOUGH_ANSWERS } from '~/domain/application/typical-time'
import { DAY_MS } from '~/domain/shared/durations'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { db, type StageId } from '~/server/db.server'

/** At a quarter past three in the morning in China. */
export const answerTimeCrontab = '15 19 * * * measure_answers ?fill=2d&max=3'

async function measureAll(): Promise<void> {
  await measureAnswers(new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const answerTimeTasks = { measure_answers: measureAll }

type Measured = { stage: StageId; medianMinutes: number; p90Minutes: number; cases: number }

/** Replaces all figures at once. Answers with the number of stages that have one. */
export async function measureAnswers(now: Date): Promise<number> {
  const since = new Date(now.getTime() - COUNTED_DAYS * DAY_MS)
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Measured[]>`
      SELECT a.stage, percentile_disc(0.5) WITHIN GROUP (ORDER BY answered.minutes)::int AS "medianMinutes",
        percentile_disc(0.9) WITHIN GROUP (ORDER BY answered.minutes)::int AS "p90Minutes", count(*)::int AS cases
      FROM (
        SELECT first."applicationId", sum(w.minutes) AS minutes
        FROM (SELECT e."applicationId", min(e."occurredAt") AS at FROM "ApplicationEvent" e
          WHERE e.type IN ('approved', 'changes_requested', 'rejected') GROUP BY 1 HAVING min(e."occurredAt") > ${since}) first
        JOIN "WaitInterval" w ON w."applicationId" = first."applicationId" AND w."on" = 'advisor' AND w."endedAt" <= first.at
        GROUP BY 1 HAVING bool_and(w.minutes IS NOT NULL)
      ) answered JOIN ${STAGE_CASES} a ON a.id = answered."applicationId"
      GROUP BY a.stage HAVING count(*) >= ${ENOUGH_ANSWERS}`
    await tx.answerTime.deleteMany()
    await tx.answerTime.createMany({ data: rows.map((row) => ({ ...row, computedAt: now })) })
    return rows.length
  })
}
