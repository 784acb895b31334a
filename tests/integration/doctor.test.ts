// Each state that cannot be is made once, by somebody with all rights, and that one is named and no other. What the portal itself
// writes has none of them.
import { beforeEach, describe, expect, test } from 'vitest'
import { examine, STATES } from '~/features/doctor/queries.server'
import { checkUp } from '~/features/doctor/jobs.server'
import { lastCheckUp } from '~/features/doctor/last-queries.server'
import { loader as ready } from '~/routes/resources/health-ready'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createFirm } from '../factories/firms'
import { drawHistories, saveHistories } from '../factories/histories'
import { drawnCases } from '../factories/history-steps'
import { manyFirms } from '../factories/many-firms'
import { createStaff } from '../factories/people'
import { approve, approveBefore, claim, submit, NOW } from '../factories/stages'
import { emptyDatabase, keepRows, owner } from '../support/database'
import { answer, get } from '../support/requests'
import { command } from '../support/restored'
import { rounds } from '../support/soak'
import { storedRows } from '../support/stored-rows'

type World = { readonly closed: string; readonly open: string; readonly putBack: () => Promise<void> }
let kept: World | undefined
let world: World

/** One firm that has exported, with its certificate, and one whose first case lies with an advisor. */
async function makeWorld(): Promise<World> {
  const advisor = await createStaff('advisor')
  const exporter = await createFirm()
  await approveBefore({ firm: exporter.firm, by: exporter.owner, stage: 'export' })
  const closed = await submit({ firm: exporter.firm, by: exporter.owner, stage: 'export' })
  await claim(closed.applicationId, advisor)
  await approve(closed.applicationId, advisor)
  const beginner = await createFirm()
  const open = await submit({ firm: beginner.firm, by: beginner.owner, stage: 'register' })
  await claim(open.applicationId, advisor)
  const [firmId, userId] = [beginner.firm.id, exporter.owner.id]
  await db.invitation.create({
    data: {
      firmId,
      email: 'a@b.cn',
      role: 'viewer',
      tokenHash: 'x',
      invitedById: userId,
      expiresAt: NOW,
      acceptedAt: NOW,
    },
  })
  await db.accessRequest.create({ data: { firmId, userId, message: '' } })
  return { closed: closed.applicationId, open: open.applicationId, putBack: await keepRows() }
}

beforeEach(async () => {
  if (kept) await kept.putBack()
  else kept = await makeWorld()
  world = kept
  for (const { storageKey } of await db.documentVersion.findMany())
    await fileStore().keepAs(storageKey, new Uint8Array([1]))
}, 120_000)

/** What no trigger and no key lets pass, done by somebody who may switch them off. */
async function tamper(statement: string): Promise<void> {
  const text = statement.replaceAll(':open', `'${world.open}'`).replaceAll(':closed', `'${world.closed}'`)
  await owner.$transaction([
    owner.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
    owner.$executeRawUnsafe(text),
  ])
}

/** When what nobody named should have been swept. */
const LATER = new Date(Date.now() + 3 * 24 * 3600_000)
const ONE = (table: string) => `(SELECT ctid FROM "${table}" LIMIT 1)`

