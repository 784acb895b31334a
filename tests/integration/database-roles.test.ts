// What the portal itself could do to the record, if it were made to.
import { beforeEach, describe, expect, test } from 'vitest'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { completeStage, submit } from '../factories/stages'
import { owner } from '../support/database'
import { atLeast } from '../support/at-least'

type Named = { name: string }

/** All that are said to be append-only: as many as there are triggers. */
async function appendOnly(): Promise<string[]> {
  const rows = await owner.$queryRaw<Named[]>`
    SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgfoid = 'refuse_change'::regproc ORDER BY 1`
  return rows.map(({ name }) => name)
}

async function firstColumn(table: string): Promise<string> {
  const [column] = await owner.$queryRawUnsafe<Named[]>(
    `SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum = 1`,
  )
  return column?.name ?? ''
}

beforeEach(async () => {
  const { firm, owner: person } = await createFirm()
  await completeStage(firm, 'register')
  await submit({ firm, by: person, stage: 'register' })
  // Of this one only what is old goes, so a row of today has to be there.
  const event = { kind: 'signed_in', actorId: person.id, subjectId: person.id, address: null } as const
  await recordSecurityEvent(db, event, new Date())
})

const CHANGES = {
  update: (table: string, column: string) => `UPDATE ${table} SET ${column} = ${column}`,
  delete: (table: string) => `DELETE FROM ${table}`,
  truncate: (table: string) => `TRUNCATE ${table} CASCADE`,
} as const

describe.each(Object.entries(CHANGES))('%s of what is append-only', (_, statement) => {
  test('is not for the portal', async () => {
    const tables = await appendOnly()
    expect(tables).toEqual(expect.arrayContaining(['"ApplicationEvent"', '"SubmissionVersion"']))
    for (const table of atLeast(1, tables))
      await expect(db.$executeRawUnsafe(statement(table, await firstColumn(table))), table).rejects.toThrow(
        /42501|permission denied|must be owner/,
      )
  })

  test('is refused even to the owner', async () => {
    for (const table of atLeast(1, await appendOnly()))
      await expect(owner.$executeRawUnsafe(statement(table, await firstColumn(table))), table).rejects.toThrow(
        /append-only/,
      )
    expect(await owner.applicationEvent.count()).toBe(1)
  })
})

describe('the portal', () => {
  test('is another role than the owner, and no superuser', async () => {
    const who = (client: typeof db) =>
      client.$queryRaw<
        unknown[]
      >`SELECT current_user <> session_user AS "isMasked", usesuper FROM pg_user WHERE usename = current_user`
    expect(await who(db)).toEqual([{ isMasked: false, usesuper: false }])
    const [portal, maker] = await Promise.all(
      [db, owner].map((client) => client.$queryRaw<Named[]>`SELECT current_user::text AS name`),
    )
    expect(portal).not.toEqual(maker)
  })

  test.each([
    'CREATE TABLE "Mine" (id int)',
    'DROP TABLE "Firm"',
    'ALTER TABLE "ApplicationEvent" DISABLE TRIGGER USER',
    'DROP TRIGGER application_event_append_only ON "ApplicationEvent"',
    'DELETE FROM "_prisma_migrations"',
    'CREATE ROLE somebody SUPERUSER',
  ])('may not %s', async (statement) => {
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/42501|permission denied|must be owner/)
  })
})
