// What firms really took for each task, every night: from the first answer that was saved to the last one before an advisor
// approved the stage. Firms are counted together by kind; fewer than five say nothing, so that nobody can be made out.
import { catalogue } from '~/domain/catalogue/catalogue'
import { ENOUGH_FIRMS, medianOf, ninthOf, type Sample } from '~/domain/calendar/durations'
import { workingDaysBetween } from '~/domain/calendar/working-days'
import type { IsoDate } from '~/domain/shared/dates'
import { isWorkingDay } from '~/features/clock/queries.server'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { db, type Segment, type Tx } from '~/server/db.server'

/** At three in the morning in China. */
export const medianCrontab = '0 19 * * * measure_tasks ?fill=2d&max=3'

async function measureAll(): Promise<void> {
  await measureTasks(new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const medianTasks = { measure_tasks: measureAll }

type Span = { segment: Segment; taskId: string; from: IsoDate; to: IsoDate; firms: number }

/** Replaces all figures at once, so that a page never sees some of yesterday's beside some of today's. */
export async function measureTasks(now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const rows = mediansOf(await loadSpans(tx)).map((row) => ({ ...row, computedAt: now }))
    await tx.taskMedian.deleteMany()
    await tx.taskMedian.createMany({ data: rows })
    return rows.length
  })
}

/** Firms that began and ended on the same days are one row. */
function loadSpans(tx: Tx): Promise<Span[]> {
  const tasks = catalogue.tasks.filter(({ fields }) => fields.length > 0)
  const [ids, stages] = [tasks.map(({ id }) => id), tasks.map(({ stage }) => stage)]
  return tx.$queryRaw<Span[]>`
    SELECT f.segment, w."taskId", to_char(w.began AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "from",
      to_char(w.ended AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "to", count(*)::int AS firms
    FROM (SELECT t."firmId", t."taskId", min(least(t."firstSavedAt", t."savedAt")) AS began, max(t."savedAt") AS ended
      FROM "TaskAnswer" t WHERE t.value <> '' GROUP BY t."firmId", t."taskId") w
    JOIN unnest(${ids}::text[], ${stages}::text[]) AS task(id, stage) ON task.id = w."taskId"
    JOIN "Firm" f ON f.id = w."firmId" AND f."takenBackAt" IS NULL
    WHERE EXISTS (SELECT FROM ${STAGE_CASES} a
      WHERE a."firmId" = w."firmId" AND a.stage::text = task.stage AND a.status = 'approved')
    GROUP BY 1, 2, 3, 4`
}

function mediansOf(spans: readonly Span[]) {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const key = `${span.segment} ${span.taskId}`
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const samples = group.map(sampleOf)
    const [median, ninth] = [medianOf(samples), ninthOf(samples)]
    if (!first || !median || !ninth || median.firms < ENOUGH_FIRMS) return []
    const { segment, taskId } = first
    return [{ segment, taskId, days: median.days, p90Days: ninth.days, firms: median.firms }]
  })
}

/** The first and the last day count, so what was done in a day took one. */
function sampleOf({ from, to, firms }: Span): Sample {
  return { days: Math.max(1, workingDaysBetween({ from, to, isWorkingDay }) + 1), firms }
}
