// A database of the release before passwords, keys and sessions were changed, filled by that release itself: a firm with an owner, an
// editor, papers, two approved stages and an open case, and an advisor with an app and backup codes. After the upgrade all of it works.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import { beforeAll, expect, test } from 'vitest'
import { differenceToSchema, knownMigrations, migrate } from '../../prisma/migrate'
import { atPortal, emptyDatabaseUrl, query, root } from '../support/restored'
import { atLeast } from '../support/at-least'

const LAST_BEFORE = '20261126120000_queue_at_scale'
const OWNER = { email: 'owner@upgrade.test' }
const ADVISOR = { email: 'advisor@upgrade.test' }
/** What the advisor's app and paper hold. */
const APP_SECRET = 'ZI3R5D2HRZEJYFAG4VKTB4R4UOJCRFLK'
const BACKUP_CODE = 'xceycjw3gx'
type Stored = { readonly table: string; readonly row: Readonly<Record<string, unknown>> }

const rows = readFileSync(join(root, 'tests/support/earlier-release.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Stored)

let url = ''

beforeAll(async () => {
  url = await emptyDatabaseUrl()
  const all = await knownMigrations(root)
  const earlier = all.slice(0, all.indexOf(LAST_BEFORE) + 1)
  expect(await migrate({ databaseUrl: url, root, only: earlier })).toEqual(earlier)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Rows come in the order of their tables' names, so what they refer to may come later.
  await client.query("SET session_replication_role = 'replica'")
  for (const { table, row } of rows)
    await client.query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", $1)`, [row])
  await client.end()
  expect(await migrate({ databaseUrl: url, root })).toEqual(all.slice(earlier.length))
  await runMigrations({ connectionString: url })
}, 60_000)

/** Tables that have another name since. */
const RENAMED: Readonly<Record<string, string>> = { RungReached: 'MilestoneReached' }

test('the tables are those of today, and no row is lost', async () => {
  expect(await differenceToSchema({ databaseUrl: url, root })).toBe('')
  const before = new Map<string, number>()
  for (const { table } of rows) before.set(table, (before.get(table) ?? 0) + 1)
  expect(before.size).toBeGreaterThan(15)
  for (const [table, count] of atLeast(1, before)) {
    const name = RENAMED[table] ?? table
    const [stored] = await query<{ count: number }>(url, `SELECT count(*)::int AS count FROM "${name}"`)
    expect([table, stored?.count]).toEqual([table, count])
  }
})

test('people sign in with the password and the second factor they had, and get the new hash on the way', async () => {
  await atPortal(url, async () => {
    const { appCode, giveCode, givePassword, signedInTwice } = await import('../support/second-factor')
    const { sessionOf } = await import('../support/account-forms')
    expect(await givePassword(OWNER)).toMatchObject({ status: 303, location: '/firms' })
    expect(await signedInTwice(ADVISOR, appCode(APP_SECRET))).toContain('session=')
    const cookie = sessionOf(await givePassword(ADVISOR))
    expect((await giveCode(BACKUP_CODE, { cookie })).status).toBe(303)
    const again = sessionOf(await givePassword(ADVISOR))
    expect((await giveCode(BACKUP_CODE, { cookie: again })).status).toBe(422)

    const { db } = await import('~/server/db.server')
    const accounts = await db.account.findMany({ select: { password: true, user: { select: { email: true } } } })
    const renewed = accounts.filter(({ password }) => password?.startsWith('$scrypt$'))
    expect(renewed.map(({ user }) => user.email).sort()).toEqual([ADVISOR.email, OWNER.email])
  })
})

test('the firm finds its roadmap and its case, the record holds, and nothing is in an impossible state', async () => {
  await atPortal(url, async () => {
    const { db } = await import('~/server/db.server')
    const { sessionCookie } = await import('../factories/people')
    const { answer, get } = await import('../support/requests')
    const { loader: roadmap } = await import('~/routes/firm/roadmap')
    const { auditedCases } = await import('../support/audited-cases')
    const { examine } = await import('~/features/doctor/queries.server')
    const firm = await db.firm.findFirstOrThrow({ select: { id: true } })
    const owner = await db.user.findUniqueOrThrow({ where: OWNER, select: { id: true } })
    const request = await get(`/firms/${firm.id}`, { cookie: await sessionCookie(owner) })
    expect((await answer(roadmap, { request, params: { firmId: firm.id } })).status).toBe(200)
    expect(await auditedCases()).toBe(3)
    // The papers were left behind: only their rows came along.
    expect((await examine(new Date())).map(({ state }) => state)).toEqual(['file_without_bytes'])
  })
})
