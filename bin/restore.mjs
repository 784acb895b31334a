// npm run restore -- FILE [--hold-mail]: an archive back into an empty database and an empty storage.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { phaseInWords, prepareCommand, signalOf } from './backup-command.mjs'
import { checkDatabase } from './checks.mjs'
import { startPostgres } from './postgres.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const USAGE = 'Name the archive: npm run restore -- FILE, or npm run restore -- FILE --hold-mail for a rehearsal.'

function readCommand() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'hold-mail': { type: 'boolean', default: false } },
    })
    if (positionals.length === 1) return { file: resolve(positionals[0]), holdsMail: values['hold-mail'] }
  } catch {
    // An option that there is not.
  }
  throw new SetupError(USAGE)
}

/** The owner of the tables to be; an embedded database must not be at work. */
async function openOwner() {
  const given = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL
  if (given) await checkDatabase(given)
  else {
    const postgres = await startPostgres({ root, keeps: 'data' })
    process.once('exit', () => void postgres.stop())
    process.env.DATABASE_URL = postgres.url
  }
  if (given) process.env.DATABASE_URL = given
}

/** The chains of all cases, counted and compared; the first faults by name. */
async function auditAll(auditCases) {
  let [applications, faults] = [0, 0]
  for await (const batch of auditCases()) {
    applications += batch.applications
    for (const { reference, kind } of batch.faults) {
      faults += 1
      if (faults <= 20) console.error(`${reference}: ${kind === 'chain' ? 'an event' : 'its row'} does not hold`)
    }
  }
  return { applications, faults }
}

await runCommand(async function restore() {
  keepPrivate()
  const { file, holdsMail } = readCommand()
  const signal = signalOf('Stopped: nothing was restored.')
  await openOwner()
  const { loaded, secrets } = await prepareCommand(root, {
    entry: 'bin/backup/restore-backup.ts',
    file: 'restore.js',
  })
  const since = performance.now()
  const databaseUrl = process.env.DATABASE_URL
  const store = loaded.fileStore()
  const options = { file, root, databaseUrl, store, secrets, holdsMail, signal, phase: phaseInWords }
  const restored = await loaded.restoreBackup(options)
  const inWords = ({ applications }) => `${applications} applications`
  const { faults } = await phaseInWords('Checking records', () => auditAll(loaded.auditCases), inWords)
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(
    `\n${restored.rows} rows and ${restored.documents} documents of ${restored.moment} are restored (${seconds} s).`,
  )
  if (restored.missing > 0) console.log(`${restored.missing} documents were missing already when the backup was made.`)
  if (holdsMail) console.log(`${restored.heldMails} mails that had not gone out are held and never will.`)
  console.log('Everybody signs in anew. Start the portal with npm start.')
  if (!restored.isSecretRight)
    console.error(
      'SESSION_SECRET is not that of the saved portal: no authenticator app opens, and nobody can say whether the archive was altered on purpose. Set the right one before anybody signs in.',
    )
  if (faults > 0) console.error(`The record of ${faults} applications does not hold: npm run audit:verify names each.`)
  process.exit(faults > 0 ? 1 : 0)
})
