// Before each integration file: a clone of the template of its own, and before each test empty tables in it.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'
import { databaseUrl } from './database-url'

const server = inject('databaseServer')
const prefix = inject('databasePrefix')
const name = `${prefix}_${randomBytes(4).toString('hex')}`

const client = new pg.Client({ connectionString: server })
await client.connect()
// Two files that clone at the same moment would each find the template in use by the other.
await client.query('select pg_advisory_lock(71001)')
await client.query(`create database "${name}" template "${prefix}_template"`)
await client.query('select pg_advisory_unlock(71001)')
await client.end()
process.env.OWNER_DATABASE_URL = databaseUrl(server, name)
process.env.DATABASE_URL = databaseUrl(inject('portalServer'), name)
process.env.BASE_URL = 'http://localhost:3000'
process.env.SESSION_SECRET = 'only-for-tests-only-for-tests-only'

const { emptyDatabase, owner } = await import('./database')
const { db } = await import('~/server/db.server')

beforeEach(emptyDatabase)
afterAll(async () => {
  await globalThis.zeroToOneDesks?.stop()
  await Promise.all([db.$disconnect(), owner.$disconnect()])
})
