// The rows behind the statistics, as SQL. A page adds them up and a list shows them, so that both are the same by construction.
// Every set has the same columns: id and stage of the case, code, at, value, hit, due and detail; the domain's statistics.ts says
// what they mean in each.
import { CLOSINGS, DECISIONS, type StatisticSet } from '~/domain/application/statistics'
import { instantsOf } from '~/domain/application/period'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { Prisma } from '~/server/db.server'
import type { StatisticPlace } from './schema'

export function rowsOf(set: StatisticSet, place: StatisticPlace): Prisma.Sql {
  switch (set) {
    case 'events':
      return events(place)
    case 'first':
      return firstDecisions(place)
    case 'sides':
      return sides(place)
    case 'targets':
      return Prisma.sql`${advisorTargets(place)} UNION ALL ${firmTargets(place)}`
    case 'reasons':
      return reasons(place)
    case 'readings':
      return readings(place)
    case 'overturns':
      return Prisma.sql`${appeals(place)} UNION ALL ${rejections(place)} UNION ALL ${reopened(place)}`
  }
}

const NO_VALUE = Prisma.sql`NULL::int`
const NO_HIT = Prisma.sql`NULL::boolean`
const NO_DUE = Prisma.sql`NULL::timestamptz`
const NO_DETAIL = Prisma.sql`NULL::text`

type Columns = {
  readonly code: Prisma.Sql
  readonly value?: Prisma.Sql
  readonly hit?: Prisma.Sql
  readonly due?: Prisma.Sql
  readonly detail?: Prisma.Sql
}

/** What stands at the beginning of each set whose rows are events `e` of cases `a`. */
function columns({ code, value, hit, due, detail }: Columns): Prisma.Sql {
  return Prisma.sql`a.id, a.stage, ${code} AS code, e."occurredAt" AS at, ${value ?? NO_VALUE} AS value,
    ${hit ?? NO_HIT} AS hit, ${due ?? NO_DUE} AS due, ${detail ?? NO_DETAIL} AS detail`
}

const CASE = Prisma.sql`JOIN ${STAGE_CASES} a ON a.id = e."applicationId"`

function happened(types: readonly string[], place: StatisticPlace): Prisma.Sql {
  return Prisma.sql`e.type IN (${Prisma.join([...types])}) AND ${within(Prisma.sql`e."occurredAt"`, place)} AND ${cases(place)}`
}

function within(column: Prisma.Sql, place: StatisticPlace): Prisma.Sql {
  const { start, end } = instantsOf(place)
  return Prisma.sql`${column} >= ${start} AND ${column} < ${end}`
}

function cases({ stage, city, assignee }: StatisticPlace): Prisma.Sql {
  const conditions = [
    ...(stage ? [Prisma.sql`a.stage = ${stage}::"StageId"`] : []),
    ...(assignee ? [Prisma.sql`a."assigneeId" = ${assignee}`] : []),
    ...(city ? [Prisma.sql`EXISTS (SELECT FROM "Firm" f WHERE f.id = a."firmId" AND f."cityCode" = ${city})`] : []),
  ]
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
}

const COUNTED = ['submitted', 'resubmitted', 'changes_requested', ...CLOSINGS, 'reopened'] as const

function events(place: StatisticPlace): Prisma.Sql {
  return Prisma.sql`SELECT ${columns({ code: Prisma.sql`e.type` })}
    FROM "ApplicationEvent" e ${CASE} WHERE ${happened(COUNTED, place)}`
}

/** A turn that began before the moment has ended by it: closing and deciding end the turn of whoever had it. */
const MINUTES_BEFORE = Prisma.sql`FROM "WaitInterval" w
  WHERE w."applicationId" = e."applicationId" AND w."startedAt" < e."occurredAt"`

function firstDecisions(place: StatisticPlace): Prisma.Sql {
  const value = Prisma.sql`(SELECT coalesce(sum(w.minutes), 0)::int ${MINUTES_BEFORE} AND w."on" = 'advisor')`
  const hit = Prisma.sql`e.type = 'approved'`
  return Prisma.sql`SELECT ${columns({ code: Prisma.sql`e.type`, value, hit })}
    FROM "ApplicationEvent" e ${CASE} WHERE ${happened(DECISIONS, place)}
    AND e.seq = (SELECT b.seq FROM "ApplicationEvent" b WHERE b."applicationId" = e."applicationId"
      AND b.type IN (${Prisma.join([...DECISIONS])}) ORDER BY b.seq LIMIT 1)`
}

function sides(place: StatisticPlace): Prisma.Sql {
  const sum = (side: string) =>
    Prisma.sql`coalesce(sum(w.minutes) FILTER (WHERE w."on" = ${side}::"WaitingOn"), 0)::int`
  return Prisma.sql`SELECT ${columns({
    code: Prisma.sql`s.side`,
    value: Prisma.sql`s.minutes`,
    detail: Prisma.sql`e.type`,
  })}
    FROM "ApplicationEvent" e ${CASE}
    CROSS JOIN LATERAL (SELECT ${sum('advisor')} AS advisor, ${sum('firm')} AS firm, ${sum('agency')} AS agency
      ${MINUTES_BEFORE}) m
    CROSS JOIN LATERAL (VALUES ('advisor', m.advisor), ('firm', m.firm), ('agency', m.agency)) s(side, minutes)
    WHERE ${happened(CLOSINGS, place)}`
}

