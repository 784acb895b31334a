// npm run keys:rotate: seals with a new secret what the database keeps sealed with the one before. With SESSION_SECRET set, it is the
// new one and SESSION_SECRET_BEFORE the old one; without it another one is made in .data. What a change ends: docs/keys.md.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { checkDatabase } from './checks.mjs'
import { changeKeptSecret, forgetSecretBefore, takeSecretBack } from './kept-secret.mjs'
import { startPostgres } from './postgres.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const SHORTEST = 32

async function openDatabase() {
  if (process.env.DATABASE_URL) return checkDatabase(process.env.DATABASE_URL)
  const postgres = await startPostgres({ root, keeps: 'data' })
  process.env.DATABASE_URL = postgres.url
  process.once('exit', () => void postgres.stop())
}

/** Both secrets of the environment, or both of .data. */
function provideSecrets(isKept) {
  if (isKept) {
    const kept = changeKeptSecret(root)
    process.env.SESSION_SECRET = kept.present
    process.env.SESSION_SECRET_BEFORE = kept.before
    return
  }
  const { SESSION_SECRET: present, SESSION_SECRET_BEFORE: before } = process.env
  if (!before)
    throw new SetupError('Set SESSION_SECRET_BEFORE to the secret until now, and SESSION_SECRET to a new one.')
  if (before === present) throw new SetupError('SESSION_SECRET is the same as SESSION_SECRET_BEFORE: choose a new one.')
  if (present.length < SHORTEST) throw new SetupError(`SESSION_SECRET must have at least ${SHORTEST} characters.`)
}

/** Prisma's name for a table that is not there. */
function explain(error) {
  if (error.code !== 'P2021') throw error
  throw new SetupError('The database has no table for keys yet: start the portal once, then change the secret.')
}

await runCommand(async function keysRotate() {
  keepPrivate()
  const isKept = !process.env.SESSION_SECRET
  await openDatabase()
  provideSecrets(isKept)
  const outfile = '.cache/key-rotation.js'
  await bundle({ root, entry: 'app/features/accounts/key-rotation-commands.server.ts', outfile })
  const { rotateKeys } = await import(pathToFileURL(join(root, outfile)).href)
  const done = await rotateKeys(new Date()).catch(explain)
  if (!done.ok) {
    if (isKept) takeSecretBack(root)
    throw new SetupError(
      'The secret before is not the one that the keys in the database are sealed with: nothing was changed.',
    )
  }
  if (isKept) forgetSecretBefore(root)
  const { keys, sealed } = done.value
  console.log(
    sealed > 0
      ? `${sealed} of ${keys} keys sealed with the new secret.`
      : 'The keys were sealed with this secret already.',
  )
  console.log(
    isKept
      ? 'Start the portal again: everybody signs in anew.'
      : 'Remove SESSION_SECRET_BEFORE and start the portal again.',
  )
  process.exit(0)
})
