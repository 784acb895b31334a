// The steps that `npm start`, `npm run seed:demo` and the end-to-end tests share: packages, build, tables, secrets.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, isInstalled } from './install.mjs'
import { keptSecret } from './kept-secret.mjs'
import { phase } from './phases.mjs'
import { asStarted } from './private-files.mjs'
import { isBuildFresh } from './stamp.mjs'

export async function ensurePackages(root) {
  if (!isInstalled(root)) await phase('Installing packages', () => asStarted(() => install(root)))
}

export async function ensureBuild() {
  if (isBuildFresh()) return
  const { buildAll } = await import('./build.mjs')
  await phase('Building', () => asStarted(buildAll))
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
export async function portalAddress({ root, databaseUrl }) {
  const { grantPortalRights, openPortalRole } = await built(root, 'portal-role.js')
  const ownerUrl = process.env.MIGRATION_DATABASE_URL
  if (ownerUrl) {
    await grantPortalRights({ ownerUrl, role: decodeURIComponent(new URL(databaseUrl).username) })
    return databaseUrl
  }
  // While the secret is being changed, processes with the one before are still there: the password is changed after that.
  const secret = process.env.SESSION_SECRET_BEFORE || process.env.SESSION_SECRET
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

/**
 * The secret of this portal, from the environment or kept in .data, and the one before it while it is being changed. They are put
 * into the environment, from which the keys are made.
 */
export function provideSecret(root) {
  if (process.env.SESSION_SECRET) return
  const kept = keptSecret(root)
  process.env.SESSION_SECRET = kept.present
  if (kept.before) process.env.SESSION_SECRET_BEFORE = kept.before
}
