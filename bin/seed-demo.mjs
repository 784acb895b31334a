// `npm run seed:demo`: puts the demo people and firms into an empty database of your own.
import { resolve } from 'node:path'
import { checkDatabase } from './checks.mjs'
import { goOnInRightNode } from './current-node.mjs'
import { checkDemo, hostFrom } from './listening.mjs'
import { phase } from './phases.mjs'
import { built, ensureBuild, ensureTables, portalAddress, provideSecret } from './prepare.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

async function fillDatabase() {
  keepPrivate()
  const databaseUrl = process.env.DATABASE_URL
  checkDemo({ host: hostFrom(), isDemo: true, password: process.env.DEMO_PASSWORD })
  if (!databaseUrl)
    throw new SetupError('Set DATABASE_URL to the database to fill; without it, npm start fills its own.')
  await checkDatabase(databaseUrl)
  await ensureBuild()
  await ensureTables({ root, databaseUrl: process.env.MIGRATION_DATABASE_URL || databaseUrl })
  provideSecret(root)
  process.env.DATABASE_URL = await portalAddress({ root, databaseUrl })
  const { DEMO_ACCOUNTS, isEmpty, seedDemo } = await built(root, 'seed.js')
  if (!(await isEmpty()))
    throw new SetupError('The database already holds people or firms, so the demo was not filled in.')
  await phase('Filling in the demo', () => seedDemo())
  const password = process.env.DEMO_PASSWORD ? 'that of DEMO_PASSWORD' : DEMO_ACCOUNTS.password
  console.log(`\n  ${DEMO_ACCOUNTS.emails.join(', ')}; password ${password}`)
  process.exit(0)
}

await runCommand(async () => {
  await goOnInRightNode(root)
  await fillDatabase()
})
