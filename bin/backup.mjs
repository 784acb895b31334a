// npm run backup -- FILE: database and documents of one moment in one archive, while the portal works.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { phaseInWords, prepareCommand, signalOf, size } from './backup-command.mjs'
import { openDatabase } from './database.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

function targetFile(given) {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const file = resolve(given ?? join(root, '.data', 'backups', `zero-to-one-${stamp}.tar.gz`))
  if (existsSync(file)) throw new SetupError(`${file} is there already: name another file.`)
  return file
}

await runCommand(async function backup() {
  keepPrivate()
  const file = targetFile(process.argv[2])
  const signal = signalOf('Stopped: nothing was left of the archive.')
  await openDatabase({ root })
  const { loaded, secrets, version } = await prepareCommand(root, {
    entry: 'bin/backup/write-backup.ts',
    file: 'backup.js',
  })
  const [secret] = secrets
  if (!secret)
    throw new SetupError(
      'Set SESSION_SECRET to that of the portal: by a mark of it a restore knows whether it has the right one.',
    )
  const since = performance.now()
  const saved = await loaded.writeBackup({
    databaseUrl: process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL,
    store: loaded.fileStore(),
    ...{ file, secret, version, signal, phase: phaseInWords },
  })
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(
    `\n${saved.rows} rows of ${saved.tables} tables and ${saved.documents} documents of ${saved.moment} are in ${file} (${size(file)}, ${seconds} s).`,
  )
  for (const fault of saved.named) console.error(`Document ${fault}.`)
  if (saved.faults > 0) console.error(`${saved.faults} documents are missing or were altered in the storage itself.`)
  process.exit(saved.faults > 0 ? 1 : 0)
})
