// Impossible states of cases: what a row says against the events that are the truth, and clocks against the state of the case.
import { Prisma } from '~/server/db.server'
import type { State } from './state-queries.server'

const CLOSED = Prisma.sql`('approved', 'rejected', 'withdrawn', 'expired')`
const SUBMISSIONS = Prisma.sql`('submitted', 'resubmitted')`

/** Cases of which a counter differs from what its events add up to. */
function counterOff(column: 'version' | 'round' | 'openQuestions', counted: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT a.reference AS id FROM "Application" a LEFT JOIN (
      SELECT "applicationId", ${counted} AS counted FROM "ApplicationEvent" GROUP BY 1) e ON e."applicationId" = a.id
    WHERE a.${Prisma.raw(`"${column}"`)} <> coalesce(e.counted, 0)`
}

/** Which items were judged or carried over in which round, as the events tell it. */
const TOLD = Prisma.sql`
  WITH rounds AS (
    SELECT "applicationId", type, payload,
      count(*) FILTER (WHERE type IN ${SUBMISSIONS}) OVER (PARTITION BY "applicationId" ORDER BY seq) AS round
    FROM "ApplicationEvent"),
  told AS (
    SELECT "applicationId", round, jsonb_array_elements(payload -> 'verdicts') ->> 'itemId' AS item
      FROM rounds WHERE type = 'verdicts_recorded'
    UNION ALL SELECT "applicationId", round, jsonb_array_elements_text(payload -> 'carried')
      FROM rounds WHERE type IN ${SUBMISSIONS} AND payload ? 'carried'
    UNION ALL SELECT "applicationId", round, payload ->> 'itemId' FROM rounds WHERE type = 'second_look_answered')`

export const CASE_STATES: readonly State[] = [
  {
    id: 'event_gap',
    says: 'Case {id} lacks an event between its first and its last.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a JOIN (
        SELECT "applicationId" FROM "ApplicationEvent" GROUP BY 1 HAVING min(seq) <> 1 OR max(seq) <> count(*)) e
      ON e."applicationId" = a.id`,
  },
  {
    id: 'version_off',
    says: 'The version of case {id} is not the number of its last event.',
    sql: counterOff('version', Prisma.sql`max(seq)`),
  },
  {
    id: 'round_off',
    says: 'The round of case {id} is not the number of its submissions.',
    sql: counterOff('round', Prisma.sql`count(*) FILTER (WHERE type IN ${SUBMISSIONS})`),
  },
  {
    id: 'questions_off',
    says: 'The open questions of case {id} are not those that were asked and neither answered nor withdrawn.',
    sql: counterOff(
      'openQuestions',
      Prisma.sql`count(*) FILTER (WHERE type = 'colleague_asked') - count(*) FILTER (WHERE type IN ('colleague_answered', 'question_withdrawn'))`,
    ),
  },
  {
    id: 'status_off',
    says: 'Case {id} is in another state than its last event says.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a JOIN (
        SELECT DISTINCT ON ("applicationId") "applicationId", "toStatus" FROM "ApplicationEvent"
        ORDER BY "applicationId", seq DESC) e ON e."applicationId" = a.id
      WHERE e."toStatus" <> a.status`,
  },
  {
    id: 'decision_date_off',
    says: 'Case {id} is closed without a date, or has a date and is not closed.',
    sql: Prisma.sql`
      SELECT reference AS id FROM "Application" WHERE (status IN ${CLOSED}) <> ("decidedAt" IS NOT NULL)`,
  },
  {
    id: 'decision_held_up',
    says: 'The decision of case {id} should have gone out an hour ago, or its row and the case do not agree on when.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a
      LEFT JOIN "PendingDecision" d ON d."applicationId" = a.id AND d."takenBackAt" IS NULL
      WHERE a."decisionDueAt" IS DISTINCT FROM d."dueAt" OR a."decisionDueAt" < now() - interval '1 hour'`,
  },
  {
    id: 'closed_but_waiting',
    says: 'The clock of case {id} runs although the case is closed.',
    sql: Prisma.sql`
      SELECT DISTINCT a.reference AS id FROM "Application" a JOIN "WaitInterval" w ON w."applicationId" = a.id
      WHERE a.status IN ${CLOSED} AND w."endedAt" IS NULL`,
  },
  {
    id: 'two_clocks',
    says: 'Two clocks of case {id} run at the same time.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a JOIN (
        SELECT "applicationId" FROM "WaitInterval" WHERE "endedAt" IS NULL GROUP BY 1 HAVING count(*) > 1) w
      ON w."applicationId" = a.id`,
  },
  {
    id: 'wrong_clock',
    says: 'No clock of case {id} runs for the side whose turn it is.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a WHERE a."waitingOn" <> 'nobody' AND NOT EXISTS (
        SELECT FROM "WaitInterval" w WHERE w."applicationId" = a.id AND w."endedAt" IS NULL AND w."on" = a."waitingOn")`,
  },
  {
    id: 'clock_backwards',
    says: 'The waiting time {id} ended before it began, or ended without being counted.',
    sql: Prisma.sql`
      SELECT id::text FROM "WaitInterval"
      WHERE "endedAt" < "startedAt" OR ("endedAt" IS NULL) <> (minutes IS NULL) OR minutes < 0`,
  },
  {
    id: 'verdict_untold',
    says: 'No event tells of the verdict {id}.',
    sql: Prisma.sql`${TOLD}
      SELECT v.id::text FROM "ItemVerdict" v WHERE NOT EXISTS (
        SELECT FROM told t WHERE t."applicationId" = v."applicationId" AND t.round = v.round AND t.item = v."itemId")`,
  },
  {
    id: 'verdict_without_reason',
    says: 'The verdict {id} asks for changes without a reason, or accepts with one.',
    sql: Prisma.sql`
      SELECT id::text FROM "ItemVerdict" WHERE (verdict = 'needs_changes') <> ("reasonCode" IS NOT NULL)`,
  },
  {
    id: 'submission_untold',
    says: 'No event tells of the submission {id}.',
    sql: Prisma.sql`
      SELECT s.id::text FROM "SubmissionVersion" s LEFT JOIN (
        SELECT "applicationId", count(*) AS submissions FROM "ApplicationEvent" WHERE type IN ${SUBMISSIONS} GROUP BY 1) e
      ON e."applicationId" = s."applicationId" WHERE s.round > coalesce(e.submissions, 0)`,
  },
  {
    id: 'two_open_cases',
    says: 'Case {id} is not the only open one of its firm and stage, or product and market.',
    sql: Prisma.sql`
      SELECT min(reference) AS id FROM "Application" WHERE status NOT IN ${CLOSED}
      GROUP BY "firmId", stage, "productId", market HAVING count(*) > 1`,
  },
  {
    id: 'assignee_unknown',
    says: 'Case {id} lies with somebody who is not of the staff.',
    sql: Prisma.sql`
      SELECT a.reference AS id FROM "Application" a LEFT JOIN "User" u ON u.id = a."assigneeId"
      WHERE a."assigneeId" IS NOT NULL AND u."staffRole" IS NULL`,
  },
  {
    id: 'reading_half_written',
    says: 'The second reading {id} has a reader or a date without a reading, or the other way round.',
    sql: Prisma.sql`
      SELECT id::text FROM "SecondReading"
      WHERE (second IS NULL) <> ("secondById" IS NULL) OR (second IS NULL) <> ("secondAt" IS NULL)`,
  },
]
