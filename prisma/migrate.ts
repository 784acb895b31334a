// Brings a database to the state of prisma/migrations, and compares it with prisma/schema.
// The folder keeps Prisma's standard layout, so `prisma migrate deploy` works as well where its engine may be downloaded.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withEngine, type SchemaFile } from './schema-engine'

/** graphile-worker migrates its own schema; Prisma looks only at `public`. */
const FILTERS = { externalTables: [], externalEnums: [] }

type Place = { readonly databaseUrl: string; readonly root: string }

async function readMigrations(root: string) {
  const baseDir = join(root, 'prisma', 'migrations')
  const folders = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const migrationDirectories = await Promise.all(
    folders.map(async ({ name }) => {
      const content = await readFile(join(baseDir, name, 'migration.sql'), 'utf8')
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: content } } }
    }),
  )
  migrationDirectories.sort((a, b) => (a.path < b.path ? -1 : 1))
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' }
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories }
}

async function readSchema(root: string): Promise<SchemaFile[]> {
  const folder = join(root, 'prisma', 'schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), 'utf8') })),
  )
}

/** The names of all migrations, in their order. */
export async function knownMigrations(root: string): Promise<readonly string[]> {
  return (await readMigrations(root)).migrationDirectories.map(({ path }) => path)
}

/**
 * Applies what is missing and answers with the names of the migrations it applied. With `only`, of these alone: the tables of an
 * older version.
 */
export async function migrate({ databaseUrl, root, only }: Place & { only?: readonly string[] }): Promise<string[]> {
  const all = await readMigrations(root)
  const wanted = all.migrationDirectories.filter(({ path }) => only?.includes(path) ?? true)
  const migrationsList = { ...all, migrationDirectories: wanted }
  const schema = await readSchema(root)
  return withEngine({ databaseUrl, schema }, async (engine) => {
    return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames
  })
}

/** The SQL that leads from the database to prisma/schema; empty when they agree. */
export async function differenceToSchema({ databaseUrl, root }: Place): Promise<string> {
  const schema = await readSchema(root)
  return withEngine({ databaseUrl, schema }, async (engine) => {
    const difference = await engine.diff({
      from: { tag: 'schemaDatasource', files: [...schema], configDir: root },
      to: { tag: 'schemaDatamodel', files: [...schema] },
      script: true,
      exitCode: true,
      filters: FILTERS,
    })
    return difference.exitCode === 0 ? '' : (difference.stdout ?? '')
  })
}