const MADE: Readonly<Record<string, string | (() => Promise<void>)>> = {
  event_gap: `DELETE FROM "ApplicationEvent" WHERE "applicationId" = :closed AND type = 'claimed'`,
  version_off: `UPDATE "Application" SET version = version + 1 WHERE id = :open`,
  round_off: `UPDATE "Application" SET round = 2 WHERE id = :open`,
  questions_off: `UPDATE "Application" SET "openQuestions" = 1 WHERE id = :open`,
  status_off: `UPDATE "Application" SET status = 'submitted' WHERE id = :open`,
  decision_date_off: `UPDATE "Application" SET "decidedAt" = now() WHERE id = :open`,
  decision_held_up: `UPDATE "Application" SET "decisionDueAt" = now() + interval '1 day' WHERE id = :open`,
  closed_but_waiting: `UPDATE "WaitInterval" SET "endedAt" = NULL, minutes = NULL WHERE ctid = (
    SELECT ctid FROM "WaitInterval" WHERE "applicationId" = :closed LIMIT 1)`,
  two_clocks: `INSERT INTO "WaitInterval" VALUES (gen_random_uuid(), :open, 'firm', now())`,
  wrong_clock: `UPDATE "WaitInterval" SET "on" = 'firm' WHERE "applicationId" = :open`,
  clock_backwards: `UPDATE "WaitInterval" SET "endedAt" = "startedAt" - interval '1 second' WHERE ctid = (
    SELECT ctid FROM "WaitInterval" WHERE "applicationId" = :closed LIMIT 1)`,
  verdict_untold: `INSERT INTO "ItemVerdict" VALUES (gen_random_uuid(), :open, 1, 'S05.customs_code', 'accepted', NULL, '', 'x')`,
  verdict_without_reason: `UPDATE "ItemVerdict" SET "reasonCode" = 'D-07' WHERE ctid = ${ONE('ItemVerdict')}`,
  submission_untold: `INSERT INTO "SubmissionVersion" VALUES (gen_random_uuid(), :open, 2, 'x', '{}', 'x')`,
  two_open_cases: `WITH one AS (SELECT "firmId", gen_random_uuid() AS id FROM "Application" WHERE id = :open)
    INSERT INTO "Application" (id, reference, "firmId", stage, status, version, "waitingOn", "submittedAt", "updatedAt", round)
    SELECT id, 'R-0000-0000', "firmId", 'register', 'draft', 0, 'nobody', now(), now(), 0 FROM one`,
  assignee_unknown: `UPDATE "Application" SET "assigneeId" = 'nobody' WHERE id = :open`,
  reading_half_written: `INSERT INTO "SecondReading" (id, "applicationId", round, kind, first, "firstById", "firstAt", second)
    VALUES (gen_random_uuid(), :closed, 1, 'sample', 'approve', 'x', now(), 'approve')`,
  firm_without_owner: `UPDATE "Membership" SET role = 'editor' WHERE ctid = ${ONE('Membership')}`,
  firm_never_heard_of: `DELETE FROM "LastActivity" WHERE ctid = (SELECT ctid FROM "LastActivity" WHERE "firmId" IS NOT NULL LIMIT 1)`,
  invitation_used_and_withdrawn: `UPDATE "Invitation" SET "revokedAt" = now()`,
  request_half_decided: `UPDATE "AccessRequest" SET status = 'granted', "decidedAt" = now()`,
  milestone_without_evidence: `UPDATE "MilestoneReached" SET "evidenceId" = NULL WHERE milestone = 1`,
  declaration_without_milestone: `DELETE FROM "MilestoneReached" WHERE milestone = 5`,
  certificate_without_approval: `UPDATE "ExportDeclaration" SET "applicationId" = :open`,
  answer_to_no_task: `UPDATE "TaskAnswer" SET "taskId" = 'Z99' WHERE ctid = ${ONE('TaskAnswer')}`,
  document_without_version: `INSERT INTO "Document" SELECT gen_random_uuid(), id, 'nothing' FROM "Firm" LIMIT 1`,
  document_version_gap: `UPDATE "DocumentVersion" SET number = 2 WHERE ctid = ${ONE('DocumentVersion')}`,
  mail_without_job: `DELETE FROM graphile_worker._private_jobs WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs)`,
  job_without_mail: `DELETE FROM "OutboxMail" WHERE ctid = ${ONE('OutboxMail')}`,
  file_without_bytes: async () => {
    await fileStore().remove((await db.documentVersion.findFirstOrThrow()).storageKey)
  },
  bytes_without_row: async () => {
    await fileStore().keep(new Uint8Array([1]))
  },
}

async function makeState(state: string): Promise<void> {
  const made = MADE[state]
  if (typeof made === 'string') await tamper(made)
  else await made?.()
}

