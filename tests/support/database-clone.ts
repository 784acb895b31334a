// Before each integration file: a clone of the template and a folder for uploads, both shared by all files of this process; before
// each test both are empty.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'
import { databaseUrl } from './database-url'

declare global {
  var zeroToOneTestDatabase: string | undefined
  var zeroToOneTestFolder: string | undefined
}

async function cloneTemplate(): Promise<string> {
  const prefix = inject('databasePrefix')
  const name = `${prefix}_${randomBytes(4).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('databaseServer') })
  await client.connect()
  // Two processes that clone at the same moment would each find the template in use by the other.
  await client.query('select pg_advisory_lock(71001)')
  await client.query(`create database "${name}" template "${prefix}_template"`)
  await client.query('select pg_advisory_unlock(71001)')
  await client.end()
  return name
}

// A process runs many files one after the other, each with an environment of its own.
const name = (globalThis.zeroToOneTestDatabase ??= await cloneTemplate())
const folder = (globalThis.zeroToOneTestFolder ??= mkdtempSync(join(tmpdir(), 'zero-to-one-test-')))
process.env.OWNER_DATABASE_URL = databaseUrl(inject('databaseServer'), name)
process.env.DATABASE_URL = databaseUrl(inject('portalServer'), name)
process.env.STORAGE_DIR = folder
process.env.BASE_URL = 'http://localhost:3000'
process.env.SESSION_SECRET = 'only-for-tests-only-for-tests-only'

const { emptyDatabase } = await import('./database')

beforeEach(async () => {
  for (const kept of readdirSync(folder)) rmSync(join(folder, kept), { recursive: true })
  await emptyDatabase()
})
afterAll(async () => {
  await globalThis.zeroToOneWorkspaces?.stop()
  // Who has stopped admits nobody again; the next file begins anew.
  globalThis.zeroToOneWorkspaces = undefined
})
