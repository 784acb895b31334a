import { resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { differenceToSchema, migrate } from '../../prisma/migrate'
import { owner } from '../support/database'

const root = resolve(import.meta.dirname, '../..')

describe('migrations', () => {
  test('lead exactly to prisma/schema', async () => {
    expect(await differenceToSchema({ databaseUrl: process.env.OWNER_DATABASE_URL ?? '', root })).toBe('')
  })

  test('are read by one engine, also when the code around it is loaded anew', async () => {
    const databaseUrl = process.env.OWNER_DATABASE_URL ?? ''
    expect(await migrate({ databaseUrl, root })).toEqual([])
    vi.resetModules()
    const again = await import('../../prisma/migrate')
    expect(await again.differenceToSchema({ databaseUrl, root })).toBe('')
  })

  test('are applied once', async () => {
    expect(await migrate({ databaseUrl: process.env.OWNER_DATABASE_URL ?? '', root })).toEqual([])
  })

  test.each(['ApplicationEvent', 'SubmissionVersion', 'ReadinessScore', 'Nudge', 'AccessLog', 'DuplicateDecision'])(
    '%s refuses every change of what is written',
    async (table) => {
      const refused = { message: expect.stringContaining(`${table} is append-only`) as string }
      await expect(owner.$executeRawUnsafe(`delete from "${table}"`)).rejects.toMatchObject(refused)
      await expect(owner.$executeRawUnsafe(`update "${table}" set id = id`)).rejects.toMatchObject(refused)
      await expect(owner.$executeRawUnsafe(`truncate "${table}"`)).rejects.toMatchObject(refused)
    },
  )
})