test('nothing is wrong with what the portal has written, and every state is tried below', async () => {
  expect(await examine(LATER)).toEqual([])
  expect(Object.keys(MADE).sort()).toEqual(STATES.map(({ id }) => id).sort())
  expect(STATES.length).toBeGreaterThanOrEqual(12)
})

test.each(STATES.map(({ id, says }) => [id, says]))('%s is named, and nothing else', async (state, says) => {
  await makeState(state)
  const [finding, ...others] = await examine(LATER)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ state, count: 1 })
  const [before = '', after = ''] = says.split('{id}')
  expect(finding?.sentences).toHaveLength(1)
  expect(finding?.sentences[0]).toMatch(/^[A-Z].*\.$/)
  expect(finding?.sentences[0]?.startsWith(before) && finding.sentences[0].endsWith(after)).toBe(true)
})

test('files that are being uploaded, and those of yesterday, are nothing to be told of', async () => {
  await fileStore().keep(new Uint8Array([1]))
  expect(await examine(new Date())).toEqual([])
})

// The demonstration is looked at in seed.test.ts.
test('drawn histories of any kind have none', { timeout: rounds(120_000, 1_800_000) }, async () => {
  await emptyDatabase()
  const [lead, ...advisors] = [
    await createStaff('lead_advisor'),
    await createStaff('advisor'),
    await createStaff('advisor'),
  ]
  const cast = { firmIds: [], advisorIds: advisors.map(({ id }) => id), leadId: lead.id }
  const cases = drawnCases({ from: '2026-01-05T00:00:00Z', days: 400 })
  const drawn = drawHistories(cases, { count: rounds(40, 1_000), seed: 7 }, cast)
  const firmIds = await manyFirms(drawn.length)
  await saveHistories(drawn.map((history, index) => ({ ...history, firmId: firmIds[index] ?? '' })))
  expect(await examine(new Date())).toEqual([])
})

describe('the command', () => {
  const env = () => ({ DATABASE_URL: process.env.DATABASE_URL ?? '', STORAGE_DIR: process.env.STORAGE_DIR ?? '' })

  test('says nothing but one line of a sound database, and changes nothing', async () => {
    const before = await storedRows()
    const { code, out, err } = await command('doctor', [], env())
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^\d+ impossible states looked for, none found \(\d+\.\d s\)\n$/)
    expect(await storedRows()).toEqual(before)
  })

  test('names what it found', async () => {
    await makeState('firm_without_owner')
    await makeState('version_off')
    const { code, out } = await command('doctor', [], env())
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^The version of case R-.* is not the number of its last event\.$/),
      expect.stringMatching(/^Firm [0-9a-f-]{36} has no owner, so nobody can let others in\.$/),
      expect.stringMatching(/^\d+ impossible states looked for, 2 found in 2 places \(/),
    ])
  })
})

describe('the check of every night', () => {
  const health = async () => (await answer(ready, { request: await get('/health/ready') })).data

  test('is remembered, and health shows when it ran and how much it found, and no more', async () => {
    expect(await lastCheckUp()).toBeNull()
    expect(JSON.parse(String(await health()))).toMatchObject({ status: 'ready', checkUp: null })
    await checkUp(NOW)
    expect(await lastCheckUp()).toMatchObject({ ranAt: NOW, findings: 0, found: {} })
    await makeState('firm_without_owner')
    await makeState('document_version_gap')
    await checkUp(new Date('2026-11-24T02:00:00Z'))
    expect(await lastCheckUp()).toMatchObject({
      findings: 2,
      found: { firm_without_owner: 1, document_version_gap: 1 },
    })
    expect(JSON.parse(String(await health()))).toMatchObject({
      status: 'ready',
      checkUp: { ranAt: '2026-11-24T02:00:00.000Z', findings: 2 },
    })
    expect(String(await health())).not.toMatch(/firm_without_owner|version|[0-9a-f]{8}-/)
  })
})
