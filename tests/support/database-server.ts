// Once per run: a PostgreSQL server (TEST_DATABASE_URL, or an embedded one) and a migrated template that each file clones.
import { resolve } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../bin/postgres.mjs'
import { migrate } from '../../prisma/migrate'
import { openPortalRole } from '../../prisma/portal-role'
import { databaseUrl } from './database-url'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    /** The same server, as the role the portal works as. */
    portalServer: string
    databasePrefix: string
  }
}

const root = resolve(import.meta.dirname, '../..')

async function dropAll(server: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `${prefix}%`,
  ])
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
  await client.query(`drop role if exists "${prefix}_template_portal"`)
  await client.end()
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const embedded = given ? null : await startPostgres({ root, keeps: 'nothing' })
  const server = given ?? embedded?.url ?? ''
  const prefix = `zero_to_one_test_${process.pid}`
  const template = `${prefix}_template`

  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database "${template}"`)
  await client.end()
  await migrate({ databaseUrl: databaseUrl(server, template), root })
  await runMigrations({ connectionString: databaseUrl(server, template) })

  const portal = await openPortalRole({ ownerUrl: databaseUrl(server, template), secret: prefix })
  if (!portal) throw new Error('The tests need a role that may make roles.')
  project.provide('databaseServer', server)
  project.provide('portalServer', portal)
  project.provide('databasePrefix', prefix)
  return async () => {
    if (embedded) await embedded.stop()
    else await dropAll(server, prefix)
  }
}
