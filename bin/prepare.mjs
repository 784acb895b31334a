// The steps that `npm start`, `npm run seed:demo` and the end-to-end tests share: packages, build, tables, secrets.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, isInstalled } from './install.mjs'
import { phase } from './phases.mjs'
import { asStarted, keptOrMade } from './private-files.mjs'

export async function ensurePackages(root) {
  if (!isInstalled(root)) await phase('Installing packages', () => asStarted(() => install(root)))
}

export async function ensureBuild() {
  const { buildAll, isBuildFresh } = await import('./build.mjs')
  if (!isBuildFresh()) await phase('Building', () => asStarted(buildAll))
}

export function built(root, file) {
  return import(pathToFileURL(join(root, 'build', file)).href)
}

export async function ensureTables({ root, databaseUrl }) {
  await phase('Preparing tables', async () => {
    const [{ migrate }, { runMigrations }] = await Promise.all([built(root, 'migrate.js'), import('graphile-worker')])
    const applied = await migrate({ databaseUrl, root })
    await runMigrations({ connectionString: databaseUrl })
    return applied.length ? `${applied.length} migrations applied` : 'up to date'
  })
}

/**
 * The address at which the portal works: a role of its own beside the owner of the tables. With MIGRATION_DATABASE_URL the role
 * of DATABASE_URL is that one already.
 */
export async function portalAddress({ root, databaseUrl, secret }) {
  const { grantPortalRights, openPortalRole } = await built(root, 'portal-role.js')
  const ownerUrl = process.env.MIGRATION_DATABASE_URL
  if (ownerUrl) {
    await grantPortalRights({ ownerUrl, role: decodeURIComponent(new URL(databaseUrl).username) })
    return databaseUrl
  }
  const address = await openPortalRole({ ownerUrl: databaseUrl, secret })
  if (!address)
    console.log(
      '  The role of DATABASE_URL may not make another one, so the portal works as the owner of its tables: set MIGRATION_DATABASE_URL.',
    )
  return address ?? databaseUrl
}

/** Fills the database with the demo if it is empty; answers with the accounts. Needs the server's environment. */
export async function fillDemo(root) {
  const { DEMO_ACCOUNTS, close, isEmpty, seedDemo } = await built(root, 'seed.js')
  if (await isEmpty()) await phase('Filling in the demo', () => seedDemo())
  await close()
  return DEMO_ACCOUNTS
}

/** Sessions must survive a restart, so the secret is made once and kept, unless the environment gives one. */
export function sessionSecret(root) {
  return keptOrMade(join(root, '.data', 'session-secret'), () => randomBytes(32).toString('base64url'))
}