/** The date that stood when it happened: promised at the last of these, rests already counted. */
function dueBefore(types: readonly string[]): Prisma.Sql {
  return Prisma.sql`CROSS JOIN LATERAL (SELECT (b.payload ->> 'dueAt')::timestamptz AS due FROM "ApplicationEvent" b
    WHERE b."applicationId" = e."applicationId" AND b.seq < e.seq AND b.type IN (${Prisma.join([...types])})
    ORDER BY b.seq DESC LIMIT 1) d`
}

const ADVISOR_PROMISES = ['submitted', 'resubmitted', 'resumed', 'second_look_answered', 'reopened'] as const
const FIRM_PROMISES = ['changes_requested', 'second_look_answered'] as const

function advisorTargets(place: StatisticPlace): Prisma.Sql {
  // Of a decision that was held back, when it was made: the minutes in which it can be taken back are not the advisor's.
  const hit = Prisma.sql`coalesce((e.payload ->> 'preparedAt')::timestamptz, e."occurredAt") <= d.due`
  const shown = { code: Prisma.sql`'advisor'`, hit, due: Prisma.sql`d.due`, detail: Prisma.sql`e.type` }
  return Prisma.sql`SELECT ${columns(shown)} FROM "ApplicationEvent" e ${CASE} ${dueBefore(ADVISOR_PROMISES)}
    WHERE ${happened(DECISIONS, place)}`
}

function firmTargets(place: StatisticPlace): Prisma.Sql {
  const hit = Prisma.sql`e.type = 'resubmitted' AND e."occurredAt" <= d.due`
  const shown = { code: Prisma.sql`'firm'`, hit, due: Prisma.sql`d.due`, detail: Prisma.sql`e.type` }
  return Prisma.sql`SELECT ${columns(shown)} FROM "ApplicationEvent" e ${CASE} ${dueBefore(FIRM_PROMISES)}
    WHERE ${happened(['resubmitted', 'expired'], place)}`
}

function reasons(place: StatisticPlace): Prisma.Sql {
  const code = Prisma.sql`coalesce(i.item ->> 'reasonCode', 'none')`
  return Prisma.sql`SELECT ${columns({ code, detail: Prisma.sql`i.item ->> 'itemId'` })}
    FROM "ApplicationEvent" e ${CASE} CROSS JOIN LATERAL jsonb_array_elements(e.payload -> 'items') i(item)
    WHERE ${happened(['changes_requested'], place)}`
}

function readings(place: StatisticPlace): Prisma.Sql {
  return Prisma.sql`SELECT a.id, a.stage, r.kind::text AS code, r."secondAt" AS at, ${NO_VALUE} AS value,
      r.second = r.first AS hit, ${NO_DUE} AS due, r.first::text || ':' || r.second::text AS detail
    FROM "SecondReading" r JOIN ${STAGE_CASES} a ON a.id = r."applicationId"
    WHERE r.second IS NOT NULL AND ${within(Prisma.sql`r."secondAt"`, place)} AND ${cases(place)}`
}

function appeals(place: StatisticPlace): Prisma.Sql {
  const hit = Prisma.sql`NOT (e.payload ->> 'isUpheld')::boolean`
  const shown = { code: Prisma.sql`'appeal'`, hit, detail: Prisma.sql`e.payload ->> 'itemId'` }
  return Prisma.sql`SELECT ${columns(shown)} FROM "ApplicationEvent" e ${CASE}
    WHERE ${happened(['second_look_answered'], place)}`
}

/** Before there were second readings, a rejection named none; nobody could have declined it. */
function rejections(place: StatisticPlace): Prisma.Sql {
  const shown = {
    code: Prisma.sql`'rejection'`,
    hit: Prisma.sql`e.type = 'rejection_declined'`,
    detail: Prisma.sql`e.type`,
  }
  return Prisma.sql`SELECT ${columns(shown)} FROM "ApplicationEvent" e ${CASE}
    WHERE ${happened(['rejected', 'rejection_declined'], place)} AND e.payload ->> 'readingId' IS NOT NULL`
}

/** Few cases are ever reopened, so it begins with those. One that the firm withdrew was not decided again. */
function reopened(place: StatisticPlace): Prisma.Sql {
  const hit = Prisma.sql`r."fromStatus"::text <> e.type`
  const detail = Prisma.sql`r."fromStatus"::text || ':' || e.type`
  return Prisma.sql`SELECT ${columns({ code: Prisma.sql`'reopened'`, hit, detail })}
    FROM "ApplicationEvent" r
    JOIN LATERAL (SELECT n.* FROM "ApplicationEvent" n WHERE n."applicationId" = r."applicationId" AND n.seq > r.seq
      AND n.type IN (${Prisma.join([...CLOSINGS])}) ORDER BY n.seq LIMIT 1) e ON true ${CASE}
    WHERE r.type = 'reopened' AND e.type <> 'withdrawn' AND ${within(Prisma.sql`e."occurredAt"`, place)} AND ${cases(place)}`
}
