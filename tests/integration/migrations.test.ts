import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { db } from '~/server/db.server'
import { differenceToSchema, migrate } from '../../prisma/migrate'

const root = resolve(import.meta.dirname, '../..')

describe('migrations', () => {
  test('lead exactly to prisma/schema', async () => {
    expect(await differenceToSchema({ databaseUrl: process.env.DATABASE_URL ?? '', root })).toBe('')
  })

  test('are applied once', async () => {
    expect(await migrate({ databaseUrl: process.env.DATABASE_URL ?? '', root })).toEqual([])
  })

  test.each(['ApplicationEvent', 'SubmissionVersion', 'ReadinessScore'])(
    '%s refuses every change of what is written',
    async (table) => {
      const refused = { message: expect.stringContaining(`${table} is append-only`) as string }
      await expect(db.$executeRawUnsafe(`delete from "${table}"`)).rejects.toMatchObject(refused)
      await expect(db.$executeRawUnsafe(`update "${table}" set id = id`)).rejects.toMatchObject(refused)
      await expect(db.$executeRawUnsafe(`truncate "${table}"`)).rejects.toMatchObject(refused)
    },
  )
})
