// Writes the next migration: a scratch database with all migrations applied is compared with prisma/schema.
// Use: npm run migration:author -- add_something
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.mjs'
import { startPostgres } from './postgres.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

await runCommand(async function authorMigration() {
  const name = process.argv[2]
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new SetupError('Name the migration in snake_case: npm run migration:author -- add_something')
  await bundle({ root, entry: 'prisma/migrate.ts', outfile: '.cache/migrate.js' })
  const { differenceToSchema, migrate } = await import(join(root, '.cache', 'migrate.js'))
  const postgres = await startPostgres({ root, keeps: 'nothing' })
  try {
    await migrate({ databaseUrl: postgres.url, root })
    const sql = await differenceToSchema({ databaseUrl: postgres.url, root })
    if (!sql.trim()) return console.log('The migrations already lead to prisma/schema.')
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(root, 'prisma', 'migrations', `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), sql)
    writeFileSync(join(root, 'prisma', 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
    console.log(`Written: prisma/migrations/${stamp}_${name}/migration.sql`)
  } finally {
    await postgres.stop()
  }
})
